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

QString articleOf(Right right)
{
    switch (right) {
    case Right::Access:
        return u"Art. 15 GDPR"_s;
    case Right::Rectification:
        return u"Art. 16 GDPR"_s;
    case Right::Erasure:
        return u"Art. 17 GDPR"_s;
    case Right::Restriction:
        return u"Art. 18 GDPR"_s;
    case Right::RecipientInformation:
        return u"Art. 19 GDPR"_s;
    case Right::Portability:
        return u"Art. 20 GDPR"_s;
    case Right::ObjectionLegitimateInterest:
        return u"Art. 21(1) GDPR"_s;
    case Right::ObjectionMarketing:
        return u"Art. 21(2)–(3) GDPR"_s;
    case Right::ObjectionResearch:
        return u"Art. 21(6) GDPR"_s;
    case Right::AutomatedDecision:
        return u"Art. 22 GDPR"_s;
    case Right::ConsentWithdrawal:
        return u"Art. 7(3) GDPR"_s;
    case Right::DirectiveRecorded:
    case Right::DirectiveExecution:
        return u"Art. 85 I LIL"_s;
    case Right::Heirs:
        return u"Art. 85 II LIL"_s;
    }
    Q_UNREACHABLE();
}

} // namespace article12
