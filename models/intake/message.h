// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "basics/text.h"

#include <QDateTime>

namespace article12 {

struct Mailbox
{
    QString name;
    QString address;
    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

/// What the header lines of a message claim. Instants are UTC.
struct MessageHead
{
    QString subject;
    Mailbox from;
    std::optional<Mailbox> replyTo;
    QList<Mailbox> to; ///< To and Cc
    QString messageId; ///< ids without angle brackets
    QStringList inReplyTo;
    QStringList references;
    QList<QDateTime> dates;            ///< the sender's claims: one Date line, sometimes none or two
    std::optional<QDateTime> received; ///< the topmost usable Received line, written by the receiving server
    bool receivedIsSure = true;        ///< false: not the topmost line, or its zone is not known
    bool asksForReadReceipt = false;   ///< shown only: no receipt is ever sent
};

enum class BodyKind { None, Plain, Html };
template <>
struct Keys<BodyKind>
{
    static constexpr std::array table{Key{BodyKind::None, "none"}, Key{BodyKind::Plain, "plain"},
                                      Key{BodyKind::Html, "html"}};
};

/// Why a part of a text is not the writer's own words of today. Folded on screen, never searched for rights.
enum class Fold { Quoted, Signature };

struct FoldedRange
{
    qsizetype offset = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    Fold fold = Fold::Quoted;
    friend bool operator==(const FoldedRange &, const FoldedRange &) = default;
};

/// Text with line feeds only; ranges are sorted and do not overlap.
struct Body
{
    BodyKind kind = BodyKind::None;
    QString text;
    QList<FoldedRange> folded;
};

struct MessageAttachment
{
    QString name; ///< safe to show and to save under: a base name, no control characters
    QString mediaType;
    QByteArray bytes;
    bool insideForwarded = false;
    bool looksLikeIdentityCopy = false; ///< by name and type only; the content is never read
    [[nodiscard]] qsizetype size() const { return bytes.size(); }
};

/// The message that a colleague passed on, attached or quoted in the text.
struct InnerMessage
{
    bool attached = false;
    MessageHead head;
    std::optional<QDate> writtenDay; ///< of a quoted head: the civil day it names
    Body body;
};

/// Outlook: what a .msg file notes beside the head of its message.
enum class ReceiptSource { Received, DateHeader, Outlook, ForwardedReceived, ForwardedDate, QuotedHead, WrittenDay };
template <>
struct Keys<ReceiptSource>
{
    static constexpr std::array table{Key{ReceiptSource::Received, "received"},
                                      Key{ReceiptSource::DateHeader, "date"},
                                      Key{ReceiptSource::Outlook, "outlook"},
                                      Key{ReceiptSource::ForwardedReceived, "forwarded_received"},
                                      Key{ReceiptSource::ForwardedDate, "forwarded_date"},
                                      Key{ReceiptSource::QuotedHead, "quoted_head"},
                                      Key{ReceiptSource::WrittenDay, "written_day"}};
};

struct ReceiptCandidate
{
    QDate day; ///< civil day in the controller's zone
    ReceiptSource source = ReceiptSource::Received;
    std::optional<QDateTime> instant; ///< absent for a quoted head and a day written in the text
    bool plausible = true;            ///< not after the arrival and at most 31 days before it
    bool sure = true;                 ///< of an arrival: its line and zone could be read
};

/// Agreed: one day only. Disputed: several days are named. Unsure: no arrival of ours is recorded, or not readably.
/// Unknown: no day at all.
enum class ReceiptCertainty { Agreed, Disputed, Unsure, Unknown };
template <>
struct Keys<ReceiptCertainty>
{
    static constexpr std::array table{
        Key{ReceiptCertainty::Agreed, "agreed"}, Key{ReceiptCertainty::Disputed, "disputed"},
        Key{ReceiptCertainty::Unsure, "unsure"}, Key{ReceiptCertainty::Unknown, "unknown"}};
};

/// The earliest plausible day (intake.md 6.1–6.3): the safe side for the deadline. The officer decides.
struct ReceiptProposal
{
    std::optional<QDate> day;
    ReceiptCertainty certainty = ReceiptCertainty::Unknown;
    QList<ReceiptCandidate> candidates;
};

/// A message as read. The bytes it was read from are the evidence and are kept by the caller.
struct Message
{
    MessageHead head;
    Body body;
    std::optional<InnerMessage> inner; ///< only when the outer sender passes on what a person wrote
    ReceiptProposal receipt;
    std::optional<QDate> sentByUsOn; ///< one of us wrote it to somebody outside: the day it was sent
    QList<MessageAttachment> attachments;
    QString language; ///< a guess: fr, en, de, es or empty
    QList<Text> warnings;

    /// Head and text of what the person wrote: the inner message where there is one.
    [[nodiscard]] const MessageHead &personHead() const { return inner ? inner->head : head; }
    [[nodiscard]] const Body &personBody() const { return inner ? inner->body : body; }
};

} // namespace article12
