// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"
#include "requests/factplace.h"
#include "said.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// Load, decide, record: what goes in comes out, and nothing goes in by halves.
class TestCasework : public QObject, private RegisterTest
{
    Q_OBJECT

    Result<RequestNumber> perform(const Task &task) { return m_register->perform(task, m_fixture->officer); }
    Result<QList<RequestNumber>> performAll(const QList<Task> &tasks, const JobControl &job = {})
    {
        return m_register->performAll(tasks, m_fixture->officer, job);
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<RequestNumber>(); }
    void init() { make(); }
    void cleanup() { m_register.reset(); }

    void aRegisteredRequestIsFoundEverywhere()
    {
        QSignalSpy added(m_register.get(), &Register::requestAdded);
        const auto number = perform(m_fixture->registration(u"Großmann"_s, "Bonjour, mon adhésion"));
        A12_VERIFY(number);
        QCOMPARE(number->value, 1);
        QCOMPARE(added.size(), 1);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_register->findReference(u"dsr-2026-1"_s).value(), *number);
            QCOMPARE(m_register->summary(*number)->person, u"Großmann, Chloé"_s);
            QCOMPARE(m_register->summaries()->size(), 1);
            QCOMPARE(m_register->request(*number)->reference, u"2026-0001"_s);
            QCOMPARE(m_register->kpiFacts()->size(), 1);
            for (const QString &words : {u"GROSSM chloe"_s, u"adhesion bonj"_s, u"2026-0001"_s, u"example.org"_s})
                QCOMPARE(m_register->search(words).value(), QList{*number});
            QCOMPARE(m_register->search(u"grossmann nobody"_s).value(), QList<RequestNumber>());
            const FileRef message = m_register->request(*number)->files.first();
            QCOMPARE(m_register->fileBytes(message.sha256).value(), QByteArray("Bonjour, mon adhésion"));
            QCOMPARE(m_register->holderOf(message.sha256).value(), std::optional(*number));
            reopen();
        }
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(m_register->findReference(u"2026-0007"_s).failure().code, Failure::Code::NotFound);
        QCOMPARE(m_register->findReference(u"Martin"_s).failure().code, Failure::Code::NotFound);
        QCOMPARE(m_register->request({7}).failure().code, Failure::Code::NotFound);
        QCOMPARE(m_register->summary({7}).failure().code, Failure::Code::NotFound);
        QCOMPARE(perform(RegisterFixture::note(RequestNumber{7}, u"x"_s, m_fixture->time.today(QTimeZone::utc())))
                     .failure()
                     .code,
                 Failure::Code::NotFound);
    }

    void aRefusedStepChangesNothing()
    {
        A12_VERIFY(perform(m_fixture->registration(u"Martin"_s, "a")));
        const auto before = m_register->history({1});
        const QString code = m_register->journalCode().value();
        QSignalSpy changed(m_register.get(), &Register::requestChanged);
        const auto refused = perform({RequestNumber{1}, Qualify{}});
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, Failure::Code::Refused);
        QVERIFY(!refused.failure().missing.isEmpty());
        QCOMPARE(m_register->journalCode().value(), code);
        QCOMPARE(m_register->history({1})->size(), before->size());
        QCOMPARE(changed.size(), 0);
    }

    void aFileOfAnotherKindIsKeptAsSuch()
    {
        const auto number = perform(m_fixture->registration(u"Martin"_s, "Bonjour, mon adhésion"));
        A12_VERIFY(number);
        const FileRef message = m_register->request(*number)->files.first();
        QCOMPARE(m_register->search(u"adhesion"_s)->size(), 1);
        for (const CorrectFact &correction :
             kindCorrections(*m_register->history(*number), message.sha256, FileKind::IdentityCopy, u"a passport"_s))
            A12_VERIFY(perform({*number, correction, {}}));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_register->request(*number)->files.first().kind, FileKind::IdentityCopy);
            QCOMPARE(m_register->search(u"adhesion"_s)->size(), 0); // only messages are searched
            QCOMPARE(said(m_register->verify()->problems), QStringList());
            reopen();
        }
    }

    void numbersAndReferencesGoOn()
    {
        A12_VERIFY(perform(m_fixture->registration(u"Martin"_s, "a")));
        m_fixture->time.setDay(QDate(2027, 1, 4));
        reopen();
        A12_VERIFY(perform(m_fixture->registration(u"Durand"_s, "b")));
        QCOMPARE(m_register->request({2})->reference, u"2027-0002"_s);
    }

    void aBatchIsAllOrNothing()
    {
        QSignalSpy added(m_register.get(), &Register::requestAdded);
        const QString code = m_register->journalCode().value();
        const QList<Task> good{m_fixture->registration(u"Martin"_s, "a"),
                               RegisterFixture::qualification({}, {Right::Access}),
                               m_fixture->registration(u"Durand"_s, "b")};
        const auto refused = performAll(good + QList<Task>{{RequestNumber{1}, Qualify{}}});
        QVERIFY(!refused);
        QCOMPARE(m_register->journalCode().value(), code);
        QVERIFY(m_register->summaries()->isEmpty());
        QVERIFY(m_register->search(u"martin"_s)->isEmpty());
        QCOMPARE(added.size(), 0);

        const auto done = performAll(good);
        A12_VERIFY(done);
        QCOMPARE(*done, (QList<RequestNumber>{{1}, {1}, {2}}));
        QCOMPARE(added.size(), 2);
        QCOMPARE(m_register->summary({1})->state, State::Work);
        QCOMPARE(m_register->summary({2})->state, State::New);
        A12_VERIFY(m_register->verify());
        QCOMPARE(said(m_register->verify()->problems), QStringList());
    }

    void aThousandStepsAtMost()
    {
        const QList<Task> tasks(1001, m_fixture->registration(u"Martin"_s, "a"));
        QCOMPARE(performAll(tasks).failure().code, Failure::Code::Usage);
    }

    void aCancelledBatchLeavesNothing()
    {
        std::atomic<bool> cancelled = false;
        const JobControl job{[&](int done, int) { cancelled = done == 2; }, &cancelled};
        const auto done = performAll(QList<Task>(5, m_fixture->registration(u"Martin"_s, "a")), job);
        QVERIFY(!done);
        QCOMPARE(done.failure().code, Failure::Code::Cancelled);
        QVERIFY(m_register->summaries()->isEmpty());
    }

    void duringAJobOthersAreTurnedAway()
    {
        Failure::Code code = Failure::Code::Io;
        const JobControl job{[&](int done, int) {
                                 if (done == 1)
                                     std::thread([&] { code = m_register->summaries().failure().code; }).join();
                             },
                             nullptr};
        A12_VERIFY(performAll(QList<Task>(2, m_fixture->registration(u"Martin"_s, "a")), job));
        QCOMPARE(code, Failure::Code::Busy);
        A12_VERIFY(m_register->summaries());
    }

    void aCorrectionIsSeenAtOnceAndAfterOpening()
    {
        A12_VERIFY(perform(m_fixture->registration(u"Martin"_s, "a")));
        CorrectFact facts;
        facts.eventSeq = m_register->history({1})->first().seq;
        facts.key = u"surname"_s;
        facts.value = u"Marteau"_s;
        facts.reason = u"typing error"_s;
        A12_VERIFY(perform({RequestNumber{1}, facts}));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_register->summary({1})->person, u"Marteau, Chloé"_s);
            QCOMPARE(m_register->request({1})->received.surname, u"Marteau"_s);
            QCOMPARE(m_register->search(u"marteau"_s)->size(), 1);
            QVERIFY(m_register->search(u"martin"_s)->isEmpty());
            const auto corrected = std::get<Corrected>(m_register->history({1})->last().event);
            QCOMPARE(corrected.old.toString(), u"Martin"_s);
            reopen();
        }
        QCOMPARE(said(m_register->verify()->problems), QStringList());
    }

    void filesNobodyBroughtAreRefused()
    {
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 2);
        facts.files = {FileRef{QString(64, u'a'), u"m.eml"_s, u"message/rfc822"_s, 1, FileKind::Message}};
        QCOMPARE(perform({std::nullopt, facts}).failure().code, Failure::Code::InvalidInput);
        QVERIFY(m_register->summaries()->isEmpty());
    }

    void aStepWithoutFilesTakesNone()
    {
        A12_VERIFY(perform(m_fixture->registration(u"Martin"_s, "a")));
        Task task = RegisterFixture::note(RequestNumber{1}, u"x"_s, QDate(2026, 3, 2));
        task.files = {NewFile{u"a.txt"_s, FileKind::Other, "a", {}, {}}};
        QCOMPARE(perform(task).failure().code, Failure::Code::Usage);
    }

    void aRemovedFileLeavesStoreAndSearch()
    {
        A12_VERIFY(perform(m_fixture->registration(u"Martin"_s, "a")));
        Attach facts;
        facts.note = u"second message"_s;
        A12_VERIFY(perform({RequestNumber{1}, facts, {NewFile{u"b.txt"_s, FileKind::Message, "giraffe", {}, {}}}}));
        QCOMPARE(m_register->search(u"giraffe"_s)->size(), 1);
        RemoveFile removal;
        removal.sha256 = m_register->request({1})->files.last().sha256;
        removal.reason = u"sent by mistake"_s;
        A12_VERIFY(perform({RequestNumber{1}, removal}));
        QVERIFY(m_register->search(u"giraffe"_s)->isEmpty());
        QCOMPARE(m_register->fileBytes(removal.sha256).failure().code, Failure::Code::NotFound);
        QCOMPARE(said(m_register->verify()->problems), QStringList());
    }

    /// T09: the clock runs again by itself at the cap, whenever the register is opened next.
    void anUnansweredClarificationEndsAtItsCap()
    {
        A12_VERIFY(performAll(
            {m_fixture->registration(u"Martin"_s, "a"), RegisterFixture::qualification({}, {Right::Access})}));
        AskClarification question;
        question.sentOn = QDate(2026, 3, 2);
        question.unclear = u"which account"_s;
        question.largeQuantity = true;
        question.quantity = u"40,000 records"_s;
        question.what = u"question"_s;
        question.language = u"fr"_s;
        A12_VERIFY(perform({RequestNumber{1}, question}));
        QCOMPARE(m_register->summary({1})->state, State::Wait);
        m_fixture->time.setDay(QDate(2026, 3, 31));
        reopen();
        QCOMPARE(m_register->summary({1})->state, State::Wait);
        m_fixture->time.setDay(QDate(2026, 4, 6));
        reopen();
        QCOMPARE(m_register->summary({1})->state, State::Work);
        const RecordedEvent last = m_register->history({1})->last();
        QCOMPARE(last.actor, Actor::program());
        QCOMPARE(std::get<ClockResumed>(last.event).resumedOn, QDate(2026, 4, 1));
        QCOMPARE(std::get<ClockResumed>(last.event).by, u"cap"_s);
    }
};

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
