// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QButtonGroup;

namespace article12 {

/// Language and colours of the window. Each choice holds at once, on this machine only; the register does not change.
class InterfacePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit InterfacePage(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    void show(Register &casebook) override;

private:
    QButtonGroup *m_languages;
    QButtonGroup *m_schemes;
};

} // namespace article12
