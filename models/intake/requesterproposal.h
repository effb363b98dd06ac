// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rightdetector.h"

namespace article12 {

/// Who asks and for whom, as far as the message says (intake.md 6.7, 6.8). Nothing here is needed to register.
struct RequesterProposal
{
    Mailbox writer;       ///< empty when only one of our own people is named
    QString replyAddress; ///< Reply-To where given, else the writer's address
    RequesterRole role = RequesterRole::Unknown;
    QString roleWords; ///< what in the text tells the role
    QString concerned; ///< name of the person the data are about, where the text says it
};

RequesterProposal proposeRequester(const Message &message, const Phrases &phrases, const QStringList &ownDomains);

} // namespace article12
