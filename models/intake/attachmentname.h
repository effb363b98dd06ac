// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace article12 {

/// A name that is safe to show and to save under: a base name of at most 150 characters without control or direction
/// characters and without what file systems refuse. Empty when nothing is left.
QString safeFileName(const QString &name);

/// Words of a stranger on one line: control and direction characters, which could make a name look like another, are
/// shown as their code ("‹U+202E›").
QString withVisibleControls(const QString &words);

/// True for pictures and PDF files whose name says that they are a copy of an identity document (intake.md 6.10); a
/// mandate, a death certificate or an invoice is none.
bool looksLikeIdentityCopy(const QString &name, const QString &mediaType);

} // namespace article12
