// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class DateField;
class Label;

/// "Answered on …", "extended on …", "reply on …": the clock worked out with a day typed in. Changes nothing.
class WhatIf : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIf(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);

private:
    DateField *addLine(QVBoxLayout &column, const QString &title, Label *&result, QWidget *&line);
    void work();
    [[nodiscard]] ClockInput input() const;
    [[nodiscard]] QString answeredWords(const Deadline &deadline, const ClockPolicy &policy) const;

    const Workplace &m_workplace;
    Request m_request;
    DateField *m_reply;
    DateField *m_extended;
    DateField *m_answered;
    QWidget *m_replyLine = nullptr;
    QWidget *m_extendedLine = nullptr;
    QWidget *m_answeredLine = nullptr;
    Label *m_replyResult = nullptr;
    Label *m_extendedResult = nullptr;
    Label *m_answeredResult = nullptr;
};

} // namespace article12
