// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messageparts.h"

namespace article12 {

/// What a person wrote, in a message of a colleague: attached or quoted, through several hands down to the first that
/// is not ours. Also what its writer sent to us before and sends again.
std::optional<InnerMessage> passedOnIn(const MessageHead &outer, const MessageParts &parts,
                                       const QStringList &ownDomains);

/// The mail of a person quoted in a text without a head; words above it stay with it. None where our own mail is
/// quoted: then the words above are the person's.
std::optional<InnerMessage> mailQuotedIn(const Body &body, const QStringList &ownDomains);

/// One of us wrote it to somebody outside.
bool isSentByUs(const MessageHead &head, const QStringList &ownDomains);

} // namespace article12
