// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/strictdate.h"
#include "deadlines/deadlinecalculator.h"
#include "deadlines/timeliness.h"
#include "support/csv.h"
#include "support/rules.h"

#include <QTest>
#include <QTimeZone>

using namespace article12;
using namespace Qt::StringLiterals;

/// The worked examples of the clock: every expected column of every row.
class TestClockExamples : public QObject
{
    Q_OBJECT

    const HolidayRules &m_rules = test::rulebook().holidays;
    const ClockPolicies &m_policies = test::rulebook().policies;

    /// The civil day of a day or an instant in the example's zone.
    static std::optional<QDate> civilDay(const CsvRow &row, const QString &column)
    {
        const QString text = row[column];
        if (!text.contains(u'T'))
            return dateFromIso(text);
        return QDateTime::fromString(text, Qt::ISODate).toTimeZone(QTimeZone(row[u"time_zone"_s].toLatin1())).date();
    }

    static bool override(ClockPolicy &policy, const QString &setting)
    {
        const QString key = setting.section(u'=', 0, 0);
        const QString value = setting.section(u'=', 1);
        const auto take = [&value]<typename E>(E &member) {
            const auto read = fromKey<E>(value);
            member = read.value_or(member);
            return read.has_value();
        };
        if (key == u"count")
            return take(policy.count);
        if (key == u"identity")
            return take(policy.identity);
        if (key == u"clarification")
            return take(policy.clarification);
        if (key == u"fee")
            return take(policy.fee);
        if (key == u"extension_base")
            return take(policy.extensionBase);
        if (key == u"prompt_days")
            policy.promptDays = value.toInt();
        else if (key == u"clarification_cap")
            policy.clarificationCap = value.toInt();
        else if (key == u"roll")
            policy.roll = value == u"true";
        else
            return false;
        return true;
    }

    static ClockInput inputOf(const CsvRow &row)
    {
        ClockInput input;
        input.receivedOn = *civilDay(row, u"received_on"_s);
        const QStringList flags = row[u"wait_flags"_s].split(u' ');
        for (const QString &id :
             {u"identity_1"_s, u"identity_2"_s, u"clarification_1"_s, u"clarification_2"_s, u"fee_1"_s}) {
            const auto askedOn = civilDay(row, id + u"_asked_on"_s);
            if (askedOn)
                input.waits << Wait{*fromKey<WaitKind>(id.section(u'_', 0, 0)), *askedOn,
                                    civilDay(row, id + u"_answered_on"_s), !flags.contains(id + u":unjustified"_s),
                                    flags.contains(id + u":late_reason"_s)};
        }
        if (const auto notifiedOn = civilDay(row, u"extension_notified_on"_s))
            input.extension = ExtensionNotice{*notifiedOn, row[u"extension_reasons"_s] == u"1"};
        input.answeredOn = civilDay(row, u"answered_on"_s);
        return input;
    }

    static QString dayOrOpen(std::optional<QDate> day) { return day ? isoDate(*day) : u"open"_s; }

    static CsvRow standing(const Deadline &deadline, QDate today)
    {
        const auto left = daysLeft(deadline, today);
        return {{u"exp_clock_state"_s, keyOf(clockState(deadline, today))},
                {u"exp_days_left"_s, left ? QString::number(*left) : QString()},
                {u"exp_overdue"_s, isOverdue(deadline, today) ? u"1"_s : u"0"_s}};
    }

    static QString timeliness(const CsvRow &row, const Deadline &deadline, const ClockPolicy &policy, QDate answeredOn)
    {
        const bool isMarked =
            row[u"answer_kind"_s] == u"refusal" && isRefusalAfterOneMonth(deadline, answeredOn, policy);
        return keyOf(timelinessOf(deadline, answeredOn)) + (isMarked ? u"+refusal_after_one_month"_s : QString());
    }

    CsvRow calculated(const CsvRow &row, const ClockPolicy &policy, const HolidayCalendar &calendar) const
    {
        const ClockInput input = inputOf(row);
        if (const auto fault = faultOf(input))
            return {{u"exp_error"_s, keyOf(*fault)}};
        const auto deadline = computeDeadline(input, policy, calendar);
        const auto strict = computeDeadline({input.receivedOn, {}, {}, {}}, m_policies.strict(), calendar);
        if (!deadline || !strict)
            return {{u"exp_error"_s, u"outside the calendar"_s}};
        CsvRow result{{u"exp_error"_s, QString()},
                      {u"exp_start_on"_s, dayOrOpen(deadline->start)},
                      {u"exp_suspended_days"_s, QString::number(deadline->suspendedDays)},
                      {u"exp_original_due"_s, dayOrOpen(deadline->originalDue)},
                      {u"exp_extension_cutoff"_s, dayOrOpen(deadline->cutoff)},
                      {u"exp_extended_due"_s, dayOrOpen(deadline->extendedDue)},
                      {u"exp_extension_status"_s, keyOf(deadline->extension)},
                      {u"exp_effective_due"_s, dayOrOpen(deadline->effectiveDue)},
                      {u"strict_due"_s, dayOrOpen(strict->originalDue)}};
        if (const auto asOf = civilDay(row, u"as_of"_s))
            result.insert(standing(*deadline, *asOf));
        if (input.answeredOn)
            result.insert(u"exp_timeliness"_s, timeliness(row, *deadline, policy, *input.answeredOn));
        return result;
    }

private Q_SLOTS:
    void agreeWithTheTable_data()
    {
        QTest::addColumn<CsvRow>("row");
        const QList<CsvRow> rows = readCsv(QStringLiteral(ARTICLE12_SHARED_DIR "/vectors/clock_examples.csv"));
        QCOMPARE(rows.size(), 74);
        for (const CsvRow &row : rows)
            QTest::addRow("%s %s", qPrintable(row[u"case_id"_s]), qPrintable(row[u"title"_s])) << row;
    }
    void agreeWithTheTable()
    {
        QFETCH(CsvRow, row);
        auto policy = m_policies.find(row[u"policy"_s]);
        QVERIFY(policy.has_value());
        for (const QString &setting : row[u"overrides"_s].split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(override(*policy, setting), qPrintable(setting));
        const auto calendar = m_rules.calendar(row[u"country"_s]);
        QVERIFY(calendar.hasValue());

        const CsvRow result = calculated(row, *policy, *calendar);
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            if (cell.key().startsWith(u"exp_") || cell.key() == u"strict_due")
                QVERIFY2(result.value(cell.key()) == cell.value(),
                         qPrintable(u"%1: %2 instead of %3"_s.arg(cell.key(), result.value(cell.key()), cell.value())));
        }
    }
};

QTEST_GUILESS_MAIN(TestClockExamples)
#include "tst_clockexamples.moc"
