// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "views/common/dateentry.h"

#include <QLineEdit>

class QToolButton;

namespace article12 {

class Label;

/// A day, typed in any usual order or picked from a calendar; may be empty. A wrong date stays as typed, with the
/// reason below it. (QDateEdit silently makes another day of some input.) Up and Down move by a day, Page Up and Page
/// Down by a month, Alt+Down and F4 open the calendar.
class DateField : public QWidget
{
    Q_OBJECT

public:
    DateField(const Wording &wording, QDate today, QWidget *parent = nullptr);
    /// What "today" and a day without a year mean from now on.
    void setToday(QDate today) { m_today = today; }

    /// Pixels; other short fields of a form may take the same.
    [[nodiscard]] static int usualWidth(const QFontMetrics &metrics);
    /// Nothing when empty or wrong.
    [[nodiscard]] std::optional<QDate> date() const { return m_entry.day; }
    void setDate(std::optional<QDate> day);
    /// Why what stands there is no day; empty: it is one, or nothing.
    [[nodiscard]] QString problem() const { return m_entry.problem; }
    /// A reason from outside ("in the future"), shown until the day changes; empty: none.
    void setRefusal(const QString &reason);
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    /// Days to come are not meant: "1/12" typed in November is last year's.
    void setMeant(DaysMeant meant) { m_meant = meant; }
    /// Name for people who do not see the label beside it.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void settle();
    void showReason();
    void pick();
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    const Wording &m_wording;
    QDate m_today;
    DateEntry m_entry;
    DaysMeant m_meant = DaysMeant::Any;
    QString m_refusal;
    bool m_settled = true; ///< false while somebody types
    QLineEdit *m_edit;
    QToolButton *m_open;
    Label *m_problem;
};

} // namespace article12
