// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/deadlinecalculator.h"
#include "views/common/deadlineruler.h"
#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class WhatIf;

/// The clock of a request: large ruler, due date and safe date side by side, what would happen if, and the whole
/// derivation: each date, what led to it and the rule it rests on.
class ClockView : public QWidget
{
    Q_OBJECT

public:
    explicit ClockView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);

Q_SIGNALS:
    void stepWanted(article12::Step step);

private:
    void showMove(const Request &request);
    void showComparison(const Request &request);
    void showSteps(const Request &request, const DeadlineExplanation &explanation);

    const Workplace &m_workplace;
    QVBoxLayout *m_top;
    DeadlineRuler *m_ruler;
    QVBoxLayout *m_comparison;
    WhatIf *m_whatIf;
    QVBoxLayout *m_steps;
};

} // namespace article12
