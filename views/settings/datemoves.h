// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/datemove.h"
#include "views/workplace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace article12 {

class Button;
class Label;

/// The open requests whose dates would move under the rules as they are now,
/// from which day to which and why. The officer takes over those ticked, an
/// event each, or leaves them. Empty: hidden.
class DateMoves : public QWidget
{
    Q_OBJECT

public:
    explicit DateMoves(const Workplace &workplace, QWidget *parent = nullptr);
    /// Works the list out again; with a policy: what would move if it bound the
    /// open requests too. Those unticked stay so in the list of the same policy.
    void refresh(const QString &policy = {});

private:
    void addRow(const DateMove &move, bool isTicked);
    void enableTake();
    void take();

    const Workplace &m_workplace;
    QString m_policy;
    Label *m_title;
    QVBoxLayout *m_rows;
    Button *m_take;
    QTimer m_again; ///< while the register is busy
    QList<std::pair<QCheckBox *, DateMove>> m_moves;
};

} // namespace article12
