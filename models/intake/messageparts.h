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
    std::optional<AttachedMessage> attached; ///< the first message attached to the outer one
    QList<Text> warnings;
};

MessageParts readParts(GMimeMessage *message, GMimeParserOptions *options, const ReadLimits &limits = {});

} // namespace article12
