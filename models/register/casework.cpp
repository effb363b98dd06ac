// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/casework.h"

#include "journal/registerevents.h"
#include "journal/replay.h"
#include "register/addresshash.h"
#include "register/registerfile.h"
#include "register/sqlitefailure.h"
#include "register/suppressiontable.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesKept = 2000;
constexpr qsizetype largestBatch = 1000;
constexpr qint64 roomForAStep = 1024 * 1024; // bytes

Failure usage(const char *what) { return {Failure::Code::Usage, Text(what), {}, {}, {}}; }

Failure noSuchRequest(RequestNumber number)
{
    return {Failure::Code::NotFound,
            Text(QT_TRANSLATE_NOOP("Domain", "There is no request %1."), {number.value}),
            {},
            {},
            {}};
}

/// Puts the files into the facts of a command; false: it takes none.
bool addFiles(Command &command, const QList<FileRef> &refs)
{
    return std::visit(
        [&refs](auto &facts) {
            if constexpr (requires { facts.files; }) {
                facts.files << refs;
                return true;
            } else {
                return refs.isEmpty();
            }
        },
        command);
}

qint64 roomNeeded(const QList<Task> &tasks)
{
    qint64 bytes = roomForAStep;
    for (const Task &task : tasks) {
        for (const NewFile &file : task.files)
            bytes += file.path.isEmpty() ? file.bytes.size() : QFileInfo(file.path).size();
    }
    return bytes;
}

bool hasFile(const Request &request, const QString &sha256)
{
    return std::any_of(request.files.begin(), request.files.end(),
                       [&](const FileRef &file) { return file.sha256 == sha256; });
}

DerivedTables::Words changedWords(const Request &before, const Request &after, bool filesChanged)
{
    if (filesChanged || before.number.value == 0)
        return DerivedTables::Words::All;
    return identityWordsOf(before) == identityWordsOf(after) ? DerivedTables::Words::Unchanged
                                                             : DerivedTables::Words::Identity;
}

} // namespace

Casework::Casework(Database &database, DerivedTables &derived, AttachmentStore &files, const RegisterServices &services,
                   const RegisterState &state, const OrganisationProfile &profile, const QTimeZone &zone)
    : m_database(database)
    , m_journal(database)
    , m_derived(derived)
    , m_files(files)
    , m_services(services)
    , m_state(state)
    , m_profile(profile)
    , m_zone(zone)
    , m_cases(casesKept)
{
}

Result<void> Casework::start(Sequence verified)
{
    auto head = m_journal.head();
    const auto highest = m_journal.highestRequest();
    const auto saved = verifiedPoint(m_database);
    if (!head)
        return head.failure();
    if (!highest)
        return highest.failure();
    if (!saved)
        return saved.failure();
    const auto savedAt = m_journal.lastRecordedAt();
    if (!savedAt)
        return savedAt.failure();
    m_ends = {*std::move(head), *highest, {Actor::program().name}, *savedAt};
    for (const Person &person : m_state.people)
        m_ends.people << person.name;
    m_verified = verified;
    m_verifiedSaved = *saved;
    return {};
}

EntryStamp Casework::stampFor(const Actor &actor) const
{
    return {m_services.time.nowUtc(), m_zone, actor, m_services.time.isFrozen()};
}

Result<Case> Casework::load(RequestNumber number)
{
    if (const Case *known = m_cases.object(number))
        return *known;
    auto entries = m_journal.entriesOf(number);
    if (!entries)
        return entries.failure();
    if (entries->isEmpty())
        return noSuchRequest(number);
    auto history = historyOf(*std::move(entries));
    if (!history)
        return history.failure();
    Case content{*history, fold(number, *history)};
    m_cases.insert(number, new Case(content));
    return content;
}

DecisionContext Casework::contextFor(const Case &content) const
{
    return {.today = m_services.time.today(m_zone),
            .rules = m_services.rules,
            .profile = m_profile,
            .history = content.history,
            .nextNumber = {m_ends.highest.value + 1},
            .profileVersion = m_state.current().number};
}

Result<void> Casework::appendOwn(Ends &ends, const OwnEvent &event, const Actor &actor)
{
    const EntryStamp stamp = stampFor(actor);
    const auto head = m_journal.append(ends.head, {}, envelopeOf(event.kind, event.version, event.facts, stamp));
    if (!head)
        return head.failure();
    ends.head = *head;
    ends.savedAt = stamp.at;
    const QString name = event.facts.value(u"name").toString();
    if (event.kind == QLatin1StringView(PersonAdded::kindWord))
        ends.people << name;
    else if (event.kind == QLatin1StringView(PersonLeft::kindWord))
        ends.people.remove(name);
    return {};
}

QStringList Casework::people() const
{
    QStringList names(m_ends.people.begin(), m_ends.people.end());
    names.removeAll(Actor::program().name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<void> Casework::introduce(Ends &ends, const Actor &actor)
{
    if (ends.people.contains(actor.name))
        return {};
    return appendOwn(ends, ownEvent(PersonAdded{actor.name, {}}), actor);
}

Result<void> Casework::recordOwn(const OwnEvent &event, const Actor &actor, const std::function<Result<void>()> &along)
{
    if (!m_database.isWritable())
        return failureOfCode(SQLITE_READONLY, m_database.fileName(), {});
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    Ends ends = m_ends;
    if (const auto done = appendOwn(ends, event, actor); !done)
        return done;
    if (const auto done = introduce(ends, actor); !done)
        return done;
    if (const auto done = along ? along() : Result<void>(); !done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_ends = ends;
    return {};
}

Result<Performed> Casework::performAll(const QList<Task> &tasks, const Actor &actor, const JobControl &job)
{
    if (!m_database.isWritable())
        return failureOfCode(SQLITE_READONLY, m_database.fileName(), {});
    if (tasks.size() > largestBatch)
        return usage(QT_TRANSLATE_NOOP("Domain", "More than 1,000 steps at once."));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    Batch batch{m_ends, {}, {}};
    QList<RequestNumber> numbers;
    auto done = performAllIn(batch, tasks, actor, job, numbers);
    if (done)
        done = transaction->commit();
    if (!done) {
        return done.failure().code == Failure::Code::DiskFull ? diskFull(m_database.path(), roomNeeded(tasks))
                                                              : done.failure();
    }
    const RequestNumber firstNew{m_ends.highest.value + 1};
    m_ends = batch.ends;
    m_verifiedSaved = m_verified;
    for (auto it = batch.requests.begin(); it != batch.requests.end(); ++it)
        m_cases.insert(it.key(), new Case(it->content));
    return Performed{numbers, firstNew, batch.requests.keys()};
}

Result<void> Casework::performAllIn(Batch &batch, const QList<Task> &tasks, const Actor &actor, const JobControl &job,
                                    QList<RequestNumber> &numbers)
{
    if (const auto known = introduce(batch.ends, actor); !known)
        return known;
    for (const Task &task : tasks) {
        if (job.isCancelled())
            return failureOfCode(SQLITE_INTERRUPT, m_database.fileName(), {});
        const auto number = performOne(batch, task, actor);
        if (!number)
            return number.failure();
        numbers << *number;
        job.tell(int(numbers.size()), int(tasks.size()));
    }
    for (const Touched &touched : std::as_const(batch.requests)) {
        if (const auto saved = m_derived.save(touched.content, touched.words); !saved)
            return saved;
    }
    return saveVerifiedPoint();
}

Result<RequestNumber> Casework::numberFor(Batch &batch, const Task &task)
{
    if (task.request)
        return *task.request;
    if (stepOf(task.command) == Step::Register)
        return RequestNumber{batch.ends.highest.value + 1};
    if (batch.registeredLast)
        return *batch.registeredLast;
    return usage(QT_TRANSLATE_NOOP("Domain", "The step names no request."));
}

Result<Casework::Touched> Casework::touchedFor(const Batch &batch, RequestNumber number)
{
    const auto touched = batch.requests.constFind(number);
    if (touched != batch.requests.constEnd())
        return *touched;
    if (number > batch.ends.highest)
        return Touched{};
    auto content = load(number);
    return content ? Result<Touched>(Touched{*std::move(content)}) : content.failure();
}

Result<RequestNumber> Casework::performOne(Batch &batch, const Task &task, const Actor &actor)
{
    const auto number = numberFor(batch, task);
    if (!number)
        return number.failure();
    if (task.request && *task.request > batch.ends.highest)
        return noSuchRequest(*task.request);
    auto touched = touchedFor(batch, *number);
    if (!touched)
        return touched.failure();
    QList<FileRef> refs;
    for (const NewFile &file : task.files) {
        auto ref = describe(file);
        if (!ref)
            return ref.failure();
        refs << *std::move(ref);
    }
    Command command = task.command;
    if (!addFiles(command, refs))
        return usage(QT_TRANSLATE_NOOP("Domain", "This step takes no files."));
    DecisionContext context = contextFor(touched->content);
    context.nextNumber = {batch.ends.highest.value + 1};
    context.actor = actor.name;
    const Request before = touched->content.request;
    const auto events = decide(before, command, context);
    if (!events)
        return events.failure();
    if (const auto done = append(batch, *touched, *number, *events, actor); !done)
        return done.failure();
    if (const auto done = keepFiles(*touched, before, *events, refs, task.files); !done)
        return done.failure();
    batch.requests.insert(*number, *touched);
    for (const Event &event : *events) {
        if (const auto *suppressed = std::get_if<AddressSuppressed>(&event)) {
            if (const auto entered = enterOnList(batch, *suppressed, *number, actor); !entered)
                return entered.failure();
        }
        const auto *reclassified = std::get_if<Reclassified>(&event);
        if (!reclassified || reclassified->as != ReclassifiedAs::Merged)
            continue;
        if (const auto joined = joinEarlier(batch, touched->content.request, reclassified->into, actor); !joined)
            return joined.failure();
    }
    return *number;
}

Result<void> Casework::joinEarlier(Batch &batch, const Request &reminder, RequestNumber earlier, const Actor &actor)
{
    if (earlier > batch.ends.highest)
        return noSuchRequest(earlier);
    auto touched = touchedFor(batch, earlier);
    if (!touched)
        return touched.failure();
    const Request before = touched->content.request;
    if (before.received.receivedOn > reminder.received.receivedOn) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 arrived later: the later one is attached to the earlier."),
                            {before.reference}),
                       {},
                       u"into"_s,
                       {}};
    }
    Linked linked;
    linked.other = reminder.number;
    linked.isReminder = true;
    if (const auto done = append(batch, *touched, earlier, {linked}, actor); !done)
        return done.failure();
    touched->words = std::max(touched->words, changedWords(before, touched->content.request, false));
    batch.requests.insert(earlier, *touched);
    return {};
}

Result<void> Casework::enterOnList(Batch &batch, const AddressSuppressed &event, RequestNumber request,
                                   const Actor &actor)
{
    const auto addresses = hashed(event, m_profile.region);
    if (!addresses)
        return addresses.failure();
    const SuppressionAdded added{*addresses, event.on,
                                 event.on.addMonths(m_services.rules.targets.suppressionReviewMonths), request};
    const auto recorded = appendOwn(batch.ends, ownEvent(added), actor);
    return recorded ? SuppressionTable(m_database).take(added) : recorded;
}

Result<void> Casework::append(Batch &batch, Touched &touched, RequestNumber number, const QList<Event> &events,
                              const Actor &actor)
{
    bool corrects = false;
    for (const Event &event : events) {
        const EntryStamp stamp = stampFor(actor);
        const Envelope envelope = envelopeOf(event, stamp);
        const auto head = m_journal.append(batch.ends.head, number, envelope);
        if (!head)
            return head.failure();
        batch.ends.head = *head;
        batch.ends.savedAt = envelope.at;
        const RecordedEvent recorded{head->seq, envelope.at, actor, event};
        touched.content.history << recorded;
        touched.content.request = apply(std::move(touched.content.request), recorded, number);
        corrects = corrects || std::holds_alternative<Corrected>(event);
        if (std::holds_alternative<Registered>(event)) {
            batch.ends.highest = number;
            batch.registeredLast = number;
        }
    }
    if (!corrects)
        return {};
    const auto entries = m_journal.entriesOf(number);
    if (!entries)
        return entries.failure();
    auto history = historyOf(*entries);
    if (!history)
        return history.failure();
    touched.content = {*history, fold(number, *history)};
    return {};
}

Result<void> Casework::keepFiles(Touched &touched, const Request &before, const QList<Event> &events,
                                 const QList<FileRef> &refs, const QList<NewFile> &files)
{
    const Request &after = touched.content.request;
    for (qsizetype i = 0; i < refs.size(); ++i) {
        if (const auto added = m_files.add(after.number, refs.at(i), files.at(i)); !added)
            return added;
    }
    if (const auto present = checkFilesArePresent(after.number, events); !present)
        return present;
    bool changed = !refs.isEmpty();
    for (const FileRef &file : before.files + refs) {
        if (hasFile(after, file.sha256))
            continue;
        if (const auto removed = m_files.remove(after.number, file.sha256); !removed)
            return removed;
        changed = true;
    }
    const bool corrects = std::any_of(events.begin(), events.end(),
                                      [](const Event &event) { return std::holds_alternative<Corrected>(event); });
    for (const FileRef &file : corrects ? after.files : QList<FileRef>()) {
        const bool hadAnotherKind = std::any_of(before.files.begin(), before.files.end(), [&](const FileRef &known) {
            return known.sha256 == file.sha256 && known.kind != file.kind;
        });
        if (!hadAnotherKind)
            continue;
        if (const auto set = m_files.setKind(after.number, file.sha256, file.kind); !set)
            return set;
        changed = true;
    }
    touched.words = std::max(touched.words, changedWords(before, after, changed));
    return {};
}

Result<void> Casework::checkFilesArePresent(RequestNumber number, const QList<Event> &events)
{
    for (const Event &event : events) {
        for (const FileRef &file : filesOf(event)) {
            const auto holds = m_files.holds(number, file.sha256);
            if (!holds)
                return holds.failure();
            if (!*holds) {
                return Failure{Failure::Code::InvalidInput,
                               Text(QT_TRANSLATE_NOOP("Domain", "The file “%1” is not in the register."), {file.name}),
                               {},
                               u"files"_s,
                               {}};
            }
        }
    }
    return {};
}

Result<void> Casework::keepVerifiedPoint()
{
    constexpr qint64 longWalk = 10'000; // events: a few hundredths of a second
    if (m_verified.value - m_verifiedSaved.value < longWalk)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    const auto saved = saveVerifiedPoint();
    return saved ? transaction->commit() : saved;
}

Result<void> Casework::saveVerifiedPoint()
{
    if (m_verified <= m_verifiedSaved)
        return {};
    return setMeta(m_database, "verified_seq", QString::number(m_verified.value));
}

} // namespace article12
