// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/linkfinder.h"

#include "intake/foldedranges.h"
#include "intake/writtendates.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "ada+shop@example.org" is compared as "ada@example.org": enough for a proposal.
QString comparable(const QString &address)
{
    QString name = address.section(u'@', 0, -2).toLower();
    return name.section(u'+', 0, 0) + u'@' + address.section(u'@', -1).toLower();
}

bool sharesAnyOf(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.cbegin(), left.cend(), [&right](const QString &one) { return right.contains(one); });
}

bool namesReference(const QString &text, const QString &reference)
{
    if (reference.isEmpty())
        return false;
    static const QString edge = u"[\\p{L}\\p{N}]"_s;
    const QRegularExpression pattern(u"(?<!"_s + edge + u')' + QRegularExpression::escape(reference) + u"(?!"_s + edge +
                                         u')',
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QStringList addressesOf(const MessageHead &head, bool sentByUs)
{
    QStringList addresses;
    const QList<Mailbox> mailboxes = sentByUs ? head.to : QList<Mailbox>{head.from, head.replyTo.value_or(Mailbox())};
    for (const Mailbox &mailbox : mailboxes) {
        if (mailbox.address.contains(u'@'))
            addresses << comparable(mailbox.address);
    }
    return addresses;
}

class LinkFinder
{
public:
    LinkFinder(const Message &message, const DetectedWishes &wishes)
        : m_head(message.personHead())
        , m_ids({m_head.messageId, message.head.messageId})
        , m_wishes(wishes)
        , m_text(message.head.subject + u'\n' + m_head.subject + u'\n' + message.personBody().text)
        , m_sentByUs(message.sentByUsOn.has_value())
        , m_arrived(message.receipt.day.value_or(QDate()))
        , m_addresses(addressesOf(m_head, m_sentByUs))
    {
        const QDate reader = m_arrived;
        for (const WrittenDate &date : writtenDates(message.personBody().text)) {
            if (reader.isValid() && !isFolded(message.personBody().folded, date.offset))
                m_days.insert(date.on(reader));
        }
    }

    std::optional<LinkProposal> linkTo(const KnownRequest &request) const
    {
        LinkProposal proposal{request.number, LinkKind::Answer, {}};
        addSameMessage(request, proposal.reasons);
        addThread(request, proposal.reasons);
        addReference(request, proposal.reasons);
        addAddress(request, proposal.reasons);
        const bool inThread = !proposal.reasons.isEmpty() && proposal.reasons[0].signal != LinkSignal::Address;
        if (proposal.reasons.isEmpty() || (!inThread && !request.isOpen))
            return {};
        addDay(request, proposal.reasons);
        addPhrases(proposal.reasons);
        proposal.kind = proposal.reasons[0].signal == LinkSignal::SameMessage ? LinkKind::Duplicate : kind();
        if (proposal.kind == LinkKind::Reminder || proposal.kind == LinkKind::Answer ||
            proposal.kind == LinkKind::NewWish)
            proposal.question = questionAnsweredBy(request);
        if (!inThread && !m_sentByUs && !proposal.question && isBareAnswer())
            return {};
        return proposal;
    }

private:
    void addSameMessage(const KnownRequest &request, QList<LinkReason> &reasons) const
    {
        if (sharesAnyOf(m_ids, request.messageIds))
            reasons.append({LinkSignal::SameMessage,
                            Text(QT_TRANSLATE_NOOP("Domain", "It is the message of %1 again."), {request.reference})});
    }
    void addThread(const KnownRequest &request, QList<LinkReason> &reasons) const
    {
        if (sharesAnyOf(m_head.inReplyTo, request.messageIds) || sharesAnyOf(m_head.references, request.messageIds))
            reasons.append({LinkSignal::Thread,
                            Text(QT_TRANSLATE_NOOP("Domain", "It answers a message of %1."), {request.reference})});
    }
    void addReference(const KnownRequest &request, QList<LinkReason> &reasons) const
    {
        for (const QString &reference : QStringList{request.reference} + request.furtherReferences) {
            if (!namesReference(m_text, reference))
                continue;
            reasons.append(
                {LinkSignal::Reference, Text(QT_TRANSLATE_NOOP("Domain", "It names the reference %1."), {reference})});
            return;
        }
    }
    void addAddress(const KnownRequest &request, QList<LinkReason> &reasons) const
    {
        for (const QString &address : request.addresses) {
            if (!m_addresses.contains(comparable(address)))
                continue;
            const char *words = m_sentByUs ? QT_TRANSLATE_NOOP("Domain", "It went to the address of %1.")
                                           : QT_TRANSLATE_NOOP("Domain", "It comes from the address of %1.");
            reasons.append({LinkSignal::Address, Text(words, {request.reference})});
            return;
        }
    }
    void addDay(const KnownRequest &request, QList<LinkReason> &reasons) const
    {
        for (const QDate day : request.days) {
            if (m_days.contains(day)) {
                reasons.append({LinkSignal::Day, Text(QT_TRANSLATE_NOOP("Domain", "It names the day %1."), {day})});
                return;
            }
        }
    }
    void addPhrases(QList<LinkReason> &reasons) const
    {
        const QList<FoundPhrase> &phrases = m_wishes.reminders.isEmpty() ? m_wishes.withdrawals : m_wishes.reminders;
        if (!phrases.isEmpty())
            reasons.append(
                {LinkSignal::Words, Text(QT_TRANSLATE_NOOP("Domain", "It says “%1”."), {phrases.first().words})});
    }
    /// An answer to some other mail of ours, a newsletter for instance: neither reminds nor withdraws.
    [[nodiscard]] bool isBareAnswer() const
    {
        return !m_head.inReplyTo.isEmpty() && m_wishes.reminders.isEmpty() && m_wishes.withdrawals.isEmpty();
    }
    /// The last question asked before it came.
    [[nodiscard]] std::optional<KnownQuestion> questionAnsweredBy(const KnownRequest &request) const
    {
        std::optional<KnownQuestion> answered;
        for (const KnownQuestion &question : request.questions) {
            if (!m_arrived.isValid() || question.askedOn <= m_arrived)
                answered = question;
        }
        return answered;
    }
    [[nodiscard]] LinkKind kind() const
    {
        if (m_sentByUs)
            return LinkKind::SentByUs;
        if (!m_wishes.withdrawals.isEmpty())
            return LinkKind::Withdrawal;
        if (!m_wishes.reminders.isEmpty())
            return LinkKind::Reminder;
        return m_wishes.rights.isEmpty() ? LinkKind::Answer : LinkKind::NewWish;
    }

    const MessageHead &m_head;
    QStringList m_ids;
    const DetectedWishes &m_wishes;
    QString m_text;
    bool m_sentByUs;
    QDate m_arrived;
    QStringList m_addresses;
    QSet<QDate> m_days;
};

/// Compares by the strongest signal, then by how many there are.
bool isLikelier(const LinkProposal &left, const LinkProposal &right)
{
    if (left.reasons[0].signal != right.reasons[0].signal)
        return left.reasons[0].signal < right.reasons[0].signal;
    return left.reasons.size() > right.reasons.size();
}

} // namespace

QList<LinkProposal> findLinks(const Message &message, const DetectedWishes &wishes, const QList<KnownRequest> &requests)
{
    const LinkFinder finder(message, wishes);
    QList<LinkProposal> proposals;
    for (const KnownRequest &request : requests) {
        if (const auto proposal = finder.linkTo(request))
            proposals << *proposal;
    }
    std::stable_sort(proposals.begin(), proposals.end(), isLikelier);
    return proposals;
}

} // namespace article12
