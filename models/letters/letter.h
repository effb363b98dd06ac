// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"
#include "requests/request.h"

namespace article12 {

/// One element the law or good practice wants in a letter (letters.md), with where it comes from and whether it is
/// there. `proof`: words that all stand in the text when the element does.
struct MandatoryElement
{
    QString key;
    Text text;
    QString source;
    QStringList proof;
    bool present = false;
};

/// A letter ready to be shown, printed or written: addresses and the body in our HTML subset (p, b, i, ul, li, br,
/// table).
struct Letter
{
    LetterType type = LetterType::L01;
    QString language;
    QStringList senderLines;    ///< "H-LIMA SAS", "Protection des données", …
    QStringList recipientLines; ///< for the window of the envelope
    QString placeAndDate;       ///< "Argenteuil, le 3 novembre 2026"
    QString reference;          ///< "2026-0243"
    QString referenceLine;      ///< "Référence : 2026-0243"
    QString subject;
    QString bodyHtml;
    QString signature;
    QList<MandatoryElement> elements;
    QStringList openNames; ///< template names no fact filled: a gap to fill before sending
};

} // namespace article12
