// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

/// Why the date is what it is: the sentence, then each step of the derivation with the rule it rests on.
class ClockView : public QWidget
{
    Q_OBJECT

public:
    explicit ClockView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);

private:
    void addStep(const QString &date, const QString &words, const QString &source);

    const Workplace &m_workplace;
    QVBoxLayout *m_lines;
};

} // namespace article12
