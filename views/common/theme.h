// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace article12 {

enum class Scheme { Light, Dark };

/// Colours of a pill or a mark: what it means, never what it looks like.
enum class Tone { Late, Soon, Calm, Stopped, Good };

struct TonePair
{
    QColor text;
    QColor fill;
};

/// A text colour with a background it is shown on. Each has a contrast of 4.5 : 1 or more (WCAG 2 AA).
struct TextOnFill
{
    const char *name;
    QColor text;
    QColor fill;
};

/// Every colour of the window, for one scheme. Widgets get theirs with `Colours::of(palette())`.
struct Colours
{
    QColor page, chrome, raised, sunken, band; ///< backgrounds: page, navigation, button, greyed, header row
    QColor desk;                               ///< behind a sheet of paper
    QColor line, strongLine;                   ///< separators; edges of fields and buttons
    QColor text, muted, link;
    QColor accent, accentHover, onAccent, focus;
    QColor selected, selectedText, rowSelected, hover;
    QColor alarm, warning, good; ///< text and marks
    QColor noticeFill, noticeLine;
    QColor rulerRun, rulerStop, rulerAfter, rulerReceived, rulerToday, rulerSafe, rulerDue;
    TonePair late, soon, calm, stopped, answered;

    static const Colours &of(Scheme scheme);
    /// By the lightness of the window colour.
    static const Colours &of(const QPalette &palette);

    [[nodiscard]] const TonePair &tone(Tone tone) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QList<TextOnFill> textPairs() const;
};

[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// WCAG 2 contrast of two opaque colours: 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The user's font in another size and weight.
[[nodiscard]] QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal);

/// Fusion with our edges, the palette of the scheme and letters for Alt; the user's font stays.
void dress(QApplication &application, Scheme scheme);

} // namespace article12
