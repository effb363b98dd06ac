// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "deadlines/deadline.h"
#include "requests/fields.h"
#include "requests/lettertype.h"
#include "requests/right.h"

namespace article12 {

// Closed sets of the case (states.md 3.1, policy.md J2).

enum class State { New, Work, Wait, Done, Closed };
template <>
struct Keys<State>
{
    static constexpr std::array table{Key{State::New, "NEW"}, Key{State::Work, "WORK"}, Key{State::Wait, "WAIT"},
                                      Key{State::Done, "DONE"}, Key{State::Closed, "CLOSED"}};
};

/// "New", "In progress", "Waiting", "Follow-up", "Closed".
[[nodiscard]] Text nameOf(State state);

enum class Outcome {
    Granted,
    PartlyGranted,
    Refused,
    NoData,
    NotIdentified,
    Withdrawn,
    Transferred,
    Merged,
    NotARequest
};
template <>
struct Keys<Outcome>
{
    static constexpr std::array table{Key{Outcome::Granted, "granted"},
                                      Key{Outcome::PartlyGranted, "partly_granted"},
                                      Key{Outcome::Refused, "refused"},
                                      Key{Outcome::NoData, "no_data"},
                                      Key{Outcome::NotIdentified, "not_identified"},
                                      Key{Outcome::Withdrawn, "withdrawn"},
                                      Key{Outcome::Transferred, "transferred"},
                                      Key{Outcome::Merged, "merged"},
                                      Key{Outcome::NotARequest, "not_a_request"}};
};

enum class Decision { Pending, Granted, Partial, Refused, NoData, NotApplicable, Withdrawn };
template <>
struct Keys<Decision>
{
    static constexpr std::array table{
        Key{Decision::Pending, "pending"},    Key{Decision::Granted, "granted"},
        Key{Decision::Partial, "partial"},    Key{Decision::Refused, "refused"},
        Key{Decision::NoData, "no_data"},     Key{Decision::NotApplicable, "not_applicable"},
        Key{Decision::Withdrawn, "withdrawn"}};
};

enum class Channel { Email, Post, WebForm, Phone, OnSite, SocialNetwork, Processor, Other };
template <>
struct Keys<Channel>
{
    static constexpr std::array table{
        Key{Channel::Email, "email"},         Key{Channel::Post, "post"},
        Key{Channel::WebForm, "web_form"},    Key{Channel::Phone, "phone"},
        Key{Channel::OnSite, "on_site"},      Key{Channel::SocialNetwork, "social_network"},
        Key{Channel::Processor, "processor"}, Key{Channel::Other, "other"}};
};

enum class RequesterRole { Self, Agent, Lawyer, Parent, Heir, Executor, Unknown };
template <>
struct Keys<RequesterRole>
{
    static constexpr std::array table{Key{RequesterRole::Self, "self"},      Key{RequesterRole::Agent, "agent"},
                                      Key{RequesterRole::Lawyer, "lawyer"},  Key{RequesterRole::Parent, "parent"},
                                      Key{RequesterRole::Heir, "heir"},      Key{RequesterRole::Executor, "executor"},
                                      Key{RequesterRole::Unknown, "unknown"}};
};

/// Authority to act of whoever writes for someone else (R8, R9).
enum class MandateState { NotNeeded, Asked, Seen };
template <>
struct Keys<MandateState>
{
    static constexpr std::array table{Key{MandateState::NotNeeded, "not_needed"}, Key{MandateState::Asked, "asked"},
                                      Key{MandateState::Seen, "seen"}};
};

enum class PersonCategory { Client, Prospect, Candidate, Employee, Visitor, Supplier, Other, Unknown };
template <>
struct Keys<PersonCategory>
{
    static constexpr std::array table{
        Key{PersonCategory::Client, "client"},       Key{PersonCategory::Prospect, "prospect"},
        Key{PersonCategory::Candidate, "candidate"}, Key{PersonCategory::Employee, "employee"},
        Key{PersonCategory::Visitor, "visitor"},     Key{PersonCategory::Supplier, "supplier"},
        Key{PersonCategory::Other, "other"},         Key{PersonCategory::Unknown, "unknown"}};
};

enum class FileKind { Message, Scan, IdentityCopy, LetterSent, Package, Other };
template <>
struct Keys<FileKind>
{
    static constexpr std::array table{Key{FileKind::Message, "message"},
                                      Key{FileKind::Scan, "scan"},
                                      Key{FileKind::IdentityCopy, "identity_copy"},
                                      Key{FileKind::LetterSent, "letter_sent"},
                                      Key{FileKind::Package, "package"},
                                      Key{FileKind::Other, "other"}};
};

/// Result of an identity check (T07).
enum class IdentityResult { Confirmed, Insufficient };
template <>
struct Keys<IdentityResult>
{
    static constexpr std::array table{Key{IdentityResult::Confirmed, "confirmed"},
                                      Key{IdentityResult::Insufficient, "insufficient"}};
};

/// Why a recipient was not told (Art. 19).
enum class WaiverReason { Impossible, Disproportionate };
template <>
struct Keys<WaiverReason>
{
    static constexpr std::array table{Key{WaiverReason::Impossible, "impossible"},
                                      Key{WaiverReason::Disproportionate, "disproportionate"}};
};

/// What a message turned out to be (T03).
enum class ReclassifiedAs { NotARequest, Merged };
template <>
struct Keys<ReclassifiedAs>
{
    static constexpr std::array table{Key{ReclassifiedAs::NotARequest, "not_a_request"},
                                      Key{ReclassifiedAs::Merged, "merged"}};
};

/// Why a fee may be asked (T06): 12(5)(a), or a further copy under 15(3).
enum class FeeBasis { Excessive, FurtherCopy };
template <>
struct Keys<FeeBasis>
{
    static constexpr std::array table{Key{FeeBasis::Excessive, "excessive"},
                                      Key{FeeBasis::FurtherCopy, "further_copy"}};
};

/// Why an answered or closed request is taken up again (T24).
enum class ReopenReason { NewFact, Complaint, ReturnedMail, ErrorFound, IdentityProved };
template <>
struct Keys<ReopenReason>
{
    static constexpr std::array table{Key{ReopenReason::NewFact, "new_fact"}, Key{ReopenReason::Complaint, "complaint"},
                                      Key{ReopenReason::ReturnedMail, "returned_mail"},
                                      Key{ReopenReason::ErrorFound, "error_found"},
                                      Key{ReopenReason::IdentityProved, "identity_proved"}};
};

/// Where somebody complained (T25).
enum class ComplaintBody { Authority, Court };
template <>
struct Keys<ComplaintBody>
{
    static constexpr std::array table{Key{ComplaintBody::Authority, "authority"}, Key{ComplaintBody::Court, "court"}};
};

/// What lets somebody act for another person (T27, R8, R9).
enum class StandingProof { Mandate, ParentalAuthority, Heir, Executor };
template <>
struct Keys<StandingProof>
{
    static constexpr std::array table{Key{StandingProof::Mandate, "mandate"},
                                      Key{StandingProof::ParentalAuthority, "parental_authority"},
                                      Key{StandingProof::Heir, "heir"}, Key{StandingProof::Executor, "executor"}};
};

/// What a colleague or processor delivered (T28).
enum class InquiryResult { Found, NothingFound, NotConcerned };
template <>
struct Keys<InquiryResult>
{
    static constexpr std::array table{Key{InquiryResult::Found, "found"},
                                      Key{InquiryResult::NothingFound, "nothing_found"},
                                      Key{InquiryResult::NotConcerned, "not_concerned"}};
};

// Plain values shared by steps, events and the request.

/// A file of the register, named by the SHA-256 of its bytes (hex). The bytes are in the attachment store.
struct FileRef
{
    QString sha256;
    QString name; ///< as received: data, not a path
    QString mediaType;
    qint64 size = 0; ///< bytes
    FileKind kind = FileKind::Other;
    std::optional<LetterType> letter = {}; ///< the copy of that one, where several go in one sending
    friend bool operator==(const FileRef &, const FileRef &) = default;
};
template <>
struct FieldsOf<FileRef>
{
    static constexpr FieldList list{
        given("sha256", &FileRef::sha256), given("name", &FileRef::name), given("media_type", &FileRef::mediaType),
        given("size", &FileRef::size),     given("kind", &FileRef::kind), given("letter", &FileRef::letter)};
};

/// A right read from the message, with the words that led to it. Proposed, never decided.
struct ProposedRight
{
    Right right = Right::Access;
    QString phrase;
    QString asked = {}; ///< what exactly is asked, in the officer's words
    friend bool operator==(const ProposedRight &, const ProposedRight &) = default;
};
template <>
struct FieldsOf<ProposedRight>
{
    static constexpr FieldList list{given("right", &ProposedRight::right), given("phrase", &ProposedRight::phrase),
                                    given("asked", &ProposedRight::asked)};
};

template <>
struct FieldsOf<ClockStop>
{
    static constexpr FieldList list{given("from", &ClockStop::from), given("to", &ClockStop::to),
                                    given("days_left", &ClockStop::daysLeft)};
};
template <>
struct FieldsOf<Deadline>
{
    static constexpr FieldList list{given("start", &Deadline::start),
                                    given("original_due", &Deadline::originalDue),
                                    given("cutoff", &Deadline::cutoff),
                                    given("extended_due", &Deadline::extendedDue),
                                    given("effective_due", &Deadline::effectiveDue),
                                    given("extension", &Deadline::extension),
                                    given("suspended_days", &Deadline::suspendedDays),
                                    given("stops", &Deadline::stops)};
};

/// The dates of some items of a request; before it is qualified there is one track without items.
struct ClockTrack
{
    QList<ItemNumber> items;
    Deadline deadline;
    friend bool operator==(const ClockTrack &, const ClockTrack &) = default;
};
template <>
struct FieldsOf<ClockTrack>
{
    static constexpr FieldList list{given("items", &ClockTrack::items), given("deadline", &ClockTrack::deadline)};
};

/// What an event that touches the clock carries: results, and the versions they came from (K20). Replay copies, never
/// computes.
struct ClockResult
{
    QString region;
    QString calendarVersion;
    QString policy;
    QString rulesVersion;
    std::optional<QDate> strictDue; ///< one month, nothing added; on screen only
    QList<ClockTrack> tracks;
    friend bool operator==(const ClockResult &, const ClockResult &) = default;
};
template <>
struct FieldsOf<ClockResult>
{
    static constexpr FieldList list{
        given("region", &ClockResult::region),        given("calendar", &ClockResult::calendarVersion),
        given("policy", &ClockResult::policy),        given("rules", &ClockResult::rulesVersion),
        given("strict_due", &ClockResult::strictDue), given("tracks", &ClockResult::tracks)};
};
template <typename E>
constexpr auto clockFields = FieldList{computed("clock", &E::clock)};

} // namespace article12
