// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/stepevents.h"
#include "requests/wanted.h"

namespace article12 {

using namespace Qt::StringLiterals;

Text nameOf(MarketingChannel channel)
{
    switch (channel) {
    case MarketingChannel::Email:
        return Text(QT_TRANSLATE_NOOP("Domain", "e-mail"));
    case MarketingChannel::Phone:
        return Text(QT_TRANSLATE_NOOP("Domain", "telephone"));
    case MarketingChannel::TextMessage:
        return Text(QT_TRANSLATE_NOOP("Domain", "text messages"));
    case MarketingChannel::Post:
        return Text(QT_TRANSLATE_NOOP("Domain", "post"));
    case MarketingChannel::CallingMachine:
        return Text(QT_TRANSLATE_NOOP("Domain", "calling machines"));
    case MarketingChannel::Profiling:
        return Text(QT_TRANSLATE_NOOP("Domain", "profiling"));
    }
    Q_UNREACHABLE();
}

std::optional<AddressKind> addressKindOf(MarketingChannel channel)
{
    switch (channel) {
    case MarketingChannel::Email:
        return AddressKind::Email;
    case MarketingChannel::Phone:
    case MarketingChannel::TextMessage:
    case MarketingChannel::CallingMachine:
        return AddressKind::Phone;
    case MarketingChannel::Post:
        return AddressKind::Post;
    case MarketingChannel::Profiling:
        return {};
    }
    Q_UNREACHABLE();
}

namespace {

AddressKind askedKindOf(MarketingChannel channel) { return addressKindOf(channel).value_or(AddressKind::Email); }

QString addressOf(AddressKind kind, const MarketingReach &reach)
{
    switch (kind) {
    case AddressKind::Email:
        return reach.email.trimmed();
    case AddressKind::Phone:
        return reach.phone.trimmed();
    case AddressKind::Post:
        return reach.postalAddress.trimmed();
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView addressFieldOf(MarketingChannel channel)
{
    switch (askedKindOf(channel)) {
    case AddressKind::Email:
        return "email"_L1;
    case AddressKind::Phone:
        return "phone"_L1;
    case AddressKind::Post:
        return "postal_address"_L1;
    }
    Q_UNREACHABLE();
}

QString addressFor(MarketingChannel channel, const MarketingReach &reach)
{
    if (const auto kind = addressKindOf(channel))
        return addressOf(*kind, reach);
    for (const AddressKind kind : {AddressKind::Email, AddressKind::Phone, AddressKind::Post}) {
        if (const QString known = addressOf(kind, reach); !known.isEmpty())
            return known;
    }
    return {};
}

bool mayEndMarketing(Right right)
{
    return right == Right::ObjectionMarketing || right == Right::Erasure || right == Right::ConsentWithdrawal ||
           right == Right::ObjectionLegitimateInterest;
}

namespace {

Text addressWanted(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Email:
        return Text(QT_TRANSLATE_NOOP("Domain", "the e-mail address"));
    case AddressKind::Phone:
        return Text(QT_TRANSLATE_NOOP("Domain", "the telephone number"));
    case AddressKind::Post:
        return Text(QT_TRANSLATE_NOOP("Domain", "the postal address"));
    }
    Q_UNREACHABLE();
}

MissingList missingOfReach(const MarketingReach &reach)
{
    MissingList missing =
        Wanted().fact(!reach.channels.isEmpty(), "channels"_L1, Text(QT_TRANSLATE_NOOP("Domain", "the channels")));
    for (const MarketingChannel channel : reach.channels) {
        const Missing address{addressFieldOf(channel), addressWanted(askedKindOf(channel)), Missing::Stage::InForm};
        if (addressFor(channel, reach).isEmpty() && !missing.contains(address))
            missing << address;
    }
    return missing;
}

/// The objection that is still to be decided.
const RightItem *openObjection(const Request &request)
{
    for (const RightItem &item : request.items) {
        if (item.right == Right::ObjectionMarketing && isUndecided(item) && !item.proposal && !item.isLeftAside())
            return &item;
    }
    return nullptr;
}

bool asksOnlyToStop(const Request &request)
{
    const auto &read = request.received.proposed;
    return std::all_of(read.begin(), read.end(),
                       [](const ProposedRight &proposed) { return proposed.right == Right::ObjectionMarketing; });
}

QJsonArray channelRows(const StopMarketing &facts)
{
    QJsonArray rows;
    for (const MarketingChannel channel : facts.channels)
        rows << QJsonObject{{u"channel"_s, keyOf(channel)}, {u"stopped_on"_s, isoDate(facts.stoppedOn)}};
    return rows;
}

QJsonArray toldRows(const StopMarketing &facts)
{
    QJsonArray rows;
    for (const QString &name : facts.told)
        rows << QJsonObject{{u"name"_s, name}, {u"done_on"_s, isoDate(facts.stoppedOn)}};
    return rows;
}

QString addressesOf(const MarketingReach &reach)
{
    QStringList addresses;
    for (const MarketingChannel channel : reach.channels) {
        const QString address = addressFor(channel, reach);
        if (!addresses.contains(address))
            addresses << address;
    }
    return addresses.join(u"; "_s);
}

template <typename Facts>
Facts aboutItem(ItemNumber item)
{
    Facts facts;
    facts.item = item;
    return facts;
}

RecordFact point(ItemNumber item, const QString &fact, const QJsonValue &value)
{
    auto recorded = aboutItem<RecordFact>(item);
    recorded.fact = fact;
    recorded.value = value;
    return recorded;
}

template <typename Facts>
Facts confirmation(const StopMarketing &facts)
{
    Facts answer;
    static_cast<LetterFacts &>(answer) = facts;
    answer.secureChannel = true; // the confirmation tells nothing but the end of the marketing
    answer.contentChecked = true;
    return answer;
}

/// Steps taken one after the other, each decided on what the ones before it made of the request.
class StepsInTurn
{
public:
    StepsInTurn(Request request, const DecisionContext &context)
        : m_request(std::move(request))
        , m_context(context)
    {
    }
    void take(const Command &command)
    {
        if (m_failure)
            return;
        const auto decided = decide(m_request, command, m_context);
        if (!decided) {
            m_failure = decided.failure();
            return;
        }
        m_request = after(m_request, *decided);
        m_events += *decided;
    }
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] StepEvents events() const { return m_failure ? StepEvents(*m_failure) : StepEvents(m_events); }

private:
    Request m_request;
    const DecisionContext &m_context;
    QList<Event> m_events;
    std::optional<Failure> m_failure;
};

} // namespace

bool mayStopMarketing(const Request &request)
{
    return request.state == State::New ? asksOnlyToStop(request) && !request.received.proposed.isEmpty()
                                       : openObjection(request) != nullptr;
}

MissingList missingFor(const Request &request, const Suppress &facts, const DecisionContext &)
{
    const RightItem *item = findItem(request, facts.item);
    return Wanted()
        .fact(item != nullptr, "item"_L1, itemWanted())
        .fact(!item || mayEndMarketing(item->right), "item"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "a right that ends marketing: objection, erasure, consent")))
        .add(missingOfReach(facts))
        .fact(facts.on.isValid(), "on"_L1, dayWanted());
}

StepEvents eventsOf(const Request &request, const Suppress &facts, const DecisionContext &context)
{
    if (const auto day = checkDay(facts.on, request, context, "on"_L1); !day)
        return day.failure();
    QList<Event> events{eventWith<AddressSuppressed>(facts)};
    const Checklist *checklist = context.rules.checklists.find(findItem(request, facts.item)->right);
    for (const ChecklistPoint &point : checklist ? checklist->points : QList<ChecklistPoint>()) {
        if (!point.onSuppressionList)
            continue;
        FactRecorded fulfilled;
        fulfilled.item = facts.item;
        fulfilled.fact = point.fact;
        fulfilled.value = point.shape == PointShape::Date ? QJsonValue(isoDate(facts.on)) : QJsonValue(true);
        events << fulfilled;
    }
    return events;
}

MissingList missingFor(const Request &request, const StopMarketing &facts, const DecisionContext &)
{
    const bool isNew = request.state == State::New;
    return Wanted()
        .first(!isNew || asksOnlyToStop(request), "qualify"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "more than the end of marketing is asked: identify the rights")))
        .first(isNew || openObjection(request), "item"_L1,
               Text(QT_TRANSLATE_NOOP("Domain", "an objection to marketing that is still to be decided")))
        .add(missingOfReach(facts))
        .fact(facts.stoppedOn.isValid(), "stopped_on"_L1,
              Text(QT_TRANSLATE_NOOP("Domain", "the day the marketing stopped")))
        .add(missingOfSending(request, facts))
        .add(missingOfThePerson(request, {}));
}

StepEvents eventsOf(const Request &request, const StopMarketing &facts, const DecisionContext &context)
{
    StepsInTurn steps(request, context);
    if (request.state == State::New) {
        Qualify rights;
        rights.rights = {Right::ObjectionMarketing};
        rights.role = request.role == RequesterRole::Unknown ? RequesterRole::Self : request.role;
        if (request.mandate)
            rights.mandate = request.mandate;
        steps.take(rights);
    }
    const RightItem *objection = openObjection(steps.request());
    if (!objection)
        return steps.events();
    const ItemNumber item = objection->number;
    steps.take(point(item, u"channels"_s, channelRows(facts)));
    steps.take(point(item, u"address"_s, addressesOf(facts)));
    auto entry = aboutItem<Suppress>(item);
    static_cast<MarketingReach &>(entry) = facts;
    entry.on = facts.stoppedOn;
    steps.take(entry);
    steps.take(point(item, u"processors_told"_s, toldRows(facts)));
    auto decision = aboutItem<DecideItem>(item);
    decision.decision = Decision::Granted;
    steps.take(decision);
    const bool othersRemain = std::any_of(request.items.begin(), request.items.end(), [&](const RightItem &other) {
        return other.number != item && !other.isLeftAside() && (!other.answeredOn || isUndecided(other));
    });
    if (othersRemain) {
        auto part = confirmation<SendPart>(facts);
        part.items = {item};
        steps.take(part);
        return steps.events();
    }
    steps.take(confirmation<SendAnswer>(facts));
    if (!isWritten(facts.deliveryProof))
        return steps.events();
    RecordDelivery delivery;
    delivery.on = facts.sentOn;
    delivery.arrived = true;
    delivery.proof = facts.deliveryProof;
    steps.take(delivery);
    if (missingFor(steps.request(), Close{}, context).isEmpty())
        steps.take(Close{});
    return steps.events();
}

} // namespace article12
