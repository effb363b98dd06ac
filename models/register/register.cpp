// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register.h"

#include "register/gate.h"
#include "register/referenceforms.h"
#include "register/registersession.h"
#include "register/restore.h"

#include <QFileInfo>
#include <QThread>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure jobIsRunning()
{
    return {Failure::Code::Busy,
            Text(QT_TRANSLATE_NOOP("Domain", "The register is busy with a longer job.")),
            Text(QT_TRANSLATE_NOOP("Domain", "Wait until it is done, or cancel it.")),
            {},
            {}};
}

Failure noReference(const QString &text)
{
    return {Failure::Code::NotFound,
            Text(QT_TRANSLATE_NOOP("Domain", "There is no request with the reference “%1”."), {text}),
            Text(QT_TRANSLATE_NOOP("Domain", "References look like 2026-0243.")),
            {},
            {}};
}

Database::Access accessOf(Register::Access access)
{
    return access == Register::Access::ReadWrite ? Database::Access::ReadWrite : Database::Access::ReadOnly;
}

} // namespace

struct Register::Private
{
    using Opening = std::function<Result<std::unique_ptr<RegisterSession>>(const RegisterServices &)>;

    explicit Private(RegisterServices given)
        : services(std::move(given))
    {
        thread.setObjectName(u"register"_s);
        onThread.moveToThread(&thread);
        thread.start();
    }
    ~Private()
    {
        run([this] { session.reset(); });
        thread.quit();
        thread.wait();
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    /// Does something on the register thread and waits for it.
    template <typename Work>
    void run(Work &&work)
    {
        QMetaObject::invokeMethod(&onThread, std::forward<Work>(work), Qt::BlockingQueuedConnection);
    }
    /// A visit to the open register, or Busy.
    template <typename Work>
    auto visit(Gate::Visit kind, Work &&work) -> decltype(work(std::declval<RegisterSession &>()))
    {
        const Gate::Pass pass(gate, kind);
        if (!pass)
            return jobIsRunning();
        std::optional<decltype(work(*session))> answer;
        run([&] { answer.emplace(work(*session)); });
        return *std::move(answer);
    }
    template <typename Work>
    auto step(Work &&work)
    {
        return visit(Gate::Visit::Step, std::forward<Work>(work));
    }
    template <typename Work>
    auto job(Work &&work)
    {
        return visit(Gate::Visit::Job, std::forward<Work>(work));
    }

    RegisterServices services;
    Gate gate;
    QThread thread;
    QObject onThread;
    std::unique_ptr<RegisterSession> session;
};

Register::Register(std::unique_ptr<Private> content)
    : m_content(std::move(content))
{
}

Register::~Register() = default;

Result<std::unique_ptr<Register>> Register::create(const QString &path, const NewRegister &content,
                                                   RegisterServices services)
{
    auto inside = std::make_unique<Private>(std::move(services));
    std::optional<Failure> failure;
    inside->run([&] {
        auto session = RegisterSession::create(path, content, inside->services);
        if (session)
            inside->session = *std::move(session);
        else
            failure = session.failure();
    });
    if (failure)
        return *failure;
    return std::unique_ptr<Register>(new Register(std::move(inside)));
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, Access access, const Actor &actor,
                                                 RegisterServices services, const JobControl &job)
{
    auto inside = std::make_unique<Private>(std::move(services));
    std::optional<Failure> failure;
    inside->run([&] {
        auto session = RegisterSession::open(path, accessOf(access), actor, inside->services, job);
        if (session)
            inside->session = *std::move(session);
        else
            failure = session.failure();
    });
    if (failure)
        return *failure;
    return std::unique_ptr<Register>(new Register(std::move(inside)));
}

std::optional<BackupFound> Register::newestBackup(const QString &path)
{
    const QList<BackupFile> backups = backupsOf(QFileInfo(path).absoluteFilePath());
    return backups.isEmpty() ? std::nullopt : std::optional(BackupFound{backups.first().path, backups.first().name.at});
}

QString Register::path() const { return m_content->session->path(); }
const OrganisationProfile &Register::profile() const { return m_content->session->profile(); }
int Register::profileVersion() const { return m_content->session->state().current().number; }
QList<ProfileVersion> Register::profileVersions() const { return m_content->session->state().versions; }
QTimeZone Register::zone() const { return m_content->session->zone(); }
QDate Register::today() const { return m_content->services.time.today(zone()); }
QDateTime Register::nowUtc() const { return m_content->services.time.nowUtc(); }
const Rulebook &Register::rules() const { return m_content->session->rules(); }
const CalendarChanges &Register::calendarChanges() const { return m_content->session->state().calendar; }
QList<Text> Register::warnings() const { return m_content->session->warnings(); }

void Register::announce(const QList<RequestNumber> &numbers, RequestNumber firstNew)
{
    QSet<RequestNumber> told;
    for (const RequestNumber number : numbers) {
        if (told.contains(number))
            continue;
        told << number;
        if (number < firstNew)
            Q_EMIT requestChanged(number);
        else
            Q_EMIT requestAdded(number);
    }
}

Result<RequestNumber> Register::perform(const Task &task, const Actor &actor)
{
    const auto done =
        m_content->step([&](RegisterSession &session) { return session.casework().performAll({task}, actor, {}); });
    if (!done)
        return done.failure();
    announce(done->numbers + done->touched, done->firstNew);
    return done->numbers.first();
}

Result<QList<RequestNumber>> Register::performAll(const QList<Task> &tasks, const Actor &actor, const JobControl &job)
{
    const auto done =
        m_content->job([&](RegisterSession &session) { return session.casework().performAll(tasks, actor, job); });
    if (!done)
        return done.failure();
    announce(done->numbers + done->touched, done->firstNew);
    return done->numbers;
}

template <typename Work>
Result<void> Register::changeSettings(Work &&work)
{
    auto done = m_content->job(std::forward<Work>(work));
    if (done)
        Q_EMIT settingsChanged();
    return done;
}

Result<void> Register::changeProfile(const OrganisationProfile &profile, const Actor &actor)
{
    return changeSettings([&](RegisterSession &session) { return session.changeProfile(profile, actor); });
}

Result<void> Register::changePolicy(const QString &policy, const Actor &actor)
{
    return changeSettings([&](RegisterSession &session) { return session.changePolicy(policy, actor); });
}

Result<void> Register::changeCalendar(const CalendarChange &change, const Actor &actor)
{
    return changeSettings([&](RegisterSession &session) { return session.changeCalendar(change, actor); });
}

Result<void> Register::suppress(const MarketingReach &reach, QDate since, const Actor &actor)
{
    return changeSettings(
        [&](RegisterSession &session) { return session.suppressions().suppress(reach, since, actor); });
}

Result<void> Register::keepSuppressed(const QList<SuppressedAddress> &addresses, const Actor &actor)
{
    return changeSettings(
        [&](RegisterSession &session) { return session.suppressions().keepSuppressed(addresses, actor); });
}

Result<void> Register::endSuppression(const QList<SuppressedAddress> &addresses, const QString &reason,
                                      const Actor &actor)
{
    return changeSettings(
        [&](RegisterSession &session) { return session.suppressions().endSuppression(addresses, reason, actor); });
}

Result<void> Register::savePerson(const Person &person, const Actor &actor)
{
    return changeSettings([&](RegisterSession &session) { return session.savePerson(person, actor); });
}

Result<void> Register::removePerson(const QString &name, const Actor &actor)
{
    return changeSettings([&](RegisterSession &session) { return session.removePerson(name, actor); });
}

Result<void> Register::startDay()
{
    const auto changed =
        m_content->job([](RegisterSession &session) -> Result<QList<RequestNumber>> { return session.startDay(); });
    if (!changed)
        return changed.failure();
    announce(*changed, {std::numeric_limits<qint64>::max()});
    return {};
}

Result<QList<Person>> Register::staff() const
{
    return m_content->step([](RegisterSession &session) { return session.staff(); });
}

Result<QList<DateMove>> Register::dateMoves(const QString &policy) const
{
    return m_content->step([&policy](RegisterSession &session) { return session.dateMoves(policy); });
}

Result<QList<RequestSummary>> Register::summaries() const
{
    return m_content->step([](RegisterSession &session) { return session.derived().summaries(); });
}

Result<QList<RequestSummary>> Register::summaries(const ListPart &part) const
{
    return m_content->step([&](RegisterSession &session) {
        return session.derived().summaries(keyOf(part.state), part.after, part.limit);
    });
}

Result<QList<RequestSummary>> Register::summariesRunning() const
{
    return m_content->step([](RegisterSession &session) { return session.derived().running(); });
}

Result<RequestSummary> Register::summary(RequestNumber number) const
{
    return m_content->step([&](RegisterSession &session) { return session.derived().summary(number); });
}

Result<Request> Register::request(RequestNumber number) const
{
    const auto content = m_content->step([&](RegisterSession &session) { return session.casework().load(number); });
    return content ? Result<Request>(content->request) : content.failure();
}

Result<QList<RecordedEvent>> Register::history(RequestNumber number) const
{
    const auto content = m_content->step([&](RegisterSession &session) { return session.casework().load(number); });
    return content ? Result<QList<RecordedEvent>>(content->history) : content.failure();
}

Result<DecisionContext> Register::context(RequestNumber number) const
{
    return m_content->step([&](RegisterSession &session) -> Result<DecisionContext> {
        const auto content = session.casework().load(number);
        return content ? Result<DecisionContext>(session.casework().contextFor(*content)) : content.failure();
    });
}

Result<RequestNumber> Register::findReference(const QString &reference) const
{
    const auto form = referenceFromText(reference);
    if (!form)
        return noReference(reference);
    const auto number = m_content->step([&](RegisterSession &session) { return session.derived().byReference(*form); });
    return !number && number.failure().code == Failure::Code::NotFound ? noReference(reference) : number;
}

Result<QByteArray> Register::fileBytes(const QString &sha256) const
{
    return m_content->step([&](RegisterSession &session) { return session.files().bytes(sha256); });
}

Result<QList<Suppression>> Register::suppressions() const
{
    return m_content->step([](RegisterSession &session) { return session.suppressions().all(); });
}

Result<QList<Suppression>> Register::suppressionsOf(const QString &address) const
{
    return m_content->step([&](RegisterSession &session) { return session.suppressions().of(address); });
}

Result<std::optional<RequestNumber>> Register::holderOf(const QString &sha256) const
{
    return m_content->step([&](RegisterSession &session) { return session.files().holderOfMessage(sha256); });
}

Result<QList<RequestNumber>> Register::search(const QString &words, const JobControl &job) const
{
    return m_content->step([&](RegisterSession &session) { return session.search(words, job); });
}

Result<QList<KpiFact>> Register::kpiFacts() const
{
    return m_content->step([](RegisterSession &session) { return session.derived().kpiFacts(); });
}

Result<QList<KpiFact>> Register::kpiFactsAround(Month answered) const
{
    return m_content->step([&](RegisterSession &session) { return session.derived().kpiFactsNaming(answered); });
}

Result<QStringList> Register::people() const
{
    return m_content->step([](RegisterSession &session) { return Result<QStringList>(session.casework().people()); });
}

Result<QDateTime> Register::savedAt() const
{
    return m_content->step([](RegisterSession &session) { return Result<QDateTime>(session.casework().savedAt()); });
}

Result<QString> Register::journalCode() const
{
    return m_content->step([](RegisterSession &session) { return session.journalCode(); });
}

Result<void> Register::checkJournalCode(const QString &code) const
{
    return m_content->step([&](RegisterSession &session) { return session.checkJournalCode(code); });
}

Result<VerifyReport> Register::verify(const JobControl &job) const
{
    return m_content->job([&](RegisterSession &session) { return session.verify(job); });
}

Result<void> Register::rebuild(const JobControl &job)
{
    return m_content->job([&](RegisterSession &session) { return session.rebuild(job); });
}

Result<void> Register::backup(const QString &path, const JobControl &job)
{
    return m_content->job([&](RegisterSession &session) { return session.backup(path, job); });
}

Result<QString> Register::restore(const QString &backupPath, const QString &path, const RegisterServices &services)
{
    return restoreRegister(backupPath, path, services);
}

} // namespace article12
