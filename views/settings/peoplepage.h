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
    Result<void> keep(Register &casebook) override;
    void pointAt(const QString &field) override;

private:
    void addRow(const Person &person);
    void edit(const Person &person);
    void remove(const QString &name);

    QVBoxLayout *m_list;
    Label *m_formTitle;
    QLineEdit *m_name;
    QLineEdit *m_role;
};

} // namespace article12
