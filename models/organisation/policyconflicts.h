// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/organisationprofile.h"

namespace article12 {

/// Something a published privacy policy may say.
struct PolicyStatement
{
    QString key;
    Text label;
};

/// A contradiction that the rules know: with which statements it is there, and what to do.
struct PolicyConflictRule
{
    QString id; ///< "X1" (policy.md 0.3)
    QStringList says;
    QStringList lacks;
    bool serious = false; ///< an answer may be late or unlawful; else for information
    Text title;
    Text conflict;
    Text todo;
    QString source;
};

/// resources/rules/<version>/policycheck.json.
struct PolicyCheck
{
    QList<PolicyStatement> statements;
    QList<PolicyConflictRule> conflicts;

    /// Fails with InvalidInput on an unknown key, a conflict about an unknown statement, or one without a source.
    static Result<PolicyCheck> fromJson(const QByteArray &json);
    [[nodiscard]] const PolicyStatement *find(const QString &key) const;
    [[nodiscard]] const PolicyConflictRule *rule(const QString &id) const; ///< nullptr: there is none
};

/// A contradiction found in a profile.
struct PolicyConflict
{
    const PolicyConflictRule *rule;     ///< of the PolicyCheck, which outlives this
    QList<PublishedSentence> sentences; ///< those that clash
    QList<PolicyStatement> missing;     ///< what the policy should say and does not
};

/// The contradictions of what the profile says it has published, in the order of the rules. Nothing is found while
/// nothing is known to be published. Pure.
[[nodiscard]] QList<PolicyConflict> conflictsOf(const OrganisationProfile &profile, const PolicyCheck &check);

} // namespace article12
