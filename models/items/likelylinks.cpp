// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/likelylinks.h"

#include "intake/foldedtext.h"
#include "items/knownrequests.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCompared = 200; ///< newest requests with the words of a name

LinkTie tieOf(const LinkProposal &proposal)
{
    if (proposal.question)
        return LinkTie::Reply;
    switch (proposal.kind) {
    case LinkKind::Reminder:
        return LinkTie::Reminder;
    case LinkKind::Withdrawal:
        return LinkTie::Withdrawal;
    case LinkKind::Answer:
    case LinkKind::Duplicate:
        return LinkTie::Answer;
    case LinkKind::NewWish:
        return LinkTie::NewWish;
    case LinkKind::SentByUs:
        return LinkTie::SentByUs;
    }
    Q_UNREACHABLE();
}

/// Steps that fit a tie, the likeliest first.
QList<LinkAction> actionsFor(LinkTie tie)
{
    switch (tie) {
    case LinkTie::SameBytes:
        return {};
    case LinkTie::Reply:
        return {LinkAction::Reply, LinkAction::Attach};
    case LinkTie::Reminder:
    case LinkTie::Answer:
        return {LinkAction::Attach};
    case LinkTie::Withdrawal:
        return {LinkAction::Withdraw, LinkAction::Attach};
    case LinkTie::NewWish:
    case LinkTie::SamePerson:
    case LinkTie::SameName:
        return {};
    case LinkTie::SentByUs:
        return {LinkAction::RecordAnswer, LinkAction::RecordLetter, LinkAction::RecordDelivery, LinkAction::Attach};
    case LinkTie::Chosen:
        return {LinkAction::Reply, LinkAction::Attach, LinkAction::RecordAnswer, LinkAction::RecordLetter,
                LinkAction::RecordDelivery};
    }
    Q_UNREACHABLE();
}

bool isOffered(const QList<StepOffer> &offers, Step step)
{
    return std::any_of(offers.begin(), offers.end(),
                       [step](const StepOffer &offer) { return offer.step == step && offer.isPossible(); });
}

/// The guards of the request decide, as for its buttons.
bool isPossible(LinkAction action, const QList<StepOffer> &offers)
{
    switch (action) {
    case LinkAction::Open:
    case LinkAction::Link:
    case LinkAction::Attach:
        return true;
    case LinkAction::Reply:
        return isOffered(offers, Step::ReplyReceived);
    case LinkAction::Withdraw:
        return isOffered(offers, Step::Withdraw);
    case LinkAction::RecordAnswer:
        return isOffered(offers, Step::SendAnswer);
    case LinkAction::RecordLetter:
        return !isOffered(offers, Step::SendAnswer);
    case LinkAction::RecordDelivery:
        return isOffered(offers, Step::RecordDelivery);
    }
    Q_UNREACHABLE();
}

Result<LikelyLink> linkTo(const Register &file, RequestNumber number, LinkTie tie, QList<Text> reasons)
{
    const auto summary = file.summary(number);
    const auto request = file.request(number);
    const auto context = file.context(number);
    if (!summary)
        return summary.failure();
    if (!request)
        return request.failure();
    if (!context)
        return context.failure();
    LikelyLink link;
    link.other = *summary;
    link.tie = tie;
    link.reasons = std::move(reasons);
    for (const OpenQuestion &question : openQuestions(*request))
        link.question = KnownQuestion{question.kind, question.askedOn};
    const QList<StepOffer> offers = offersFor(*request, *context);
    for (const LinkAction action : actionsFor(tie)) {
        if (isPossible(action, offers))
            link.actions << action;
    }
    link.actions << LinkAction::Open;
    if (tie != LinkTie::SameBytes && tie != LinkTie::SentByUs)
        link.actions << LinkAction::Link;
    return link;
}

bool isAmong(const QList<LikelyLink> &links, RequestNumber number)
{
    return std::any_of(links.begin(), links.end(),
                       [number](const LikelyLink &known) { return known.other.number == number; });
}

Result<void> add(QList<LikelyLink> &links, Result<LikelyLink> link)
{
    if (!link)
        return link.failure();
    links << *std::move(link);
    return {};
}

QString folded(const QString &words) { return foldedForSearch(words.simplified()); }

/// "Martin, Chloé" as a row of the queue shows it.
QString rowName(const PersonSought &person)
{
    return folded(u"%1, %2"_s.arg(person.surname.trimmed(), person.givenName.trimmed()));
}

} // namespace

Result<QList<LikelyLink>> requestsHolding(const Register &file, const QStringList &hashes)
{
    QList<LikelyLink> links;
    for (const QString &hash : hashes) {
        const auto holder = file.holderOf(hash);
        if (!holder)
            return holder.failure();
        if (!*holder || isAmong(links, **holder))
            continue;
        if (auto added = add(links, linkTo(file, **holder, LinkTie::SameBytes, {})); !added)
            return added.failure();
    }
    return links;
}

Result<QList<LikelyLink>> likelyLinks(const Register &file, const Incoming &incoming, const QStringList &hashes)
{
    auto links = requestsHolding(file, hashes);
    if (!links)
        return links;
    const auto known = knownRequests(file, incoming.requester.writer.address);
    if (!known)
        return known.failure();
    for (const LinkProposal &proposal : findLinks(incoming.message, incoming.wishes, *known)) {
        if (isAmong(*links, proposal.request))
            continue;
        QList<Text> reasons;
        for (const LinkReason &reason : proposal.reasons)
            reasons << reason.text;
        auto link = linkTo(file, proposal.request, tieOf(proposal), reasons);
        if (link && proposal.question)
            link->question = proposal.question;
        if (auto added = add(*links, std::move(link)); !added)
            return added.failure();
    }
    return links;
}

Result<QList<LikelyLink>> requestsOfPerson(const Register &file, const PersonSought &person)
{
    const QString address = person.email.trimmed();
    const bool hasName = !person.surname.trimmed().isEmpty() && !person.givenName.trimmed().isEmpty();
    QList<RequestNumber> numbers;
    for (const QString &words : {address, hasName ? person.surname + u' ' + person.givenName : QString()}) {
        if (words.isEmpty())
            continue;
        const auto found = file.search(words);
        if (!found)
            return found.failure();
        numbers += *found;
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    numbers.resize(std::min(numbers.size(), mostCompared));
    QList<LikelyLink> links;
    for (const RequestNumber number : std::as_const(numbers)) {
        const auto row = file.summary(number);
        if (!row)
            return row.failure();
        const bool sameAddress = !address.isEmpty() && folded(row->email) == folded(address);
        if (!sameAddress && !(hasName && folded(row->person) == rowName(person)))
            continue;
        const Text reason = sameAddress ? Text(QT_TRANSLATE_NOOP("Domain", "same address"))
                                        : Text(QT_TRANSLATE_NOOP("Domain", "same name"));
        const LinkTie tie = sameAddress ? LinkTie::SamePerson : LinkTie::SameName;
        if (auto added = add(links, linkTo(file, number, tie, {reason})); !added)
            return added.failure();
    }
    return links;
}

Result<LikelyLink> chosenLink(const Register &file, const QString &reference)
{
    const auto number = file.findReference(reference);
    if (!number)
        return number.failure();
    return linkTo(file, *number, LinkTie::Chosen, {});
}

} // namespace article12
