// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/mainwindow.h"

#include "letters/fittingletters.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertlist.h"
#include "views/alerts/alertwatch.h"
#include "views/calculator/calculator.h"
#include "views/common/jobdialog.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/unsavedinput.h"
#include "views/intake/intakecontent.h"
#include "views/mainwindow/keyboarddialog.h"
#include "views/mainwindow/newregisterpage.h"
#include "views/mainwindow/registerdesk.h"
#include "views/mainwindow/registerjobs.h"
#include "views/mainwindow/statusline.h"
#include "views/mainwindow/toolrow.h"
#include "views/mainwindow/welcomepage.h"
#include "views/mainwindow/whopage.h"
#include "views/queue/queuepage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int placesByKey = 9; // Ctrl+1 … Ctrl+9
const QString geometryName = u"window"_s;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : TabsAsRead<QMainWindow>(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_menus(new WindowMenus(*menuBar()))
    , m_tools(new ToolRow(m_menus->letters()))
    , m_status(new StatusLine(services.wording))
{
    setWindowTitle(tr("Article 12"));
    setAcceptDrops(true);
    if (!restoreGeometry(m_services.memory.layout(geometryName)))
        resize(1500, 860);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(horizontalLine());
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    connectTools();
    buildPlaceShortcuts();
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::recentWanted, this, &MainWindow::openRegister);
    connect(m_welcome, &WelcomePage::exampleWanted, this, &MainWindow::makeExample);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::makeNewRegister);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseRegister);
    connect(m_menus, &WindowMenus::wanted, this, &MainWindow::perform);
    connect(&m_menus->letters(), &QMenu::aboutToShow, this, &MainWindow::fillLetterMenu);
    connect(&m_menus->recent(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(&m_menus->places(), &QMenu::aboutToShow, this, &MainWindow::fillPlaceMenu);
    m_menus->recent().menuAction()->setEnabled(!m_services.memory.recentRegisters().isEmpty());
    showWelcome();
    showStatus();
}

MainWindow::~MainWindow()
{
    delete m_desk; // borrows the workplace and the register
}

void MainWindow::perform(WindowAction action)
{
    switch (action) {
    case WindowAction::NewRegister:
        return makeNewRegister();
    case WindowAction::OpenRegister:
        return chooseRegister();
    case WindowAction::OpenExample:
        return makeExample();
    case WindowAction::BackUp:
        backUpWithProgress(this, *m_casebook, m_services);
        return showStatus();
    case WindowAction::Verify:
        return verify();
    case WindowAction::Rebuild:
        return rebuild();
    case WindowAction::Restore:
        return restoreRegister();
    case WindowAction::Print:
        return m_desk->print();
    case WindowAction::CloseRegister:
        if (leaveRegister())
            closeRegister();
        return;
    case WindowAction::Quit:
        close();
        return;
    case WindowAction::NewRequest:
        return m_desk->newRequest();
    case WindowAction::FromFiles:
        return chooseFiles();
    case WindowAction::OpenRequest:
        if (const auto number = m_desk->currentRequest())
            m_desk->openFromList(*number);
        return;
    case WindowAction::RequestsOfPerson:
        if (const auto number = m_desk->currentRequest())
            m_desk->showPerson(*number);
        return;
    case WindowAction::Assign:
        return m_desk->assign(m_desk->chosenRequests());
    case WindowAction::ExportList:
        return m_desk->exportList({});
    case WindowAction::FromClipboard:
        return pasteRequest();
    case WindowAction::Search:
        return m_tools->focusSearch();
    case WindowAction::WriteLetter:
        return writeLetter();
    case WindowAction::MonthlyReport:
        return m_desk->showPlace(u"report"_s);
    case WindowAction::ShowSidePanel:
        return m_desk->queue().setSidePanelShown(!m_desk->queue().isSidePanelShown());
    case WindowAction::Back:
        return goBack();
    case WindowAction::Refresh:
        return m_desk->refresh();
    case WindowAction::Calculator:
        return showCalculator();
    case WindowAction::Keyboard:
        return (new KeyboardDialog(m_menus->shortcuts(), this))->open();
    case WindowAction::About:
        return showAbout();
    }
    Q_UNREACHABLE();
}

void MainWindow::buildPlaceShortcuts()
{
    for (int number = 1; number <= placesByKey; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (m_desk)
                m_desk->showPlaceNumber(number);
        });
    }
}

void MainWindow::connectTools()
{
    connect(m_tools, &ToolRow::newWanted, this, [this] { m_desk->newRequest(); });
    connect(m_tools, &ToolRow::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_tools, &ToolRow::alertsWanted, this, &MainWindow::showAlerts);
    connect(m_tools, &ToolRow::whoWanted, this, &MainWindow::askWhoWorks);
    connect(m_tools, &ToolRow::searched, this, [this](const QString &words) {
        if (m_desk)
            m_desk->search(words);
    });
}

void MainWindow::openRegister(const QString &path)
{
    if (m_casebook && QFileInfo(m_casebook->path()) == QFileInfo(path))
        return;
    if (!leaveRegister())
        return;
    if (auto casebook = openWithProgress(this, path, m_services))
        takeRegister(std::move(casebook));
    else
        showStatus();
}

void MainWindow::openAfterFirstFrame(const QString &path)
{
    auto *waiting = new Label(tr("Opening %1").arg(QFileInfo(path).fileName()), Label::Role::Muted);
    waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(waiting);
    m_stack->setCurrentWidget(waiting);
    QTimer::singleShot(0, this, [this, waiting, path] {
        openRegister(path);
        waiting->deleteLater();
    });
}

void MainWindow::takeRegister(std::unique_ptr<Register> casebook)
{
    showDesk(std::move(casebook), m_services.actor);
    if (m_services.asksWhoWorks)
        askWhoWorks();
}

void MainWindow::showDesk(std::unique_ptr<Register> casebook, const Actor &actor)
{
    closeRegister();
    m_casebook = std::move(casebook);
    m_workplace = std::make_unique<Workplace>(
        Workplace{*m_casebook, m_services.wording, m_services.dialogs, m_services.memory, m_services.letters,
                  m_services.letterFonts, m_services.phrases, actor, m_services.organisation, m_services.appearance});
    m_services.memory.addRecentRegister(m_casebook->path());
    m_desk = new RegisterDesk(*m_workplace, m_services.alertMemory, m_services.notices);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    connect(m_desk, &RegisterDesk::recorded, this, &MainWindow::showStatus);
    connect(m_desk, &RegisterDesk::rowsChanged, this, [this] { m_status->setCounts(m_desk->countsInWords()); });
    connect(m_desk, &RegisterDesk::searchLeft, m_tools, &ToolRow::clearSearch);
    connect(&m_desk->alerts(), &AlertWatch::changed, this, &MainWindow::showAlertCount);
    showAlertCount();
    setWindowTitle(tr("%1 – Article 12").arg(QFileInfo(m_casebook->path()).completeBaseName()));
    connect(m_casebook.get(), &Register::settingsChanged, this, &MainWindow::showStatus);
    showStatus();
}

MainWindow::Continuation MainWindow::handOver()
{
    if (!m_casebook)
        return {};
    Continuation continuation{nullptr, m_workplace->actor, m_desk->place()};
    delete std::exchange(m_desk, nullptr);
    m_workplace.reset();
    continuation.casebook = std::move(m_casebook);
    return continuation;
}

void MainWindow::resume(Continuation continuation)
{
    if (!continuation.casebook)
        return;
    showDesk(std::move(continuation.casebook), continuation.actor);
    m_desk->showPlace(continuation.place);
}

void MainWindow::askWhoWorks()
{
    const auto people = m_casebook->staff();
    auto *page =
        new WhoPage(m_casebook->profile().controller.name, people ? *people : QList<Person>(), m_workplace->actor);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    connect(page, &WhoPage::chosen, this, [this, page](const QString &name) {
        page->deleteLater();
        work(name);
    });
    showStatus();
}

void MainWindow::work(const QString &name)
{
    m_workplace->actor.name = name;
    m_stack->setCurrentWidget(m_desk);
    m_desk->setFocus();
    showStatus();
}

bool MainWindow::leaveRegister()
{
    const Question question{tr("Leave without recording?"), tr("What you typed in an open form has not been recorded."),
                            tr("Leave without recording")};
    return !m_desk || !holdsUnsavedInput(*this) || m_services.dialogs.confirm(this, question);
}

void MainWindow::closeRegister()
{
    if (!m_casebook)
        return;
    qDeleteAll(findChildren<Calculator *>()); // they work with the rules of the register that goes
    delete std::exchange(m_desk, nullptr);
    m_tools->setAlerts({});
    m_workplace.reset();
    closeWithProgress(this, std::move(m_casebook));
    showWelcome();
    m_tools->clearSearch();
    setWindowTitle(tr("Article 12"));
    showStatus();
}

void MainWindow::showWelcome()
{
    m_welcome->setRecent(m_services.memory.recentRegisters());
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leaveRegister())
        return event->ignore();
    m_services.memory.setLayout(geometryName, saveGeometry());
    closeRegister();
    QMainWindow::closeEvent(event);
}

void MainWindow::showStatus()
{
    const bool open = m_desk != nullptr && m_stack->currentWidget() == m_desk;
    m_menus->setRegisterOpen(open);
    m_menus->recent().menuAction()->setEnabled(!m_services.memory.recentRegisters().isEmpty());
    m_status->setRegister(open ? m_casebook.get() : nullptr);
    m_tools->setRegister(open ? m_casebook->profile().controller.name : QString(),
                         open ? m_workplace->actor.name : QString());
    if (open)
        m_status->setCounts(m_desk->countsInWords());
}

void MainWindow::fillRecentMenu()
{
    QMenu &menu = m_menus->recent();
    menu.clear();
    for (const QString &path : m_services.memory.recentRegisters()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QAction *entry =
            menu.addAction(u"%1  (%2)"_s.arg(file.fileName(), fontMetrics().elidedText(folder, Qt::ElideMiddle, 320))
                               .replace(u'&', u"&&"_s));
        entry->setEnabled(file.exists());
        connect(entry, &QAction::triggered, this, [this, path] { openRegister(path); });
    }
}

void MainWindow::fillPlaceMenu()
{
    QMenu &menu = m_menus->places();
    menu.clear();
    if (!m_desk)
        return;
    int number = 0;
    for (const auto &[key, title] : m_desk->places()) {
        const QString keys = ++number <= placesByKey ? u"\tCtrl+%1"_s.arg(number) : QString();
        QAction *entry = menu.addAction(title + keys);
        connect(entry, &QAction::triggered, this, [this, wanted = key] { m_desk->showPlace(wanted); });
    }
}

void MainWindow::showAlertCount() { m_tools->setAlerts(m_desk->alerts().standing()); }

void MainWindow::showAlerts()
{
    auto *list = new AlertList(m_desk->alerts(), m_services.wording, m_casebook->today(), this);
    connect(list, &AlertList::openWanted, m_desk, &RegisterDesk::openRequest);
    const AlertBell &bell = m_tools->bell();
    list->move(bell.mapToGlobal(QPoint(bell.width() - list->width(), bell.height() + 4)));
    list->show();
    moveFocusAsRead(*list, true);
}

void MainWindow::showCalculator()
{
    const RegisterServices &parts = m_services.forRegister;
    CalculatorStart start{parts.time.today(QTimeZone(m_services.profile.timeZone.toLatin1())),
                          QTimeZone(m_services.profile.timeZone.toLatin1()), m_services.profile.region,
                          m_services.profile.policy};
    if (m_casebook)
        start = {m_casebook->today(), m_casebook->zone(), m_casebook->profile().region, m_casebook->profile().policy};
    auto *calculator = new Calculator(m_casebook ? m_casebook->rules() : parts.rules, m_services.wording, start, this);
    calculator->show();
}

void MainWindow::fillLetterMenu()
{
    QMenu &menu = m_menus->letters();
    menu.clear();
    const auto numbers = m_desk ? m_desk->chosenRequests() : QList<RequestNumber>();
    if (numbers.isEmpty()) {
        menu.addAction(tr("Select a request first"))->setEnabled(false);
        return;
    }
    QList<LetterType> others = m_services.letters.letters(m_casebook->profile().language);
    const auto request = m_casebook->request(numbers.first());
    QList<LetterType> fitting = request ? fittingLetters(*request) : QList<LetterType>();
    fitting.removeIf([&others](LetterType type) { return !others.removeOne(type); });
    const auto add = [&](LetterType type) {
        const QString name = u"%1, %2"_s.arg(keyOf(type), m_services.wording.say(nameOf(type)));
        QAction *action = menu.addAction(name);
        connect(action, &QAction::triggered, this, [this, numbers, type] { m_desk->writeLetters(numbers, type); });
    };
    std::for_each(fitting.cbegin(), fitting.cend(), add);
    if (!fitting.isEmpty())
        menu.addSeparator();
    std::for_each(others.cbegin(), others.cend(), add);
}

void MainWindow::makeExample()
{
    const QString path = m_services.dialogs.chooseSavePath(
        this, {tr("Where to keep the example register"), u"example.a12"_s, registerFileFilter()});
    if (path.isEmpty())
        return;
    const JobWords words{tr("The example register"), tr("Inventing requests and living through their days."),
                         JobWords::Stop::NotPossible};
    const auto made = runJob(this, words, [&](const JobControl &) { return m_services.makeExample(path); });
    if (made)
        openRegister(path);
    else
        m_services.dialogs.tell(this, tr("Not made"), inWords(made.failure(), m_services.wording));
}

void MainWindow::makeNewRegister()
{
    QWidget *before = m_stack->currentWidget();
    auto *page = new NewRegisterPage({m_services.forRegister.rules, m_services.wording, m_services.dialogs,
                                      m_services.organisation, m_services.profile});
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    connect(page, &NewRegisterPage::cancelled, this, [this, page, before = QPointer(before)] {
        if (before)
            m_stack->setCurrentWidget(before);
        page->deleteLater();
        showStatus();
    });
    connect(page, &NewRegisterPage::wanted, this,
            [this, page](const OrganisationProfile &profile) { finishNewRegister(*page, profile); });
    showStatus();
}

void MainWindow::finishNewRegister(NewRegisterPage &page, const OrganisationProfile &profile)
{
    const QString path = m_services.dialogs.chooseSavePath(
        this, {tr("Where to keep the register"), tr("requests.a12"), registerFileFilter()});
    if (path.isEmpty())
        return;
    auto made = makeRegister(path, profile, m_services);
    if (!made)
        return page.tell(made.failure());
    page.deleteLater();
    takeRegister(*std::move(made));
}

void MainWindow::chooseRegister()
{
    const QStringList paths = m_services.dialogs.chooseFiles(this, {tr("Open a register"), {}, registerFileFilter()});
    if (!paths.isEmpty())
        openRegister(paths.first());
}

void MainWindow::restoreRegister()
{
    const auto plan = planRestore(this, m_services);
    if (!plan)
        return;
    if (m_casebook && QFileInfo(m_casebook->path()) == QFileInfo(plan->path)) {
        if (!leaveRegister())
            return;
        closeRegister();
    }
    if (restoreWithProgress(this, *plan, m_services) || QFileInfo::exists(plan->path))
        openRegister(plan->path);
}

void MainWindow::verify()
{
    if (verifyWithProgress(this, *m_casebook, m_services))
        m_status->setVerified(*m_casebook, m_casebook->nowUtc());
}

void MainWindow::rebuild()
{
    rebuildWithProgress(this, *m_casebook, m_services);
    m_desk->refresh();
}

void MainWindow::pasteRequest()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && holdsArrivals(*copied))
        m_desk->take(*copied);
    else
        m_services.dialogs.tell(this, tr("From the clipboard"), tr("There is no text, picture or file in it."));
}

void MainWindow::chooseFiles() { m_desk->takeFiles(m_services.dialogs.chooseFiles(this, {tr("From e-mail or scan")})); }

void MainWindow::writeLetter()
{
    fillLetterMenu();
    m_menus->letters().popup(mapToGlobal(QPoint(width() / 3, height() / 8)));
}

void MainWindow::goBack() { m_desk->goBack(); }

void MainWindow::showAbout()
{
    m_services.dialogs.tell(this, tr("About Article 12"),
                            tr("Article 12, version %1\n\nA register of data-subject requests. Everything stays in one "
                               "file on this computer; the program has no network code.\n\nFree software under the "
                               "GNU General Public License, version 3 or later.")
                                .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk || !holdsArrivals(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!m_desk)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_desk->take(*event->mimeData());
}

} // namespace article12
