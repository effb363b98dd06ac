// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemtime.h"
#include "intake/phrases.h"
#include "letters/lettertemplate.h"
#include "organisation/organisationdata.h"
#include "register/register.h"

namespace article12 {

class Output;

/// What the caller chose for one run of the program.
struct RunOptions
{
    std::optional<QDate> today; ///< frozen, `--today`
    QString actor;              ///< empty: the login
    QString language;           ///< empty: the system's
};

/// What the program works with, made once by `main` from the files built into it: rules, time, actor, wording.
class Services
{
public:
    /// Fails with Damaged when a built-in file is not valid.
    static Result<std::unique_ptr<Services>> load(const RunOptions &options);

    [[nodiscard]] const Rulebook &rules() const { return m_rules; }
    [[nodiscard]] const TimeSource &time() const
    {
        return m_frozen ? static_cast<const TimeSource &>(*m_frozen) : m_clock;
    }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const RunOptions &options() const { return m_options; }
    /// The interface's wording; dates of this year without their year.
    [[nodiscard]] Wording wording() const;
    /// Today where no register says which zone counts.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] RegisterServices forRegister() const { return forRegister(time()); }
    [[nodiscard]] RegisterServices forRegister(const TimeSource &time) const;

    /// Opens a register as the actor of this run; a frozen today begins at noon in its zone.
    Result<std::unique_ptr<Register>> openRegister(const QString &path, Register::Access access);
    /// Opens it to look at; the newest backup while it is open elsewhere. What the reader must know goes to `output`.
    Result<std::unique_ptr<Register>> openToRead(const QString &path, Output &output);
    /// Opens it to write; what the officer must know goes to `output`.
    Result<std::unique_ptr<Register>> openToWrite(const QString &path, Output &output);
    /// What rights are recognised by, of every language built in.
    [[nodiscard]] static Result<Phrases> loadPhrases();
    [[nodiscard]] static Result<LetterTemplates> loadLetterTemplates();
    /// What the settings offer about organisations: the newest list of authorities, the check of the rules in force.
    [[nodiscard]] static Result<OrganisationData> loadOrganisationData();
    /// The profile built in under this name ("kakoo-software").
    [[nodiscard]] static Result<OrganisationProfile> builtInProfile(const QString &name);

private:
    Services(RunOptions options, Rulebook rules);

    RunOptions m_options;
    Rulebook m_rules;
    Actor m_actor;
    SystemTime m_clock;
    std::optional<FrozenTime> m_frozen;
};

} // namespace article12
