// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"

#include <QTimeZone>
#include <QWidget>

class QTimeEdit;
class QVBoxLayout;

namespace article12 {

class DateField;
class Label;

/// The 72 hours of Art. 33(1) from the moment the officer became aware of a breach.
class BreachTab : public QWidget
{
    Q_OBJECT

public:
    BreachTab(const Wording &wording, QDate today, const QTimeZone &zone, QWidget *parent = nullptr);

private:
    void work();

    const Wording &m_wording;
    QTimeZone m_zone;
    DateField *m_day;
    QTimeEdit *m_time;
    Label *m_careful;
    QVBoxLayout *m_steps;
};

} // namespace article12
