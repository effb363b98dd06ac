// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"

namespace article12 {

/// The head that mail programs put above what they quote or forward: "De : … Envoyé : … À : … Objet : …".
struct QuotedHead
{
    qsizetype start = 0;     ///< of the announcing line ("-----Original Message-----") or of the head itself
    qsizetype textStart = 0; ///< of the quoted text below
    bool marked = false;     ///< head and text stand behind ">"
    MessageHead head;        ///< subject, from, to
    std::optional<QDate> writtenDay;
};

/// HeadOnly: the quoted text below the head is not marked. HeadOrMarks: it may be, where a line above announces it.
enum class QuotedBy { HeadOnly, HeadOrMarks };

/// The first quoted head of a text, in the languages of Europe's common mail programs. It begins with the sender, or
/// with any of its lines below an announcing one.
std::optional<QuotedHead> findQuotedHead(const QString &text, QuotedBy quotedBy = QuotedBy::HeadOrMarks);

/// The text below a head, without its marks.
QString textBelow(const QuotedHead &head, const QString &text);

/// True for subjects that begin as forwarded ("Fwd:", "TR:", "WG:", "RV:").
bool hasForwardPrefix(const QString &subject);
/// True for subjects that begin as an answer ("Re:", "AW:", "SV:"): the rest of the line is somebody's earlier words.
bool hasReplyPrefix(const QString &subject);

} // namespace article12
