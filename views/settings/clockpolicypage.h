// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

namespace article12 {

class DateMoves;
class ProfileForm;

/// How the due date of a request is computed: calendar, time zone and clock policy, for requests received from now on.
class ClockPolicyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ClockPolicyPage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;
    Result<void> keep(Register &casebook) override;
    void pointAt(const QString &field) override;

private:
    ProfileForm *m_form;
    DateMoves *m_moves;
};

} // namespace article12
