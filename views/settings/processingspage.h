// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

namespace article12 {

class ProfileForm;

/// The processing activities an answer tells of (Art. 15(1)(a)–(h) GDPR).
class ProcessingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ProcessingsPage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;
    Result<void> keep(Register &casebook) override;
    void pointAt(const QString &field) override;

private:
    ProfileForm *m_form;
};

} // namespace article12
