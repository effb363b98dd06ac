// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationdata.h"
#include "requests/rulebook.h"
#include "views/common/dialogs.h"
#include "views/common/unsavedinput.h"

#include <QWidget>

namespace article12 {

class Button;
class Label;
class ProfileForm;

/// What a new register starts with, on one page: the organisation, the country's calendar, the clock policy. A profile
/// file can be read into it. Everything can be changed later.
class NewRegisterPage : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    struct Parts
    {
        const Rulebook &rules;
        const Wording &wording;
        Dialogs &dialogs;
        const OrganisationData &organisation;
        OrganisationProfile example; ///< the profile the program ships
    };
    explicit NewRegisterPage(const Parts &parts, QWidget *parent = nullptr);

    /// Why it was not made; stays on the page.
    void tell(const Failure &failure);
    [[nodiscard]] bool holdsUnsavedInput() const override { return m_typed; }

Q_SIGNALS:
    void wanted(const article12::OrganisationProfile &profile);
    void cancelled();

private:
    void buildForm();
    QWidget *buildBar();
    void importProfile();
    void takeProfile(const OrganisationProfile &profile);
    void finish();
    void follow();

    const Parts m_parts;
    ProfileForm *m_form;
    Button *m_make;
    Label *m_missing; ///< what is needed before it can be made
    Label *m_reason;
    bool m_typed = false;
};

} // namespace article12
