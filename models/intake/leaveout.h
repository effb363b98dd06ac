// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QByteArray>

namespace article12 {

/// A copy of a message without the content of some attachments, for copies of identity documents (intake.md 6.10):
/// every other byte stays as it came (of an Outlook message: every other stream); in place of each content stands one
/// line that tells its size and SHA-256.
/// `contents`: the decoded bytes of the attachments, empty ones leave nothing out. Fails when one is not found.
[[nodiscard]] Result<QByteArray> withoutAttachments(const QByteArray &message, const QList<QByteArray> &contents);

} // namespace article12
