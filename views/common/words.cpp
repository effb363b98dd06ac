// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace article12 {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return Words::tr("complied with", "Outcome");
    case Outcome::PartlyGranted:
        return Words::tr("complied with in part", "Outcome");
    case Outcome::Refused:
        return Words::tr("refused", "Outcome");
    case Outcome::NoData:
        return Words::tr("no data held", "Outcome");
    case Outcome::NotIdentified:
        return Words::tr("not identified", "Outcome");
    case Outcome::Withdrawn:
        return Words::tr("withdrawn", "Outcome");
    case Outcome::Transferred:
        return Words::tr("passed on", "Outcome");
    case Outcome::Merged:
        return Words::tr("attached to another request", "Outcome");
    case Outcome::NotARequest:
        return Words::tr("not a request", "Outcome");
    }
    Q_UNREACHABLE();
}

QString wordFor(Decision decision)
{
    switch (decision) {
    case Decision::Pending:
        return Words::tr("not decided", "Decision");
    case Decision::Granted:
        return Words::tr("comply", "Decision");
    case Decision::Partial:
        return Words::tr("comply in part", "Decision");
    case Decision::Refused:
        return Words::tr("refuse", "Decision");
    case Decision::NoData:
        return Words::tr("no data held", "Decision");
    case Decision::NotApplicable:
        return Words::tr("left aside", "Decision");
    case Decision::Withdrawn:
        return Words::tr("withdrawn", "Decision");
    }
    Q_UNREACHABLE();
}

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Words::tr("e-mail", "Channel");
    case Channel::Post:
        return Words::tr("post", "Channel");
    case Channel::WebForm:
        return Words::tr("web form", "Channel");
    case Channel::Phone:
        return Words::tr("telephone", "Channel");
    case Channel::OnSite:
        return Words::tr("at the counter", "Channel");
    case Channel::SocialNetwork:
        return Words::tr("social network", "Channel");
    case Channel::Processor:
        return Words::tr("through a processor", "Channel");
    case Channel::Other:
        return Words::tr("other", "Channel");
    }
    Q_UNREACHABLE();
}

QString wordFor(RequesterRole role)
{
    switch (role) {
    case RequesterRole::Self:
        return Words::tr("the person", "RequesterRole");
    case RequesterRole::Agent:
        return Words::tr("an agent", "RequesterRole");
    case RequesterRole::Lawyer:
        return Words::tr("a lawyer", "RequesterRole");
    case RequesterRole::Parent:
        return Words::tr("a parent", "RequesterRole");
    case RequesterRole::Heir:
        return Words::tr("an heir", "RequesterRole");
    case RequesterRole::Executor:
        return Words::tr("an executor", "RequesterRole");
    case RequesterRole::Unknown:
        return Words::tr("not known yet", "RequesterRole");
    }
    Q_UNREACHABLE();
}

QString wordFor(MandateState state)
{
    switch (state) {
    case MandateState::NotNeeded:
        return Words::tr("not needed", "MandateState");
    case MandateState::Asked:
        return Words::tr("asked for", "MandateState");
    case MandateState::Seen:
        return Words::tr("seen", "MandateState");
    }
    Q_UNREACHABLE();
}

QString wordFor(PersonCategory category)
{
    switch (category) {
    case PersonCategory::Client:
        return Words::tr("client", "PersonCategory");
    case PersonCategory::Prospect:
        return Words::tr("prospect", "PersonCategory");
    case PersonCategory::Candidate:
        return Words::tr("job applicant", "PersonCategory");
    case PersonCategory::Employee:
        return Words::tr("employee", "PersonCategory");
    case PersonCategory::Visitor:
        return Words::tr("visitor", "PersonCategory");
    case PersonCategory::Supplier:
        return Words::tr("supplier", "PersonCategory");
    case PersonCategory::Other:
        return Words::tr("other", "PersonCategory");
    case PersonCategory::Unknown:
        return Words::tr("not known yet", "PersonCategory");
    }
    Q_UNREACHABLE();
}

QString wordFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Message:
        return Words::tr("message", "FileKind");
    case FileKind::Scan:
        return Words::tr("scan", "FileKind");
    case FileKind::IdentityCopy:
        return Words::tr("identity copy", "FileKind");
    case FileKind::LetterSent:
        return Words::tr("letter as sent", "FileKind");
    case FileKind::Package:
        return Words::tr("reply bundle", "FileKind");
    case FileKind::Other:
        return Words::tr("file", "FileKind");
    }
    Q_UNREACHABLE();
}

QString wordFor(IdentityResult result)
{
    switch (result) {
    case IdentityResult::Confirmed:
        return Words::tr("confirmed", "IdentityResult");
    case IdentityResult::Insufficient:
        return Words::tr("not sufficient", "IdentityResult");
    }
    Q_UNREACHABLE();
}

QString wordFor(WaiverReason reason)
{
    switch (reason) {
    case WaiverReason::Impossible:
        return Words::tr("impossible", "WaiverReason");
    case WaiverReason::Disproportionate:
        return Words::tr("disproportionate effort", "WaiverReason");
    }
    Q_UNREACHABLE();
}

QString wordFor(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Clarification:
        return Words::tr("which data are meant", "WaitKind");
    case WaitKind::Fee:
        return Words::tr("fee", "WaitKind");
    case WaitKind::Identity:
        return Words::tr("identity", "WaitKind");
    }
    Q_UNREACHABLE();
}

QString languageName(const QString &code, const QLocale &locale)
{
    const QLocale::Language language = QLocale(code).language();
    if (code.isEmpty() || language == QLocale::C)
        return code;
    if (code == u"fr")
        return Words::tr("French");
    if (code == u"en")
        return Words::tr("English");
    if (code == u"de")
        return Words::tr("German");
    if (code == u"es")
        return Words::tr("Spanish");
    if (language == locale.language())
        return locale.nativeLanguageName();
    return QLocale::languageToString(language);
}

QString sizeInWords(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace article12
