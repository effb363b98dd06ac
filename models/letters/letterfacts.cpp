// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterfacts.h"

#include "basics/strictdate.h"
#include "requests/guards.h"
#include "requests/profilefacts.h"
#include "requests/requestclock.h"

#include <QJsonArray>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A text that may be nothing: false then, so that a template can ask for it.
QJsonValue orNothing(const QString &words) { return words.isEmpty() ? QJsonValue(false) : QJsonValue(words); }

/// Puts a fact that ought to be known: left out when it isn't, and so named as a gap.
void putNeeded(QJsonObject &facts, const QString &key, const QString &words)
{
    if (!words.isEmpty())
        facts.insert(key, words);
}

/// Turns facts of the register into the words of one letter.
class FactsWriter
{
public:
    FactsWriter(const Request &request, const LetterContext &context)
        : m_request(request)
        , m_context(context)
        , m_language(context.templates.language(context.language))
        , m_wording(QLocale(context.language), m_language ? m_language->sentences.get() : nullptr,
                    Wording::DateStyle::Long)
    {
    }

    [[nodiscard]] QJsonObject all() const;

private:
    [[nodiscard]] QString phrase(const QString &key, const QString &otherwise) const;
    [[nodiscard]] QString date(const std::optional<QDate> &day) const { return day ? m_wording.date(*day) : QString(); }
    [[nodiscard]] QJsonObject organisation() const;
    [[nodiscard]] QJsonObject authority() const;
    [[nodiscard]] QJsonObject right(Right right, const QString &asked) const;
    [[nodiscard]] QJsonArray rightsUnderstood() const;
    [[nodiscard]] QJsonObject extension() const;
    [[nodiscard]] QList<const RightItem *> extended() const;
    [[nodiscard]] QJsonValue explained(const Result<DeadlineExplanation> &explanation,
                                       const std::optional<QDate> &day) const;
    [[nodiscard]] QJsonArray itemsOf(Right right) const;
    [[nodiscard]] bool isInPart() const;
    [[nodiscard]] bool mayBeExtended() const;
    [[nodiscard]] QJsonObject documented(const RightItem &item) const;
    [[nodiscard]] QJsonObject item(const RightItem &item) const;
    [[nodiscard]] QJsonArray notices(ItemNumber item) const;
    void putPoints(QJsonObject &facts, const RightItem &item) const;
    [[nodiscard]] QJsonObject pointFacts(const ChecklistPoint &point, const QJsonValue &value) const;
    [[nodiscard]] QJsonArray rows(const ChecklistPoint &point, const QJsonArray &recorded) const;
    [[nodiscard]] QJsonValue words(const QString &name, const QJsonValue &value) const;
    [[nodiscard]] QJsonObject searchWithoutResult() const;

    const Request &m_request;
    const LetterContext &m_context;
    const LetterLanguage *m_language;
    Wording m_wording;
};

QString FactsWriter::phrase(const QString &key, const QString &otherwise) const
{
    const QString words = m_language ? m_language->phrase(key) : QString();
    return words.isEmpty() ? otherwise : words;
}

QJsonObject FactsWriter::organisation() const
{
    const Controller &controller = m_context.profile.controller;
    QJsonObject facts{{u"name"_s, controller.name},
                      {u"department"_s, orNothing(controller.department)},
                      {u"address"_s, controller.address.lines().join(u", "_s)},
                      {u"phone"_s, orNothing(controller.phone)},
                      {u"dpo"_s, orNothing(controller.dpo)}};
    putNeeded(facts, u"email"_s, controller.email);
    return facts;
}

QJsonObject FactsWriter::authority() const
{
    const SupervisoryAuthority &authority = m_context.profile.authority;
    QJsonObject facts;
    putNeeded(facts, u"name"_s, authority.name);
    putNeeded(facts, u"address"_s, authority.addressLines.join(u", "_s));
    putNeeded(facts, u"url"_s, authority.url);
    return facts;
}

QJsonObject FactsWriter::right(Right right, const QString &asked) const
{
    return {{u"code"_s, keyOf(right)},
            {u"phrase"_s, phrase(u"right."_s + keyOf(right), keyOf(right))},
            {u"asked"_s, orNothing(asked)}};
}

/// The rights exercised; before they are identified, those read from the message.
QJsonArray FactsWriter::rightsUnderstood() const
{
    QJsonArray list;
    for (const RightItem &item : m_request.items) {
        if (!item.isLeftAside())
            list << right(item.right, item.asked);
    }
    if (m_request.items.isEmpty()) {
        QList<Right> seen;
        for (const ProposedRight &proposed : m_request.received.proposed) {
            if (!seen.contains(proposed.right))
                list << right(proposed.right, {});
            seen << proposed.right;
        }
    }
    return list;
}

QList<const RightItem *> FactsWriter::extended() const
{
    const QList<ItemNumber> named = m_context.extension   ? m_context.extension->items
                                    : m_request.extension ? m_request.extension->covered
                                                          : QList<ItemNumber>();
    QList<const RightItem *> items;
    for (const RightItem &item : m_request.items) {
        const bool covered = named.isEmpty() ? item.decision == Decision::Pending && isExtendable(item.right)
                                             : named.contains(item.number);
        if (covered)
            items << &item;
    }
    return items;
}

QJsonObject FactsWriter::extension() const
{
    QJsonObject facts;
    const auto fill = [&facts](const auto &source) {
        facts.insert(u"complexity"_s, source.complexity);
        facts.insert(u"number"_s, source.number);
        putNeeded(facts, u"reasons"_s, source.reasons);
    };
    if (m_context.extension)
        fill(*m_context.extension);
    else if (m_request.extension)
        fill(*m_request.extension);
    QJsonArray rights;
    const RightItem *earliest = nullptr;
    bool isLate = !m_context.extension && m_request.extension && m_request.extension->late;
    const bool isSaid = m_context.extension && m_context.extension->sentOn.isValid();
    const QDate sentOn = isSaid ? m_context.extension->sentOn : m_context.today;
    for (const RightItem *item : extended()) {
        rights << right(item->right, item->asked);
        const auto &due = item->deadline.extendedDue;
        if (due && (!earliest || *due < *earliest->deadline.extendedDue))
            earliest = item;
        isLate = isLate || (!m_request.extension && item->deadline.cutoff && sentOn > *item->deadline.cutoff);
    }
    facts.insert(u"late"_s, isLate); // the notice comes too late: the due date does not move
    facts.insert(u"rights"_s, rights);
    facts.insert(u"partly"_s, rights.size() < rightsUnderstood().size());
    facts.insert(u"due_explained"_s, false);
    if (earliest) {
        const std::optional<QDate> &due = isLate ? earliest->deadline.originalDue : earliest->deadline.extendedDue;
        putNeeded(facts, u"due"_s, date(due));
        if (!isLate)
            facts.insert(u"due_explained"_s, explained(explainExtension(m_request, *earliest, m_context.today,
                                                                        m_context.rules, m_context.profile),
                                                       due));
    }
    return facts;
}

/// Why the due date is that day, in the letter's language; nothing when the rules of today would give another day.
QJsonValue FactsWriter::explained(const Result<DeadlineExplanation> &explanation, const std::optional<QDate> &day) const
{
    if (!m_language || !m_language->sentences || !explanation || !day || explanation->deadline.effectiveDue != day)
        return false;
    return orNothing(m_wording.say(explanation->summary));
}

/// A value as the letter prints it; `name` is the point or column it stands in.
QJsonValue FactsWriter::words(const QString &name, const QJsonValue &value) const
{
    if (!value.isString())
        return value.isUndefined() || value.isNull() ? QJsonValue(false) : value;
    const QString typed = value.toString();
    if (const auto day = dateFromIso(typed))
        return m_wording.date(*day);
    return orNothing(phrase(name + u'.' + typed, typed));
}

/// Rows have every column, an empty one as nothing; "column_choice" tells which choice a row holds.
QJsonArray FactsWriter::rows(const ChecklistPoint &point, const QJsonArray &recorded) const
{
    QJsonArray rows;
    for (const QJsonValue &row : recorded) {
        QJsonObject facts;
        for (const PointColumn &column : point.columns) {
            const QJsonValue cell = row.toObject().value(column.key);
            facts.insert(column.key, words(column.key, cell));
            for (const QString &choice : column.choices)
                facts.insert(column.key + u'_' + choice, cell.toString() == choice);
        }
        rows << facts;
    }
    return rows;
}

/// "fact" and what templates ask about it: "fact_choice" tells which choice was made; of a table "fact_any" whether it
/// has rows, "fact_any_column" whether one of them says yes.
QJsonObject FactsWriter::pointFacts(const ChecklistPoint &point, const QJsonValue &value) const
{
    QJsonObject facts;
    for (const QString &choice : point.choices)
        facts.insert(point.fact + u'_' + choice, value.toString() == choice);
    if (point.shape != PointShape::Table) {
        facts.insert(point.fact, words(point.fact, value));
        return facts;
    }
    const QJsonArray recorded = value.toArray();
    facts.insert(point.fact, rows(point, recorded));
    facts.insert(point.fact + u"_any"_s, !recorded.isEmpty());
    for (const PointColumn &column : point.columns) {
        if (column.shape == PointShape::YesNo) {
            facts.insert(point.fact + u"_any_"_s + column.key,
                         std::any_of(recorded.begin(), recorded.end(), [&column](const QJsonValue &row) {
                             return row.toObject().value(column.key).toBool();
                         }));
        }
    }
    return facts;
}

/// A point that does not apply or may stay open is nothing; one that applies and is neither recorded nor known from the
/// profile is a gap.
void FactsWriter::putPoints(QJsonObject &facts, const RightItem &item) const
{
    const Checklist *checklist = m_context.rules.checklists.find(item.right);
    if (!checklist)
        return;
    QMap<QString, QJsonValue> values;
    QStringList gaps;
    for (const PointStatus &status : evaluate(*checklist, item)) {
        const ChecklistPoint &point = *status.point;
        const QJsonValue value =
            item.points.contains(point.fact)
                ? item.points.value(point.fact).value
                : knownValue(point, item, m_request.received.receivedOn, m_context.profile, m_request.personCategory);
        if (!value.isUndefined())
            values.insert(point.fact, value);
        else if (status.isNeeded)
            gaps << point.fact;
    }
    for (const ChecklistPoint &point : checklist->points) { // one that hangs on a gap is a gap too
        if (gaps.contains(point.onlyWhenFact) && !item.points.contains(point.fact))
            gaps << point.fact;
        const QJsonObject words = pointFacts(point, values.value(point.fact, QJsonValue::Undefined));
        for (auto fact = words.begin(); !gaps.contains(point.fact) && fact != words.end(); ++fact)
            facts.insert(fact.key(), fact.value());
    }
}

QJsonArray FactsWriter::notices(ItemNumber item) const
{
    QJsonArray list;
    for (const RecipientNotice &notice : m_request.notices) {
        if (notice.item != item)
            continue;
        list << QJsonObject{{u"name"_s, notice.recipient},
                            {u"told_on"_s, orNothing(date(notice.notifiedOn))},
                            {u"impossible"_s, notice.waived == WaiverReason::Impossible},
                            {u"disproportionate"_s, notice.waived == WaiverReason::Disproportionate},
                            {u"pending"_s, notice.isPending()}};
    }
    return list;
}

/// What was documented for a ground of refusal, by the keys of all grounds, so that a template can ask for each.
QJsonObject FactsWriter::documented(const RightItem &item) const
{
    QJsonObject facts;
    for (const RefusalGround &ground : m_context.rules.grounds.all()) {
        for (const GroundDocument &document : ground.documents)
            facts.insert(document.key, words(document.key, item.documented.value(document.key)));
    }
    return facts;
}

QJsonObject FactsWriter::item(const RightItem &item) const
{
    QJsonObject facts = right(item.right, item.asked);
    putPoints(facts, item);
    facts.insert(u"notices"_s, notices(item.number));
    facts.insert(u"documented"_s, documented(item));
    return facts;
}

/// How much an item belongs into the letter that grants its right: granted and not answered yet most, then granted,
/// then undecided, so that the letter can be looked at before. 0: a refusal and "no data" have letters of their own.
int weightInAnswer(const RightItem &item)
{
    switch (item.decision) {
    case Decision::Granted:
    case Decision::Partial:
        return item.answeredOn ? 2 : 3;
    case Decision::Pending:
        return 1;
    case Decision::Refused:
    case Decision::NoData:
    case Decision::NotApplicable:
    case Decision::Withdrawn:
        return 0;
    }
    Q_UNREACHABLE();
}

/// The items of a right of which its letter speaks.
QJsonArray FactsWriter::itemsOf(Right right) const
{
    int most = 1;
    for (const RightItem &item : m_request.items) {
        if (answerLetterFor(item.right) == answerLetterFor(right))
            most = std::max(most, weightInAnswer(item));
    }
    QJsonArray list;
    for (const RightItem &item : m_request.items) {
        if (item.right == right && weightInAnswer(item) == most)
            list << this->item(item);
    }
    return list;
}

/// Not everything that was asked is done.
bool FactsWriter::isInPart() const
{
    return std::any_of(m_request.items.begin(), m_request.items.end(), [](const RightItem &item) {
        return item.decision == Decision::Partial || item.decision == Decision::Refused;
    });
}

/// For "no data held": the rights concerned, where and with what we searched.
QJsonObject FactsWriter::searchWithoutResult() const
{
    QJsonArray rights;
    QJsonArray systems;
    for (const RightItem &item : m_request.items) {
        if (item.decision != Decision::NoData)
            continue;
        rights << right(item.right, item.asked);
        const QJsonArray searched = this->item(item).value(u"systems_searched"_s).toArray();
        for (const QJsonValue &row : searched) {
            if (!systems.contains(row) && !row.toObject().value(u"result_not_concerned"_s).toBool())
                systems << row;
        }
    }
    QStringList identifiers;
    const RegisterRequest &received = m_request.received;
    const auto add = [&](const QString &known, const QString &key) {
        if (!known.isEmpty())
            identifiers << phrase(key, known);
    };
    add(dataSubjectName(m_request), u"identifier.name"_s);
    if (received.onBehalfOf.isEmpty()) { // else they are the agent's
        add(received.email, u"identifier.email"_s);
        add(received.phone, u"identifier.phone"_s);
        add(received.postalAddress, u"identifier.postal_address"_s);
    }

    const bool others = std::any_of(m_request.items.begin(), m_request.items.end(), [](const RightItem &item) {
        return item.decision != Decision::NoData && !item.isLeftAside();
    });
    QJsonObject facts{{u"rights"_s, rights}, {u"others"_s, others}};
    putNeeded(facts, u"identifiers"_s, identifiers.join(u", "_s));
    if (!systems.isEmpty())
        facts.insert(u"systems"_s, systems);
    return facts;
}

/// The month can become three: never twice, and not for rights outside Art. 15 to 22 (clock.md 1.7).
bool FactsWriter::mayBeExtended() const
{
    return !m_request.extension && (m_request.items.isEmpty() || !extendableItems(m_request).isEmpty());
}

QJsonObject FactsWriter::all() const
{
    const Deadline *deadline = governingDeadline(m_request);
    const QJsonArray rights = rightsUnderstood();
    QJsonObject facts{{u"organisation"_s, organisation()},
                      {u"authority"_s, authority()},
                      {u"reference"_s, m_context.profile.shownReference(m_request.reference)},
                      {u"today"_s, m_wording.date(m_context.today)},
                      {u"person"_s, orNothing(addressedName(m_request))},
                      {u"on_behalf_of"_s, orNothing(m_request.received.onBehalfOf)},
                      {u"on_site"_s, m_request.received.channel == Channel::OnSite},
                      {u"rights"_s, rights},
                      {u"has_rights"_s, !rights.isEmpty()},
                      {u"in_part"_s, isInPart()},
                      {u"may_be_extended"_s, mayBeExtended()},
                      {u"suspended"_s, deadline && deadline->start && !deadline->effectiveDue},
                      {u"extension"_s, extension()},
                      {u"search"_s, searchWithoutResult()}};
    if (m_request.received.receivedOn.isValid())
        facts.insert(u"received_on"_s, m_wording.date(m_request.received.receivedOn));
    if (deadline) {
        putNeeded(facts, u"start"_s, date(deadline->start));
        putNeeded(facts, u"due"_s, date(deadline->effectiveDue));
    }
    facts.insert(u"due_explained"_s, deadline ? explained(explainClock(m_request, m_context.rules, m_context.profile),
                                                          deadline->effectiveDue)
                                              : QJsonValue(false));
    for (const auto &key : Keys<Right>::table)
        facts.insert(QString::fromLatin1(key.word), itemsOf(key.value));
    return facts;
}

} // namespace

QJsonObject letterFacts(const Request &request, const LetterContext &context)
{
    return FactsWriter(request, context).all();
}

QString addressedName(const Request &request)
{
    return u"%1 %2"_s.arg(request.received.givenName, request.received.surname).trimmed();
}

QStringList recipientLines(const Request &request)
{
    const RegisterRequest &received = request.received;
    QStringList lines{addressedName(request)};
    if (!request.replyAddress.isEmpty())
        lines << request.replyAddress.split(u'\n');
    else if (!received.postalAddress.isEmpty())
        lines << received.postalAddress.split(u'\n');
    else
        lines << (received.replyTo.isEmpty() ? received.email : received.replyTo);
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

} // namespace article12
