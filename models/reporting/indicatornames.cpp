// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/indicators.h"

namespace article12 {

Text nameOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Received:
        return Text(QT_TRANSLATE_NOOP("Domain", "Received"));
    case Indicator::Answered:
        return Text(QT_TRANSLATE_NOOP("Domain", "Answered"));
    case Indicator::OnTime:
        return Text(QT_TRANSLATE_NOOP("Domain", "On time"));
    case Indicator::WithinOneMonth:
        return Text(QT_TRANSLATE_NOOP("Domain", "Within one month"));
    case Indicator::WithinExtendedPeriod:
        return Text(QT_TRANSLATE_NOOP("Domain", "Within the extended period"));
    case Indicator::Late:
        return Text(QT_TRANSLATE_NOOP("Domain", "Late, withdrawals after the due date included"));
    case Indicator::LateExtended:
        return Text(QT_TRANSLATE_NOOP("Domain", "Late although extended"));
    case Indicator::WithdrawnLate:
        return Text(QT_TRANSLATE_NOOP("Domain", "Withdrawn after the due date"));
    case Indicator::Extended:
        return Text(QT_TRANSLATE_NOOP("Domain", "Extended, of the requests received"));
    case Indicator::ExtensionNotices:
        return Text(QT_TRANSLATE_NOOP("Domain", "Extension notices sent"));
    case Indicator::ExtensionLateNotices:
        return Text(QT_TRANSLATE_NOOP("Domain", "Extension notices sent too late"));
    case Indicator::OverdueAtEnd:
        return Text(QT_TRANSLATE_NOOP("Domain", "Overdue at the end of the month"));
    case Indicator::SuspendedAtEnd:
        return Text(QT_TRANSLATE_NOOP("Domain", "Suspended at the end of the month"));
    case Indicator::OpenAtEnd:
        return Text(QT_TRANSLATE_NOOP("Domain", "Not answered at the end of the month"));
    case Indicator::DiscardedWaits:
        return Text(QT_TRANSLATE_NOOP("Domain", "Questions that did not stop the clock: late or without a reason"));
    case Indicator::RefusedInFull:
        return Text(QT_TRANSLATE_NOOP("Domain", "Refused in full"));
    case Indicator::RefusedInPart:
        return Text(QT_TRANSLATE_NOOP("Domain", "Refused in part"));
    case Indicator::RefusedAfterOneMonth:
        return Text(QT_TRANSLATE_NOOP("Domain", "Refused after one month"));
    case Indicator::CompliedInPart:
        return Text(QT_TRANSLATE_NOOP("Domain", "Complied with in part"));
    case Indicator::NoData:
        return Text(QT_TRANSLATE_NOOP("Domain", "No data held"));
    case Indicator::NotIdentified:
        return Text(QT_TRANSLATE_NOOP("Domain", "Person not identified"));
    case Indicator::Withdrawn:
        return Text(QT_TRANSLATE_NOOP("Domain", "Withdrawn by the person"));
    case Indicator::Transferred:
        return Text(QT_TRANSLATE_NOOP("Domain", "Forwarded to another controller"));
    case Indicator::AnsweredAgain:
        return Text(QT_TRANSLATE_NOOP("Domain", "Answered again after a reopening"));
    case Indicator::AnsweredAgainLate:
        return Text(QT_TRANSLATE_NOOP("Domain", "Of these after their own target"));
    case Indicator::RemindersJoined:
        return Text(QT_TRANSLATE_NOOP("Domain", "Reminders of earlier requests"));
    case Indicator::IdentityAsked:
        return Text(QT_TRANSLATE_NOOP("Domain", "Identity asked"));
    case Indicator::IdentityCopyAsked:
        return Text(QT_TRANSLATE_NOOP("Domain", "Copy of an identity document asked"));
    case Indicator::RecipientsToInform:
        return Text(QT_TRANSLATE_NOOP("Domain", "Requests with recipients still to inform"));
    case Indicator::RestrictionsInForce:
        return Text(QT_TRANSLATE_NOOP("Domain", "Restrictions in force"));
    case Indicator::IdentityCopiesHeld:
        return Text(QT_TRANSLATE_NOOP("Domain", "Identity copies held"));
    case Indicator::IdentityCopiesOverdue:
        return Text(QT_TRANSLATE_NOOP("Domain", "Requests with an identity copy kept too long"));
    }
    Q_UNREACHABLE();
}

} // namespace article12
