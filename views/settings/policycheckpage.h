// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/policyconflicts.h"
#include "views/settings/settingspage.h"

namespace article12 {

class ProfileForm;

/// Where the published privacy policy contradicts itself or the law, and what to do about each (policy.md 0.3). Follows
/// what is ticked below at once.
class PolicyCheckPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PolicyCheckPage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;
    Result<void> keep(Register &casebook) override;

private:
    void showConflicts();

    ProfileForm *m_form;
    QVBoxLayout *m_conflicts;
};

} // namespace article12
