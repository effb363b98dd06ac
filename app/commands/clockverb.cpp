// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/clockverb.h"

#include "app/commands/csvtable.h"
#include "basics/strictdate.h"
#include "deadlines/deadlinecalculator.h"
#include "documents/reportfiles.h"

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

/// One row of the table; cells are read as days of the row's zone.
class ClockCase
{
public:
    ClockCase(const CsvTable &table, qsizetype row)
        : m_table(table)
        , m_row(row)
    {
    }
    [[nodiscard]] QString cell(const QString &column) const { return m_table.cell(m_row, column); }
    /// A civil day, or an instant as the civil day in the row's zone; nothing for an empty cell.
    [[nodiscard]] std::optional<QDate> day(const QString &column) const
    {
        const QString words = cell(column);
        if (!words.contains(u'T'))
            return dateFromIso(words);
        const QDateTime instant = QDateTime::fromString(words, Qt::ISODate);
        return instant.toTimeZone(QTimeZone(cell(u"time_zone"_s).toLatin1())).date();
    }
    [[nodiscard]] bool hasFlag(const QString &wait, const QString &flag) const
    {
        return cell(u"wait_flags"_s).split(u' ', Qt::SkipEmptyParts).contains(wait + u':' + flag);
    }
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_table.hasColumn(column); }

private:
    const CsvTable &m_table;
    qsizetype m_row;
};

Failure wrongCell(const QString &column, const QString &cell)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "%1: “%2” is not known"), {column, cell}),
            {},
            column,
            {}};
}

QList<Wait> waitsOf(const ClockCase &row)
{
    QList<Wait> waits;
    for (const auto &kind : Keys<WaitKind>::table) {
        for (int number = 1;; ++number) {
            const QString name = u"%1_%2"_s.arg(QLatin1StringView(kind.word)).arg(number);
            if (!row.hasColumn(name + u"_asked_on"_s))
                break;
            const auto asked = row.day(name + u"_asked_on"_s);
            if (!asked)
                continue;
            waits << Wait{kind.value, *asked, row.day(name + u"_answered_on"_s), !row.hasFlag(name, u"unjustified"_s),
                          row.hasFlag(name, u"late_reason"_s)};
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
    return wrongCell(u"overrides"_s, name);
}

Result<ClockPolicy> policyOf(const ClockCase &row, const ClockPolicies &policies)
{
    const QString id = row.cell(u"policy"_s);
    auto policy = policies.find(id);
    if (!policy)
        return wrongCell(u"policy"_s, id);
    const QStringList overrides = row.cell(u"overrides"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : overrides) {
        const auto changed = changeSetting(*policy, pair.section(u'=', 0, 0), pair.section(u'=', 1));
        if (!changed)
            return changed.failure();
    }
    return *policy;
}

QString isoOf(const std::optional<QDate> &day) { return day ? isoDate(*day) : u"open"_s; }

/// "on_time_extended+refusal_after_one_month" (clock.md 1.5); the UK's Art. 12(4) knows no such flag.
QString timelinessOf(const ClockCase &row, const Deadline &deadline, const ClockPolicy &policy)
{
    const auto answered = row.day(u"answered_on"_s);
    if (!answered)
        return {};
    const bool late = deadline.effectiveDue && *answered > *deadline.effectiveDue;
    const bool afterOriginal = deadline.originalDue && *answered > *deadline.originalDue;
    QString words = late ? u"late"_s : u"on_time"_s;
    if (deadline.extension == ExtensionStatus::Valid && afterOriginal)
        words += u"_extended"_s;
    if (row.cell(u"answer_kind"_s) == u"refusal" && afterOriginal && policy.id != u"UK")
        words += u"+refusal_after_one_month"_s;
    return words;
}

QStringList standingOf(const ClockCase &row, const Deadline &deadline)
{
    const auto day = row.day(u"as_of"_s);
    if (!day)
        return {{}, {}, {}};
    const auto left = daysLeft(deadline, *day);
    return {keyOf(clockState(deadline, *day)), left ? QString::number(*left) : QString(),
            isOverdue(deadline, *day) ? u"1"_s : u"0"_s};
}

Result<QStringList> answerTo(const ClockCase &row, const Rulebook &rules)
{
    const auto policy = policyOf(row, rules.policies);
    if (!policy)
        return policy.failure();
    const auto calendar = rules.holidays.calendar(row.cell(u"country"_s));
    if (!calendar)
        return calendar.failure();
    const auto received = row.day(u"received_on"_s);
    if (!received)
        return wrongCell(u"received_on"_s, row.cell(u"received_on"_s));
    ClockInput input{*received, waitsOf(row), {}, row.day(u"answered_on"_s)};
    if (const auto notified = row.day(u"extension_notified_on"_s))
        input.extension = ExtensionNotice{*notified, row.cell(u"extension_reasons"_s) == u"1"};

    QStringList cells{row.cell(u"case_id"_s)};
    const auto deadline = computeDeadline(input, *policy, *calendar);
    if (!deadline) {
        cells.resize(columns.size());
        cells[columns.indexOf(u"exp_error"_s)] = Wording(QLocale::c()).say(deadline.failure().what);
        return cells;
    }
    const auto strict = computeDeadline({*received, {}, {}, {}}, rules.policies.strict(), *calendar);
    cells << isoOf(deadline->start) << (deadline->start ? QString::number(deadline->suspendedDays) : QString())
          << isoOf(deadline->originalDue) << isoOf(deadline->cutoff) << isoOf(deadline->extendedDue)
          << keyOf(deadline->extension) << isoOf(deadline->effectiveDue);
    cells += standingOf(row, *deadline);
    return cells << timelinessOf(row, *deadline, *policy) << QString()
                 << (strict ? isoOf(strict->originalDue) : QString());
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
    const auto bytes = readInput(arguments.value("csv"));
    if (!bytes)
        return bytes.failure();
    const auto table = CsvTable::parse(*bytes, arguments.value("csv"));
    if (!table)
        return table.failure();
    QByteArray lines = csvLine(columns, CsvStyle::Plain);
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto cells = answerTo({*table, row}, services.rules());
        if (!cells) {
            Failure failure = cells.failure();
            failure.where = u"row %1"_s.arg(row + 2);
            return failure;
        }
        lines += csvLine(*cells, CsvStyle::Plain);
    }
    output.bytes(lines);
    return {};
}

} // namespace article12
