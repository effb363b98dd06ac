// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QDialog>

class QComboBox;

namespace article12 {

class Button;
class Label;
class Notice;

/// Gives requests to a person: one of those known, or a new name. Shown with open(); deletes itself.
class AssignDialog : public TabsAsRead<QDialog>, public UnsavedInput
{
    Q_OBJECT

public:
    /// None of `requests` is closed; `closed` is how many were left out because they are. The first of `people` is
    /// proposed.
    AssignDialog(const Workplace &workplace, const QList<RequestNumber> &requests, int closed,
                 const QStringList &people, QWidget *parent = nullptr);
    void accept() override;
    /// Asks before what was typed is lost.
    void reject() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

private:
    void showCount();

    const Workplace &m_workplace;
    QList<RequestNumber> m_requests; ///< still to assign
    Label *m_title;
    QComboBox *m_person;
    Button *m_assign;
    Notice *m_notice;
};

} // namespace article12
