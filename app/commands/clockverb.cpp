// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/clockverb.h"

#include "app/commands/csvrows.h"
#include "basics/strictdate.h"
#include "deadlines/deadlinecalculator.h"
#include "deadlines/timeliness.h"

#include <QTimeZone>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"case_id"_s,
                          u"exp_start_on"_s,
                          u"exp_suspended_days"_s,
                          u"exp_original_due"_s,
                          u"exp_extension_cutoff"_s,
                          u"exp_extended_due"_s,
                          u"exp_extension_status"_s,
                          u"exp_effective_due"_s,
                          u"exp_clock_state"_s,
                          u"exp_days_left"_s,
                          u"exp_overdue"_s,
                          u"exp_timeliness"_s,
                          u"exp_error"_s,
                          u"strict_due"_s};

Failure wrongCell(const QString &column, const QString &cell)
{
    return {Failure::Code::InvalidInput, Text(QT_TRANSLATE_NOOP("Domain", "%1: “%2” is not known"), {column, cell})};
}

/// One row of the table; cells are read as days of the row's zone. Keeps the first cell that cannot be read.
class ClockCase
{
public:
    explicit ClockCase(const CsvRows &row)
        : m_row(row)
        , m_zone(cellOr(u"time_zone"_s, u"Europe/Paris"_s).toUtf8())
    {
        if (!m_zone.isValid())
            m_fault = wrongCell(u"time_zone"_s, cell(u"time_zone"_s));
    }
    [[nodiscard]] const std::optional<Failure> &fault() const { return m_fault; }
    [[nodiscard]] QString cell(const QString &column) const { return m_row.cell(column); }
    [[nodiscard]] QString cellOr(const QString &column, const QString &usual) const
    {
        const QString words = cell(column);
        return words.isEmpty() ? usual : words;
    }
    /// A civil day, or an instant as the civil day in the row's zone (of which it is a time of day when it names no
    /// offset); nothing for an empty cell.
    [[nodiscard]] std::optional<QDate> day(const QString &column)
    {
        const QString words = cell(column);
        if (words.isEmpty())
            return {};
        std::optional<QDate> day = dateFromIso(words);
        QDateTime instant = QDateTime::fromString(words, Qt::ISODate);
        if (!day && words.contains(u'T') && instant.isValid()) {
            if (instant.timeSpec() == Qt::LocalTime)
                instant = QDateTime(instant.date(), instant.time(), m_zone);
            day = instant.toTimeZone(m_zone).date();
        }
        if (!day && !m_fault)
            m_fault = wrongCell(column, words);
        return day;
    }
    /// One of these words, or nothing.
    void expect(const QString &column, const QStringList &words)
    {
        const QString given = cell(column);
        if (!given.isEmpty() && !words.contains(given) && !m_fault)
            m_fault = wrongCell(column, given);
    }
    /// "identity_1:unjustified", "fee_1:late_reason": waits of this table only.
    void expectFlags()
    {
        for (const QString &flag : cell(u"wait_flags"_s).split(u' ', Qt::SkipEmptyParts)) {
            const QString word = flag.section(u':', 1);
            const bool known = hasColumn(flag.section(u':', 0, 0) + u"_asked_on"_s) &&
                               (word == u"unjustified" || word == u"late_reason");
            if (!known && !m_fault)
                m_fault = wrongCell(u"wait_flags"_s, flag);
        }
    }
    [[nodiscard]] bool hasFlag(const QString &wait, const QString &flag) const
    {
        return cell(u"wait_flags"_s).split(u' ', Qt::SkipEmptyParts).contains(wait + u':' + flag);
    }
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_row.hasColumn(column); }

private:
    const CsvRows &m_row;
    QTimeZone m_zone;
    std::optional<Failure> m_fault;
};

QList<Wait> waitsOf(ClockCase &row)
{
    QList<Wait> waits;
    for (const auto &kind : Keys<WaitKind>::table) {
        for (int number = 1;; ++number) {
            const QString name = u"%1_%2"_s.arg(QLatin1StringView(kind.word)).arg(number);
            if (!row.hasColumn(name + u"_asked_on"_s))
                break;
            const auto asked = row.day(name + u"_asked_on"_s);
            const auto answered = row.day(name + u"_answered_on"_s);
            if (asked)
                waits << Wait{kind.value, *asked, answered, !row.hasFlag(name, u"unjustified"_s),
                              row.hasFlag(name, u"late_reason"_s)};
            else if (answered) // of a question never asked: refused like one asked later
                waits << Wait{kind.value, answered->addDays(1), answered, true, true};
        }
    }
    return waits;
}

template <Keyed E>
Result<void> change(E &setting, const QString &name, const QString &word)
{
    const auto value = fromKey<E>(word);
    if (!value)
        return wrongCell(name, word);
    setting = *value;
    return {};
}

Result<void> change(int &days, const QString &name, const QString &word)
{
    bool isNumber = false;
    days = word.toInt(&isNumber);
    return isNumber && days >= 0 ? Result<void>() : wrongCell(name, word);
}

Result<void> change(bool &setting, const QString &name, const QString &word)
{
    setting = word == u"true" || word == u"1";
    return setting || word == u"false" || word == u"0" ? Result<void>() : wrongCell(name, word);
}

Result<void> changeSetting(ClockPolicy &policy, const QString &name, const QString &word)
{
    if (name == u"identity")
        return change(policy.identity, name, word);
    if (name == u"clarification")
        return change(policy.clarification, name, word);
    if (name == u"fee")
        return change(policy.fee, name, word);
    if (name == u"count")
        return change(policy.count, name, word);
    if (name == u"extension_base")
        return change(policy.extensionBase, name, word);
    if (name == u"prompt_days")
        return change(policy.promptDays, name, word);
    if (name == u"clarification_cap")
        return change(policy.clarificationCap, name, word);
    if (name == u"roll")
        return change(policy.roll, name, word);
    return wrongCell(u"overrides"_s, name);
}

Result<ClockPolicy> policyOf(const ClockCase &row, const ClockPolicies &policies)
{
    const QString id = row.cellOr(u"policy"_s, u"EU"_s);
    auto policy = policies.find(id);
    if (!policy)
        return wrongCell(u"policy"_s, id);
    const QStringList overrides = row.cell(u"overrides"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : overrides) {
        const auto changed = changeSetting(*policy, pair.section(u'=', 0, 0), pair.section(u'=', 1).toLower());
        if (!changed)
            return changed.failure();
    }
    return *policy;
}

QString isoOf(const std::optional<QDate> &day) { return day ? isoDate(*day) : u"open"_s; }

/// "on_time_extended+refusal_after_one_month" (clock.md 1.5)
QString timelinessWords(const ClockCase &row, QDate answeredOn, const Deadline &deadline, const ClockPolicy &policy)
{
    QString words = keyOf(timelinessOf(deadline, answeredOn));
    if (row.cell(u"answer_kind"_s) == u"refusal" && isRefusalAfterOneMonth(deadline, answeredOn, policy))
        words += u"+refusal_after_one_month"_s;
    return words;
}

/// State, days left and overdue on a day; an answered request is never overdue.
QStringList standingOn(QDate day, const Deadline &deadline, bool isAnswered)
{
    const auto left = daysLeft(deadline, day);
    ClockState state = clockState(deadline, day);
    if (isAnswered && state == ClockState::Overdue)
        state = ClockState::Running;
    return {keyOf(state), left ? QString::number(*left) : QString(),
            !isAnswered && isOverdue(deadline, day) ? u"1"_s : u"0"_s};
}

/// A word for the column of errors: the fault's own, or what is said of other faults.
RowAnswer refused(const ClockCase &row, const QString &word, const Failure &failure)
{
    QStringList cells(columns.size());
    cells[0] = row.cell(u"case_id"_s);
    cells[columns.indexOf(u"exp_error"_s)] = word;
    return {cells, failure};
}

Result<Deadline> strictDeadline(QDate received, const Rulebook &rules, const HolidayCalendar &calendar)
{
    return computeDeadline({received, {}, {}, {}}, rules.policies.strict(), calendar);
}

RowAnswer answerTo(const CsvRows &cells, const Rulebook &rules)
{
    ClockCase row(cells);
    const auto unreadable = [&row](const Failure &failure) {
        return refused(row, Wording(QLocale::c()).say(failure.what), failure);
    };
    const auto policy = policyOf(row, rules.policies);
    if (!policy)
        return unreadable(policy.failure());
    const auto calendar = rules.holidays.calendar(row.cellOr(u"country"_s, u"FR"_s));
    if (!calendar)
        return unreadable(calendar.failure());

    ClockInput input;
    const auto received = row.day(u"received_on"_s);
    input.waits = waitsOf(row);
    input.answeredOn = row.day(u"answered_on"_s);
    if (const auto notified = row.day(u"extension_notified_on"_s))
        input.extension = ExtensionNotice{*notified, row.cell(u"extension_reasons"_s) == u"1"};
    const auto asOf = row.day(u"as_of"_s);
    row.expect(u"extension_reasons"_s, {u"0"_s, u"1"_s});
    row.expect(u"answer_kind"_s, {u"answer"_s, u"refusal"_s});
    row.expectFlags();
    if (row.fault() || !received)
        return unreadable(row.fault() ? *row.fault() : wrongCell(u"received_on"_s, {}));
    input.receivedOn = *received;
    if (input.answeredOn && *input.answeredOn < *received)
        return unreadable(wrongCell(u"answered_on"_s, row.cell(u"answered_on"_s)));
    if (const auto fault = faultOf(input))
        return refused(row, keyOf(*fault), failureOf(*fault));
    const auto deadline = computeDeadline(input, *policy, *calendar);
    if (!deadline)
        return unreadable(deadline.failure());
    const auto strict = strictDeadline(*received, rules, *calendar);
    if (!strict)
        return unreadable(strict.failure());

    QStringList answer{row.cell(u"case_id"_s),
                       isoOf(deadline->start),
                       deadline->start ? QString::number(deadline->suspendedDays) : QString(),
                       isoOf(deadline->originalDue),
                       isoOf(deadline->cutoff),
                       isoOf(deadline->extendedDue),
                       keyOf(deadline->extension),
                       isoOf(deadline->effectiveDue)};
    answer += asOf ? standingOn(*asOf, *deadline, input.answeredOn.has_value()) : QStringList(3);
    answer << (input.answeredOn ? timelinessWords(row, *input.answeredOn, *deadline, *policy) : QString()) << QString()
           << isoOf(strict->originalDue);
    return {answer, {}};
}

} // namespace

VerbInfo ClockVerb::info() const
{
    return {.name = "clock",
            .summary = QT_TRANSLATE_NOOP("Domain", "the dates of a table of cases with waits and extensions"),
            .options = {{"csv", "FILE|-", QT_TRANSLATE_NOOP("Domain", "the table; results are written as a table")}}};
}

Result<void> ClockVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    if (!arguments.has("csv"))
        return usageFailure(u"--csv"_s, Text(QT_TRANSLATE_NOOP("Domain", "--csv FILE is needed")));
    auto rows = CsvRows::open(arguments.value("csv"), u"received_on"_s);
    if (!rows)
        return rows.failure();
    writeRow(columns, "\n", output);
    const auto answer = [&services](const CsvRows &row) { return answerTo(row, services.rules()); };
    return answerRows(*rows, answer, "\n", services.wording(), output);
}

} // namespace article12
