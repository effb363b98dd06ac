// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"
#include "documents/letterbody.h"
#include "letters/letter.h"

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace article12 {

/// Families the letters are set in; `app` brings their files.
struct LetterFonts
{
    QString text = QStringLiteral("DejaVu Serif");
    QString footer = QStringLiteral("DejaVu Sans");
};

/// The one routine that puts a letter on paper, for preview, printer and PDF alike.
class LetterPainter
{
public:
    explicit LetterPainter(const Letter &letter, const LetterFonts &fonts = {});

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// Paints page 0, 1 … on a painter whose unit is one millimetre of the sheet, origin at its top left corner.
    void paintPage(QPainter &painter, int page) const;
    /// Paints every page on an A4 device without margins.
    void paint(QPagedPaintDevice &device) const;

    /// A line of fixed text: where it stands (mm) and how it is set.
    struct Line
    {
        QString text;
        QRectF rect;
        QFont font;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    /// Sender and addressee as they stand on the first page.
    [[nodiscard]] QList<Line> senderLines() const;
    [[nodiscard]] QList<Line> addressLines() const;

private:
    [[nodiscard]] QList<Line> footerLines(int page) const;
    static void paintFoldMarks(QPainter &painter);
    void paintBody(QPainter &painter, int page) const;

    Letter m_letter;
    LetterFonts m_fonts;
    LetterBody m_body;
    QList<LetterBody::Slice> m_pages;
};

/// Writes the letter as a PDF with its fonts in it; the file is there whole or not at all.
Result<void> writeLetterPdf(const Letter &letter, const QString &path, const LetterFonts &fonts = {});
/// The same as bytes, for keeping and for an attachment.
[[nodiscard]] QByteArray letterPdf(const Letter &letter, const LetterFonts &fonts = {});
/// On paper, through the printer the officer chose; the sheet is used to its edges.
void printLetter(const Letter &letter, QPrinter &printer, const LetterFonts &fonts = {});

} // namespace article12
