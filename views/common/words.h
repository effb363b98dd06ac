// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casefacts.h"
#include "requests/summary.h"

#include <QString>

namespace article12 {

// The officer's words for the closed sets of the case, in the language of the window (design: the officer's words).

[[nodiscard]] QString wordFor(Outcome outcome);    ///< "complied with"
[[nodiscard]] QString wordFor(Decision decision);  ///< "comply"
[[nodiscard]] QString wordFor(Channel channel);    ///< "e-mail"
[[nodiscard]] QString wordFor(RequesterRole role); ///< "the person"
[[nodiscard]] QString wordFor(MandateState state);
[[nodiscard]] QString wordFor(PersonCategory category);
[[nodiscard]] QString wordFor(FileKind kind);
[[nodiscard]] QString wordFor(IdentityResult result);
[[nodiscard]] QString wordFor(WaiverReason reason);
[[nodiscard]] QString wordFor(WaitKind kind);
/// "French" for "fr", in the language of the window; the code itself where it is unknown.
[[nodiscard]] QString languageName(const QString &code, const QLocale &locale);
/// "38 KB"
[[nodiscard]] QString sizeInWords(qint64 bytes, const QLocale &locale);

} // namespace article12
