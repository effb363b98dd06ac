// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messagereader.h"
#include "intake/requesterproposal.h"
#include "requests/step.h"

namespace article12 {

/// A message with everything intake proposes about it.
struct Incoming
{
    Message message;
    DetectedWishes wishes;
    RequesterProposal requester;
};

/// Reads one message; `phrases` are those of every language built in.
Result<Incoming> readIncoming(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases);

/// What T01 would record. Rights are proposed; the day is the proposed one and may be invalid.
[[nodiscard]] RegisterRequest proposedRegistration(const Incoming &incoming);

} // namespace article12
