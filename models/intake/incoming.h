// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/messagereader.h"
#include "intake/requesterproposal.h"
#include "requests/step.h"

namespace article12 {

/// What a file is, told from its first bytes; the name decides only between texts and the rest.
enum class ArrivalKind {
    Message, ///< internet mail (.eml) or Outlook's (.msg)
    Text,
    Scan, ///< picture or PDF
    Other
};
[[nodiscard]] ArrivalKind arrivalKindOf(const QByteArray &bytes, const QString &name);

/// A message or text with everything intake proposes about it.
struct Incoming
{
    ArrivalKind kind = ArrivalKind::Message; ///< Message or Text
    Message message;
    DetectedWishes wishes;
    RequesterProposal requester;
};

/// The media type under which a message is kept.
[[nodiscard]] QString mediaTypeOfMessage(const QByteArray &bytes);
/// True for the media types of messages.
[[nodiscard]] bool isMessageType(const QString &mediaType);

/// Reads one message; `phrases` are those of every language built in.
Result<Incoming> readIncoming(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases);

/// Reads a file by its content: a .txt is a message only where it has a head of its own.
Result<Incoming> readIncomingFile(const QString &name, const QByteArray &bytes, const MessageReaderOptions &options,
                                  const Phrases &phrases);
/// Reads words without a head.
Result<Incoming> readIncomingText(const QByteArray &bytes, const MessageReaderOptions &options, const Phrases &phrases);

/// What T01 would record. Rights are proposed; the day is the proposed one and may be invalid.
[[nodiscard]] RegisterRequest proposedRegistration(const Incoming &incoming);

} // namespace article12
