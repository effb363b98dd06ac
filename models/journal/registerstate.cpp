// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/registerstate.h"

#include "journal/registerevents.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure unreadable(const JournalEntry &entry, const Failure &why)
{
    return {Failure::Code::Damaged,
            Text(QT_TRANSLATE_NOOP("Domain", "Event %1, a change of the settings, cannot be read: %2"),
                 {entry.seq.value, asArgument(why.what)}),
            {},
            why.where,
            {}};
}

/// Adds what the events say, one after the other; keeps the first failure.
class Fold
{
public:
    Result<RegisterState> over(const QList<JournalEntry> &own)
    {
        for (const JournalEntry &entry : own) {
            if (const auto done = take(entry); !done)
                return unreadable(entry, done.failure());
        }
        if (m_state.versions.isEmpty()) {
            return Failure{Failure::Code::Damaged,
                           Text(QT_TRANSLATE_NOOP("Domain", "The journal names no organisation.")),
                           {},
                           {},
                           {}};
        }
        return m_state;
    }

private:
    template <HasFields E, typename Take>
    static Result<void> with(const JournalEntry &entry, Take &&take)
    {
        const auto facts = readFields<E>(entry.content.facts, ReadScope::All);
        return facts ? take(*facts) : facts.failure();
    }

    Result<void> take(const JournalEntry &entry)
    {
        const QString &kind = entry.content.kind;
        if (kind == QLatin1StringView(ProfileChanged::kindWord))
            return with<ProfileChanged>(entry, [&](const auto &facts) { return changeProfile(entry, facts); });
        if (kind == QLatin1StringView(PolicyChanged::kindWord))
            return with<PolicyChanged>(entry, [&](const auto &facts) { return changePolicy(entry, facts); });
        if (kind == QLatin1StringView(PersonAdded::kindWord))
            return with<PersonAdded>(entry, [&](const auto &facts) { return add({facts.name, facts.role}); });
        if (kind == QLatin1StringView(PersonLeft::kindWord))
            return with<PersonLeft>(entry, [&](const auto &facts) { return leave(facts.name); });
        if (kind == QLatin1StringView(CalendarChanged::kindWord))
            return with<CalendarChanged>(entry, [&](const auto &facts) { return changeCalendar(facts); });
        return {};
    }

    Result<void> changeCalendar(const CalendarChange &change)
    {
        m_state.calendar.take(change);
        return {};
    }

    Result<void> changeProfile(const JournalEntry &entry, const ProfileChanged &facts)
    {
        const auto profile = OrganisationProfile::fromJson(facts.profile.toObject());
        if (!profile)
            return profile.failure();
        return addVersion(entry, *profile);
    }

    Result<void> changePolicy(const JournalEntry &entry, const PolicyChanged &facts)
    {
        OrganisationProfile profile = m_state.versions.isEmpty() ? OrganisationProfile() : m_state.current().profile;
        profile.policy = facts.policy;
        return addVersion(entry, profile);
    }

    Result<void> addVersion(const JournalEntry &entry, const OrganisationProfile &profile)
    {
        m_state.versions << ProfileVersion{int(m_state.versions.size()) + 1, entry.content.at, entry.content.actor,
                                           profile};
        return {};
    }

    Result<void> add(const Person &person)
    {
        for (Person &known : m_state.people) {
            if (known.name == person.name) {
                known.role = person.role;
                return {};
            }
        }
        m_state.people << person;
        return {};
    }

    Result<void> leave(const QString &name)
    {
        m_state.people.removeIf([&name](const Person &person) { return person.name == name; });
        return {};
    }

    RegisterState m_state;
};

} // namespace

Result<RegisterState> registerStateOf(const QList<JournalEntry> &own) { return Fold().over(own); }

} // namespace article12
