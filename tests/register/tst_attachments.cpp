// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/attachmentstore.h"

#include "rawdatabase.h"
#include "register/registerfile.h"
#include "said.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestAttachments : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] NewFile fileOnDisk(const QByteArray &bytes, qint64 size) const
    {
        QFile file(m_folder->filePath(u"scan.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.resize(size))
            qFatal("the test file cannot be written");
        return {u"scan.pdf"_s, FileKind::Scan, {}, file.fileName(), {}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = createRegisterFile(
            m_folder->filePath(u"r.a12"_s),
            {test::fileBytes(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/migrations/001_register.sql"))}, u"1.0"_s);
        A12_VERIFY(database);
        m_database = *std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {0, 5, 256 * 1024, 256 * 1024 + 1, 3 * 1024 * 1024})
            QTest::addRow("%lld bytes", size) << size;
    }
    void bytesComeBackAsTheyWere()
    {
        QFETCH(qint64, size);
        AttachmentStore store(*m_database);
        const NewFile file = fileOnDisk("%PDF-"_ba.left(size), size);
        const auto described = describe(file);
        QVERIFY(described);
        QCOMPARE(described->size, size);
        QVERIFY(store.add({1}, *described, file));
        const auto bytes = store.bytes(described->sha256);
        QVERIFY(bytes);
        QCOMPARE(*bytes, test::fileBytes(file.path));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()),
                 described->sha256);
    }

    void aHundredMebibytesAreTheLimit_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("taken");
        QTest::addRow("at the limit") << attachmentLimit << true;
        QTest::addRow("one more") << attachmentLimit + 1 << false;
    }
    void aHundredMebibytesAreTheLimit()
    {
        QFETCH(qint64, size);
        QFETCH(bool, taken);
        const auto described = describe(fileOnDisk({}, size));
        QCOMPARE(bool(described), taken);
        if (!taken)
            QCOMPARE(described.failure().code, Failure::Code::InvalidInput);
    }

    void whatCannotBeReadIsRefused()
    {
        QCOMPARE(describe({u"x"_s, FileKind::Scan, {}, m_folder->filePath(u"none"_s), {}}).failure().code,
                 Failure::Code::NotFound);
        QCOMPARE(describe({u"x"_s, FileKind::Scan, {}, m_folder->path(), {}}).failure().code,
                 Failure::Code::InvalidInput);
    }

    void aFileThatChangesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addRow("other content") << QByteArray("b");
        QTest::addRow("longer") << QByteArray("aa");
        QTest::addRow("shorter") << QByteArray();
    }
    void aFileThatChangesIsRefused()
    {
        QFETCH(QByteArray, later);
        AttachmentStore store(*m_database);
        const auto described = describe(fileOnDisk("a", 1));
        QVERIFY(described);
        const auto added = store.add({1}, *described, fileOnDisk(later, later.size()));
        QVERIFY(!added);
        QCOMPARE(added.failure().code, Failure::Code::Io);
    }

    void oneFileMayBelongToTwoRequests()
    {
        AttachmentStore store(*m_database);
        const NewFile message{u"m.eml"_s, FileKind::Message, "From: a\r\n", {}, {}};
        const auto described = describe(message);
        QVERIFY(described);
        QVERIFY(store.add({2}, *described, message) && store.add({1}, *described, message) &&
                store.add({1}, *described, message));
        QCOMPARE(store.allFiles()->size(), 2);
        QCOMPARE(store.holderOfMessage(described->sha256).value(), std::optional(RequestNumber{1}));
        QVERIFY(store.remove({1}, described->sha256));
        QCOMPARE(store.holderOfMessage(described->sha256).value(), std::optional(RequestNumber{2}));
        QVERIFY(store.remove({2}, described->sha256));
        QCOMPARE(store.bytes(described->sha256).failure().code, Failure::Code::NotFound);
    }

    void aRemovedFileIsGoneFromTheDisk()
    {
        AttachmentStore store(*m_database);
        const NewFile copy{u"id.png"_s, FileKind::IdentityCopy, QByteArray("PLANTED-IDENTITY").repeated(1000), {}, {}};
        const auto described = describe(copy);
        QVERIFY(described);
        QVERIFY(store.add({1}, *described, copy));
        const QString path = m_database->path();
        m_database.reset();
        QVERIFY(test::fileBytes(path).contains("PLANTED-IDENTITY"));
        m_database = *Database::open(path, Database::Access::ReadWrite);
        QVERIFY(m_database->prepareWriting());
        QVERIFY(AttachmentStore(*m_database).remove({1}, described->sha256));
        m_database.reset();
        QVERIFY(!test::fileBytes(path).contains("PLANTED-IDENTITY"));
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
