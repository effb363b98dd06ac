// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/rulebook.h"

#include "basics/canonicaljson.h"

namespace article12 {

namespace {

struct TargetsFile : Targets
{
    QString version;
    QString source;
};

} // namespace

template <>
struct FieldsOf<TargetsFile>
{
    using T = TargetsFile;
    static constexpr FieldList list{
        given("version", &T::version),
        given("source", &T::source),
        given("marketing_stop_working_days", static_cast<int T::*>(&T::marketingStopWorkingDays)),
        given("consent_withdrawal_days", static_cast<int T::*>(&T::consentWithdrawalDays)),
        given("recipient_notice_working_days", static_cast<int T::*>(&T::recipientNoticeWorkingDays)),
        given("bounce_days", static_cast<int T::*>(&T::bounceDays)),
        given("due_alerts", static_cast<QList<int> T::*>(&T::dueAlerts)),
        given("target_alerts", static_cast<QList<int> T::*>(&T::targetAlerts)),
        given("cutoff_alert", static_cast<int T::*>(&T::cutoffAlert)),
        given("identity_copy_alerts", static_cast<QList<int> T::*>(&T::identityCopyAlerts)),
        given("clarification_alerts", static_cast<QList<int> T::*>(&T::clarificationAlerts)),
        given("identity_alerts", static_cast<QList<int> T::*>(&T::identityAlerts)),
        given("propose_closing_after", static_cast<int T::*>(&T::proposeClosingAfter)),
        given("identity_silence_months", static_cast<int T::*>(&T::identitySilenceMonths)),
        given("complement_months", static_cast<int T::*>(&T::complementMonths)),
        given("suppression_review_months", static_cast<int T::*>(&T::suppressionReviewMonths)),
        given("identity_copy_days", static_cast<int T::*>(&T::identityCopyDays)),
        given("fee_days", static_cast<int T::*>(&T::feeDays)),
        given("lifting_days", static_cast<int T::*>(&T::liftingDays)),
        given("standing_days", static_cast<int T::*>(&T::standingDays)),
        given("colleague_days", static_cast<int T::*>(&T::colleagueDays))};
};

Result<Targets> Targets::fromJson(const QByteArray &json)
{
    const auto object = objectFromJson(json, QStringLiteral("targets.json"));
    if (!object)
        return object.failure();
    const auto file = readFields<TargetsFile>(*object, ReadScope::All);
    if (!file)
        return file.failure();
    return Targets(*file);
}

} // namespace article12
