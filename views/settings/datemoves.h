// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/datemove.h"
#include "views/workplace.h"

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
    /// open requests too.
    void refresh(const QString &policy = {});

private:
    void addRow(const DateMove &move);
    void take();

    const Workplace &m_workplace;
    QString m_policy;
    Label *m_title;
    QVBoxLayout *m_rows;
    Button *m_take;
    QList<std::pair<QCheckBox *, DateMove>> m_moves;
};

} // namespace article12
