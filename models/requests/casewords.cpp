// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/casewords.h"

namespace article12 {

Text nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return Text(QT_TRANSLATE_NOOP("Domain", "complied with"));
    case Outcome::PartlyGranted:
        return Text(QT_TRANSLATE_NOOP("Domain", "complied with in part"));
    case Outcome::Refused:
        return Text(QT_TRANSLATE_NOOP("Domain", "refused"));
    case Outcome::NoData:
        return Text(QT_TRANSLATE_NOOP("Domain", "no data held"));
    case Outcome::NotIdentified:
        return Text(QT_TRANSLATE_NOOP("Domain", "not identified"));
    case Outcome::Withdrawn:
        return Text(QT_TRANSLATE_NOOP("Domain", "withdrawn"));
    case Outcome::Transferred:
        return Text(QT_TRANSLATE_NOOP("Domain", "passed on"));
    case Outcome::Merged:
        return Text(QT_TRANSLATE_NOOP("Domain", "attached to another request"));
    case Outcome::NotARequest:
        return Text(QT_TRANSLATE_NOOP("Domain", "not a request"));
    }
    Q_UNREACHABLE();
}

Text nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Pending:
        return Text(QT_TRANSLATE_NOOP("Domain", "not decided"));
    case Decision::Granted:
        return Text(QT_TRANSLATE_NOOP("Domain", "comply"));
    case Decision::Partial:
        return Text(QT_TRANSLATE_NOOP("Domain", "comply in part"));
    case Decision::Refused:
        return Text(QT_TRANSLATE_NOOP("Domain", "refuse"));
    case Decision::NoData:
        return Text(QT_TRANSLATE_NOOP("Domain", "no data held"));
    case Decision::NotApplicable:
        return Text(QT_TRANSLATE_NOOP("Domain", "left aside"));
    case Decision::Withdrawn:
        return Text(QT_TRANSLATE_NOOP("Domain", "withdrawn"));
    }
    Q_UNREACHABLE();
}

Text nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Text(QT_TRANSLATE_NOOP("Domain", "e-mail"));
    case Channel::Post:
        return Text(QT_TRANSLATE_NOOP("Domain", "post"));
    case Channel::WebForm:
        return Text(QT_TRANSLATE_NOOP("Domain", "web form"));
    case Channel::Phone:
        return Text(QT_TRANSLATE_NOOP("Domain", "telephone"));
    case Channel::OnSite:
        return Text(QT_TRANSLATE_NOOP("Domain", "at the counter"));
    case Channel::SocialNetwork:
        return Text(QT_TRANSLATE_NOOP("Domain", "social network"));
    case Channel::Processor:
        return Text(QT_TRANSLATE_NOOP("Domain", "through a processor"));
    case Channel::Other:
        return Text(QT_TRANSLATE_NOOP("Domain", "other"));
    }
    Q_UNREACHABLE();
}

Text nameOf(RequesterRole role)
{
    switch (role) {
    case RequesterRole::Self:
        return Text(QT_TRANSLATE_NOOP("Domain", "the person"));
    case RequesterRole::Agent:
        return Text(QT_TRANSLATE_NOOP("Domain", "an agent"));
    case RequesterRole::Lawyer:
        return Text(QT_TRANSLATE_NOOP("Domain", "a lawyer"));
    case RequesterRole::Parent:
        return Text(QT_TRANSLATE_NOOP("Domain", "a parent"));
    case RequesterRole::Heir:
        return Text(QT_TRANSLATE_NOOP("Domain", "an heir"));
    case RequesterRole::Executor:
        return Text(QT_TRANSLATE_NOOP("Domain", "an executor"));
    case RequesterRole::Unknown:
        return Text(QT_TRANSLATE_NOOP("Domain", "not known yet"));
    }
    Q_UNREACHABLE();
}

Text nameOf(MandateState state)
{
    switch (state) {
    case MandateState::NotNeeded:
        return Text(QT_TRANSLATE_NOOP("Domain", "not needed"));
    case MandateState::Asked:
        return Text(QT_TRANSLATE_NOOP("Domain", "asked for"));
    case MandateState::Seen:
        return Text(QT_TRANSLATE_NOOP("Domain", "seen"));
    }
    Q_UNREACHABLE();
}

Text nameOf(PersonCategory category)
{
    switch (category) {
    case PersonCategory::Client:
        return Text(QT_TRANSLATE_NOOP("Domain", "client"));
    case PersonCategory::Prospect:
        return Text(QT_TRANSLATE_NOOP("Domain", "prospect"));
    case PersonCategory::Candidate:
        return Text(QT_TRANSLATE_NOOP("Domain", "job applicant"));
    case PersonCategory::Employee:
        return Text(QT_TRANSLATE_NOOP("Domain", "employee"));
    case PersonCategory::Visitor:
        return Text(QT_TRANSLATE_NOOP("Domain", "visitor"));
    case PersonCategory::Supplier:
        return Text(QT_TRANSLATE_NOOP("Domain", "supplier"));
    case PersonCategory::Other:
        return Text(QT_TRANSLATE_NOOP("Domain", "other"));
    case PersonCategory::Unknown:
        return Text(QT_TRANSLATE_NOOP("Domain", "not known yet"));
    }
    Q_UNREACHABLE();
}

Text nameOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Message:
        return Text(QT_TRANSLATE_NOOP("Domain", "message"));
    case FileKind::Scan:
        return Text(QT_TRANSLATE_NOOP("Domain", "scan"));
    case FileKind::IdentityCopy:
        return Text(QT_TRANSLATE_NOOP("Domain", "identity copy"));
    case FileKind::LetterSent:
        return Text(QT_TRANSLATE_NOOP("Domain", "letter as sent"));
    case FileKind::Package:
        return Text(QT_TRANSLATE_NOOP("Domain", "reply bundle"));
    case FileKind::Other:
        return Text(QT_TRANSLATE_NOOP("Domain", "file"));
    }
    Q_UNREACHABLE();
}

Text nameOf(IdentityResult result)
{
    switch (result) {
    case IdentityResult::Confirmed:
        return Text(QT_TRANSLATE_NOOP("Domain", "confirmed"));
    case IdentityResult::Insufficient:
        return Text(QT_TRANSLATE_NOOP("Domain", "not sufficient"));
    }
    Q_UNREACHABLE();
}

Text nameOf(WaiverReason reason)
{
    switch (reason) {
    case WaiverReason::Impossible:
        return Text(QT_TRANSLATE_NOOP("Domain", "impossible"));
    case WaiverReason::Disproportionate:
        return Text(QT_TRANSLATE_NOOP("Domain", "disproportionate effort"));
    }
    Q_UNREACHABLE();
}

Text nameOf(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Clarification:
        return Text(QT_TRANSLATE_NOOP("Domain", "which data are meant"));
    case WaitKind::Fee:
        return Text(QT_TRANSLATE_NOOP("Domain", "fee"));
    case WaitKind::Identity:
        return Text(QT_TRANSLATE_NOOP("Domain", "identity"));
    }
    Q_UNREACHABLE();
}

Text wayOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Text(QT_TRANSLATE_NOOP("Domain", "by e-mail"));
    case Channel::Post:
        return Text(QT_TRANSLATE_NOOP("Domain", "by post"));
    case Channel::WebForm:
        return Text(QT_TRANSLATE_NOOP("Domain", "through the web form"));
    case Channel::Phone:
        return Text(QT_TRANSLATE_NOOP("Domain", "by telephone"));
    case Channel::OnSite:
        return Text(QT_TRANSLATE_NOOP("Domain", "at the counter"));
    case Channel::SocialNetwork:
        return Text(QT_TRANSLATE_NOOP("Domain", "through a social network"));
    case Channel::Processor:
        return Text(QT_TRANSLATE_NOOP("Domain", "through a processor"));
    case Channel::Other:
        return Text(QT_TRANSLATE_NOOP("Domain", "another way"));
    }
    Q_UNREACHABLE();
}

} // namespace article12
