// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterpainter.h"
#include "intake/phrases.h"
#include "letters/lettertemplate.h"
#include "organisation/organisationdata.h"
#include "register/register.h"
#include "views/common/appearance.h"
#include "views/common/dialogs.h"
#include "views/common/windowmemory.h"

namespace article12 {

class AlertMemory;
class DesktopNotices;

/// What the window works with; made by the program, outlives the window.
struct WindowServices
{
    RegisterServices forRegister;
    const Wording &wording;
    Dialogs &dialogs;
    WindowMemory &memory;
    const LetterTemplates &letters;
    LetterFonts letterFonts;
    const Phrases &phrases;
    /// Who works; with `asksWhoWorks` only proposed, and asked once per opening.
    Actor actor;
    bool asksWhoWorks = false;
    const OrganisationData &organisation;
    Appearance &appearance;
    /// The profile the program ships, as an example for a new register.
    OrganisationProfile profile;
    /// Makes the example register at a path; may take some seconds.
    std::function<Result<void>(const QString &path)> makeExample;
    AlertMemory *alertMemory = nullptr; ///< nullptr: every start tells everything
    DesktopNotices *notices = nullptr;  ///< nullptr: nothing outside the window
};

} // namespace article12
