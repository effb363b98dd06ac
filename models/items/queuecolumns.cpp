// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuecolumns.h"

#include "requests/casewords.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString pillWords(const QueueCell &cell) { return cell.wording.say(pillOf(cell.row, cell.today)); }

QString referenceWords(const QueueCell &cell) { return cell.row.reference; }

QString personWords(const QueueCell &cell)
{
    const QString writer = cell.row.person.isEmpty() ? cell.row.email : cell.row.person;
    if (cell.row.onBehalfOf.isEmpty())
        return writer;
    return cell.wording.say(Text(QT_TRANSLATE_NOOP("Domain", "%1 (for %2)"), {writer, cell.row.onBehalfOf}));
}

QString rightsWords(const QueueCell &cell) { return rightNames(cell).join(u", "_s); }

QString stepWords(const QueueCell &cell)
{
    const QString state = cell.wording.say(nameOf(cell.row.state));
    NextStep step = cell.row.next;
    if (step.kind == NextStepKind::CompletePoints && cell.row.rights.size() == 1)
        step.right.reset(); // the chip beside says it
    Text next = cell.row.state == State::Closed && cell.row.outcome ? nameOf(*cell.row.outcome) : textOf(step);
    if (step.kind == NextStepKind::TellRecipients && cell.row.noticesDue && *cell.row.noticesDue < cell.today)
        next = Text(QT_TRANSLATE_N_NOOP("Domain", "%n day(s) late: %1"), {asArgument(next)},
                    int(cell.row.noticesDue->daysTo(cell.today)));
    return next.isEmpty() ? state : u"%1 · %2"_s.arg(state, cell.wording.say(next));
}

std::optional<QDate> dueDay(const QueueCell &cell)
{
    const Standing standing = standingOf(cell.row, cell.today);
    switch (standing.urgency) {
    case Urgency::Suspended:
    case Urgency::Closed:
        return {};
    case Urgency::FollowUp:
        return cell.row.noticesDue;
    case Urgency::Overdue:
    case Urgency::Today:
    case Urgency::Soon:
    case Urgency::Running:
        return standing.ofTarget ? cell.row.target->due : cell.row.deadline.effectiveDue;
    }
    Q_UNREACHABLE();
}

QString dueWords(const QueueCell &cell)
{
    if (standingOf(cell.row, cell.today).urgency == Urgency::Suspended)
        return cell.wording.say(Text(QT_TRANSLATE_NOOP("Domain", "suspended")));
    const std::optional<QDate> due = dueDay(cell);
    return due ? cell.wording.date(*due) : u"—"_s;
}

std::optional<QDate> receivedDay(const QueueCell &cell) { return cell.row.receivedOn; }
QString receivedWords(const QueueCell &cell) { return cell.wording.dayAndMonth(cell.row.receivedOn); }

QString channelWords(const QueueCell &cell)
{
    const auto say = [&cell](const char *words) { return cell.wording.say(Text(words)); };
    switch (cell.row.channel) {
    case Channel::Email:
        return say(QT_TRANSLATE_NOOP("Domain", "e-mail"));
    case Channel::Post:
        return say(QT_TRANSLATE_NOOP("Domain", "post"));
    case Channel::WebForm:
        return say(QT_TRANSLATE_NOOP("Domain", "web form"));
    case Channel::Phone:
        return say(QT_TRANSLATE_NOOP("Domain", "telephone"));
    case Channel::OnSite:
        return say(QT_TRANSLATE_NOOP("Domain", "at the counter"));
    case Channel::SocialNetwork:
        return say(QT_TRANSLATE_NOOP("Domain", "social network"));
    case Channel::Processor:
        return say(QT_TRANSLATE_NOOP("Domain", "through a processor"));
    case Channel::Other:
        return say(QT_TRANSLATE_NOOP("Domain", "other"));
    }
    Q_UNREACHABLE();
}

QString handlerWords(const QueueCell &cell) { return cell.row.handler; }

std::optional<QDate> safeDay(const QueueCell &cell)
{
    const Urgency urgency = standingOf(cell.row, cell.today).urgency;
    return urgency == Urgency::FollowUp || urgency == Urgency::Closed ? std::nullopt : cell.row.strictDue;
}
QString safeWords(const QueueCell &cell)
{
    const std::optional<QDate> day = safeDay(cell);
    return day ? cell.wording.date(*day) : u"—"_s;
}

using Column = QueueColumn;
using Spec = QueueColumnSpec;

constexpr std::array columns{
    Spec{Column::Deadline, "deadline", QT_TRANSLATE_NOOP("Domain", "Deadline"), pillWords, QueueOrder::Urgency},
    Spec{Column::Reference, "reference", QT_TRANSLATE_NOOP("Domain", "Reference"), referenceWords, QueueOrder::Number},
    Spec{Column::Person, "person", QT_TRANSLATE_NOOP("Domain", "Person"), personWords, QueueOrder::Words},
    Spec{Column::Rights, "rights", QT_TRANSLATE_NOOP("Domain", "Rights"), rightsWords, QueueOrder::Words},
    Spec{Column::Step, "step", QT_TRANSLATE_NOOP("Domain", "Step and what comes next"), stepWords, QueueOrder::Words},
    Spec{Column::Due, "due", QT_TRANSLATE_NOOP("Domain", "Due"), dueWords, QueueOrder::Day, dueDay},
    Spec{Column::Received, "received", QT_TRANSLATE_NOOP("Domain", "Received"), receivedWords, QueueOrder::Day,
         receivedDay},
    Spec{Column::Channel, "channel", QT_TRANSLATE_NOOP("Domain", "Channel"), channelWords, QueueOrder::Words, nullptr,
         false},
    Spec{Column::Handler, "handler", QT_TRANSLATE_NOOP("Domain", "Assigned to"), handlerWords, QueueOrder::Words,
         nullptr, false},
    Spec{Column::SafeDate, "safe_date", QT_TRANSLATE_NOOP("Domain", "Safe date"), safeWords, QueueOrder::Day, safeDay,
         false},
};
static_assert(columns.size() == size_t(Column::Count));
static_assert(
    [] {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (size_t(columns[i].column) != i)
                return false;
        }
        return true;
    }(),
    "columns stand in the order of their enum");

} // namespace

const QueueColumnSpec &specOf(QueueColumn column) { return columns[size_t(column)]; }

QStringList rightNames(const QueueCell &cell)
{
    QStringList names;
    for (const Right right : cell.row.rights)
        names << cell.wording.say(shortNameOf(right));
    return names;
}

QString exportedWords(QueueColumn column, const QueueCell &cell)
{
    const QueueColumnSpec &spec = specOf(column);
    if (!spec.day)
        return spec.words(cell);
    const std::optional<QDate> day = spec.day(cell);
    return day ? isoDate(*day) : QString();
}

} // namespace article12
