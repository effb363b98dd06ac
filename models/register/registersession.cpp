// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registersession.h"

#include "calendar/calendarcheck.h"
#include "journal/hashchain.h"
#include "journal/registerevents.h"
#include "organisation/validprofile.h"
#include "register/journalcodecheck.h"
#include "requests/automaticsteps.h"
#include "requests/requestclock.h"

#include <QFile>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 eventsBeforeClosingBackup = 20;
constexpr int automaticStepsAtOnce = 500;

Failure badZone(const QString &zone)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a time zone."), {zone}),
            Text(QT_TRANSLATE_NOOP("Domain", "Name it like Europe/Paris.")),
            u"time_zone"_s,
            {}};
}

Failure nameless()
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "A person needs a name of their own.")),
            {},
            u"name"_s,
            {}};
}

Failure notToRemove(const QString &name)
{
    return {Failure::Code::InvalidInput,
            Text(QT_TRANSLATE_NOOP("Domain", "“%1” cannot be taken off the list."), {name}),
            Text(QT_TRANSLATE_NOOP("Domain", "Whoever works now stays on it.")),
            u"name"_s,
            {}};
}

/// While it lives, long statements stop when the job is cancelled.
class Stoppable
{
public:
    Stoppable(Database &database, const JobControl &job)
        : m_database(database)
    {
        database.stopWhen(job.cancelled);
    }
    ~Stoppable() { m_database.stopWhen(nullptr); }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    Database &m_database;
};

/// Damage is told together with the way back.
Failure withBackupNamed(Failure failure, const QString &path)
{
    const QList<BackupFile> backups = backupsOf(path);
    if (failure.code == Failure::Code::Damaged && !backups.isEmpty())
        failure.remedy = Text(QT_TRANSLATE_NOOP("Domain", "Keep the file and restore its newest backup: %1"),
                              {backups.first().path});
    return failure;
}

} // namespace

RegisterSession::RegisterSession(std::unique_ptr<Database> database, const RegisterServices &services)
    : m_shipped(services.rules)
    , m_rules(services.rules)
    , m_services{m_rules, services.time, services.programVersion, services.migrations, services.textOfFile}
    , m_database(std::move(database))
    , m_files(*m_database)
    , m_derived(*m_database, m_files, m_services, m_zone)
    , m_casework(*m_database, m_derived, m_files, m_services, m_state, m_profile, m_zone)
    , m_suppressions(*m_database, m_casework, m_services, m_profile, m_zone)
{
}

RegisterSession::~RegisterSession()
{
    if (m_database->isWritable() && m_sound && eventsSinceNewestBackup() >= eventsBeforeClosingBackup)
        static_cast<void>(makeDatedBackup(*m_database, m_services.time.nowUtc(), m_zone, m_services.migrations));
}

void RegisterSession::useState(const RegisterState &state)
{
    m_state = state;
    m_profile = state.current().profile;
    m_zone = QTimeZone(m_profile.timeZone.toUtf8());
    m_rules.holidays = m_shipped.holidays.withChanges(state.calendar);
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::create(const QString &path, const NewRegister &content,
                                                                 const RegisterServices &services)
{
    if (const auto checked = checkProfile(content.profile, services.rules.holidays, services.rules.policies); !checked)
        return checked.failure();
    auto database = createRegisterFile(path, services.migrations, services.programVersion);
    if (!database)
        return database.failure();
    std::unique_ptr<RegisterSession> session(new RegisterSession(*std::move(database), services));
    session->useState({{ProfileVersion{1, {}, content.actor, content.profile}}, {}, {}});
    auto started = session->m_casework.start({0});
    if (started)
        started = session->m_casework.record(ProfileChanged{content.profile.toJson()}, content.actor);
    if (started)
        started = session->readState();
    if (!started) {
        session.reset();
        QFile::remove(path);
        return started.failure();
    }
    session->m_info =
        std::make_unique<OpenInfo>(session->path(), content.actor, services.time.nowUtc().toTimeZone(session->m_zone));
    return session;
}

Result<std::unique_ptr<RegisterSession>> RegisterSession::open(const QString &path, Database::Access access,
                                                               const Actor &actor, const RegisterServices &services,
                                                               const JobControl &job)
{
    auto database = openRegisterFile(path, access, services.migrations);
    if (!database)
        return withBackupNamed(database.failure(), path);
    std::unique_ptr<RegisterSession> session(new RegisterSession(*std::move(database), services));
    const Stoppable stoppable(*session->m_database, job);
    const bool writes = access == Database::Access::ReadWrite;
    if (const auto checked = session->checkAtOpening(); !checked) {
        const bool mayLook = !writes && checked.failure().code == Failure::Code::Damaged;
        if (!mayLook)
            return withBackupNamed(checked.failure(), path);
        session->m_sound = false;
        const Failure damage = withBackupNamed(checked.failure(), path);
        session->m_warnings << Text(
            QT_TRANSLATE_NOOP("Domain", "%1 is damaged and only read: %2 %3"),
            {session->m_database->fileName(), asArgument(damage.what), asArgument(damage.remedy)});
    }
    if (const auto read = session->readState(); !read)
        return withBackupNamed(read.failure(), path);
    if (writes) {
        if (const auto current = session->bringUpToDate(); !current)
            return current.failure();
    }
    if (const auto started = session->m_casework.start(session->m_verified); !started)
        return withBackupNamed(started.failure(), path);
    if (writes) {
        if (const auto kept = session->m_casework.keepVerifiedPoint(); !kept)
            return withBackupNamed(kept.failure(), path);
        session->m_info =
            std::make_unique<OpenInfo>(session->path(), actor, services.time.nowUtc().toTimeZone(session->m_zone));
        session->startDay();
    }
    return session;
}

Result<void> RegisterSession::bringUpToDate()
{
    if (const auto prepared = m_database->prepareWriting(); !prepared)
        return prepared;
    const auto schema = schemaNumberOf(*m_database);
    if (!schema)
        return schema.failure();
    if (*schema == m_services.migrations.size())
        return {};
    const auto saved = makeDatedBackup(*m_database, m_services.time.nowUtc(), m_zone, m_services.migrations);
    return saved ? migrate(*m_database, m_services.migrations, m_services.programVersion) : saved;
}

Result<void> RegisterSession::checkAtOpening()
{
    if (const auto pages = checkPages(*m_database, CheckDepth::Quick); !pages)
        return pages;
    const auto head = checkChainFromVerifiedPoint();
    if (!head)
        return head.failure();
    m_verified = head->seq;
    return {};
}

Result<ChainHead> RegisterSession::checkChainFromVerifiedPoint()
{
    JournalTable journal(*m_database);
    const auto id = journal.registerId();
    const auto point = verifiedPoint(*m_database);
    if (!id || !point)
        return id ? point.failure() : id.failure();
    if (point->value == 0)
        return checkChain(journal, {{0}, chainStartOf(*id)});
    const auto hash = journal.hashAt(*point);
    if (!hash)
        return hash.failure();
    if (!*hash)
        return Failure{Failure::Code::Damaged,
                       Text(QT_TRANSLATE_NOOP("Domain", "Event %1 and what follows it are missing from the journal."),
                            {point->value}),
                       {},
                       {},
                       {}};
    return checkChain(journal, {*point, **hash});
}

Result<void> RegisterSession::readState()
{
    const auto own = JournalTable(*m_database).ownEntries();
    if (!own)
        return own.failure();
    const auto state = registerStateOf(*own);
    if (!state)
        return state.failure();
    useState(*state);
    return m_zone.isValid() ? Result<void>() : badZone(m_profile.timeZone);
}

Result<QList<Person>> RegisterSession::staff()
{
    const auto read = readState(); // steps may have introduced somebody
    return read ? Result<QList<Person>>(m_state.people) : read.failure();
}

Result<void> RegisterSession::changeProfile(const OrganisationProfile &profile, const Actor &actor)
{
    if (profile.toJson() == m_profile.toJson())
        return {};
    if (const auto checked = checkProfile(profile, m_services.rules.holidays, m_services.rules.policies); !checked)
        return checked;
    const QTimeZone before = m_zone;
    m_zone = QTimeZone(profile.timeZone.toUtf8());
    const bool figuresMove = m_zone != before; // the civil day of an event may be another one
    const auto done = m_casework.record(ProfileChanged{profile.toJson()}, actor,
                                        [&] { return figuresMove ? rebuildTables({}) : Result<void>(); });
    if (!done) {
        m_zone = before;
        return done;
    }
    return readState();
}

Result<void> RegisterSession::changePolicy(const QString &policy, const Actor &actor)
{
    if (policy == m_profile.policy)
        return {};
    if (const auto checked = checkPolicy(policy, m_services.rules.policies); !checked)
        return checked;
    const auto done = m_casework.record(PolicyChanged{policy}, actor);
    return done ? readState() : done;
}

Result<void> RegisterSession::savePerson(const Person &person, const Actor &actor)
{
    const Person given{person.name.simplified(), person.role.simplified()};
    if (given.name.isEmpty() || given.name == Actor::program().name)
        return nameless();
    const auto known = staff();
    if (!known || known->contains(given))
        return known ? Result<void>() : known.failure();
    const auto done = m_casework.record(PersonAdded{given.name, given.role}, actor);
    return done ? readState() : done;
}

Result<void> RegisterSession::removePerson(const QString &name, const Actor &actor)
{
    const auto listed = staff();
    if (!listed)
        return listed.failure();
    const bool known =
        std::any_of(listed->begin(), listed->end(), [&name](const Person &person) { return person.name == name; });
    if (!known || name == actor.name)
        return notToRemove(name);
    const auto done = m_casework.record(PersonLeft{name}, actor);
    return done ? readState() : done;
}

Result<void> RegisterSession::changeCalendar(const CalendarChange &change, const Actor &actor)
{
    if (const auto checked = checkCalendarChange(change, m_rules.holidays, m_state.calendar); !checked)
        return checked;
    const HolidayRules before = m_rules.holidays;
    CalendarChanges next = m_state.calendar;
    next.take(change);
    m_rules.holidays = m_shipped.holidays.withChanges(next);
    CalendarChanged event;
    static_cast<CalendarChange &>(event) = change;
    // Our own targets in working days stand in the tables: they follow the calendar at once.
    const auto done = m_casework.record(event, actor, [this] { return rebuildTables({}); });
    if (!done) {
        m_rules.holidays = before;
        return done;
    }
    return readState();
}

Result<QList<DateMove>> RegisterSession::dateMoves(const QString &policy)
{
    const auto wasUsual = [this](const QString &id) {
        return std::any_of(m_state.versions.begin(), m_state.versions.end(),
                           [&id](const ProfileVersion &version) { return version.profile.policy == id; });
    };
    const auto rows = m_derived.summaries();
    if (!rows)
        return rows.failure();
    QList<DateMove> moves;
    for (const RequestSummary &row : *rows) {
        if (row.state == State::Done || row.state == State::Closed)
            continue;
        const auto content = m_casework.load(row.number);
        if (!content)
            return content.failure();
        const QString &own = content->request.received.policy;
        const bool follows = !policy.isEmpty() && own != policy && wasUsual(own);
        if (!policy.isEmpty() && !follows)
            continue;
        const auto move = dateMoveOf(content->request, m_rules, m_profile, policy);
        if (move && *move)
            moves << **move;
    }
    return moves;
}

QList<RequestNumber> RegisterSession::startDay()
{
    QList<RequestNumber> changed;
    if (const auto stepped = performAutomaticSteps(); stepped)
        changed = *stepped;
    else
        m_warnings << stepped.failure().what;
    if (const auto saved = backUpDaily(); !saved)
        m_warnings << Text(QT_TRANSLATE_NOOP("Domain", "The backup of the day could not be made: %1"),
                           {asArgument(saved.failure().what)});
    return changed;
}

Result<QList<RequestNumber>> RegisterSession::performAutomaticSteps()
{
    const auto waiting = m_derived.waiting();
    if (!waiting)
        return waiting.failure();
    QList<Task> tasks;
    for (const RequestNumber number : *waiting) {
        const auto content = m_casework.load(number);
        if (!content)
            return content.failure();
        const auto rules = rulesOf(content->request, m_services.rules, m_profile);
        if (!rules)
            return rules.failure();
        for (const Command &command : automaticSteps(content->request, rules->policy, m_services.time.today(m_zone)))
            tasks << Task{number, command};
    }
    QList<RequestNumber> changed;
    for (qsizetype from = 0; from < tasks.size(); from += automaticStepsAtOnce) {
        const auto done = m_casework.performAll(tasks.mid(from, automaticStepsAtOnce), Actor::program(), {});
        if (!done)
            return done.failure();
        changed << done->numbers;
    }
    return changed;
}

qint64 RegisterSession::eventsSinceNewestBackup() const
{
    const QList<BackupFile> backups = backupsOf(m_database->path());
    return m_casework.head().seq.value - (backups.isEmpty() ? 0 : backups.first().name.seq.value);
}

Result<void> RegisterSession::backUpDaily()
{
    const QList<BackupFile> backups = backupsOf(m_database->path());
    const QDate today = m_services.time.today(m_zone);
    const bool madeToday = !backups.isEmpty() && backups.first().name.at.toTimeZone(m_zone).date() >= today;
    if (madeToday || eventsSinceNewestBackup() <= 0)
        return {};
    return makeDatedBackup(*m_database, m_services.time.nowUtc(), m_zone, m_services.migrations);
}

Result<QList<RequestNumber>> RegisterSession::search(const QString &words, const JobControl &job)
{
    const Stoppable stoppable(*m_database, job);
    return m_derived.search(words);
}

Result<VerifyReport> RegisterSession::verify(const JobControl &job)
{
    const Stoppable stoppable(*m_database, job);
    return Verification(*m_database, m_derived, m_files, m_services.migrations, job).run();
}

Result<void> RegisterSession::rebuild(const JobControl &job)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.failure();
    auto done = restoreDerivedTables(*m_database, m_services.migrations);
    if (done)
        done = rebuildTables(job);
    return done ? transaction->commit() : done;
}

Result<void> RegisterSession::rebuildTables(const JobControl &job)
{
    const auto numbers = JournalTable(*m_database).requests();
    if (!numbers)
        return numbers.failure();
    const Stoppable stoppable(*m_database, job);
    auto done = m_derived.clear();
    if (done)
        done = m_suppressions.rebuild();
    for (qsizetype i = 0; done && i < numbers->size(); ++i) {
        const auto content = m_casework.load(numbers->at(i));
        done = content ? m_derived.save(*content, DerivedTables::Words::All) : content.failure();
        job.tell(int(i) + 1, int(numbers->size()));
    }
    return done;
}

Result<void> RegisterSession::backup(const QString &target, const JobControl &job)
{
    return copyRegister(*m_database, target, IdentityCopies::LeaveOut, m_services.migrations, job);
}

Result<QString> RegisterSession::journalCode()
{
    const auto id = JournalTable(*m_database).registerId();
    if (!id)
        return id.failure();
    return JournalCode::at(*id, m_casework.head().seq, m_casework.head().hash).toString();
}

Result<void> RegisterSession::checkJournalCode(const QString &text)
{
    JournalTable journal(*m_database);
    return article12::checkJournalCode(text, journal);
}

} // namespace article12
