// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QDialog>

class QComboBox;

namespace article12 {

class Button;
class Notice;

/// Gives requests to a person: one of those known, or a new name. All of them or none. Shown with open(); deletes
/// itself.
class AssignDialog : public TabsAsRead<QDialog>
{
    Q_OBJECT

public:
    AssignDialog(const Workplace &workplace, const QList<RequestNumber> &requests, const QStringList &people,
                 QWidget *parent = nullptr);
    void accept() override;

private:
    const Workplace &m_workplace;
    const QList<RequestNumber> m_requests;
    QComboBox *m_person;
    Button *m_assign;
    Notice *m_notice;
};

/// The same step for many requests, all or nothing, a thousand at a time with progress; the failure says which.
[[nodiscard]] Result<void> performForAll(QWidget *window, const Workplace &workplace, const QList<Task> &tasks,
                                         const QString &title);

} // namespace article12
