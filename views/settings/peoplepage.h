// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QLineEdit;

namespace article12 {

class Button;
class Label;

/// Who works with this register: names are proposed at each opening and written beside each event.
class PeoplePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PeoplePage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;

private:
    QLayout *buildForm();
    QLayout *buildButtons();
    void addRow(const Person &person);
    void prepareNew();
    void prepareRoleOf(const Person &person);
    void record();
    void remove(const QString &name);

    QVBoxLayout *m_list;
    Label *m_formTitle;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    Label *m_problem;
    Button *m_record;
    Button *m_cancel;
};

} // namespace article12
