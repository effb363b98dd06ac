// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/requestclock.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// What comes after an item's answer (a reopening) leaves its dates and its verdict alone.
bool cameAfterAnswer(QDate day, const RightItem *item) { return item && item->answeredOn && day > *item->answeredOn; }

Wait endedByAnswer(Wait wait, const RightItem *item)
{
    if (item && item->answeredOn && wait.answeredOn && *wait.answeredOn > *item->answeredOn)
        wait.answeredOn.reset();
    return wait;
}

} // namespace

Result<RequestRules> rulesOf(const Request &request, const Rulebook &rules, const OrganisationProfile &profile)
{
    const QString id = request.received.policy.isEmpty() ? profile.policy : request.received.policy;
    const auto policy = rules.policies.find(id);
    if (!policy) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "There is no clock policy “%1”. Known: %2."),
                            {id, rules.policies.ids().join(u", "_s)}),
                       {},
                       u"policy"_s,
                       {}};
    }
    const QString region = request.received.country.isEmpty() ? profile.region : request.received.country;
    const auto calendar = rules.holidays.calendar(region);
    if (!calendar)
        return calendar.failure();
    return RequestRules{*policy, *calendar};
}

Wait waitOf(const OpenQuestion &question)
{
    return {question.kind, question.askedOn, question.answeredOn ? question.answeredOn : question.resumedOn,
            question.justified, question.hasLateReason};
}

ClockInput clockInputOf(const Request &request, const RightItem *item)
{
    ClockInput input;
    input.receivedOn = request.received.receivedOn;
    for (const OpenQuestion &question : request.questions) {
        if ((!item || covers(question, *item)) && !cameAfterAnswer(question.askedOn, item))
            input.waits << endedByAnswer(waitOf(question), item);
    }
    if (request.extension && !cameAfterAnswer(request.extension->notifiedOn, item) &&
        (!item || request.extension->covered.contains(item->number))) {
        const ExtensionRecord &extension = *request.extension;
        input.extension = ExtensionNotice{extension.notifiedOn, (extension.complexity || extension.number) &&
                                                                    !extension.reasons.trimmed().isEmpty()};
    }
    return input;
}

const RightItem *governingItem(const Request &request)
{
    const Deadline *governing = governingDeadline(request);
    const auto found = std::find_if(request.items.begin(), request.items.end(),
                                    [governing](const RightItem &item) { return &item.deadline == governing; });
    return found == request.items.end() ? nullptr : &*found;
}

Result<DeadlineExplanation> explainClock(const Request &request, const Rulebook &rules,
                                         const OrganisationProfile &profile)
{
    const auto bound = rulesOf(request, rules, profile);
    if (!bound)
        return bound.failure();
    return explainDeadline(clockInputOf(request, governingItem(request)), bound->policy, bound->calendar);
}

Result<DeadlineExplanation> explainExtension(const Request &request, const RightItem &item, QDate notifiedOn,
                                             const Rulebook &rules, const OrganisationProfile &profile)
{
    const auto bound = rulesOf(request, rules, profile);
    if (!bound)
        return bound.failure();
    ClockInput input = clockInputOf(request, &item);
    if (!input.extension)
        input.extension = ExtensionNotice{notifiedOn, true};
    return explainDeadline(input, bound->policy, bound->calendar);
}

Result<ClockResult> computeClock(const Request &request, const Rulebook &rules, const OrganisationProfile &profile)
{
    const auto bound = rulesOf(request, rules, profile);
    if (!bound)
        return bound.failure();

    ClockResult result;
    result.region = bound->calendar.region();
    result.calendarVersion = bound->calendar.version();
    result.policy = bound->policy.id;
    result.rulesVersion = rules.policies.rulesVersion();

    const auto strict =
        computeDeadline({request.received.receivedOn, {}, {}, {}}, rules.policies.strict(), bound->calendar);
    if (!strict)
        return strict.failure();
    result.strictDue = strict->originalDue;

    if (request.items.isEmpty()) {
        const auto deadline = computeDeadline(clockInputOf(request, nullptr), bound->policy, bound->calendar);
        if (!deadline)
            return deadline.failure();
        result.tracks << ClockTrack{{}, *deadline};
    }
    for (const RightItem &item : request.items) {
        if (item.isLeftAside())
            continue;
        const auto deadline = computeDeadline(clockInputOf(request, &item), bound->policy, bound->calendar);
        if (!deadline)
            return deadline.failure();
        const auto same = std::find_if(result.tracks.begin(), result.tracks.end(),
                                       [&deadline](const ClockTrack &track) { return track.deadline == *deadline; });
        if (same != result.tracks.end())
            same->items << item.number;
        else
            result.tracks << ClockTrack{{item.number}, *deadline};
    }
    return result;
}

} // namespace article12
