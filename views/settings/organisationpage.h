// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

namespace article12 {

class ProfileForm;

/// Who answers, before which authority a person may complain, and what every request starts with.
class OrganisationPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit OrganisationPage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;
    Result<void> keep(Register &casebook) override;
    void pointAt(const QString &field) override;

private:
    void buildAnswers();

    ProfileForm *m_form;
};

} // namespace article12
