// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/ids.h"
#include "intake/rightdetector.h"

namespace article12 {

/// A question of ours that the person has not answered yet.
struct KnownQuestion
{
    WaitKind kind = WaitKind::Identity;
    QDate askedOn;
    friend bool operator==(const KnownQuestion &, const KnownQuestion &) = default;
};

/// What link proposals need to know of a request of the register.
struct KnownRequest
{
    RequestNumber number;
    QString reference;             ///< ours: "2026-0007"
    QStringList furtherReferences; ///< the person's or agent's own
    QStringList messageIds;        ///< of stored messages, without angle brackets
    QStringList addresses;         ///< every known address of the person
    bool isOpen = true;
    QList<QDate> days; ///< of receipt and of letters
    QList<KnownQuestion> questions = {};
};

/// Signals, strongest first (intake.md 6.5).
enum class LinkSignal { SameMessage, Thread, Reference, Address, Day, Words };
template <>
struct Keys<LinkSignal>
{
    static constexpr std::array table{Key{LinkSignal::SameMessage, "same_message"},
                                      Key{LinkSignal::Thread, "thread"},
                                      Key{LinkSignal::Reference, "reference"},
                                      Key{LinkSignal::Address, "address"},
                                      Key{LinkSignal::Day, "day"},
                                      Key{LinkSignal::Words, "words"}};
};

struct LinkReason
{
    LinkSignal signal = LinkSignal::Thread;
    Text text;
};

/// What the message seems to be to that request. NewWish: it belongs to the person or thread but asks something itself.
/// Duplicate: that request was made by this very message. SentByUs: one of us wrote it to the person, so it is proof of
/// what was sent and when.
enum class LinkKind { Reminder, Withdrawal, Answer, NewWish, SentByUs, Duplicate };
template <>
struct Keys<LinkKind>
{
    static constexpr std::array table{Key{LinkKind::Reminder, "reminder"},   Key{LinkKind::Withdrawal, "withdrawal"},
                                      Key{LinkKind::Answer, "answer"},       Key{LinkKind::NewWish, "new_wish"},
                                      Key{LinkKind::SentByUs, "sent_by_us"}, Key{LinkKind::Duplicate, "duplicate"}};
};

struct LinkProposal
{
    RequestNumber request;
    LinkKind kind = LinkKind::Answer;
    QList<LinkReason> reasons;                  ///< strongest first
    std::optional<KnownQuestion> question = {}; ///< open since before the message came: it may be the reply
};

/// Requests the message may belong to, likeliest first. Proposed, never decided; phrases and days alone link nothing.
QList<LinkProposal> findLinks(const Message &message, const DetectedWishes &wishes,
                              const QList<KnownRequest> &requests);

} // namespace article12
