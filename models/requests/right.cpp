// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/right.h"

namespace article12 {

using namespace Qt::StringLiterals;

ClockBasis clockBasisOf(Right right)
{
    switch (right) {
    case Right::Access:
    case Right::Rectification:
    case Right::Erasure:
    case Right::Restriction:
    case Right::RecipientInformation:
    case Right::Portability:
    case Right::ObjectionLegitimateInterest:
    case Right::ObjectionMarketing:
    case Right::ObjectionResearch:
    case Right::AutomatedDecision:
        return ClockBasis::Statute;
    case Right::ConsentWithdrawal:
    case Right::DirectiveRecorded:
    case Right::DirectiveExecution:
    case Right::Heirs:
        return ClockBasis::PolicyPromise;
    }
    Q_UNREACHABLE();
}

bool allowsIdentityQuestion(Right right)
{
    return right != Right::ObjectionMarketing && right != Right::ConsentWithdrawal;
}

bool needsRecipientNotices(Right right)
{
    return right == Right::Rectification || right == Right::Erasure || right == Right::Restriction;
}

Text shortNameOf(Right right)
{
    switch (right) {
    case Right::Access:
        return Text(QT_TRANSLATE_NOOP("Domain", "access"));
    case Right::Rectification:
        return Text(QT_TRANSLATE_NOOP("Domain", "rectification"));
    case Right::Erasure:
        return Text(QT_TRANSLATE_NOOP("Domain", "erasure"));
    case Right::Restriction:
        return Text(QT_TRANSLATE_NOOP("Domain", "restriction"));
    case Right::RecipientInformation:
        return Text(QT_TRANSLATE_NOOP("Domain", "recipients"));
    case Right::Portability:
        return Text(QT_TRANSLATE_NOOP("Domain", "portability"));
    case Right::ObjectionLegitimateInterest:
        return Text(QT_TRANSLATE_NOOP("Domain", "objection"));
    case Right::ObjectionMarketing:
        return Text(QT_TRANSLATE_NOOP("Domain", "marketing stop"));
    case Right::ObjectionResearch:
        return Text(QT_TRANSLATE_NOOP("Domain", "objection to research"));
    case Right::AutomatedDecision:
        return Text(QT_TRANSLATE_NOOP("Domain", "automated decision"));
    case Right::ConsentWithdrawal:
        return Text(QT_TRANSLATE_NOOP("Domain", "consent withdrawn"));
    case Right::DirectiveRecorded:
        return Text(QT_TRANSLATE_NOOP("Domain", "directive recorded"));
    case Right::DirectiveExecution:
        return Text(QT_TRANSLATE_NOOP("Domain", "directive after death"));
    case Right::Heirs:
        return Text(QT_TRANSLATE_NOOP("Domain", "request of heirs"));
    }
    Q_UNREACHABLE();
}

Text articleOf(Right right)
{
    switch (right) {
    case Right::Access:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 15 GDPR"));
    case Right::Rectification:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 16 GDPR"));
    case Right::Erasure:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 17 GDPR"));
    case Right::Restriction:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 18 GDPR"));
    case Right::RecipientInformation:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 19 GDPR"));
    case Right::Portability:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 20 GDPR"));
    case Right::ObjectionLegitimateInterest:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 21(1) GDPR"));
    case Right::ObjectionMarketing:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 21(2)–(3) GDPR"));
    case Right::ObjectionResearch:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 21(6) GDPR"));
    case Right::AutomatedDecision:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 22 GDPR"));
    case Right::ConsentWithdrawal:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 7(3) GDPR"));
    case Right::DirectiveRecorded:
    case Right::DirectiveExecution:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 85 I LIL"));
    case Right::Heirs:
        return Text(QT_TRANSLATE_NOOP("Domain", "Art. 85 II LIL"));
    }
    Q_UNREACHABLE();
}

} // namespace article12
