// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/mainwindow.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/mainwindow/registerdesk.h"
#include "views/mainwindow/welcomepage.h"
#include "views/request/historyview.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int placesByKey = 9; // Ctrl+1 … Ctrl+9

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString registerFilter() { return MainWindow::tr("Registers (*.a12)"); }

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Article 12"));
    setAcceptDrops(true);
    resize(1500, 860);
    buildMenu();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildToolRow());
    column->addWidget(horizontalLine());
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    buildStatusLine();
    auto *welcome = new WelcomePage;
    m_stack->addWidget(welcome);
    connect(welcome, &WelcomePage::exampleWanted, this, &MainWindow::makeExample);
    connect(welcome, &WelcomePage::newWanted, this, &MainWindow::makeRegister);
    connect(welcome, &WelcomePage::openWanted, this, &MainWindow::chooseRegister);
    showStatus();
}

MainWindow::~MainWindow()
{
    delete m_desk; // borrows the workplace and the register
}

void MainWindow::buildMenu()
{
    QMenu &file = *menuBar()->addMenu(tr("&Register"));
    addAction(file, tr("&New register…"), {}, &MainWindow::makeRegister);
    addAction(file, tr("&Open a register…"), QKeySequence::Open, &MainWindow::chooseRegister);
    addAction(file, tr("Open the &example register…"), {}, &MainWindow::makeExample);
    file.addSeparator();
    addAction(file, tr("&Quit"), QKeySequence::Quit, nullptr);
    QMenu &request = *menuBar()->addMenu(tr("Re&quest"));
    m_needRegister << addAction(request, tr("&New request"), QKeySequence::New, &MainWindow::newRequest)
                   << addAction(request, tr("From e-mail or &scan…"), QKeySequence(tr("Ctrl+I")),
                                &MainWindow::chooseFiles)
                   << addAction(request, tr("&Search"), QKeySequence::Find, &MainWindow::focusSearch)
                   << addAction(request, tr("&Back"), QKeySequence(Qt::Key_Escape), &MainWindow::goBack);
    m_letters = menuBar()->addMenu(tr("&Letter"));
    connect(m_letters, &QMenu::aboutToShow, this, &MainWindow::fillLetterMenu);
    QMenu &view = *menuBar()->addMenu(tr("&View"));
    m_needRegister << addAction(view, tr("Write a &letter"), QKeySequence(tr("Ctrl+L")), &MainWindow::writeLetter)
                   << addAction(view, tr("&Print…"), QKeySequence::Print, &MainWindow::print)
                   << addAction(view, tr("&Refresh"), QKeySequence::Refresh, &MainWindow::refresh);
    addAction(*menuBar()->addMenu(tr("&Help")), tr("&Keyboard…"), QKeySequence::HelpContents,
              &MainWindow::showShortcuts);
    buildPlaceShortcuts();
}

QAction *MainWindow::addAction(QMenu &menu, const QString &text, const QKeySequence &shortcut,
                               void (MainWindow::*slot)())
{
    QAction *action = menu.addAction(text);
    action->setShortcut(shortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    else
        connect(action, &QAction::triggered, this, &QWidget::close);
    return action;
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

QWidget *MainWindow::buildToolRow()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    auto *fresh = new Button(tr("New request"), Button::Kind::Primary);
    auto *files = new Button(tr("From e-mail or scan…"));
    auto *letter = new Button(tr("Write letter"));
    letter->setMenu(m_letters);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search name, reference or text (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(430);
    m_organisation = new Label({}, Label::Role::Small);
    m_tools = {fresh, files, letter, m_search};
    for (QWidget *tool : std::as_const(m_tools))
        row->addWidget(tool, tool == m_search ? 1 : 0);
    row->addStretch();
    row->addWidget(m_organisation);
    connect(fresh, &Button::clicked, this, &MainWindow::newRequest);
    connect(files, &Button::clicked, this, &MainWindow::chooseFiles);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &words) {
        if (m_desk)
            m_desk->search(words);
    });
    return bar;
}

void MainWindow::buildStatusLine()
{
    QStatusBar &line = *statusBar();
    paintAsChrome(line);
    line.setSizeGripEnabled(false);
    m_counts = new Label({}, Label::Role::Small);
    m_saved = new Label({}, Label::Role::Small);
    m_calendar = new Label({}, Label::Role::Small);
    m_warning = new Label({}, Label::Role::Alarm);
    for (Label *label : {m_counts, m_saved, m_calendar}) {
        label->setContentsMargins(8, 3, 8, 3);
        line.addWidget(label);
    }
    line.addPermanentWidget(m_warning);
}

void MainWindow::openRegister(const QString &path)
{
    auto opened = Register::open(path, Register::Access::ReadWrite, m_services.actor, m_services.forRegister);
    if (opened)
        takeRegister(*std::move(opened));
    else
        m_services.dialogs.tell(this, tr("Not opened"), inWords(opened.failure(), m_services.wording));
}

void MainWindow::takeRegister(std::unique_ptr<Register> casebook)
{
    delete std::exchange(m_desk, nullptr);
    m_casebook = std::move(casebook);
    m_workplace.reset(new Workplace{*m_casebook, m_services.wording, m_services.dialogs, m_services.letters,
                                    m_services.letterFonts, m_services.phrases, m_services.actor});
    m_desk = new RegisterDesk(*m_workplace);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    connect(m_desk, &RegisterDesk::rowsChanged, this, &MainWindow::showStatus);
    showStatus();
}

void MainWindow::showStatus()
{
    const bool open = m_desk != nullptr;
    for (QAction *action : std::as_const(m_needRegister))
        action->setEnabled(open);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setEnabled(open);
    m_letters->menuAction()->setEnabled(open);
    if (!open)
        return;
    const Wording &wording = m_services.wording;
    m_organisation->setText(tr("%1 register").arg(m_casebook->profile().controller.name));
    m_counts->setText(m_desk->countsInWords());
    const auto backup = Register::newestBackup(m_casebook->path());
    m_saved->setText(backup ? tr("Each step is saved; backed up %1").arg(instantInWords(backup->at, *m_workplace))
                            : tr("Each step is saved"));
    const QString region = m_casebook->profile().region;
    m_calendar->setText(
        tr("Calendar %1 %2").arg(m_casebook->rules().holidays.nameOf(region), m_casebook->rules().holidays.version()));
    m_warning->setText(wording.say(m_casebook->warnings()));
}

void MainWindow::fillLetterMenu()
{
    m_letters->clear();
    const auto number = m_desk ? m_desk->currentRequest() : std::nullopt;
    if (!number) {
        m_letters->addAction(tr("Select a request first"))->setEnabled(false);
        return;
    }
    const QString language = m_casebook->profile().language;
    for (const LetterType type : m_services.letters.letters(language)) {
        const QString name = u"%1, %2"_s.arg(keyOf(type), m_services.wording.say(nameOf(type)));
        QAction *action = m_letters->addAction(name);
        connect(action, &QAction::triggered, this, [this, number, type] { m_desk->writeLetter(*number, type); });
    }
}

void MainWindow::makeExample()
{
    const QString path = m_services.dialogs.chooseSavePath(
        this, {tr("Where to keep the example register"), u"example.a12"_s, registerFilter()});
    if (path.isEmpty())
        return;
    const auto made = m_services.makeExample(path);
    if (made)
        openRegister(path);
    else
        m_services.dialogs.tell(this, tr("Not made"), inWords(made.failure(), m_services.wording));
}

void MainWindow::makeRegister()
{
    const QString path = m_services.dialogs.chooseSavePath(
        this, {tr("Where to keep the register"), tr("requests.a12"), registerFilter()});
    if (path.isEmpty())
        return;
    auto made = Register::create(path, {m_services.profile, m_services.actor}, m_services.forRegister);
    if (made)
        takeRegister(*std::move(made));
    else
        m_services.dialogs.tell(this, tr("Not made"), inWords(made.failure(), m_services.wording));
}

void MainWindow::chooseRegister()
{
    const QStringList paths = m_services.dialogs.chooseFiles(this, {tr("Open a register"), {}, registerFilter()});
    if (!paths.isEmpty())
        openRegister(paths.first());
}

void MainWindow::newRequest() { m_desk->newRequest(); }

void MainWindow::chooseFiles() { m_desk->takeFiles(m_services.dialogs.chooseFiles(this, {tr("From e-mail or scan")})); }

void MainWindow::writeLetter()
{
    fillLetterMenu();
    m_letters->popup(mapToGlobal(QPoint(width() / 3, height() / 8)));
}

void MainWindow::print() { m_desk->print(); }
void MainWindow::refresh() { m_desk->refresh(); }
void MainWindow::goBack() { m_desk->goBack(); }

void MainWindow::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MainWindow::showShortcuts()
{
    m_services.dialogs.tell(this, tr("Keyboard"),
                            tr("Ctrl+N  new request\nCtrl+I  from e-mail or scan\nCtrl+O  open a register\n"
                               "Ctrl+F  search\nEnter  open the request\nEsc  back\nCtrl+L  write a letter\n"
                               "Ctrl+P  print\nF5  refresh\nCtrl+1 to 9  the lists at the left"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_desk || localFiles(event->mimeData()).isEmpty())
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
    m_desk->takeFiles(localFiles(event->mimeData()));
}

} // namespace article12
