// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/registerarea.h"

#include "views/alerts/alertwatch.h"
#include "views/common/jobdialog.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/unsavedinput.h"
#include "views/mainwindow/newregisterpage.h"
#include "views/mainwindow/registerdesk.h"
#include "views/mainwindow/registerjobs.h"
#include "views/mainwindow/welcomepage.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Does its work once a widget has been painted, or after a moment when nobody looks at it (a minimised window).
class OnceSeen : public QObject
{
public:
    OnceSeen(QWidget &widget, std::function<void()> work)
        : QObject(&widget)
        , m_work(std::move(work))
    {
        constexpr int longestMs = 500;
        widget.installEventFilter(this);
        QTimer::singleShot(longestMs, this, &OnceSeen::begin);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, &OnceSeen::begin);
        return false;
    }

private:
    void begin()
    {
        if (const auto work = std::exchange(m_work, {}))
            work();
    }
    std::function<void()> m_work;
};

} // namespace

RegisterArea::RegisterArea(const WindowServices &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_welcome(new WelcomePage)
{
    addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::recentWanted, this, &RegisterArea::openRegister);
    connect(m_welcome, &WelcomePage::exampleWanted, this, &RegisterArea::makeExample);
    connect(m_welcome, &WelcomePage::newWanted, this, &RegisterArea::makeNewRegister);
    connect(m_welcome, &WelcomePage::openWanted, this, &RegisterArea::chooseRegister);
    showWelcome();
}

RegisterArea::~RegisterArea()
{
    delete m_desk; // borrows the workplace and the register
}

void RegisterArea::openRegister(const QString &path)
{
    if (m_casebook && QFileInfo(m_casebook->path()) == QFileInfo(path))
        return;
    if (!mayLeave())
        return;
    if (auto casebook = openWithProgress(window(), path, m_services))
        takeRegister(std::move(casebook));
    else
        Q_EMIT changed();
}

void RegisterArea::openAfterFirstFrame(const QString &path)
{
    auto *waiting = new Label(tr("Opening %1").arg(QFileInfo(path).fileName()), Label::Role::Muted);
    waiting->setAlignment(Qt::AlignCenter);
    addWidget(waiting);
    setCurrentWidget(waiting);
    new OnceSeen(*waiting, [this, waiting, path] {
        openRegister(path);
        waiting->deleteLater();
    });
}

void RegisterArea::chooseRegister()
{
    const QStringList paths =
        m_services.dialogs.chooseFiles(window(), {tr("Open a register"), {}, registerFileFilter()});
    if (!paths.isEmpty())
        openRegister(paths.first());
}

void RegisterArea::makeExample()
{
    const QString path = m_services.dialogs.chooseSavePath(
        window(), {tr("Where to keep the example register"), u"example.a12"_s, registerFileFilter()});
    if (path.isEmpty())
        return;
    const JobWords words{tr("The example register"), tr("Inventing requests and living through their days."),
                         JobWords::Stop::NotPossible};
    const auto made = runJob(window(), words, [&](const JobControl &) { return m_services.makeExample(path); });
    if (made)
        openRegister(path);
    else
        m_services.dialogs.tell(window(), tr("Not made"), inWords(made.failure(), m_services.wording));
}

void RegisterArea::makeNewRegister()
{
    if (qobject_cast<NewRegisterPage *>(currentWidget()) || !mayLeave())
        return;
    auto *page = new NewRegisterPage({m_services.forRegister.rules, m_services.wording, m_services.dialogs,
                                      m_services.organisation, m_services.profile});
    connect(page, &NewRegisterPage::cancelled, this,
            [this, page, before = QPointer(currentWidget())] { cancelNewRegister(*page, before); });
    connect(page, &NewRegisterPage::wanted, this,
            [this, page](const OrganisationProfile &profile) { finishNewRegister(*page, profile); });
    showNext(page);
}

void RegisterArea::cancelNewRegister(NewRegisterPage &page, QWidget *before)
{
    if (page.holdsUnsavedInput() && !mayLeave())
        return;
    if (before)
        setCurrentWidget(before);
    page.deleteLater();
    Q_EMIT changed();
}

void RegisterArea::finishNewRegister(NewRegisterPage &page, const OrganisationProfile &profile)
{
    const QString path = m_services.dialogs.chooseSavePath(
        window(), {tr("Where to keep the register"), tr("requests.a12"), registerFileFilter()});
    if (path.isEmpty())
        return;
    auto made = makeRegister(path, profile, m_services);
    if (!made)
        return page.tell(made.failure());
    takeRegister(*std::move(made));
}

void RegisterArea::restoreRegister()
{
    const auto plan = planRestore(window(), m_services);
    if (!plan)
        return;
    if (m_casebook && QFileInfo(m_casebook->path()) == QFileInfo(plan->path)) {
        if (!mayLeave())
            return;
        closeRegister();
    }
    if (restoreWithProgress(window(), *plan, m_services) || QFileInfo::exists(plan->path))
        openRegister(plan->path);
}

void RegisterArea::takeRegister(std::unique_ptr<Register> casebook)
{
    showDesk(std::move(casebook), m_services.actor);
    if (m_services.asksWhoWorks)
        askWho(WhoPage::Asked::AtOpening);
}

void RegisterArea::showDesk(std::unique_ptr<Register> casebook, const Actor &actor)
{
    closeRegister();
    qDeleteAll(findChildren<NewRegisterPage *>()); // left for this register
    m_casebook = std::move(casebook);
    m_workplace = std::make_unique<Workplace>(
        Workplace{*m_casebook, m_services.wording, m_services.dialogs, m_services.memory, m_services.letters,
                  m_services.letterFonts, m_services.phrases, actor, m_services.organisation, m_services.appearance});
    m_services.memory.addRecentRegister(m_casebook->path());
    m_desk = new RegisterDesk(*m_workplace, m_services.alertMemory, m_services.notices);
    addWidget(m_desk);
    setCurrentWidget(m_desk);
    m_desk->setFocus();
    connect(m_casebook.get(), &Register::settingsChanged, this, &RegisterArea::changed);
    Q_EMIT opened(m_desk);
    Q_EMIT changed();
}

void RegisterArea::askWhoWorks() { askWho(WhoPage::Asked::Again); }

void RegisterArea::askWho(WhoPage::Asked asked)
{
    const auto people = m_casebook->staff();
    auto *page = new WhoPage(m_casebook->profile().controller.name, people ? *people : QList<Person>(),
                             m_workplace->actor, asked);
    connect(page, &WhoPage::chosen, this, [this, page](const QString &name) {
        m_workplace->actor.name = name;
        leaveWho(*page);
    });
    connect(page, &WhoPage::cancelled, this, [this, page] { leaveWho(*page); });
    showNext(page);
}

void RegisterArea::leaveWho(WhoPage &page)
{
    page.deleteLater();
    setCurrentWidget(m_desk);
    m_desk->setFocus();
    Q_EMIT changed();
}

bool RegisterArea::mayLeave()
{
    const Question question{tr("Leave without recording?"), tr("What you typed in an open form has not been recorded."),
                            tr("Leave without recording")};
    return !holdsUnsavedInput(*window()) || m_services.dialogs.confirm(window(), question);
}

void RegisterArea::closeRegister()
{
    if (!m_casebook)
        return;
    Q_EMIT closing();
    delete std::exchange(m_desk, nullptr);
    m_workplace.reset();
    closeWithProgress(window(), std::move(m_casebook));
    showWelcome();
    Q_EMIT changed();
}

RegisterArea::Continuation RegisterArea::handOver()
{
    if (!m_casebook)
        return {};
    Continuation continuation{nullptr, m_workplace->actor, m_desk->place(), m_desk->alerts().unseen()};
    delete std::exchange(m_desk, nullptr);
    m_workplace.reset();
    continuation.casebook = std::move(m_casebook);
    return continuation;
}

void RegisterArea::resume(Continuation continuation)
{
    if (!continuation.casebook)
        return;
    showDesk(std::move(continuation.casebook), continuation.actor);
    m_desk->showPlace(continuation.place);
    m_desk->alerts().keepUnseen(continuation.unseen);
}

bool RegisterArea::isAtDesk() const { return m_desk && currentWidget() == m_desk; }

void RegisterArea::showWelcome()
{
    m_welcome->setRecent(m_services.memory.recentRegisters());
    setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void RegisterArea::showNext(QWidget *page)
{
    addWidget(page);
    setCurrentWidget(page);
    page->setFocus();
    Q_EMIT changed();
}

} // namespace article12
