// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace article12 {

class Label;

/// A page of the request: the steps that belong to it as buttons, over its lines.
class LinesView : public QWidget
{
    Q_OBJECT

public:
    LinesView(const Workplace &workplace, const QList<Step> &steps, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepWanted(article12::Step step);

protected:
    /// A line with words over a remark, and links at its right end; it may unfold something below.
    struct Line
    {
        QVBoxLayout *column;  ///< the line, and below it what unfolds
        QVBoxLayout *remarks; ///< the words, and one below the other what is said of it
        QWidget *links;       ///< in a row
        Label *words;
    };
    Line addLine(const QString &words, const QString &remark);
    /// Gives the links of all lines the same room, so that they begin at one place.
    static void align(const QList<Line> &lines);

    const Workplace &m_workplace;
    QVBoxLayout *m_lines;
};

} // namespace article12
