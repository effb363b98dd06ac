// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/mainwindow.h"

#include "letters/fittingletters.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertlist.h"
#include "views/alerts/alertwatch.h"
#include "views/calculator/calculator.h"
#include "views/common/page.h"
#include "views/intake/intakecontent.h"
#include "views/mainwindow/keyboarddialog.h"
#include "views/mainwindow/registerdesk.h"
#include "views/mainwindow/registerjobs.h"
#include "views/mainwindow/statusline.h"
#include "views/mainwindow/toolrow.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString geometryName = u"window"_s;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : TabsAsRead<QMainWindow>(parent)
    , m_services(services)
    , m_menus(new WindowMenus(*menuBar()))
    , m_area(new RegisterArea(m_services))
    , m_tools(new ToolRow(m_menus->letters()))
    , m_status(new StatusLine(services.wording))
{
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    if (!restoreGeometry(m_services.memory.layout(geometryName)))
        resize(1500, 860);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(horizontalLine());
    column->addWidget(m_area, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    connectMenus();
    connectTools();
    connect(m_area, &RegisterArea::opened, this, &MainWindow::connectDesk);
    connect(m_area, &RegisterArea::closing, this, &MainWindow::leaveDesk);
    connect(m_area, &RegisterArea::changed, this, &MainWindow::showStatus);
    showStatus();
}

MainWindow::~MainWindow()
{
    delete m_area; // borrows the services
}

void MainWindow::perform(WindowAction action)
{
    switch (action) {
    case WindowAction::NewRegister:
        return m_area->makeNewRegister();
    case WindowAction::OpenRegister:
        return m_area->chooseRegister();
    case WindowAction::OpenExample:
        return m_area->makeExample();
    case WindowAction::BackUp:
        backUpWithProgress(this, *casebook(), m_services);
        return showStatus();
    case WindowAction::Verify:
        return verify();
    case WindowAction::Rebuild:
        return rebuild();
    case WindowAction::Restore:
        return m_area->restoreRegister();
    case WindowAction::Print:
        return desk()->print();
    case WindowAction::CloseRegister:
        if (m_area->mayLeave())
            m_area->closeRegister();
        return;
    case WindowAction::Quit:
        close();
        return;
    case WindowAction::NewRequest:
        return desk()->newRequest();
    case WindowAction::FromFiles:
        return desk()->chooseFiles();
    case WindowAction::OpenRequest:
        if (const auto number = desk()->currentRequest())
            desk()->openFromList(*number);
        return;
    case WindowAction::RequestsOfPerson:
        if (const auto number = desk()->currentRequest())
            desk()->showPerson(*number);
        return;
    case WindowAction::Assign:
        return desk()->lists().assign(this, desk()->chosenRequests());
    case WindowAction::ExportList:
        return desk()->lists().exportRows(this, {});
    case WindowAction::ExportCalendar:
        return desk()->lists().exportCalendar(this);
    case WindowAction::ExportRequest:
        return desk()->exportRequest();
    case WindowAction::FromClipboard:
        return desk()->paste();
    case WindowAction::Search:
        return m_tools->focusSearch();
    case WindowAction::WriteLetter:
        return writeLetter();
    case WindowAction::MonthlyReport:
        return desk()->showPlace(u"report"_s);
    case WindowAction::ShowSidePanel:
        return desk()->queue().setSidePanelShown(!desk()->queue().isSidePanelShown());
    case WindowAction::GoToSteps:
        return desk()->goToSteps();
    case WindowAction::Back:
        return desk()->goBack();
    case WindowAction::Refresh:
        return desk()->refresh();
    case WindowAction::Calculator:
        return showCalculator();
    case WindowAction::Keyboard:
        return (new KeyboardDialog(m_menus->shortcuts(), this))->open();
    case WindowAction::About:
        return showAbout();
    }
    Q_UNREACHABLE();
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::wanted, this, &MainWindow::perform);
    connect(m_menus, &WindowMenus::registerWanted, m_area, &RegisterArea::openRegister,
            Qt::QueuedConnection); // the menu changes with the register
    connect(m_menus, &WindowMenus::placeWanted, this, [this](const QString &key) { desk()->showPlace(key); });
    connect(m_menus, &WindowMenus::letterWanted, this,
            [this](LetterType type) { desk()->writeLetters(desk()->chosenRequests(), type); });
    connect(&m_menus->letters(), &QMenu::aboutToShow, this, &MainWindow::fillLetterMenu);
    connect(&m_menus->places(), &QMenu::aboutToShow, this, [this] { m_menus->setPlaces(desk()->places()); });
    connect(&m_menus->columns(), &QMenu::aboutToShow, this,
            [this] { desk()->queue().table().fillColumnMenu(m_menus->columns()); });
    connect(&m_menus->request(), &QMenu::aboutToShow, this, [this] {
        const bool chosen = m_area->isAtDesk() && !desk()->chosenRequests().isEmpty();
        for (const WindowAction action : {WindowAction::OpenRequest, WindowAction::RequestsOfPerson,
                                          WindowAction::Assign, WindowAction::ExportRequest})
            m_menus->action(action).setEnabled(chosen);
    });
}

void MainWindow::connectTools()
{
    connect(m_tools, &ToolRow::newWanted, this, [this] { desk()->newRequest(); });
    connect(m_tools, &ToolRow::filesWanted, this, [this] { desk()->chooseFiles(); });
    connect(m_tools, &ToolRow::alertsWanted, this, &MainWindow::showAlerts);
    connect(m_tools, &ToolRow::whoWanted, m_area, &RegisterArea::askWhoWorks);
    connect(m_tools, &ToolRow::listWanted, this, [this] {
        if (desk())
            desk()->queue().goToList();
    });
    connect(m_tools, &ToolRow::searched, this, [this](const QString &words) {
        if (desk())
            desk()->search(words);
    });
}

void MainWindow::connectDesk(RegisterDesk *desk)
{
    connect(desk, &RegisterDesk::recorded, this, &MainWindow::showStatus);
    connect(desk, &RegisterDesk::rowsChanged, this, [this, desk] { m_status->setCounts(desk->countsInWords()); });
    connect(desk, &RegisterDesk::searchLeft, m_tools, &ToolRow::clearSearch);
    const auto showAlertCount = [this, desk] { m_tools->setAlerts(desk->alerts().standing()); };
    connect(&desk->alerts(), &AlertWatch::changed, m_tools, showAlertCount);
    showAlertCount();
}

void MainWindow::leaveDesk()
{
    qDeleteAll(findChildren<Calculator *>()); // they work with the rules of the register that goes
    m_tools->setAlerts({});
    m_tools->clearSearch();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_area->mayLeave())
        return event->ignore();
    m_services.memory.setLayout(geometryName, saveGeometry());
    m_area->closeRegister();
    QMainWindow::closeEvent(event);
}

void MainWindow::showStatus()
{
    const Register *file = m_area->isAtDesk() ? casebook() : nullptr;
    m_menus->setRegisterOpen(file != nullptr);
    m_menus->setRecent(m_services.memory.recentRegisters());
    m_status->setRegister(file);
    m_tools->setRegister(file ? file->profile().controller.name : QString(), file ? m_area->whoWorks() : QString());
    if (file)
        m_status->setCounts(desk()->countsInWords());
    setWindowTitle(casebook() ? tr("%1 – Article 12").arg(QFileInfo(casebook()->path()).completeBaseName())
                              : tr("Article 12"));
}

void MainWindow::fillLetterMenu()
{
    const auto chosen = m_area->isAtDesk() ? desk()->chosenRequests() : QList<RequestNumber>();
    if (chosen.isEmpty())
        return m_menus->setLetters({}, {}, m_services.wording);
    QList<LetterType> others = m_services.letters.letters(casebook()->profile().language);
    const auto request = casebook()->request(chosen.first());
    QList<LetterType> fitting = request ? fittingLetters(*request) : QList<LetterType>();
    fitting.removeIf([&others](LetterType type) { return !others.removeOne(type); });
    m_menus->setLetters(fitting, others, m_services.wording);
}

void MainWindow::showAlerts()
{
    auto *list = new AlertList(desk()->alerts(), m_services.wording, casebook()->today(), this);
    connect(list, &AlertList::openWanted, desk(), &RegisterDesk::openRequest);
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
    if (casebook())
        start = {casebook()->today(), casebook()->zone(), casebook()->profile().region, casebook()->profile().policy};
    auto *calculator = new Calculator(casebook() ? casebook()->rules() : parts.rules, m_services.wording, start, this);
    calculator->show();
}

void MainWindow::verify()
{
    if (verifyWithProgress(this, *casebook(), m_services))
        m_status->setVerified(*casebook(), casebook()->nowUtc());
}

void MainWindow::rebuild()
{
    rebuildWithProgress(this, *casebook(), m_services);
    desk()->refresh();
}

void MainWindow::writeLetter()
{
    fillLetterMenu();
    QMenu &letters = m_menus->letters();
    letters.popup(m_tools->belowLetterButton());
    if (!letters.isEmpty())
        letters.setActiveAction(letters.actions().first());
}

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
    if (!m_area->isAtDesk() || !holdsArrivals(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter && object->isWidgetType() && object != this;
    if (!enters || !static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls())
        return TabsAsRead<QMainWindow>::eventFilter(object, event);
    if (static_cast<QWidget *>(object)->isWindow())
        return false;
    event->ignore();
    return true;
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!m_area->isAtDesk())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    desk()->take(*event->mimeData());
}

} // namespace article12
