// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/gmimesupport.h"
#include "intake/message.h"

namespace article12 {

/// Bounds against hostile mail. What lies beyond them stays in the stored file and is warned of.
struct ReadLimits
{
    int depth = 50;
    int parts = 500;
    qsizetype decodedBytes = qsizetype(200) * 1024 * 1024;
};

struct AttachedMessage
{
    MessageHead head;
    Body body; ///< without folded ranges
};

/// What the MIME tree of a message holds, in the order of the file.
struct MessageParts
{
    Body body; ///< without folded ranges; the plain version where it has words
    QList<MessageAttachment> attachments;
    QList<AttachedMessage> attached; ///< the first message attached, the first one attached to that, and so on
    QList<Text> warnings;
};

/// For address lines longer than is read.
Text addressesCutWarning();
/// For what lies beyond the bounds.
Text tooManyPartsWarning();

/// A message that its sender encoded as if it were a file.
bool holdsMessage(GMimePart *part);

MessageParts readParts(GMimeMessage *message, GMimeParserOptions *options, const ReadLimits &limits = {});

} // namespace article12
