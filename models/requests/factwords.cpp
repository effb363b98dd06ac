// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factwords.h"

#include "deadlines/policysentences.h"
#include "requests/casewords.h"
#include "requests/endingwords.h"
#include "requests/factnames.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Text yesOrNo(bool value)
{
    return value ? Text(QT_TRANSLATE_NOOP("Domain", "yes")) : Text(QT_TRANSLATE_NOOP("Domain", "no"));
}

Text dateText(QDate day) { return day.isValid() ? Text(QT_TRANSLATE_NOOP("Domain", "%1"), {day}) : Text(); }

/// "name: value"
Text named(const Text &name, const Text &value)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {asArgument(name), asArgument(value)});
}

template <typename Shaped>
Text simpleValue(const Shaped &shaped, const QJsonValue &value, const QString &choiceLabel)
{
    switch (shaped.shape) {
    case PointShape::YesNo:
        return value.isBool() ? yesOrNo(value.toBool()) : Text();
    case PointShape::Date:
        return dateText(dateFromIso(value.toString()).value_or(QDate()));
    case PointShape::Choice:
        return choiceLabel.isEmpty() ? Text::verbatim(value.toString()) : Text::fromData(choiceLabel);
    case PointShape::Text:
    case PointShape::Table:
        return value.toString().isEmpty() ? Text() : Text::verbatim(value.toString());
    }
    Q_UNREACHABLE();
}

Text cellInWords(const PointColumn &column, const QJsonValue &value)
{
    return value.isUndefined()
               ? Text()
               : simpleValue(column, value, column.labels.toObject().value(value.toString()).toString());
}

Text noRows() { return Text(QT_TRANSLATE_NOOP("Domain", "none")); }

/// Every cell of every row: "System: CRM, Result: data found; System: …".
Text wholePoint(const ChecklistPoint &point, const QJsonValue &value)
{
    if (point.shape != PointShape::Table)
        return pointInWords(point, value);
    Text rows;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &row : array) {
        QList<Text> cells;
        for (const PointColumn &column : point.columns) {
            const Text words = cellInWords(column, row.toObject().value(column.key));
            if (!words.isEmpty())
                cells << named(Text::fromData(column.label), words);
        }
        const Text line = listed(cells);
        rows =
            rows.isEmpty() ? line : Text(QT_TRANSLATE_NOOP("Domain", "%1; %2"), {asArgument(rows), asArgument(line)});
    }
    return rows.isEmpty() ? noRows() : rows;
}

/// A value whose shape no checklist tells.
Text plainValue(const QJsonValue &value)
{
    if (value.isBool())
        return yesOrNo(value.toBool());
    if (value.isDouble())
        return Text(QT_TRANSLATE_NOOP("Domain", "%1"), {qint64(value.toDouble())});
    if (const auto day = dateFromIso(value.toString()))
        return dateText(*day);
    if (value.isObject())
        return plainValue(QJsonArray::fromVariantList(value.toObject().toVariantMap().values()));
    QList<Text> parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        parts << (part.isObject() ? plainValue(QJsonArray::fromVariantList(part.toObject().toVariantMap().values()))
                                  : plainValue(part));
    if (!parts.isEmpty())
        return listed(parts);
    return value.toString().isEmpty() ? Text() : Text::verbatim(value.toString());
}

/// Says the value of a field by its type.
class Sayer
{
public:
    Sayer(const RecordedEvent &event, const HistoryContext &context)
        : m_event(event)
        , m_context(context)
    {
    }

    Text operator()(const QString &value) const { return value.isEmpty() ? Text() : Text::verbatim(value); }
    Text operator()(QDate value) const { return dateText(value); }
    Text operator()(bool value) const { return yesOrNo(value); }
    Text operator()(int value) const { return (*this)(qint64(value)); }
    Text operator()(qint64 value) const { return Text(QT_TRANSLATE_NOOP("Domain", "%1"), {value}); }
    Text operator()(Sequence value) const
    {
        const RecordedEvent *other = findEvent(m_context.history, value);
        return other ? Text::verbatim(u"%1 %2"_s.arg(QString::number(value.value), kindOf(other->event)))
                     : (*this)(value.value);
    }
    Text operator()(RequestNumber value) const
    {
        const QString reference = m_context.referenceOf ? m_context.referenceOf(value) : QString();
        return Text::verbatim(reference.isEmpty() ? QString::number(value.value) : reference);
    }
    Text operator()(ItemNumber value) const { return rightOf(m_context, value); }
    Text operator()(InquiryNumber value) const { return (*this)(value.value); }
    Text operator()(ComplaintNumber value) const { return (*this)(value.value); }
    Text operator()(Right value) const { return shortNameOf(value); }
    Text operator()(const QJsonValue &value) const
    {
        if (const auto *recorded = std::get_if<FactRecorded>(&m_event.event)) {
            const ChecklistPoint *point = findPoint(m_context, recorded->item, recorded->fact);
            return point ? wholePoint(*point, value) : plainValue(value);
        }
        if (const auto *corrected = std::get_if<Corrected>(&m_event.event)) {
            const RecordedEvent *other = findEvent(m_context.history, corrected->eventSeq);
            return other ? factInWords(*other, corrected->key, value, m_context) : plainValue(value);
        }
        return plainValue(value);
    }
    Text operator()(const FileRef &file) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "%1 (%2, %3 bytes, SHA-256 %4)"),
                    {file.name, asArgument(nameOf(file.kind)), file.size, file.sha256});
    }
    Text operator()(const ProposedRight &proposed) const
    {
        return proposed.phrase.isEmpty() ? shortNameOf(proposed.right)
                                         : Text(QT_TRANSLATE_NOOP("Domain", "%1 (“%2”)"),
                                                {asArgument(shortNameOf(proposed.right)), proposed.phrase});
    }
    Text operator()(const ClockResult &clock) const
    {
        QList<Text> parts;
        for (const ClockTrack &track : clock.tracks) {
            const Text due = track.deadline.effectiveDue
                                 ? Text(QT_TRANSLATE_NOOP("Domain", "due %1"), {*track.deadline.effectiveDue})
                                 : Text(QT_TRANSLATE_NOOP("Domain", "suspended"));
            const Text rights = (*this)(track.items);
            parts << (rights.isEmpty() ? due : named(rights, due));
        }
        const auto &policies = m_context.rules.policies;
        const bool isKnown = policies.ids().contains(clock.policy);
        const Text policy = isKnown ? nameOfPolicy(clock.policy, policies) : Text::verbatim(clock.policy);
        const HolidayRules &holidays = m_context.rules.holidays;
        const Text region =
            holidays.regions().contains(clock.region) ? holidays.nameOf(clock.region) : Text::verbatim(clock.region);
        parts << Text(
            QT_TRANSLATE_NOOP("Domain", "clock policy “%1”, holidays of %2 (version %3), legal rules of version %4"),
            {asArgument(policy), asArgument(region), clock.calendarVersion, clock.rulesVersion});
        return listed(parts);
    }
    Text operator()(const Restated &restated) const
    {
        QList<Text> parts;
        if (!restated.lateRefusals.isEmpty())
            parts << named(Text(QT_TRANSLATE_NOOP("Domain", "Refused after the first month")),
                           (*this)(restated.lateRefusals));
        if (!restated.discarded.isEmpty())
            parts << named(
                Text(QT_TRANSLATE_NOOP("Domain", "Questions that did not stop the clock: late or without a reason")),
                (*this)(restated.discarded));
        return listed(parts);
    }
    template <Keyed E>
    Text operator()(E value) const
    {
        if constexpr (requires { nameOf(value); })
            return nameOf(value);
        else
            return Text::verbatim(keyOf(value));
    }
    template <typename T>
    Text operator()(const std::optional<T> &value) const
    {
        return value ? (*this)(*value) : Text();
    }
    template <typename T>
    Text operator()(const QList<T> &values) const
    {
        QList<Text> words;
        for (const T &value : values)
            words << (*this)(value);
        return listed(words);
    }

private:
    const RecordedEvent &m_event;
    const HistoryContext &m_context;
};

/// Words that stand for more than themselves in one field.
Text wordOf(const QString &key, const QString &value)
{
    if (key == "why_not"_L1 && value == "late"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "asked late without a reason"));
    if (key == "why_not"_L1 && value == "unjustified"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "no large quantity of data"));
    if (key == "why_not"_L1 && value == "policy"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "clock policy"));
    if (key == "language"_L1 && value == "fr"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "French"));
    if (key == "language"_L1 && value == "en"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "English"));
    if (key == "language"_L1 && value == "de"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "German"));
    if (key == "language"_L1 && value == "es"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "Spanish"));
    if (key == "by"_L1 && value == "cap"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "the program, at the term of the clock policy"));
    if (key == "by"_L1 && value == "officer"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "the officer"));
    return {};
}

template <typename Facts>
std::optional<Step> stepOfEvent(const Facts &)
{
    if constexpr (requires { Facts::step; })
        return Facts::step;
    else
        return {};
}

/// What stood in each corrected fact at first.
QMap<QString, QJsonValue> valuesBefore(const RecordedEvent &event, const QList<RecordedEvent> &history)
{
    QMap<QString, QJsonValue> before;
    for (const RecordedEvent &later : history) {
        const auto *corrected = std::get_if<Corrected>(&later.event);
        if (corrected && corrected->eventSeq == event.seq && !before.contains(corrected->key))
            before.insert(corrected->key, corrected->old);
    }
    return before;
}

/// A text that names a point or a fact of another event, or a word of a small set; empty: it means itself.
template <typename Facts>
Text meaningOf(const Facts &facts, const QString &key, const QString &value, const HistoryContext &context)
{
    if constexpr (requires {
                      facts.item;
                      facts.fact;
                  }) {
        const ChecklistPoint *point = key == "fact"_L1 ? findPoint(context, facts.item, value) : nullptr;
        if (point)
            return Text::fromData(point->label);
    }
    if constexpr (std::is_same_v<Facts, Corrected>) {
        const RecordedEvent *other = key == "key"_L1 ? findEvent(context.history, facts.eventSeq) : nullptr;
        if (other)
            return factName(*other, value);
    }
    if (key == "policy"_L1 && context.rules.policies.ids().contains(value))
        return nameOfPolicy(value, context.rules.policies);
    if (key == "country"_L1 && context.rules.holidays.regions().contains(value))
        return context.rules.holidays.nameOf(value);
    return wordOf(key, value);
}

QList<NamedFact> factsAsTheyStand(const RecordedEvent &event, const HistoryContext &context)
{
    QList<NamedFact> facts;
    const Sayer say(event, context);
    const auto collect = [&](const auto &content) {
        using Facts = std::decay_t<decltype(content)>;
        forEachField<Facts>([&](const auto &field) {
            const QString key = QString::fromLatin1(field.key);
            const auto &member = content.*field.member;
            Text value;
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
                value = meaningOf(content, key, member, context);
            if (value.isEmpty())
                value = say(member);
            if (!value.isEmpty())
                facts << NamedFact{key, factName(stepOfEvent(content), key), value, {}};
        });
    };
    std::visit(collect, event.event);
    return facts;
}

} // namespace

Text listed(const QList<Text> &words)
{
    Text all;
    for (const Text &word : words) {
        if (!word.isEmpty())
            all =
                all.isEmpty() ? word : Text(QT_TRANSLATE_NOOP("Domain", "%1, %2"), {asArgument(all), asArgument(word)});
    }
    return all;
}

const RecordedEvent *findEvent(const QList<RecordedEvent> &history, Sequence seq)
{
    const auto found =
        std::find_if(history.begin(), history.end(), [seq](const RecordedEvent &event) { return event.seq == seq; });
    return found == history.end() ? nullptr : &*found;
}

const ChecklistPoint *findPoint(const HistoryContext &context, ItemNumber item, const QString &fact)
{
    const RightItem *right = findItem(context.request, item);
    const Checklist *checklist = right ? context.rules.checklists.find(right->right) : nullptr;
    if (!checklist)
        return nullptr;
    const auto found = std::find_if(checklist->points.begin(), checklist->points.end(),
                                    [&fact](const ChecklistPoint &point) { return point.fact == fact; });
    return found == checklist->points.end() ? nullptr : &*found;
}

Text rightOf(const HistoryContext &context, ItemNumber item)
{
    const RightItem *right = findItem(context.request, item);
    return right ? shortNameOf(right->right) : Text();
}

Text pointInWords(const ChecklistPoint &point, const QJsonValue &value)
{
    if (point.shape != PointShape::Table)
        return simpleValue(point, value, point.labels.value(value.toString()));
    QList<Text> names;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows)
        names << cellInWords(point.columns.first(), row.toObject().value(point.columns.first().key));
    const Text all = listed(names);
    return all.isEmpty() && rows.isEmpty() ? noRows() : all;
}

QList<NamedFact> factsInWords(const RecordedEvent &event, const HistoryContext &context)
{
    QList<NamedFact> facts = factsAsTheyStand(event, context);
    const QMap<QString, QJsonValue> before = valuesBefore(event, context.history);
    for (NamedFact &fact : facts) {
        if (!before.contains(fact.key))
            continue;
        fact.before = factInWords(event, fact.key, before[fact.key], context);
        if (fact.before.isEmpty())
            fact.before = Text(QT_TRANSLATE_NOOP("Domain", "nothing"));
    }
    return facts;
}

Text factInWords(const RecordedEvent &event, const QString &key, const QJsonValue &value, const HistoryContext &context)
{
    QJsonObject facts = factsOf(event.event);
    facts.insert(key, value); // an undefined value takes the key away
    const auto other = eventFromFacts(kindOf(event.event), versionOf(event.event), facts);
    if (!other)
        return plainValue(value);
    for (const NamedFact &fact : factsAsTheyStand({event.seq, event.at, event.actor, *other}, context)) {
        if (fact.key == key)
            return fact.value;
    }
    return {};
}

Text factName(const RecordedEvent &event, const QString &key)
{
    return std::visit([&key](const auto &content) { return factName(stepOfEvent(content), key); }, event.event);
}

} // namespace article12
