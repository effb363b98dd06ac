// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/history.h"

#include "requests/casewords.h"
#include "requests/endingwords.h"

#include <QSet>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Words typed as a sentence, so that they can follow "because": "The name differs." becomes "the name differs". Only
/// small words lose their capital; a name keeps it.
QString asClause(const QString &typed)
{
    static const QSet<QString> small{u"the"_s,  u"a"_s,    u"an"_s,   u"it"_s,    u"he"_s,    u"she"_s,
                                     u"they"_s, u"we"_s,   u"this"_s, u"there"_s, u"no"_s,    u"le"_s,
                                     u"la"_s,   u"les"_s,  u"un"_s,   u"une"_s,   u"il"_s,    u"elle"_s,
                                     u"ils"_s,  u"nous"_s, u"ce"_s,   u"cette"_s, u"aucun"_s, u"des"_s};
    QString words = typed.simplified();
    if (words.endsWith(u'.') && words.count(u'.') == 1)
        words.chop(1);
    const QString first = words.section(u' ', 0, 0).toLower();
    if (small.contains(first))
        words.replace(0, 1, words.at(0).toLower());
    return words;
}

/// Says events with the names of the rights, points and files they speak of.
class Teller
{
public:
    Teller(const RecordedEvent &recorded, const HistoryContext &context)
        : m_recorded(recorded)
        , m_context(context)
    {
    }

    /// Said where its kind is defined (endingwords.h).
    template <typename T>
    Text operator()(const T &event) const
    {
        return tell(event);
    }
    Text operator()(const Registered &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Request received on %1 %2, registered as %3"),
                    {event.receivedOn, asArgument(wayOf(event.channel)), event.reference});
    }
    Text operator()(const Qualified &event) const
    {
        QList<Text> rights;
        for (const Right right : event.rights)
            rights << shortNameOf(right);
        return Text(QT_TRANSLATE_NOOP("Domain", "Rights identified: %1"), {asArgument(listed(rights))});
    }
    Text operator()(const ItemAdded &event) const
    {
        const Text right = event.right ? shortNameOf(*event.right) : Text();
        return Text(QT_TRANSLATE_NOOP("Domain", "Right added: %1"), {asArgument(right)});
    }
    Text operator()(const IdentityAsked &event) const
    {
        const Text asked(QT_TRANSLATE_NOOP("Domain", "Identity asked on %1 because %2"),
                         {event.sentOn, asClause(event.doubt)});
        return withClock(asked, event.counts, event.whyNot);
    }
    Text operator()(const ClarificationAsked &event) const
    {
        const Text asked(QT_TRANSLATE_NOOP("Domain", "Asked on %1 which data are meant: %2"),
                         {event.sentOn, asClause(event.unclear)});
        return withClock(asked, event.counts, event.whyNot);
    }
    Text operator()(const ReplyCame &event) const
    {
        const Text question = nameOf(event.kind);
        if (!event.closesWait)
            return Text(
                QT_TRANSLATE_NOOP("Domain", "Answered on %1 (%2), but not sufficiently: the question stays open"),
                {event.receivedOn, asArgument(question)});
        if (!stoppedTheClock(event.kind))
            return Text(QT_TRANSLATE_NOOP("Domain", "Answered on %1 (%2)"), {event.receivedOn, asArgument(question)});
        return Text(QT_TRANSLATE_NOOP("Domain", "Answered on %1 (%2): the clock runs again"),
                    {event.receivedOn, asArgument(question)});
    }
    Text operator()(const IdentityChecked &event) const
    {
        const Text checked = event.result == IdentityResult::Confirmed
                                 ? Text(QT_TRANSLATE_NOOP("Domain", "Identity confirmed on %1"), {event.on})
                                 : Text(QT_TRANSLATE_NOOP("Domain", "Identity not confirmed on %1"), {event.on});
        return withDetail(checked, event.method);
    }
    Text operator()(const IdentityCopyDestroyed &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Copy of the identity document destroyed on %1"), {event.destroyedOn});
    }
    Text operator()(const Reminded &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Reminder sent on %1, still missing: %2"),
                    {event.sentOn, asClause(event.stillMissing)});
    }
    Text operator()(const ClockResumed &event) const
    {
        return event.by == "cap"_L1
                   ? Text(
                         QT_TRANSLATE_NOOP(
                             "Domain", "No answer came: the clock runs again from %1, at the term of the clock policy"),
                         {event.resumedOn})
                   : Text(QT_TRANSLATE_NOOP("Domain", "No answer came: the clock runs again from %1"),
                          {event.resumedOn});
    }
    Text operator()(const Extended &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Extended by two months (%1), notice sent on %2, because %3"),
                    {asArgument(rightsOf(event.covered)), event.sentOn, asClause(event.reasons)});
    }
    Text operator()(const ExtensionLateNotice &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Extension notice of %1 sent too late: the due date stays"),
                    {event.sentOn});
    }
    Text operator()(const RefusedAll &event) const
    {
        if (event.ground.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Domain", "Refusal sent on %1"), {event.sentOn});
        return Text(QT_TRANSLATE_NOOP("Domain", "Refusal sent on %1. %2"), {event.sentOn, reasonOf(event.ground)});
    }
    Text operator()(const ItemDecided &event) const
    {
        const TextArgument right = asArgument(rightOf(m_context, event.item));
        const TextArgument decision = asArgument(nameOf(event.decision.value_or(Decision::Pending)));
        if (event.ground.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Domain", "Decision on %1: %2"), {right, decision});
        return Text(QT_TRANSLATE_NOOP("Domain", "Decision on %1: %2. %3"), {right, decision, reasonOf(event.ground)});
    }
    Text operator()(const ItemProposed &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Decision on %1 proposed by %2: %3. %4"),
                    {asArgument(rightOf(m_context, event.item)), event.proposedBy,
                     asArgument(nameOf(event.decision.value_or(Decision::Pending))), reasonOf(event.ground)});
    }
    Text operator()(const ItemApproved &event) const
    {
        const TextArgument right = asArgument(rightOf(m_context, event.item));
        if (event.approved.value_or(false))
            return Text(QT_TRANSLATE_NOOP("Domain", "Decision on %1: a second person agrees"), {right});
        return Text(QT_TRANSLATE_NOOP("Domain", "Decision on %1 sent back: %2"), {right, asClause(event.reason)});
    }
    Text operator()(const AnswerSent &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Answer sent on %1 %2"),
                    {event.sentOn, asArgument(wayOf(event.channel.value_or(Channel::Other)))});
    }
    Text operator()(const RecipientNotified &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Recipient informed on %1 (%2): %3"),
                    {event.sentOn, asArgument(rightOf(m_context, event.item)), event.recipient});
    }
    Text operator()(const NoticeWaived &event) const
    {
        const Text reason = event.reason ? nameOf(*event.reason) : Text();
        return Text(QT_TRANSLATE_NOOP("Domain", "Recipient not informed (%1): %2; %3"),
                    {asArgument(reason), event.recipient, asClause(event.facts)});
    }
    Text operator()(const Closed &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Request closed on %1: %2"),
                    {event.on, asArgument(nameOf(event.outcome))});
    }
    Text operator()(const Withdrawn &event) const
    {
        if (event.closes)
            return Text(QT_TRANSLATE_NOOP("Domain", "The person withdrew the request on %1: “%2”"),
                        {event.statedOn, event.statement.simplified()});
        return Text(QT_TRANSLATE_NOOP("Domain", "The person withdrew part of the request on %1 (%2): “%3”"),
                    {event.statedOn, asArgument(rightsOf(event.covered)), event.statement.simplified()});
    }
    Text operator()(const Corrected &event) const
    {
        const RecordedEvent *other = findEvent(m_context.history, event.eventSeq);
        if (const Text kinds = otherKinds(event); !kinds.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Domain", "Corrected what a file is: %1, because %2"),
                        {asArgument(kinds), asClause(event.reason)});
        const Text name = other ? factName(*other, event.key) : Text::verbatim(event.key);
        const auto words = [&](const QJsonValue &value) {
            const Text said = other ? factInWords(*other, event.key, value, m_context) : Text();
            return asArgument(said.isEmpty() ? Text(QT_TRANSLATE_NOOP("Domain", "nothing")) : said);
        };
        return Text(QT_TRANSLATE_NOOP("Domain", "Corrected “%1”: %2 instead of %3, because %4"),
                    {asArgument(name), words(event.value), words(event.old), asClause(event.reason)});
    }
    Text operator()(const DatesMoved &event) const
    {
        std::optional<QDate> due;
        for (const ClockTrack &track : event.clock.tracks) {
            if (track.deadline.effectiveDue && (!due || *track.deadline.effectiveDue < *due))
                due = track.deadline.effectiveDue;
        }
        const Text moved = due ? Text(QT_TRANSLATE_NOOP("Domain", "Dates worked out again, due on %1"), {*due})
                               : Text(QT_TRANSLATE_NOOP("Domain", "Dates worked out again"));
        return withDetail(moved, event.reason);
    }
    Text operator()(const NoteAdded &event) const
    {
        if (event.with.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Domain", "Note of %1: %2"), {event.on, event.text.simplified()});
        return Text(QT_TRANSLATE_NOOP("Domain", "Note of %1, with %2: %3"),
                    {event.on, event.with, event.text.simplified()});
    }
    Text operator()(const FactRecorded &event) const
    {
        const ChecklistPoint *point = findPoint(m_context, event.item, event.fact);
        const Text value = point ? pointInWords(*point, event.value) : Text();
        const QList<TextArgument> arguments{asArgument(rightOf(m_context, event.item)),
                                            asArgument(labelOf(point, event.fact)), asArgument(value)};
        if (event.toConfirm && point && point->isReceiptDay)
            return Text(QT_TRANSLATE_NOOP("Domain", "Point filled in from the receipt (%1): %2 — %3"), arguments);
        if (event.toConfirm)
            return Text(QT_TRANSLATE_NOOP("Domain", "Point filled in from the organisation profile (%1): %2 — %3"),
                        arguments);
        return Text(QT_TRANSLATE_NOOP("Domain", "Point recorded (%1): %2 — %3"), arguments);
    }
    Text operator()(const FactConfirmed &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Point confirmed (%1): %2"),
                    {asArgument(rightOf(m_context, event.item)),
                     asArgument(labelOf(findPoint(m_context, event.item, event.fact), event.fact))});
    }
    Text operator()(const LetterSent &event) const
    {
        const Text letter = event.letter ? nameOf(*event.letter) : Text::verbatim(event.what);
        return Text(QT_TRANSLATE_NOOP("Domain", "Letter sent on %1 %2: %3"),
                    {event.sentOn, asArgument(wayOf(event.channel.value_or(Channel::Other))), asArgument(letter)});
    }
    Text operator()(const FileAttached &event) const
    {
        QList<Text> names;
        for (const FileRef &file : event.files)
            names << Text::verbatim(file.name);
        const Text added(QT_TRANSLATE_N_NOOP("Domain", "%n file(s) added: %1"), {asArgument(listed(names))},
                         int(event.files.size()));
        return event.note.isEmpty()
                   ? added
                   : Text(QT_TRANSLATE_NOOP("Domain", "%1 (%2)"), {asArgument(added), event.note.simplified()});
    }
    Text operator()(const FileRemoved &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "File removed: %1, because %2"),
                    {nameOfFile(event.sha256), asClause(event.reason)});
    }
    Text operator()(const DeliveryRecorded &event) const
    {
        const Text told = event.arrived.value_or(true)
                              ? Text(QT_TRANSLATE_NOOP("Domain", "Answer delivered on %1"), {event.on})
                              : Text(QT_TRANSLATE_NOOP("Domain", "Answer came back on %1"), {event.on});
        return withDetail(told, event.proof);
    }
    Text operator()(const PackagePurgeDateSet &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Reply bundle to be deleted on %1"), {event.on});
    }
    Text operator()(const Assigned &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "Assigned to %1"), {event.handler});
    }
    Text operator()(const NextActionSet &event) const
    {
        return Text(QT_TRANSLATE_NOOP("Domain", "To do on %1: %2"), {event.on, event.what.simplified()});
    }
    Text operator()(const Reclassified &event) const
    {
        if (event.as != ReclassifiedAs::Merged)
            return tell(event);
        return Text(QT_TRANSLATE_NOOP("Domain", "Attached to request %1: %2"),
                    {nameOfRequest(event.into), event.reason});
    }
    Text operator()(const Linked &event) const
    {
        const QString other = nameOfRequest(event.other);
        const Text linked =
            event.isReminder
                ? Text(QT_TRANSLATE_NOOP("Domain", "Reminder attached: request %1 only asks again"), {other})
                : Text(QT_TRANSLATE_NOOP("Domain", "Linked to request %1"), {other});
        return withDetail(linked, event.reason);
    }

private:
    /// The files a correction made of another kind; empty: it is not about files.
    static Text otherKinds(const Corrected &event)
    {
        QList<FileRef> before;
        QList<FileRef> now;
        if (event.key != "files"_L1 || !fromJson(event.old, before) || !fromJson(event.value, now))
            return {};
        QList<Text> files;
        for (qsizetype i = 0; i < std::min(before.size(), now.size()); ++i) {
            if (now[i].kind != before[i].kind)
                files << Text(QT_TRANSLATE_NOOP("Domain", "“%1”: %2 instead of %3"),
                              {now[i].name, asArgument(nameOf(now[i].kind)), asArgument(nameOf(before[i].kind))});
        }
        return listed(files);
    }
    /// Its reference, or its number where no register is at hand.
    [[nodiscard]] QString nameOfRequest(RequestNumber number) const
    {
        const QString reference = m_context.referenceOf ? m_context.referenceOf(number) : QString();
        return reference.isEmpty() ? QString::number(number.value) : reference;
    }
    /// "The identity was not confirmed (Art. 12(6) GDPR)"
    [[nodiscard]] TextArgument reasonOf(const QString &id) const
    {
        const RefusalGround *ground = m_context.rules.grounds.find(id);
        return ground ? asArgument(
                            Text(QT_TRANSLATE_NOOP("Domain", "%1 (%2)"), {asArgument(Text::fromData(ground->label)),
                                                                          asArgument(Text::fromData(ground->article))}))
                      : TextArgument(id);
    }

    static Text withDetail(const Text &told, const QString &detail)
    {
        return detail.trimmed().isEmpty()
                   ? told
                   : Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {asArgument(told), asClause(detail)});
    }
    static Text withClock(const Text &asked, bool counts, const QString &whyNot)
    {
        const QList<TextArgument> said{asArgument(asked)};
        if (counts)
            return Text(QT_TRANSLATE_NOOP("Domain", "%1; the clock is suspended"), said);
        if (whyNot == "late"_L1)
            return Text(QT_TRANSLATE_NOOP("Domain", "%1; the clock runs on, as this was asked late without a reason"),
                        said);
        if (whyNot == "unjustified"_L1)
            return Text(QT_TRANSLATE_NOOP("Domain", "%1; the clock runs on, as no large quantity of data is asked for"),
                        said);
        return Text(QT_TRANSLATE_NOOP("Domain", "%1; the clock runs on under the clock policy"), said);
    }
    static Text labelOf(const ChecklistPoint *point, const QString &fact)
    {
        return point ? Text::fromData(point->label) : Text::verbatim(fact);
    }
    [[nodiscard]] Text rightsOf(const QList<ItemNumber> &items) const
    {
        QList<Text> names;
        for (const ItemNumber item : items)
            names << rightOf(m_context, item);
        return listed(names);
    }
    /// Did the last question of this kind before this event suspend the clock?
    [[nodiscard]] bool stoppedTheClock(WaitKind kind) const
    {
        bool stopped = false;
        for (const RecordedEvent &earlier : m_context.history) {
            if (earlier.seq >= m_recorded.seq)
                break;
            if (const auto *identity = std::get_if<IdentityAsked>(&earlier.event);
                identity && kind == WaitKind::Identity)
                stopped = identity->counts;
            const auto *clarification = std::get_if<ClarificationAsked>(&earlier.event);
            if (clarification && kind == WaitKind::Clarification)
                stopped = clarification->counts;
        }
        return stopped;
    }
    [[nodiscard]] QString nameOfFile(const QString &sha256) const
    {
        for (const RecordedEvent &earlier : m_context.history) {
            for (const FileRef &file : filesOf(earlier.event)) {
                if (file.sha256 == sha256)
                    return file.name;
            }
        }
        return sha256.left(12);
    }

    const RecordedEvent &m_recorded;
    const HistoryContext &m_context;
};

} // namespace

Text describe(const RecordedEvent &event, const HistoryContext &context)
{
    return std::visit(Teller(event, context), event.event);
}

} // namespace article12
