// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incoming.h"
#include "intake/linkfinder.h"
#include "register/register.h"

namespace article12 {

/// How something new seems to belong to a registered request.
enum class LinkTie {
    SameBytes,  ///< the very file is registered already
    Reply,      ///< a question of ours is open there
    Reminder,   ///<
    Withdrawal, ///<
    Answer,     ///< in the thread, or names the reference
    NewWish,    ///< of the same person or thread, asks something itself
    SentByUs,   ///< our own message: proof of what was sent
    SamePerson, ///<
    SameName,   ///< of the same person perhaps
    Chosen      ///< by the officer
};

/// What can be done with something new about that request, besides registering it.
enum class LinkAction {
    Open,
    Link,           ///< a link between the new request and that one
    Attach,         ///< keep the files there instead of registering
    Reply,          ///< T07
    Withdraw,       ///< T20
    RecordAnswer,   ///< T13 with its proof
    RecordLetter,   ///< another letter with its proof
    RecordDelivery, ///< proof that the answer arrived
};

struct LikelyLink
{
    RequestSummary other;
    LinkTie tie = LinkTie::SamePerson;
    QList<Text> reasons; ///< strongest first
    std::optional<KnownQuestion> question;
    QList<LinkAction> actions; ///< possible now, the likeliest first; Open and Link last
};

/// What a message seems to belong to, likeliest first; each request once. `hashes`: SHA-256 (hex) of the bytes as they
/// came and as they would be kept.
Result<QList<LikelyLink>> likelyLinks(const Register &file, const Incoming &incoming, const QStringList &hashes);
/// Requests that hold one of these files already.
Result<QList<LikelyLink>> requestsHolding(const Register &file, const QStringList &hashes);

/// As far as typed; empty parts are not compared.
struct PersonSought
{
    QString surname, givenName, email;
};
/// Requests of a person by address, or by surname and given name together, open and closed, newest first.
Result<QList<LikelyLink>> requestsOfPerson(const Register &file, const PersonSought &person);

/// A request the officer named.
Result<LikelyLink> chosenLink(const Register &file, const QString &reference);

} // namespace article12
