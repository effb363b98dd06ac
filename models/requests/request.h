// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/event.h"

#include <QMap>

namespace article12 {

/// A recorded point of an item's checklist.
struct PointValue
{
    QJsonValue value;
    bool toConfirm = false; ///< filled in from the organisation profile, not yet confirmed for this person
    friend bool operator==(const PointValue &, const PointValue &) = default;
};

/// A refusal that waits for a second person (four eyes).
struct ProposedDecision
{
    DecideItem facts;
    QString by;
    friend bool operator==(const ProposedDecision &, const ProposedDecision &) = default;
};

/// One right exercised in a request, with its decision.
struct RightItem
{
    ItemNumber number;
    Right right = Right::Access;
    QString asked;
    bool isAddedLater = false; ///< by add_item, not with the request itself
    Decision decision = Decision::Pending;
    std::optional<QDate> decidedOn;
    std::optional<QDate> answeredOn; ///< the first answer; a reopening leaves it
    QString ground;                  ///< of a partial or refused right, or of one that is not ours
    QJsonObject documented;
    bool isLateRefusal = false; ///< refused outright, sent after the first month
    std::optional<ProposedDecision> proposal;
    std::optional<QDate> liftingAnnouncedOn; ///< RES: L17
    std::optional<QDate> liftedOn;
    QMap<QString, PointValue> points; ///< by fact key
    Deadline deadline;                ///< its own dates, as stored by the last event that touched the clock
    bool isLeftAside() const { return decision == Decision::NotApplicable || decision == Decision::Withdrawn; }
    friend bool operator==(const RightItem &, const RightItem &) = default;
};

/// A question to the person, as recorded; the clock reads it as a Wait.
struct OpenQuestion
{
    WaitKind kind = WaitKind::Identity;
    QDate askedOn;
    std::optional<QDate> answeredOn;
    std::optional<QDate> resumedOn; ///< T09: the clock runs although nobody answered
    bool justified = false;
    bool hasLateReason = false;
    QList<ItemNumber> covered;
    int reminders = 0;
    std::optional<QDate> lastRemindedOn = {};
    std::optional<QDate> term = {}; ///< fee: the day until which it can be paid
    [[nodiscard]] bool isOpen() const { return !answeredOn && !resumedOn; }
    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

struct ExtensionRecord
{
    QDate notifiedOn;
    bool complexity = false;
    bool number = false;
    QString reasons;
    QList<ItemNumber> covered;
    bool late = false; ///< sent after the cut-off: without effect
    friend bool operator==(const ExtensionRecord &, const ExtensionRecord &) = default;
};

struct SentLetter
{
    LetterType type = LetterType::L01;
    QDate sentOn;
    Channel channel = Channel::Email;
    QString what;
    QString language;
    QList<FileRef> files;
    friend bool operator==(const SentLetter &, const SentLetter &) = default;
};

/// A row of Art. 19: somebody who got the data of an item. Pending until notified or waived.
struct RecipientNotice
{
    ItemNumber item;
    QString recipient;
    std::optional<QDate> notifiedOn;
    std::optional<WaiverReason> waived;
    [[nodiscard]] bool isPending() const { return !notifiedOn && !waived; }
    friend bool operator==(const RecipientNotice &, const RecipientNotice &) = default;
};

/// Something asked of a colleague or processor (T28).
struct Inquiry
{
    InquiryNumber number;
    QString who;
    QString what;
    QDate askedOn;
    QDate dueOn;
    int reminders = 0;
    std::optional<QDate> lastRemindedOn;
    std::optional<QDate> deliveredOn;
    std::optional<InquiryResult> result;
    QString text;
    [[nodiscard]] bool isOpen() const { return !deliveredOn; }
    friend bool operator==(const Inquiry &, const Inquiry &) = default;
};

/// A complaint to an authority or a court (T25).
struct ComplaintCase
{
    ComplaintNumber number;
    ComplaintBody body = ComplaintBody::Authority;
    QString authority;
    QString caseReference;
    QDate receivedOn;
    QDate answerBy;
    std::optional<QDate> answeredOn;
    std::optional<QDate> endedOn;
    QString outcome;
    [[nodiscard]] bool awaitsAnswer() const { return !answeredOn && !endedOn; }
    friend bool operator==(const ComplaintCase &, const ComplaintCase &) = default;
};

/// Proof of standing asked of whoever acts for another person (T27).
struct StandingQuestion
{
    StandingProof proof = StandingProof::Mandate;
    QDate askedOn;
    QDate answerBy;
    int reminders = 0;
    std::optional<QDate> lastAskedOn;
    std::optional<QDate> seenOn;
    friend bool operator==(const StandingQuestion &, const StandingQuestion &) = default;
};

/// A request taken up again (T24). `firstAnsweredOn` absent: it had been closed without an answer.
struct Reopening
{
    ReopenReason reason = ReopenReason::NewFact;
    QDate on;
    QDate target;
    std::optional<QDate> firstAnsweredOn;
    std::optional<QDate> complementOn;
    friend bool operator==(const Reopening &, const Reopening &) = default;
};

/// A request: the fold of its events. Computed flags (overdue, suspended, extended) are functions of it, not members.
struct Request
{
    RequestNumber number; ///< 0: not registered yet
    QString reference;
    State state = State::New;
    std::optional<Outcome> outcome;

    RegisterRequest received; ///< the facts of T01, person included
    std::optional<int>
        profileVersion; ///< of the organisation profile at receipt; absent: registered before it was kept
    QString language;
    RequesterRole role = RequesterRole::Unknown;
    std::optional<MandateState> mandate;
    PersonCategory personCategory = PersonCategory::Unknown;
    std::optional<Channel> replyChannel;
    QString replyAddress;

    QList<RightItem> items;
    bool copyFirst = false; ///< the erasure waits until the access was answered
    QList<OpenQuestion> questions;
    QList<Inquiry> inquiries;
    QList<ComplaintCase> complaints;
    std::optional<StandingQuestion> standing;
    QList<Reopening> reopenings;
    std::optional<ExtensionRecord> extension;
    ClockResult clock;
    QList<SentLetter> letters;
    QList<RecipientNotice> notices;
    QList<FileRef> files;                   ///< present files; removed ones are gone
    std::optional<QDate> identityCopySince; ///< a copy of an identity document is on file since
    std::optional<IdentityResult> identity; ///< absent: never doubted
    std::optional<QDate> identityCheckedOn; ///< the last check
    std::optional<QDate> answeredOn;        ///< the last right's first answer; a reopening leaves it
    std::optional<QDate> closedOn;
    std::optional<QDate> withdrawnOn;
    std::optional<QDate> forwardedOn; ///< T21
    std::optional<QDate> packagePurgeOn;
    std::optional<bool> delivered; ///< absent: nothing recorded; false: bounced or returned
    std::optional<QDate> deliveryOn;
    std::optional<QDate> sentAgainOn; ///< the answer, after it had bounced or come back
    QString handler;
    std::optional<QDate> nextActionOn;
    QString nextAction;
    QList<RequestNumber> links;
    QList<RequestNumber> reminders; ///< requests that only asked again (R14)
    RequestNumber mergedInto;       ///< 0: not merged
    Sequence lastEvent;

    friend bool operator==(const Request &, const Request &) = default;
};

/// The fold. Pure, total, computes nothing: dates are copied from the events.
[[nodiscard]] Request apply(Request request, const RecordedEvent &event, RequestNumber number);
[[nodiscard]] Request fold(RequestNumber number, const QList<RecordedEvent> &history);
/// The request as its first answer left it, before it was taken up again (T24); without such an answer as it is.
[[nodiscard]] Request foldToFirstAnswer(RequestNumber number, const QList<RecordedEvent> &history);
/// The request as it will be once these events are recorded: to work out dates, to write a letter beforehand.
[[nodiscard]] Request after(const Request &request, const QList<Event> &events);

// Questions about a request that need no calendar.
[[nodiscard]] const RightItem *findItem(const Request &request, ItemNumber number);
[[nodiscard]] bool isOpen(const Request &request); ///< NEW, WORK or WAIT
[[nodiscard]] QList<OpenQuestion> openQuestions(const Request &request);
/// The rights a question names; one asked before T02 covers each that allows an identity question, or none (3.6).
[[nodiscard]] bool covers(const OpenQuestion &question, const RightItem &item);
[[nodiscard]] bool isCoveredByOpenQuestion(const Request &request, ItemNumber item);
[[nodiscard]] bool hasIdentityCopy(const Request &request);
/// When the copy on file must be gone (R6): at the check, at the latest some days after it came. Nothing: none is held.
[[nodiscard]] std::optional<QDate> identityCopyDueBy(const Request &request, int longestDays);
/// A granted RES that was not lifted.
[[nodiscard]] bool isRestrictionInForce(const RightItem &item);
/// The complement that is owed after a reopening; nothing: not reopened, or it was sent, or no answer came before.
[[nodiscard]] const Reopening *owedComplement(const Request &request);
/// Complaints whose observations are due, the most urgent first.
[[nodiscard]] QList<ComplaintCase> complaintsToAnswer(const Request &request);
/// Nothing is purged while a complaint is open and one year after; nothing: no hold. An open one: 31 December 9999.
[[nodiscard]] std::optional<QDate> legalHoldUntil(const Request &request);
/// Recipients of a granted REC, ERA or RES item neither told nor waived (Art. 19).
[[nodiscard]] QList<RecipientNotice> pendingNotices(const Request &request);
/// The earliest answer or complement that granted what recipients are still to be told of; nothing: none is pending.
[[nodiscard]] std::optional<QDate> noticesOwedSince(const Request &request);
/// The dates that count now: the earliest effective due date of an item still open; the only track before T02.
[[nodiscard]] const Deadline *governingDeadline(const Request &request);
/// "Martin, Chloé"; the e-mail address or nothing when no name is known.
[[nodiscard]] QString personName(const Request &request);
/// The data subject: `on_behalf_of` when somebody else writes, else the person.
[[nodiscard]] QString dataSubjectName(const Request &request);
/// What the items' decisions make of the request (states.md 3.1).
[[nodiscard]] Outcome outcomeOf(const QList<RightItem> &items);

} // namespace article12
