// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// The register's own calendar: a day added or struck with a reason is an
/// event; requests keep their dates until the officer moves them.
class TestCalendarChange : public QObject, private RegisterTest
{
    Q_OBJECT

    static CalendarChange change(CalendarEdit edit, QDate day, const QString &reason = u"decree"_s)
    {
        return {edit, u"FR"_s, day, u"Jour du test"_s, {}, reason};
    }
    std::optional<QDate> dueOf(RequestNumber number) const
    {
        return governingDeadline(*m_register->request(number))->effectiveDue;
    }

private Q_SLOTS:
    void init() { make(QDate(2026, 6, 1)); }
    void cleanup() { m_register.reset(); }

    void movesNothingByItself()
    {
        const auto first = m_register->perform(m_fixture->registration(u"Martin"_s, "a"), m_fixture->officer);
        A12_VERIFY(first);
        QCOMPARE(dueOf(*first), QDate(2026, 7, 1));
        QSignalSpy told(m_register.get(), &Register::settingsChanged);
        A12_VERIFY(m_register->changeCalendar(change(CalendarEdit::Add, QDate(2026, 7, 1)), m_fixture->officer));
        QCOMPARE(told.size(), 1);
        QCOMPARE(dueOf(*first), QDate(2026, 7, 1));
        QCOMPARE(m_register->rules().holidays.version(), u"2026.1+1"_s);
        const auto next = m_register->perform(m_fixture->registration(u"Petit"_s, "b"), m_fixture->officer);
        A12_VERIFY(next);
        QCOMPARE(dueOf(*next), QDate(2026, 7, 2));
        expectSound();

        const auto moves = m_register->dateMoves();
        A12_VERIFY(moves);
        QCOMPARE(moves->size(), 1);
        QCOMPARE(moves->first().number, *first);
        QCOMPARE(moves->first().from, QDate(2026, 7, 1));
        QCOMPARE(moves->first().to, QDate(2026, 7, 2));
        MoveDates facts;
        facts.reason = u"new holiday"_s;
        A12_VERIFY(m_register->perform(Task{*first, facts, {}}, m_fixture->officer));
        QCOMPARE(dueOf(*first), QDate(2026, 7, 2));
        QCOMPARE(m_register->dateMoves()->size(), 0);
        expectSound();

        m_register.reset();
        auto opened = m_fixture->open();
        A12_VERIFY(opened);
        m_register = *std::move(opened);
        QCOMPARE(m_register->rules().holidays.version(), u"2026.1+1"_s);
        QCOMPARE(m_register->calendarChanges().days.size(), 1);
        QCOMPARE(m_register->calendarChanges().days.first().reason, u"decree"_s);
        expectSound();
    }

    /// Our own targets in working days stand in the lists: they follow, and the
    /// lists stay what the journal says.
    void targetsFollowAtOnce()
    {
        Task task = m_fixture->registration(u"Martin"_s, "a");
        std::get<RegisterRequest>(task.command).proposed = {ProposedRight{Right::ObjectionMarketing, {}}};
        const auto number = m_register->perform(task, m_fixture->officer);
        A12_VERIFY(number);
        QCOMPARE(m_register->summary(*number)->target->due, QDate(2026, 6, 4));
        A12_VERIFY(m_register->changeCalendar(change(CalendarEdit::Add, QDate(2026, 6, 3)), m_fixture->officer));
        QCOMPARE(m_register->summary(*number)->target->due, QDate(2026, 6, 5));
        expectSound();
    }

    void anotherPolicyIsListedForThoseUnderTheOldOne()
    {
        m_fixture->time.setDay(QDate(2026, 1, 31));
        const auto usual = m_register->perform(m_fixture->registration(u"Martin"_s, "a"), m_fixture->officer);
        Task british = m_fixture->registration(u"Smith"_s, "b");
        std::get<RegisterRequest>(british.command).policy = u"UK"_s;
        A12_VERIFY(m_register->perform(british, m_fixture->officer));
        A12_VERIFY(m_register->changePolicy(u"STRICT"_s, m_fixture->officer));
        QCOMPARE(m_register->dateMoves()->size(), 0);
        const auto moves = m_register->dateMoves(u"STRICT"_s);
        A12_VERIFY(moves);
        QCOMPARE(moves->size(), 1);
        QCOMPARE(moves->first().number, *usual);
        QCOMPARE(moves->first().to, QDate(2026, 2, 28));
    }

    void wrongChangesAreRefusedAndNamed_data()
    {
        QTest::addColumn<CalendarChange>("wrong");
        QTest::addColumn<QString>("field");
        QTest::newRow("no reason") << change(CalendarEdit::Add, QDate(2026, 9, 7), {}) << u"reason"_s;
        QTest::newRow("no day") << change(CalendarEdit::Add, {}) << u"day"_s;
        QTest::newRow("a holiday already") << change(CalendarEdit::Add, QDate(2026, 7, 14)) << u"day"_s;
        QTest::newRow("no holiday") << change(CalendarEdit::Strike, QDate(2026, 9, 7)) << u"day"_s;
        QTest::newRow("nothing to restore") << change(CalendarEdit::Restore, QDate(2026, 7, 14)) << u"day"_s;
        QTest::newRow("outside the years") << change(CalendarEdit::Add, QDate(2041, 1, 7)) << u"day"_s;
        CalendarChange nameless = change(CalendarEdit::Add, QDate(2026, 9, 7));
        nameless.name.clear();
        QTest::newRow("no name") << nameless << u"name"_s;
        CalendarChange nowhere = change(CalendarEdit::Add, QDate(2026, 9, 7));
        nowhere.region = u"XX"_s;
        QTest::newRow("no region") << nowhere << QString();
        CalendarChange municipal = change(CalendarEdit::Municipal, {});
        municipal.municipal = {u"none-such"_s};
        QTest::newRow("no municipal day") << municipal << QString();
    }
    void wrongChangesAreRefusedAndNamed()
    {
        QFETCH(CalendarChange, wrong);
        QFETCH(QString, field);
        const QString before = *m_register->journalCode();
        const auto refused = m_register->changeCalendar(wrong, m_fixture->officer);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().where, field);
        QCOMPARE(*m_register->journalCode(), before);
        QCOMPARE(m_register->rules().holidays.version(), u"2026.1"_s);
    }

    void municipalDaysAreASwitchOfTheRegister()
    {
        CalendarChange on = change(CalendarEdit::Municipal, {});
        on.municipal = {u"good-friday"_s};
        A12_VERIFY(m_register->changeCalendar(on, m_fixture->officer));
        QVERIFY(!m_register->rules().holidays.calendar(u"FR-67"_s)->isWorkingDay(QDate(2026, 4, 3)));
        QVERIFY(m_register->rules().holidays.calendar(u"FR"_s)->isWorkingDay(QDate(2026, 4, 3)));
        QVERIFY(test::rulebook().holidays.calendar(u"FR-67"_s)->isWorkingDay(QDate(2026, 4, 3)));
    }
};

QTEST_GUILESS_MAIN(TestCalendarChange)
#include "tst_calendarchange.moc"
