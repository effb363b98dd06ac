// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QTextDocument>

class QPainter;

namespace article12 {

/// Lays out our HTML subset on paper and loads nothing: pictures and style sheets named in it stay out. Lengths are in
/// hundredths of a millimetre, so that lines break alike on screen, printer and PDF.
class LetterBody : public QTextDocument
{
public:
    static constexpr double unitsPerMm = 100;

    /// `pointSize` of the text; `width` in mm.
    LetterBody(const QString &html, const QString &family, double pointSize, double width);

    /// A stretch of the body that fits on one page, in document units.
    struct Slice
    {
        double top = 0;
        double bottom = 0;
    };
    /// Cuts into pages between lines, never through one; a heading (a paragraph wholly bold) stays with what follows
    /// it.
    [[nodiscard]] QList<Slice> paginate(double firstHeight, double nextHeight);
    /// In black at `place` (mm), on a painter whose unit is one millimetre.
    void paint(QPainter &painter, const Slice &slice, QPointF place) const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void styleTables();
    [[nodiscard]] QList<Slice> unbreakable() const;
    void splitParagraphAt(double y);
};

/// What an editor holds, as a body in our HTML subset: paragraphs, bold, italic, lists, tables. Nothing typed is
/// markup.
[[nodiscard]] QString bodyHtmlOf(const QTextDocument &document);

/// A font whose size is the same on every device: points of 1/72 inch in document units.
[[nodiscard]] QFont paperFont(const QString &family, double pointSize, QFont::Weight weight = QFont::Normal);

} // namespace article12
