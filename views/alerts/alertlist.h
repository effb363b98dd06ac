// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"
#include "views/common/readingorder.h"

#include <QFrame>

class QVBoxLayout;

namespace article12 {

class AlertWatch;
struct Alert;

/// What stands behind the bell: every alert in the order of urgency, each opened or put off from here; below, those put
/// off and when they come back.
class AlertList : public TabsAsRead<QFrame>
{
    Q_OBJECT

public:
    AlertList(AlertWatch &watch, const Wording &wording, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(article12::RequestNumber number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addRow(const Alert &alert, std::optional<QDate> snoozedUntil);
    [[nodiscard]] QWidget *snoozeButton(const Alert &alert);

    AlertWatch &m_watch;
    const Wording &m_wording;
    QDate m_today;
    QVBoxLayout *m_rows;
};

} // namespace article12
