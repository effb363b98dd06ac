// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/passedon.h"

#include "intake/foldedranges.h"
#include "intake/messagereader.h"
#include "intake/quotedhead.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool isAddressedToUs(const MessageHead &head, const QStringList &ownDomains)
{
    return std::any_of(head.to.cbegin(), head.to.cend(),
                       [&](const Mailbox &mailbox) { return isOwnAddress(mailbox.address, ownDomains); });
}

InnerMessage innerFrom(const QuotedHead &quoted, const Body &body)
{
    InnerMessage inner;
    inner.head = quoted.head;
    inner.writtenDay = quoted.writtenDay;
    inner.body.kind = body.kind;
    inner.body.text = textBelow(quoted, body.text);
    return inner;
}

InnerMessage innerFrom(const AttachedMessage &attached)
{
    InnerMessage inner;
    inner.attached = true;
    inner.head = attached.head;
    inner.body = attached.body;
    return inner;
}

/// Down to the first message that is not from one of us.
InnerMessage innermost(InnerMessage inner, const QStringList &ownDomains)
{
    constexpr int mostHands = 20;
    for (int hands = 0; hands < mostHands && isOwnAddress(inner.head.from.address, ownDomains); ++hands) {
        const auto deeper = findQuotedHead(inner.body.text);
        if (!deeper)
            break;
        inner = innerFrom(*deeper, inner.body);
    }
    return inner;
}

std::optional<InnerMessage> innerMessage(const MessageParts &parts, const QStringList &ownDomains)
{
    if (!parts.attached.isEmpty()) {
        const auto fromOutside =
            std::find_if(parts.attached.cbegin(), parts.attached.cend(), [&](const AttachedMessage &attached) {
                return !isOwnAddress(attached.head.from.address, ownDomains);
            });
        return innerFrom(fromOutside == parts.attached.cend() ? parts.attached.last() : *fromOutside);
    }
    if (const auto quoted = findQuotedHead(parts.body.text))
        return innerFrom(*quoted, parts.body);
    return {};
}

/// Who passes a message on: a colleague, or, while our domains are not known, anyone whose subject says so.
bool isPassedOn(const MessageHead &outer, const InnerMessage &inner, const QStringList &ownDomains)
{
    if (inner.head.from.address.isEmpty() || isOwnAddress(inner.head.from.address, ownDomains))
        return false;
    return isOwnAddress(outer.from.address, ownDomains) || (ownDomains.isEmpty() && hasForwardPrefix(outer.subject));
}

} // namespace

std::optional<InnerMessage> passedOnIn(const MessageHead &outer, const MessageParts &parts,
                                       const QStringList &ownDomains)
{
    auto inner = innerMessage(parts, ownDomains);
    if (!inner)
        return {};
    *inner = innermost(std::move(*inner), ownDomains);
    const bool sentAgain = hasForwardPrefix(outer.subject) && isAddressedToUs(inner->head, ownDomains) &&
                           inner->head.from.address.compare(outer.from.address, Qt::CaseInsensitive) == 0;
    if (!sentAgain && !isPassedOn(outer, *inner, ownDomains))
        return {};
    inner->body.folded = foldedRanges(inner->body.text);
    return inner;
}

std::optional<InnerMessage> mailQuotedIn(const Body &body, const QStringList &ownDomains)
{
    const auto quoted = findQuotedHead(body.text);
    if (!quoted || isSentByUs(quoted->head, ownDomains))
        return {};
    InnerMessage inner = innermost(innerFrom(*quoted, body), ownDomains);
    if (isOwnAddress(inner.head.from.address, ownDomains))
        return {};
    const QString above = body.text.left(quoted->start).trimmed();
    if (!above.isEmpty())
        inner.body.text.prepend(above + u"\n\n"_s);
    inner.body.folded = foldedRanges(inner.body.text);
    return inner;
}

bool isSentByUs(const MessageHead &head, const QStringList &ownDomains)
{
    return isOwnAddress(head.from.address, ownDomains) && !head.to.isEmpty() && !head.to.first().address.isEmpty() &&
           !isOwnAddress(head.to.first().address, ownDomains);
}

} // namespace article12
