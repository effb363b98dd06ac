// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"
#include "register/database.h"
#include "register/journaltable.h"
#include "register/registerfile.h"
#include "said.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> migrations()
{
    return {test::fileBytes(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/migrations/001_register.sql"))};
}

Envelope note(const QString &words)
{
    return envelopeOf(
        u"NOTE_ADDED"_s, 1, {{u"text"_s, words}},
        {QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Paris"), {u"Claire"_s}, false});
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"r é#?%.a12"_s); }

    Result<void> appendNotes(int count)
    {
        JournalTable journal(*m_database);
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.failure();
        auto head = journal.head();
        for (int i = 0; head && i < count; ++i)
            head = journal.append(*head, RequestNumber{1}, note(u"Planted Name %1"_s.arg(i)));
        return head ? transaction->commit() : head.failure();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = createRegisterFile(path(), migrations(), u"1.0"_s);
        A12_VERIFY(database);
        m_database = *std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void onlyTheOwnerReadsTheFile()
    {
        QCOMPARE(QFileInfo(path()).permissions() & QFileDevice::Permissions(0x6fff),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
    }

    void parametersMustFit()
    {
        const auto sql = "INSERT INTO meta (key, value) VALUES (:key, :value)";
        QVERIFY(!m_database->execute(sql, {{":key", u"written_by"_s}}));
        QVERIFY(!m_database->execute(sql, {{":key", u"written_by"_s}, {":valu", u"x"_s}}));
        QVERIFY(!m_database->execute(sql, {{":key", u"a"_s}, {":value", u"x"_s}, {":other", u"y"_s}}));
        QCOMPARE(m_database->readNumber("SELECT count(*) FROM meta").value(), std::optional<qint64>(5));
    }

    void attachIsDenied() { QVERIFY(!m_database->script("ATTACH ':memory:' AS other")); }

    void whatIsNotCommittedIsGone()
    {
        {
            const auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            QVERIFY(m_database->execute("DELETE FROM meta"));
        }
        QCOMPARE(m_database->readNumber("SELECT count(*) FROM meta").value(), std::optional<qint64>(5));
    }

    void journalIsAppendOnly_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("update") << QByteArray("UPDATE journal SET request = 2 WHERE seq = 1") << false;
        QTest::addRow("change a payload") << QByteArray("UPDATE journal SET payload = '{}' WHERE seq = 1") << false;
        QTest::addRow("delete") << QByteArray("DELETE FROM journal WHERE seq = 3") << false;
        QTest::addRow("replace") << QByteArray("REPLACE INTO journal (seq, payload_hash, prev_hash, hash)"
                                               " SELECT 1, payload_hash, prev_hash, hash FROM journal WHERE seq = 1")
                                 << false;
        QTest::addRow("leave a gap") << QByteArray(
                                            "INSERT INTO journal (seq, payload_hash, prev_hash, hash)"
                                            " SELECT 5, payload_hash, prev_hash, hash FROM journal WHERE seq = 1")
                                     << false;
        QTest::addRow("payload without salt") << QByteArray("UPDATE journal SET salt = NULL WHERE seq = 1") << false;
        QTest::addRow("purge") << QByteArray("UPDATE journal SET payload = NULL, salt = NULL WHERE seq = 1") << true;
    }
    void journalIsAppendOnly()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, allowed);
        A12_VERIFY(appendNotes(3));
        QCOMPARE(bool(m_database->script(sql)), allowed);
    }

    void nothingIsLeftInAJournalFile()
    {
        A12_VERIFY(appendNotes(50));
        const QString journal = path() + u"-journal"_s;
        QVERIFY(test::fileBytes(journal).isEmpty());
        m_database.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QFileInfo(path()).fileName()});
    }

    void aFileTakenAwayIsNotWrittenInto_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::addRow("deleted") << true;
        QTest::addRow("moved") << false;
    }
    void aFileTakenAwayIsNotWrittenInto()
    {
        QFETCH(bool, deleted);
        A12_VERIFY(appendNotes(1));
        QVERIFY(deleted ? QFile::remove(path()) : QFile::rename(path(), path() + u".moved"_s));
        const auto written = appendNotes(1);
        QVERIFY(!written);
        QCOMPARE(written.failure().code, Failure::Code::Io);
        QCOMPARE(appendNotes(1).failure(), written.failure());
        QCOMPARE(m_database->readNumber("SELECT max(seq) FROM journal").value(), std::optional<qint64>(1));
    }

    void aFullDiskIsNotDamage()
    {
        A12_VERIFY(appendNotes(1));
        QVERIFY(m_database->readNumber("PRAGMA max_page_count = 1"));
        const auto written = appendNotes(200);
        QVERIFY(!written);
        QCOMPARE(written.failure().code, Failure::Code::DiskFull);
        QCOMPARE(m_database->readNumber("SELECT max(seq) FROM journal").value(), std::optional<qint64>(1));
    }

    void cancellingStopsALongStatement()
    {
        std::atomic<bool> cancelled = true;
        m_database->stopWhen(&cancelled);
        const auto counted = m_database->readNumber(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) SELECT count(*) FROM n");
        QVERIFY(!counted);
        QCOMPARE(counted.failure().code, Failure::Code::Cancelled);
        m_database->stopWhen(nullptr);
        QVERIFY(m_database->readNumber("SELECT 1"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
