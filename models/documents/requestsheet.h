// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QPrinter;

namespace article12 {

/// What the register holds of one request, to be read outside the program: sections of named lines, all plain text.
struct RequestSheet
{
    struct Line
    {
        QString name; ///< empty: the words take the whole width
        QString words;
    };
    struct Section
    {
        QString title;
        QList<Line> lines;
    };
    QString organisation;
    QString title; ///< "2026-0243, Martin, Chloé"
    QString asOf;  ///< "As of 26 November 2026"
    QList<Section> sections;
    QString fontFamily = {}; ///< empty: the application's
};

/// A4 pages with their fonts in it.
[[nodiscard]] QByteArray requestSheetPdf(const RequestSheet &sheet);
/// On paper, through the printer the officer chose; the sheet is used to its edges.
void printRequestSheet(const RequestSheet &sheet, QPrinter &printer);

} // namespace article12
