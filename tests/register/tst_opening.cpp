// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"
#include "register/database.h"
#include "register/openinfo.h"
#include "register/registerfile.h"
#include "registerfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <iostream>
#include <unistd.h>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// What cannot be opened gets one clear failure and stays as it is, byte for byte.
class TestOpening : public QObject
{
    Q_OBJECT

    static qint64 verifiedSeq(const QString &path)
    {
        const auto database = Database::open(path, Database::Access::ReadOnly);
        const auto point = database ? verifiedPoint(**database) : database.failure();
        return point ? point->value : -1;
    }

private Q_SLOTS:
    void aNewRegisterOpensAgain()
    {
        const RegisterFixture fixture;
        {
            const auto made = fixture.create();
            A12_VERIFY(made);
            QCOMPARE((*made)->profile().controller.name, u"H-LIMA SAS"_s);
            QVERIFY(QFileInfo::exists(fixture.path() + u"-open"_s));
        }
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"r.a12"_s});
        const auto opened = fixture.open();
        A12_VERIFY(opened);
        QCOMPARE((*opened)->profile().controller.name, u"H-LIMA SAS"_s);
        QCOMPARE((*opened)->zone(), QTimeZone("Europe/Paris"));
        QCOMPARE((*opened)->today(), QDate(2026, 3, 2));
        QVERIFY((*opened)->warnings().isEmpty());
    }

    /// The chain is walked from where it was found whole before; a long walk is remembered at once.
    void aLongWalkAlongTheChainIsNotRepeated()
    {
        const RegisterFixture fixture;
        {
            const auto made = fixture.create();
            A12_VERIFY(made);
            for (int request = 0; request < 11; ++request) {
                QList<Task> tasks{fixture.registration(u"Martin"_s, "letter " + QByteArray::number(request))};
                for (int note = 0; note < 950; ++note)
                    tasks << RegisterFixture::note({}, u"rang"_s, QDate(2026, 3, 2));
                A12_VERIFY((*made)->performAll(tasks, fixture.officer));
            }
        }
        QCOMPARE(verifiedSeq(fixture.path()), 0);
        A12_VERIFY(fixture.open(Register::Access::ReadOnly));
        QCOMPARE(verifiedSeq(fixture.path()), 0);
        A12_VERIFY(fixture.open());
        QVERIFY(verifiedSeq(fixture.path()) > 10'000);
    }

    void nothingIsOverwritten()
    {
        const RegisterFixture fixture;
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const auto made = fixture.create();
        QVERIFY(!made);
        QCOMPARE(made.failure().code, Failure::Code::AlreadyThere);
        QCOMPARE(fileBytes(fixture.path()), QByteArray("mine"));
    }

    void aWrongFileIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Failure::Code>("code");
        QTest::addRow("empty file") << QByteArray("") << QByteArray() << Failure::Code::NotARegister;
        QTest::addRow("short text") << QByteArray("hello\n") << QByteArray() << Failure::Code::NotARegister;
        QTest::addRow("long text") << QByteArray("hello\n").repeated(2000) << QByteArray()
                                   << Failure::Code::NotARegister;
        QTest::addRow("other database") << QByteArray("") << QByteArray("CREATE TABLE t (a)")
                                        << Failure::Code::NotARegister;
        QTest::addRow("newer schema") << QByteArray() << QByteArray("PRAGMA user_version = 99")
                                      << Failure::Code::NewerRegister;
        QTest::addRow("foreign application id")
            << QByteArray() << QByteArray("PRAGMA application_id = 7") << Failure::Code::NotARegister;
    }
    /// `content` null: a real register, then `sql`.
    void aWrongFileIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, sql);
        QFETCH(Failure::Code, code);
        const RegisterFixture fixture;
        if (content.isNull()) {
            A12_VERIFY(fixture.create());
        } else {
            QFile file(fixture.path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        QCOMPARE(tamper(fixture.path(), sql.constData()), QString());
        const QByteArray before = fileBytes(fixture.path());
        for (const auto access : {Register::Access::ReadWrite, Register::Access::ReadOnly}) {
            const auto opened = fixture.open(access);
            QVERIFY(!opened);
            QCOMPARE(opened.failure().code, code);
            QCOMPARE(fileBytes(fixture.path()), before);
        }
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"r.a12"_s});
    }

    void theNewerProgramIsNamed()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        QCOMPARE(
            tamper(fixture.path(), "PRAGMA user_version = 99; UPDATE meta SET value = '2.7' WHERE key = 'written_by'"),
            QString());
        QVERIFY(said(fixture.open().failure()).contains(u"2.7"));
    }

    void noFileAndAFolder()
    {
        const RegisterFixture fixture;
        QCOMPARE(fixture.open().failure().code, Failure::Code::NotFound);
        QVERIFY(!QFileInfo::exists(fixture.path()));
        QVERIFY(QDir().mkdir(fixture.path()));
        QCOMPARE(fixture.open().failure().code, Failure::Code::NotARegister);
        QCOMPARE(fixture.create().failure().code, Failure::Code::AlreadyThere);
    }

    void aReadOnlyFileIsToldSo()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        QVERIFY(QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner));
        const bool mayWriteEverything = ::access(QFile::encodeName(fixture.path()).constData(), W_OK) == 0; // root
        {
            const auto opened = fixture.open();
            QCOMPARE(opened.hasValue(), mayWriteEverything);
            if (!opened)
                QCOMPARE(opened.failure().code, Failure::Code::Io);
        }
        A12_VERIFY(fixture.open(Register::Access::ReadOnly));
    }

    void aCopyOpenToAllBecomesPrivate()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        constexpr QFileDevice::Permissions asCopied(0x6644);
        QVERIFY(QFile::setPermissions(fixture.path(), asCopied));
        A12_VERIFY(fixture.open(Register::Access::ReadOnly)); // writes nothing
        QCOMPARE(QFileInfo(fixture.path()).permissions() & QFileDevice::Permissions(0x77),
                 asCopied & QFileDevice::Permissions(0x77));
        A12_VERIFY(fixture.open());
        QCOMPARE(QFileInfo(fixture.path()).permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    }

    void openElsewhereIsToldWithWhoAndSince()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        const QByteArray before = fileBytes(fixture.path());
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, fixture.path()});
        QVERIFY(holder.waitForReadyRead(30000));
        for (const auto access : {Register::Access::ReadWrite, Register::Access::ReadOnly}) {
            const auto opened = fixture.open(access);
            QVERIFY(!opened);
            QCOMPARE(opened.failure().code, Failure::Code::Busy);
            QCOMPARE(said(opened.failure()), u"r.a12 is open since 2026-03-02 09:12 by Marc."_s);
        }
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(30000));
        QCOMPARE(fileBytes(fixture.path()), before);
        A12_VERIFY(fixture.open());
    }

    void anOldInfoFileDoesNotLock()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        QFile info(fixture.path() + u"-open"_s);
        QVERIFY(info.open(QIODevice::WriteOnly) && info.write("{\"by\":\"Marc\",\"since\":\"then\"}") > 0);
        info.close();
        A12_VERIFY(fixture.open());
    }

    void aBrokenJournalOpensForReadingOnly()
    {
        const RegisterFixture fixture;
        A12_VERIFY(fixture.create());
        QCOMPARE(tamper(fixture.path(),
                        "DROP TRIGGER journal_unchanged;"
                        "UPDATE journal SET payload = replace(payload, 'Claire', 'Clara') WHERE seq = 2"),
                 QString());
        const auto writing = fixture.open();
        QVERIFY(!writing);
        QCOMPARE(writing.failure().code, Failure::Code::Damaged);
        const auto reading = fixture.open(Register::Access::ReadOnly);
        A12_VERIFY(reading);
        QCOMPARE((*reading)->warnings().size(), 1);
        const auto note =
            (*reading)->perform(RegisterFixture::note(RequestNumber{1}, u"x"_s, QDate()), fixture.officer);
        QCOMPARE(note.failure().code, Failure::Code::Io);
    }
};

/// Holds a register open until its standard input ends.
static int hold(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    const OpenInfo info(path, {u"Marc"_s}, QDateTime(QDate(2026, 3, 2), QTime(9, 12)));
    std::cout << (database ? "held" : "refused") << std::endl;
    std::cin.get();
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opening.moc"
