// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/lettertype.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

/// The letters of one answer beside the one that is shown: a way to each other. Hidden while there is only one.
class AnswerList : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(const Wording &wording, QWidget *parent = nullptr);
    void setLetters(const QList<LetterType> &letters, LetterType shown);

Q_SIGNALS:
    void turnWanted(article12::LetterType type);

private:
    const Wording &m_wording;
    QVBoxLayout *m_lines;
};

} // namespace article12
