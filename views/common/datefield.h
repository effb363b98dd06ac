// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "views/common/dateentry.h"

#include <QLineEdit>

class QCalendarWidget;
class QToolButton;

namespace article12 {

class Label;

/// A day, typed in any usual order or picked from a calendar; may be empty. A wrong date stays as typed, with the
/// reason below it. (QDateEdit silently makes another day of some input.)
class DateField : public QWidget
{
    Q_OBJECT

public:
    DateField(const Wording &wording, QDate today, QWidget *parent = nullptr);

    /// Nothing when empty or wrong.
    [[nodiscard]] std::optional<QDate> date() const { return m_entry.day; }
    void setDate(std::optional<QDate> day);
    [[nodiscard]] QString problem() const { return m_entry.problem; }
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    /// Name for people who do not see the label beside it.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void read();
    void settle();
    void pick();

    const Wording &m_wording;
    QDate m_today;
    DateEntry m_entry;
    QLineEdit *m_edit;
    QToolButton *m_open;
    Label *m_problem;
};

} // namespace article12
