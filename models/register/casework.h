// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/registerstate.h"
#include "register/derivedtables.h"
#include "register/jobcontrol.h"
#include "register/journaltable.h"
#include "register/task.h"

#include <QCache>
#include <QSet>

namespace article12 {

/// What performAll did.
struct Performed
{
    QList<RequestNumber> numbers; ///< one a task
    RequestNumber firstNew;       ///< this number and higher ones were registered by it
    QList<RequestNumber> touched; ///< every request it changed: a merged reminder changes two
};

/// Load, decide, record: the only way anything gets into an open register.
class Casework
{
public:
    Casework(Database &database, DerivedTables &derived, AttachmentStore &files, const RegisterServices &services,
             const RegisterState &state, const OrganisationProfile &profile, const QTimeZone &zone);

    /// Reads where the journal ends; `verified`: up to where its chain was checked at opening.
    Result<void> start(Sequence verified);
    /// After a long walk along the chain: the next opening need not repeat it. A short one is kept with the next event.
    Result<void> keepVerifiedPoint();
    [[nodiscard]] const ChainHead &head() const { return m_ends.head; }
    /// Whoever has recorded an event, the program left out.
    [[nodiscard]] QStringList people() const;
    /// When the last event was recorded, UTC.
    [[nodiscard]] const QDateTime &savedAt() const { return m_ends.savedAt; }

    Result<Case> load(RequestNumber number);
    [[nodiscard]] DecisionContext contextFor(const Case &content) const;
    Result<Performed> performAll(const QList<Task> &tasks, const Actor &actor, const JobControl &job);
    /// An event of the register itself, in its own transaction; `along` is done in the same one.
    template <HasFields E>
    Result<void> record(const E &event, const Actor &actor, const std::function<Result<void>()> &along = {})
    {
        return recordOwn(ownEvent(event), actor, along);
    }

private:
    /// Where the journal ends, and who is known to it.
    struct Ends
    {
        ChainHead head;
        RequestNumber highest;
        QSet<QString> people;
        QDateTime savedAt;
    };
    /// A request that a batch has touched.
    struct Touched
    {
        Case content;
        DerivedTables::Words words = DerivedTables::Words::Unchanged;
    };
    struct Batch
    {
        Ends ends;
        QMap<RequestNumber, Touched> requests;
        std::optional<RequestNumber> registeredLast;
    };
    struct OwnEvent
    {
        QString kind;
        int version;
        QJsonObject facts;
    };
    template <HasFields E>
    static OwnEvent ownEvent(const E &event)
    {
        return {QString::fromLatin1(E::kindWord), E::version, objectOf(event)};
    }

    Result<void> recordOwn(const OwnEvent &event, const Actor &actor, const std::function<Result<void>()> &along);
    Result<void> appendOwn(Ends &ends, const OwnEvent &event, const Actor &actor);
    Result<void> introduce(Ends &ends, const Actor &actor);
    Result<void> performAllIn(Batch &batch, const QList<Task> &tasks, const Actor &actor, const JobControl &job,
                              QList<RequestNumber> &numbers);
    Result<RequestNumber> performOne(Batch &batch, const Task &task, const Actor &actor);
    /// A merged reminder is told to the earlier request, in the same transaction (R14).
    Result<void> joinEarlier(Batch &batch, const Request &reminder, RequestNumber earlier, const Actor &actor);
    /// An address a request suppresses goes on the register's list, hashed, in the same transaction.
    Result<void> enterOnList(Batch &batch, const AddressSuppressed &event, RequestNumber request, const Actor &actor);
    static Result<RequestNumber> numberFor(Batch &batch, const Task &task);
    Result<Touched> touchedFor(const Batch &batch, RequestNumber number);
    Result<void> append(Batch &batch, Touched &touched, RequestNumber number, const QList<Event> &events,
                        const Actor &actor);
    Result<void> keepFiles(Touched &touched, const Request &before, const QList<Event> &events,
                           const QList<FileRef> &refs, const QList<NewFile> &files);
    Result<void> checkFilesArePresent(RequestNumber number, const QList<Event> &events);
    Result<void> saveVerifiedPoint();
    [[nodiscard]] EntryStamp stampFor(const Actor &actor) const;

    Database &m_database;
    JournalTable m_journal;
    DerivedTables &m_derived;
    AttachmentStore &m_files;
    const RegisterServices &m_services;
    const RegisterState &m_state;
    const OrganisationProfile &m_profile; ///< of the newest version, at an address that stays
    const QTimeZone &m_zone;
    Ends m_ends;
    Sequence m_verified;      ///< checked at opening
    Sequence m_verifiedSaved; ///< as stored in the file
    QCache<RequestNumber, Case> m_cases;
};

} // namespace article12
