// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casewords.h"
#include "requests/summary.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace article12 {

// The officer's words for the closed sets of the case, in the language of the window (design: the officer's words).

/// "complied with", "e-mail" …: every closed set that has names.
template <typename E>
requires requires(E value) { nameOf(value); }
[[nodiscard]] QString wordFor(E value) { return Wording(QLocale()).say(nameOf(value)); }
/// The languages offered for a request or a letter (ISO 639-1).
[[nodiscard]] QStringList usualLanguages();
/// "French" for "fr", in the language of the window; the code itself where it is unknown.
[[nodiscard]] QString languageName(const QString &code, const QLocale &locale);
/// A sentence that ends with a date: "… le 3 déc." has one point.
[[nodiscard]] QString withOnePoint(QString sentence);
/// "38 KB"
[[nodiscard]] QString sizeInWords(qint64 bytes, const QLocale &locale);
/// "Mon 2 Nov 2026 23:48 (Paris)": an instant by the clocks of a zone.
[[nodiscard]] QString zonedInWords(const QDateTime &instant, const QTimeZone &zone, const Wording &wording);
/// Fingerprints in groups, so that they can be read and broken across lines.
[[nodiscard]] QString inGroups(QString words);
/// "9 days lost before it reached you"; empty when none was, or the day is not known.
[[nodiscard]] QString daysLostInWords(const RegisterRequest &received);

} // namespace article12
