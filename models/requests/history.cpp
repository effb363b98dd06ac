// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/history.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Text quoted(const char *pattern, const QString &words) { return Text(pattern, {words}); }

/// The rights by name, in one argument: "access, erasure".
Text namesOf(const QList<Right> &rights)
{
    Text names;
    for (const Right right : rights) {
        const Text name = shortNameOf(right);
        names =
            names.isEmpty() ? name : Text(QT_TRANSLATE_NOOP("Domain", "%1, %2"), {asArgument(names), asArgument(name)});
    }
    return names;
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

Text tell(const Registered &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "registered: received on %1, %2"),
                {event.receivedOn, asArgument(wayOf(event.channel))});
}
Text tell(const Qualified &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "rights identified: %1"), {asArgument(namesOf(event.rights))});
}
Text tell(const ItemAdded &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "right added: %1"),
                {asArgument(shortNameOf(event.right.value_or(Right::Access)))});
}
Text whyNotCounted(const QString &why)
{
    if (why == "late"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "the clock runs on, because it was asked late without a reason"));
    if (why == "unjustified"_L1)
        return Text(QT_TRANSLATE_NOOP("Domain", "the clock runs on, because no large quantity of data is asked for"));
    return Text(QT_TRANSLATE_NOOP("Domain", "the clock runs on under the clock policy"));
}
Text tell(const IdentityAsked &event)
{
    if (event.counts)
        return quoted(QT_TRANSLATE_NOOP("Domain", "identity asked, clock stopped: %1"), event.doubt);
    return Text(QT_TRANSLATE_NOOP("Domain", "identity asked: %1; %2"),
                {event.doubt, asArgument(whyNotCounted(event.whyNot))});
}
Text tell(const ClarificationAsked &event)
{
    if (event.counts)
        return quoted(QT_TRANSLATE_NOOP("Domain", "clarification asked, clock stopped: %1"), event.unclear);
    return Text(QT_TRANSLATE_NOOP("Domain", "clarification asked: %1; %2"),
                {event.unclear, asArgument(whyNotCounted(event.whyNot))});
}
Text tell(const ReplyCame &event)
{
    if (!event.closesWait)
        return Text(QT_TRANSLATE_NOOP("Domain", "reply of %1 received, not sufficient"), {event.receivedOn});
    return Text(QT_TRANSLATE_NOOP("Domain", "reply of %1 received, clock runs again"), {event.receivedOn});
}
Text tell(const IdentityChecked &event)
{
    return event.result == IdentityResult::Confirmed
               ? quoted(QT_TRANSLATE_NOOP("Domain", "identity confirmed: %1"), event.method)
               : quoted(QT_TRANSLATE_NOOP("Domain", "identity not confirmed: %1"), event.method);
}
Text tell(const IdentityCopyDestroyed &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "identity copy destroyed on %1"), {event.destroyedOn});
}
Text tell(const Reminded &event)
{
    return quoted(QT_TRANSLATE_NOOP("Domain", "reminded, still missing: %1"), event.stillMissing);
}
Text tell(const ClockResumed &event)
{
    return event.by == "cap"_L1
               ? Text(QT_TRANSLATE_NOOP("Domain", "no reply: the clock runs again since %1, by itself"),
                      {event.resumedOn})
               : Text(QT_TRANSLATE_NOOP("Domain", "no reply: the clock runs again since %1"), {event.resumedOn});
}
Text tell(const Extended &event)
{
    return quoted(QT_TRANSLATE_NOOP("Domain", "extended by two months: %1"), event.reasons);
}
Text tell(const ExtensionLateNotice &)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "extension notice sent too late: the due date stays"));
}
Text tell(const ItemDecided &event)
{
    switch (event.decision.value_or(Decision::Pending)) {
    case Decision::Granted:
        return Text(QT_TRANSLATE_NOOP("Domain", "right no. %1: complied with"), {qint64(event.item.value)});
    case Decision::NoData:
        return Text(QT_TRANSLATE_NOOP("Domain", "right no. %1: no data held"), {qint64(event.item.value)});
    case Decision::Partial:
        return Text(QT_TRANSLATE_NOOP("Domain", "right no. %1: complied with in part"), {qint64(event.item.value)});
    case Decision::Refused:
        return Text(QT_TRANSLATE_NOOP("Domain", "right no. %1: refused"), {qint64(event.item.value)});
    case Decision::NotApplicable:
        return Text(QT_TRANSLATE_NOOP("Domain", "right no. %1: left aside"), {qint64(event.item.value)});
    case Decision::Pending:
    case Decision::Withdrawn:
        return {};
    }
    Q_UNREACHABLE();
}
Text tell(const AnswerSent &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "answer sent on %1, %2"), {event.sentOn, asArgument(wayOf(event.channel))});
}
Text tell(const RecipientNotified &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "%1 informed on %2"), {event.recipient, event.sentOn});
}
Text tell(const NoticeWaived &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "%1 not informed: %2"), {event.recipient, event.facts});
}
Text tell(const Closed &) { return Text(QT_TRANSLATE_NOOP("Domain", "closed")); }
Text tell(const Withdrawn &event)
{
    return event.closes ? quoted(QT_TRANSLATE_NOOP("Domain", "withdrawn by the person: %1"), event.statement)
                        : quoted(QT_TRANSLATE_NOOP("Domain", "withdrawn in part by the person: %1"), event.statement);
}
Text tell(const Corrected &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "corrected in event %1: %2; %3"),
                {event.eventSeq.value, event.key, event.reason});
}
Text tell(const NoteAdded &event)
{
    return event.with.isEmpty() ? quoted(QT_TRANSLATE_NOOP("Domain", "note: %1"), event.text)
                                : Text(QT_TRANSLATE_NOOP("Domain", "note, with %1: %2"), {event.with, event.text});
}
Text tell(const FactRecorded &event)
{
    return event.toConfirm
               ? quoted(QT_TRANSLATE_NOOP("Domain", "point filled in from the organisation profile: %1"), event.fact)
               : quoted(QT_TRANSLATE_NOOP("Domain", "point recorded: %1"), event.fact);
}
Text tell(const FactConfirmed &event) { return quoted(QT_TRANSLATE_NOOP("Domain", "point confirmed: %1"), event.fact); }
Text tell(const LetterSent &event)
{
    return Text(
        QT_TRANSLATE_NOOP("Domain", "%1 sent on %2, %3"),
        {asArgument(nameOf(event.letter.value_or(LetterType::L01))), event.sentOn, asArgument(wayOf(event.channel))});
}
Text tell(const FileAttached &event)
{
    QStringList names;
    for (const FileRef &file : event.files)
        names << file.name;
    return quoted(QT_TRANSLATE_NOOP("Domain", "file added: %1"), names.join(u", "_s));
}
Text tell(const FileRemoved &event) { return quoted(QT_TRANSLATE_NOOP("Domain", "file removed: %1"), event.reason); }
Text tell(const DeliveryRecorded &event)
{
    return event.arrived.value_or(true) ? Text(QT_TRANSLATE_NOOP("Domain", "answer delivered on %1"), {event.on})
                                        : Text(QT_TRANSLATE_NOOP("Domain", "answer returned on %1"), {event.on});
}
Text tell(const PackagePurgeDateSet &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "reply bundle to be deleted on %1"), {event.on});
}
Text tell(const Assigned &event) { return quoted(QT_TRANSLATE_NOOP("Domain", "assigned to %1"), event.handler); }
Text tell(const NextActionSet &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "reminder for %1: %2"), {event.on, event.what});
}
Text tell(const Linked &event)
{
    return Text(QT_TRANSLATE_NOOP("Domain", "linked to request no. %1"), {QString::number(event.other.value)});
}

} // namespace

Text describe(const RecordedEvent &event)
{
    return std::visit([](const auto &facts) { return tell(facts); }, event.event);
}

} // namespace article12
