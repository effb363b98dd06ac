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

/// What every page works with while a register is open. Made by the window, borrowed by the pages, which live shorter.
struct Workplace
{
    Register &casebook; ///< the register file
    const Wording &wording;
    Dialogs &dialogs;
    WindowMemory &memory;
    const LetterTemplates &letters;
    LetterFonts letterFonts;
    const Phrases &phrases;
    Actor actor;
    const OrganisationData &organisation;
    Appearance &appearance;
};

} // namespace article12
