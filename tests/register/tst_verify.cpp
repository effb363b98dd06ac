// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"
#include "registerfixture.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// Whatever is done to the file with another program is found and named.
class TestVerify : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegisterFixture> m_fixture;
    QString m_code; ///< as printed under a report

    Result<VerifyReport> verified(Register::Access access = Register::Access::ReadOnly)
    {
        const auto opened = m_fixture->open(access);
        if (!opened)
            return opened.failure();
        return (*opened)->verify();
    }

private Q_SLOTS:
    /// Events 1 and 2 are the register's own, 3 and 5 register Martin and Durand, 4 qualifies, 6 is a note.
    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        const auto made = m_fixture->create();
        A12_VERIFY(made);
        A12_VERIFY((*made)->performAll({m_fixture->registration(u"Martin"_s, "first message"),
                                        RegisterFixture::qualification({}, {Right::Access}),
                                        m_fixture->registration(u"Durand"_s, "second message"),
                                        RegisterFixture::note({}, u"a call"_s, QDate(2026, 3, 2))},
                                       m_fixture->officer));
        m_code = (*made)->journalCode().value();
    }

    void aSoundRegisterTellsWhatWasChecked()
    {
        const auto report = verified();
        A12_VERIFY(report);
        QCOMPARE(said(report->problems), QStringList());
        QCOMPARE(report->checked.size(), 7);
        QVERIFY(said(report->checked).join(u'\n').contains(u"6"));
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("problems");
        QTest::addRow("payload changed, trigger dropped")
            << QByteArray("DROP TRIGGER journal_unchanged;"
                          "UPDATE journal SET payload = replace(payload, 'a call', 'a mail') WHERE seq = 6")
            << QStringList{u"The file's structure was changed: trigger journal_unchanged is missing."_s,
                           u"The content of event 6 was changed after it was written."_s};
        QTest::addRow("payload and its hash changed")
            << QByteArray("DROP TRIGGER journal_unchanged;"
                          "UPDATE journal SET payload_hash = randomblob(32) WHERE seq = 6;"
                          "CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal BEGIN SELECT 1; END")
            << QStringList{u"The file's structure was changed: trigger journal_unchanged is not as made."_s,
                           u"The content of event 6 was changed after it was written."_s,
                           u"The hash of event 6 does not fit the event."_s};
        QTest::addRow("row deleted") << QByteArray("DROP TRIGGER journal_keep; DELETE FROM journal WHERE seq = 4")
                                     << QStringList{
                                            u"The file's structure was changed: trigger journal_keep is missing."_s,
                                            u"Event 4 is missing from the journal."_s,
                                            u"The list row of request 1 is not what the journal says."_s};
        QTest::addRow("content emptied without a purge")
            << QByteArray("UPDATE journal SET payload = NULL, salt = NULL WHERE seq = 6")
            << QStringList{u"The content of event 6 is gone and no purge tells of it."_s};
        QTest::addRow("list row changed")
            << QByteArray("UPDATE request SET summary = replace(summary, 'Martin', 'Martyn') WHERE number = 1")
            << QStringList{u"The list row of request 1 is not what the journal says."_s};
        QTest::addRow("list column changed")
            << QByteArray("UPDATE request SET state = 'CLOSED' WHERE number = 2")
            << QStringList{u"The list row of request 2 is not what the journal says."_s};
        QTest::addRow("figures changed")
            << QByteArray("UPDATE kpi_live SET fact = replace(fact, '2026-03', '2026-02') WHERE request = 2")
            << QStringList{u"The figures of request 2 are not what the journal says."_s};
        QTest::addRow("search words changed")
            << QByteArray("UPDATE search SET texts = 'nothing' WHERE rowid = 1")
            << QStringList{u"The search words of request 1 are not what the journal says."_s};
        QTest::addRow("list row deleted")
            << QByteArray("DELETE FROM request WHERE number = 2")
            << QStringList{u"A row of the table “kpi_live” points nowhere."_s,
                           u"Request 2 is missing from the lists, the figures or the search."_s};
        QTest::addRow("file changed")
            << QByteArray("UPDATE attachment SET bytes = CAST('first massage' AS BLOB) WHERE request = 1")
            << QStringList{u"The search words of request 1 are not what the journal says."_s,
                           u"A file of request 1 was changed (SHA-256 %1)."_s};
        QTest::addRow("file deleted") << QByteArray("DELETE FROM attachment WHERE request = 1")
                                      << QStringList{u"A file of request 1 is missing (SHA-256 %1)."_s,
                                                     u"The search words of request 1 are not what the journal says."_s};
        QTest::addRow("file renamed, made another kind")
            << QByteArray("UPDATE attachment SET name = 'x.txt', kind = 'other' WHERE request = 2")
            << QStringList{u"A file of request 2 has another name or kind than the journal says (SHA-256 %1)."_s,
                           u"The search words of request 2 are not what the journal says."_s};
        QTest::addRow("end cut off behind what was verified")
            << QByteArray("DROP TRIGGER journal_keep; DELETE FROM journal WHERE seq > 4;"
                          "INSERT OR REPLACE INTO meta (key, value) VALUES ('verified_seq', '6')")
            << QStringList{u"The file's structure was changed: trigger journal_keep is missing."_s,
                           u"Events 5 to 6 are missing from the journal: its end was cut off."_s,
                           u"The lists hold a request 2 that the journal does not know."_s,
                           u"A file belongs to request 2, which the journal does not know."_s};
        QTest::addRow("table added") << QByteArray("CREATE TABLE mine (a)")
                                     << QStringList{u"The file's structure was changed: table mine was added."_s};
    }
    void tamperingIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, problems);
        QCOMPARE(tamper(m_fixture->path(), sql.constData()), QString());
        const auto report = verified();
        A12_VERIFY(report);
        QStringList found = said(report->problems);
        found.replaceInStrings(QRegularExpression(u"[0-9a-f]{64}"_s), u"%1"_s);
        QCOMPARE(found.join(u'\n'), problems.join(u'\n'));
    }

    void triggersHoldAgainstOtherPrograms()
    {
        for (const char *sql : {"UPDATE journal SET request = 9 WHERE seq = 6", "DELETE FROM journal WHERE seq = 6",
                                "REPLACE INTO journal (seq, payload_hash, prev_hash, hash)"
                                " SELECT 6, payload_hash, prev_hash, hash FROM journal WHERE seq = 6"})
            QVERIFY(tamper(m_fixture->path(), sql).startsWith(u"journal: "));
    }

    void aCutTailIsShownByThePrintedCode()
    {
        QCOMPARE(tamper(m_fixture->path(), "DROP TRIGGER journal_keep; DELETE FROM journal WHERE seq = 6;"
                                           "CREATE TRIGGER journal_keep BEFORE DELETE ON journal\nBEGIN\n"
                                           "    SELECT RAISE(ABORT, 'journal: rows are never deleted');\nEND"),
                 QString());
        const auto opened = m_fixture->open();
        A12_VERIFY(opened);
        QCOMPARE(said((*opened)->verify()->problems), QStringList());
        QCOMPARE((*opened)->checkJournalCode(m_code).failure().code, Failure::Code::Damaged);
        A12_VERIFY((*opened)->checkJournalCode((*opened)->journalCode().value()));
        QCOMPARE((*opened)->checkJournalCode(u"nonsense"_s).failure().code, Failure::Code::Usage);
        const RegisterFixture other;
        const auto stranger = other.create();
        A12_VERIFY(stranger);
        QCOMPARE((*opened)->checkJournalCode((*stranger)->journalCode().value()).failure().code,
                 Failure::Code::InvalidInput);
    }

    void rebuildMakesTheTablesAgain()
    {
        QCOMPARE(tamper(m_fixture->path(), "DELETE FROM request; DELETE FROM search; DELETE FROM kpi_live"), QString());
        const auto opened = m_fixture->open();
        A12_VERIFY(opened);
        QCOMPARE((*opened)->verify()->problems.size(), 2);
        QList<int> steps;
        A12_VERIFY((*opened)->rebuild({[&](int done, int) { steps << done; }, nullptr}));
        QCOMPARE(steps, (QList<int>{1, 2}));
        QCOMPARE(said((*opened)->verify()->problems), QStringList());
        QCOMPARE((*opened)->search(u"durand"_s)->size(), 1);
    }

    void rebuildMendsListsThatPointNowhereOrAreGone()
    {
        for (const char *damage : {"PRAGMA foreign_keys = OFF; DELETE FROM request WHERE number = 2",
                                   "DROP TABLE kpi_live", "DROP TABLE search"}) {
            QCOMPARE(tamper(m_fixture->path(), damage), QString());
            const auto opened = m_fixture->open();
            A12_VERIFY(opened);
            A12_VERIFY((*opened)->rebuild());
            QCOMPARE(said((*opened)->verify()->problems), QStringList());
        }
    }

    void aCancelledVerifyAnswersCancelled()
    {
        std::atomic<bool> cancelled = true;
        const auto opened = m_fixture->open();
        A12_VERIFY(opened);
        QCOMPARE((*opened)->verify({{}, &cancelled}).failure().code, Failure::Code::Cancelled);
        A12_VERIFY((*opened)->verify());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
