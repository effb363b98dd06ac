// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/policysentences.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Text identitySentence(WaitEffect effect)
{
    switch (effect) {
    case WaitEffect::None:
        return Text(QT_TRANSLATE_NOOP("Domain", "A question about identity does not stop the clock."));
    case WaitEffect::Suspend:
        return Text(
            QT_TRANSLATE_NOOP("Domain", "While the person has not shown who they are, the clock stands still."));
    case WaitEffect::Restart:
        return Text(QT_TRANSLATE_NOOP("Domain", "The month begins only when the person has shown who they are."));
    }
    Q_UNREACHABLE();
}

Text clarificationSentence(WaitEffect effect)
{
    switch (effect) {
    case WaitEffect::None:
        return Text(QT_TRANSLATE_NOOP("Domain", "A question about which data are meant does not stop the clock."));
    case WaitEffect::Suspend:
        return Text(QT_TRANSLATE_NOOP("Domain",
                                      "While the person has not said which data are meant, the clock stands still; "
                                      "only for access to a large quantity of data."));
    case WaitEffect::Restart:
        return Text(
            QT_TRANSLATE_NOOP("Domain", "The month begins only when the person has said which data are meant."));
    }
    Q_UNREACHABLE();
}

Text feeSentence(WaitEffect effect)
{
    switch (effect) {
    case WaitEffect::None:
        return Text(QT_TRANSLATE_NOOP("Domain", "Announcing a fee does not stop the clock."));
    case WaitEffect::Suspend:
        return Text(QT_TRANSLATE_NOOP("Domain", "While a fee is not paid, the clock stands still."));
    case WaitEffect::Restart:
        return Text(QT_TRANSLATE_NOOP("Domain", "The month begins only when the fee is paid."));
    }
    Q_UNREACHABLE();
}

Text countSentence(DayCount count)
{
    switch (count) {
    case DayCount::HalfOpen:
        return Text(
            QT_TRANSLATE_NOOP("Domain", "A stop counts from the day of the question to the day before the reply."));
    case DayCount::Inclusive:
        return Text(QT_TRANSLATE_NOOP("Domain", "A stop counts the day of the question and the day of the reply."));
    case DayCount::Exclusive:
        return Text(
            QT_TRANSLATE_NOOP("Domain", "A stop counts neither the day of the question nor the day of the reply."));
    }
    Q_UNREACHABLE();
}

Text extensionSentence(ExtensionBase base)
{
    switch (base) {
    case ExtensionBase::StartPlus3:
        return Text(QT_TRANSLATE_NOOP("Domain", "An extended period ends three months after its start."));
    case ExtensionBase::DuePlus2:
        return Text(
            QT_TRANSLATE_NOOP("Domain", "An extended period ends two months after the end of the first month."));
    case ExtensionBase::RolledDuePlus2:
        return Text(QT_TRANSLATE_NOOP("Domain", "An extended period ends two months after the due date."));
    case ExtensionBase::Earliest:
        return Text(QT_TRANSLATE_NOOP("Domain", "Of two ways to count an extension the earlier date is taken."));
    }
    Q_UNREACHABLE();
}

bool anySuspends(const ClockPolicy &policy)
{
    return policy.identity == WaitEffect::Suspend || policy.clarification == WaitEffect::Suspend ||
           policy.fee == WaitEffect::Suspend;
}

bool anyCounts(const ClockPolicy &policy)
{
    return policy.identity != WaitEffect::None || policy.clarification != WaitEffect::None ||
           policy.fee != WaitEffect::None;
}

} // namespace

Text nameOf(const ClockPolicy &policy)
{
    const QString &id = policy.id;
    if (id == u"EU")
        return Text(QT_TRANSLATE_NOOP("Domain", "One month from receipt, suspended by questions"));
    if (id == u"STRICT")
        return Text(QT_TRANSLATE_NOOP("Domain", "One month from receipt, nothing added"));
    if (id == u"SITE")
        return Text(QT_TRANSLATE_NOOP("Domain", "One month from the complete request"));
    if (id == u"UK")
        return Text(QT_TRANSLATE_NOOP("Domain", "British rules"));
    return Text::verbatim(id);
}

Text nameOfPolicy(const QString &id, const ClockPolicies &policies)
{
    const auto policy = policies.find(id);
    return policy ? nameOf(*policy) : Text("%1", {id});
}

Text purposeOf(const ClockPolicy &policy)
{
    const QString &id = policy.id;
    if (id == u"EU")
        return Text(QT_TRANSLATE_NOOP("Domain", "The GDPR as the European authorities read it. The usual choice."));
    if (id == u"STRICT")
        return Text(
            QT_TRANSLATE_NOOP("Domain", "The most careful reading: no question and no holiday moves the date."));
    if (id == u"SITE")
        return Text(QT_TRANSLATE_NOOP("Domain",
                                      "What some privacy policies promise. While the request is incomplete there is no "
                                      "due date at all: an authority may see this otherwise."));
    if (id == u"UK")
        return Text(QT_TRANSLATE_NOOP("Domain", "For requests under the UK GDPR."));
    return {};
}

QList<PolicySentence> sentencesOf(const ClockPolicy &policy)
{
    const ClockSources &sources = policy.sources;
    QList<PolicySentence> sentences{{identitySentence(policy.identity), sources.identity},
                                    {clarificationSentence(policy.clarification), sources.clarification},
                                    {feeSentence(policy.fee), sources.fee}};
    if (anyCounts(policy) && policy.promptDays > 0)
        sentences << PolicySentence{
            Text(QT_TRANSLATE_N_NOOP("Domain", "A question asked more than %n day(s) after receipt counts only with a "
                                               "written reason."),
                 {}, policy.promptDays),
            sources.promptDays};
    if (policy.clarification == WaitEffect::Suspend && policy.clarificationCap > 0)
        sentences << PolicySentence{
            Text(QT_TRANSLATE_N_NOOP("Domain", "A question about the data that stays without reply stops the clock for "
                                               "%n day(s) at most."),
                 {}, policy.clarificationCap),
            sources.clarificationCap};
    if (anySuspends(policy))
        sentences << PolicySentence{countSentence(policy.count), sources.count};
    sentences << PolicySentence{policy.roll
                                    ? Text(QT_TRANSLATE_NOOP("Domain", "A period that ends on a weekend or a holiday "
                                                                       "ends on the next working day."))
                                    : Text(QT_TRANSLATE_NOOP("Domain", "A weekend or a holiday does not move the "
                                                                       "end of the period.")),
                                sources.roll}
              << PolicySentence{extensionSentence(policy.extensionBase), sources.extension};
    if (policy.flagsLateRefusal)
        sentences << PolicySentence{
            Text(QT_TRANSLATE_NOOP("Domain", "A refusal after the first month is marked, even when "
                                             "the period was extended.")),
            sources.refusal};
    return sentences;
}

} // namespace article12
