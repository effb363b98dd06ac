// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "app/translators.h"
#include "views/mainwindow/windowservices.h"

namespace article12 {

/// The parts a window works with, loaded once; borrows the Services.
class WindowParts
{
public:
    static Result<std::unique_ptr<WindowParts>> load(const Services &services);

    [[nodiscard]] WindowServices forWindow(Dialogs &dialogs, WindowMemory &memory, Appearance &appearance) const;
    /// What the window says its texts with; follows the language.
    [[nodiscard]] Wording &wording() { return m_wording; }

private:
    WindowParts(const Services &services, LetterTemplates letters, Phrases phrases, OrganisationProfile profile,
                OrganisationData organisation);

    const Services &m_services;
    Wording m_wording;
    LetterTemplates m_letters;
    Phrases m_phrases;
    OrganisationProfile m_profile;
    OrganisationData m_organisation;
};

/// Opens the window and stays until it is closed; `path`: a register, or empty for the last one or the welcome page.
Result<void> runWindow(const QString &path, const Services &services, Translators &translators);

} // namespace article12
