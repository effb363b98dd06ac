// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"

namespace article12 {

/// The head that mail programs put above what they quote or forward: "De : … Envoyé : … À : … Objet : …".
struct QuotedHead
{
    qsizetype start = 0;     ///< of the announcing line ("-----Original Message-----") or of the head itself
    qsizetype textStart = 0; ///< of the quoted text below
    MessageHead head;        ///< subject, from, to
    std::optional<QDate> writtenDay;
};

/// The first quoted head of a text, in the languages of Europe's common mail programs.
std::optional<QuotedHead> findQuotedHead(const QString &text);

/// True for subjects that begin as forwarded ("Fwd:", "TR:", "WG:", "RV:").
bool hasForwardPrefix(const QString &subject);
/// True for subjects that begin as an answer ("Re:", "AW:", "SV:"): the rest of the line is somebody's earlier words.
bool hasReplyPrefix(const QString &subject);

} // namespace article12
