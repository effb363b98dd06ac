// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/registerdesk.h"

#include "views/alerts/alertbar.h"
#include "views/alerts/alertwatch.h"
#include "views/common/datefield.h"
#include "views/common/navigationlist.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/readingorder.h"
#include "views/common/registerbusy.h"
#include "views/intake/intakequeue.h"
#include "views/letters/letterpage.h"
#include "views/mainwindow/daywatch.h"
#include "views/queue/letterround.h"
#include "views/queue/personline.h"
#include "views/queue/queuepage.h"
#include "views/report/reportpage.h"
#include "views/request/offercards.h"
#include "views/request/requestfile.h"
#include "views/request/requestpage.h"
#include "views/settings/settingsarea.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QThread>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reportPlace = "report"_L1;
constexpr int placesByKey = 9; // Ctrl+1 … Ctrl+9

} // namespace

RegisterDesk::RegisterDesk(const Workplace &workplace, AlertMemory *memory, DesktopNotices *notices, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(workplace.wording, workplace.casebook.today())
    , m_reader(workplace.casebook, m_model)
    , m_days(new DayWatch(workplace.casebook, this))
    , m_navigation(new NavigationList)
    , m_pages(new QStackedWidget)
    , m_queue(new QueuePage(workplace, m_model))
    , m_request(new RequestPage(workplace))
    , m_letterPlace(new QWidget)
    , m_round(new LetterRound)
    , m_letter(new LetterPage(workplace))
    , m_report(new ReportPage(workplace))
    , m_alerts(new AlertWatch(workplace, memory, notices, this))
    , m_intake(new IntakeQueue(workplace, this))
    , m_settings(new SettingsArea(workplace))
    , m_lists(workplace, m_model, *m_queue)
{
    auto *letters = new QVBoxLayout(m_letterPlace);
    letters->setContentsMargins({});
    letters->setSpacing(0);
    letters->addWidget(m_round);
    letters->addWidget(m_letter, 1);
    m_letterPlace->setFocusProxy(m_letter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *side = new QWidget;
    paintAsChrome(*side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_navigation);
    row->addWidget(side);
    row->addWidget(verticalLine());
    row->addWidget(m_pages, 1);
    for (QWidget *page : QList<QWidget *>{m_queue, m_request, m_letterPlace, m_report, m_settings})
        m_pages->addWidget(page);
    buildNavigation();
    side->setFixedWidth(m_navigation->sizeHint().width());
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connectPages();
    connectQueue();
    connectReader();
    connectAlerts();
    showPlace(keyOf(QueueView::ToDoNow));
    refresh();
    m_alerts->start();
}

RegisterDesk::~RegisterDesk() = default;

void RegisterDesk::buildNavigation()
{
    m_navigation->addSection(tr("Queue"));
    for (const auto &key : Keys<QueueView>::table) {
        if (isPlace(key.value))
            m_navigation->addEntry(keyOf(key.value), m_workplace.wording.say(nameOf(key.value)));
    }
    m_navigation->addSection(tr("Register"));
    m_navigation->addEntry(reportPlace, tr("Monthly report"));
    const QList<SettingsArea::Place> &places = m_settings->places();
    m_navigation->addEntry(places.first().key, places.first().title);
    m_navigation->addSection(tr("Settings"));
    for (const SettingsArea::Place &place : places.mid(1))
        m_navigation->addEntry(place.key, place.title);
    connect(m_navigation, &NavigationList::chosen, this, &RegisterDesk::turnToPlace);
    connect(m_navigation, &NavigationList::opened, this, &RegisterDesk::showPlace);
    for (int number = 1; number <= placesByKey; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (const QStringList keys = m_navigation->keys(); number <= keys.size())
                showPlace(keys[number - 1]);
        });
    }
}

void RegisterDesk::connectPages()
{
    connect(m_request, &RequestPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::sent, this, &RegisterDesk::letterSent);
    connect(m_request, &RequestPage::personWanted, this, &RegisterDesk::showPerson);
    connect(m_request, &RequestPage::letterWanted, this, &RegisterDesk::writeLetter);
    connect(m_request, &RequestPage::requestWanted, this, &RegisterDesk::openRequest, Qt::QueuedConnection);
    connect(m_round, &LetterRound::letterWanted, this, [this](RequestNumber number, LetterType type) {
        m_letterOf = number;
        m_letter->open(number, type);
        showPage(m_letterPlace);
    });
    connect(m_round, &LetterRound::skipWanted, this, [this] {
        if (m_letter->mayBeLeft())
            m_round->next();
    });
    connect(m_round, &LetterRound::endWanted, this, [this] {
        if (returnToList())
            m_round->stop();
    });
    connect(m_round, &LetterRound::finished, this, &RegisterDesk::returnToList);
    connect(m_report, &ReportPage::requestsWanted, this,
            [this](const QString &title, const QList<RequestNumber> &requests) {
                showPage(m_queue);
                m_queue->showFound(title, QSet<RequestNumber>(requests.begin(), requests.end()));
            });
    connect(m_intake, &IntakeQueue::openWanted, this, &RegisterDesk::openRequest);
    connect(m_intake, &IntakeQueue::acknowledgementsWanted, this,
            [this](const QList<RequestNumber> &numbers) { writeLetters(numbers, LetterType::L01); });
}

void RegisterDesk::connectQueue()
{
    connect(m_queue, &QueuePage::openWanted, this, &RegisterDesk::openFromList);
    connect(m_queue, &QueuePage::viewWanted, this, [this](QueueView view) { showPlace(keyOf(view)); });
    connect(m_queue, &QueuePage::intakeWanted, this, &RegisterDesk::chooseFiles);
    connect(m_queue, &QueuePage::stepChosen, this, [this](RequestNumber number, Step step, ItemNumber item) {
        openFromList(number);
        if (m_pages->currentWidget() == m_request)
            m_request->doStep(step, item);
    });
    connect(m_queue, &QueuePage::personWanted, this, &RegisterDesk::showPerson);
    connect(m_queue, &QueuePage::filesWanted, this, [this](RequestNumber number) {
        openFromList(number);
        if (m_pages->currentWidget() == m_request)
            m_request->showFiles();
    });
    connect(m_queue, &QueuePage::assignWanted, this,
            [this](const QList<RequestNumber> &numbers) { m_lists.assign(this, numbers); });
    connect(m_queue, &QueuePage::linkWanted, this,
            [this](const QList<RequestNumber> &numbers) { m_lists.link(this, numbers); });
    connect(m_queue, &QueuePage::exportWanted, this,
            [this](const QList<RequestNumber> &numbers) { m_lists.exportRows(this, numbers); });
    connect(m_queue, &QueuePage::letterWanted, this, &RegisterDesk::writeLetters);
    connect(m_queue, &QueuePage::foundLeft, this, &RegisterDesk::leaveFound);
}

void RegisterDesk::connectReader()
{
    connect(&m_reader, &QueueReader::rowsRead, this, [this] {
        m_queue->takeFirstRows();
        m_settled.start();
    });
    connect(&m_reader, &QueueReader::allRead, this, [this] {
        m_queue->setReading(false);
        readOnTime();
    });
    connect(&m_reader, &QueueReader::failed, this, [this](const Failure &failure) {
        m_queue->setReading(false);
        m_workplace.dialogs.tell(this, tr("Not read"), inWords(failure, m_workplace.wording));
    });
    connect(&m_reader, &QueueReader::textsFound, m_queue, &QueuePage::setFoundInTexts);
    connect(&m_reader, &QueueReader::onTimeRead, this, [this](int count, const QSet<RequestNumber> &answered) {
        m_queue->setOnTime(Month::of(m_workplace.casebook.today()).previous(), count, answered);
    });
    connect(&m_settled, &QTimer::timeout, this, [this] {
        showCounts();
        m_queue->refresh();
        showOthersOfPerson();
        if (std::exchange(m_recorded, false))
            Q_EMIT recorded();
    });
    connect(m_days, &DayWatch::dayBegan, this, &RegisterDesk::beginDay);
    connect(&m_workplace.casebook, &Register::requestAdded, this, &RegisterDesk::takeRow);
    connect(&m_workplace.casebook, &Register::requestChanged, this, &RegisterDesk::takeRow);
}

void RegisterDesk::connectAlerts()
{
    auto *bar = new AlertBar(*m_alerts, m_workplace.wording);
    m_queue->addBar(bar);
    connect(bar, &AlertBar::requestsWanted, this, [this](const QString &title, const QSet<RequestNumber> &numbers) {
        if (!showPage(m_queue))
            return;
        takeListAsPlace();
        m_queue->showFound(title, numbers);
    });
}

void RegisterDesk::showPlace(const QString &key)
{
    if (turnToPlace(key))
        m_pages->currentWidget()->setFocus();
}

bool RegisterDesk::turnToPlace(const QString &key)
{
    if (key != m_place && !mayTurnFromPage()) {
        m_navigation->setCurrentKey(m_place);
        return false;
    }
    m_place = key;
    m_navigation->setCurrentKey(key);
    if (m_settings->showPlace(key))
        return turnTo(m_settings);
    if (key == reportPlace) {
        m_report->refresh();
        return turnTo(m_report);
    }
    m_queue->showView(fromKey<QueueView>(key).value_or(QueueView::ToDoNow));
    showCounts();
    return turnTo(m_queue);
}

void RegisterDesk::takeListAsPlace()
{
    m_place = keyOf(m_model.filter().view);
    m_navigation->setCurrentKey(m_place);
}

QList<std::pair<QString, QString>> RegisterDesk::places() const
{
    QList<std::pair<QString, QString>> all;
    for (const QString &key : m_navigation->keys())
        all << std::pair(key, m_navigation->titleOf(key));
    return all;
}

void RegisterDesk::exportRequest()
{
    const auto number = currentRequest();
    if (!number)
        return;
    const auto request = m_workplace.casebook.request(*number);
    if (!request)
        return m_workplace.dialogs.tell(this, tr("Not saved"), inWords(request.failure(), m_workplace.wording));
    RequestFile(m_workplace, *request).save(this);
}

void RegisterDesk::goToSteps()
{
    const auto cards = m_pages->currentWidget()->findChildren<OfferCards *>();
    for (OfferCards *offers : cards) {
        const auto controls = controlsInReadingOrder(*offers);
        if (offers->isVisible() && !controls.isEmpty())
            return controls.first()->setFocus(Qt::ShortcutFocusReason);
    }
}

void RegisterDesk::openFromList(RequestNumber number)
{
    const bool listed = m_pages->currentWidget() == m_queue && !m_model.filter().isSearch();
    openRequest(number);
    if (!listed)
        return;
    m_listOfRequest = keyOf(m_model.filter().view);
    m_navigation->setCurrentKey(m_listOfRequest);
}

void RegisterDesk::openRequest(RequestNumber number)
{
    const bool comesBack = m_pages->currentWidget() == m_letterPlace || m_pages->currentWidget() == m_request;
    if ((m_pages->currentWidget() != m_request || number != m_request->number()) && !mayTurnFromPage())
        return;
    if (!comesBack || number != m_request->number())
        m_listOfRequest.clear();
    if (const auto opened = m_request->open(number); !opened)
        return m_workplace.dialogs.tell(this, tr("Not opened"), inWords(opened.failure(), m_workplace.wording));
    m_navigation->setCurrentKey(m_listOfRequest);
    showPage(m_request);
    showOthersOfPerson();
}

void RegisterDesk::writeLetter(RequestNumber number, LetterType type) { writeLetters({number}, type); }

void RegisterDesk::writeLetters(const QList<RequestNumber> &numbers, LetterType type)
{
    if (numbers.isEmpty() || !mayTurnFromPage())
        return;
    if (numbers.size() > 1)
        return m_round->start(numbers, type);
    m_round->stop();
    m_letterOf = numbers.first();
    m_letter->open(m_letterOf, type);
    showPage(m_letterPlace);
}

void RegisterDesk::letterSent(RequestNumber number)
{
    if (m_round->isRunning())
        m_round->next();
    else
        openRequest(number);
}

void RegisterDesk::goBack()
{
    if (m_pages->currentWidget() == m_letterPlace) {
        if (!m_letter->mayBeLeft())
            return;
        if (m_round->isRunning()) { // back to the rows it was for
            m_round->stop();
            returnToList();
            return;
        }
        return openRequest(m_letterOf);
    }
    if (m_pages->currentWidget() == m_queue && m_model.filter().isSearch())
        return leaveFound();
    if (m_pages->currentWidget() == m_settings || m_pages->currentWidget() == m_report)
        return showPlace(keyOf(m_model.filter().view));
    const bool comesFromRequest = m_pages->currentWidget() == m_request;
    if (returnToList() && comesFromRequest)
        m_queue->select(m_request->number());
}

bool RegisterDesk::returnToList()
{
    if (!showPage(m_queue))
        return false;
    if (m_place == reportPlace && m_model.filter().among) // behind a figure of it
        m_navigation->setCurrentKey(m_place);
    else
        takeListAsPlace();
    return true;
}

void RegisterDesk::leaveFound()
{
    m_queue->search({});
    Q_EMIT searchLeft();
    const QueueView view = isPlace(m_model.filter().view) ? m_model.filter().view : QueueView::AllOpen;
    showPlace(m_place == reportPlace ? QString(reportPlace) : keyOf(view)); // a figure was asked what stands behind it
}

void RegisterDesk::search(const QString &words)
{
    if (m_pages->currentWidget() != m_queue && !mayTurnFromPage())
        return Q_EMIT searchLeft();
    m_pages->setCurrentWidget(m_queue); // the focus stays where somebody types
    setFocusProxy(m_queue);
    takeListAsPlace();
    m_queue->search(words);
    m_reader.searchTexts(words.simplified());
    showCounts();
}

void RegisterDesk::showPerson(RequestNumber number)
{
    if (!showPage(m_queue))
        return;
    Q_EMIT searchLeft();
    takeListAsPlace();
    m_queue->showPerson(number);
    showCounts();
}

void RegisterDesk::showOthersOfPerson()
{
    if (m_pages->currentWidget() == m_request)
        m_request->setOthersOfPerson(m_model.othersOf(m_request->number()));
}

void RegisterDesk::refresh()
{
    m_model.setToday(m_workplace.casebook.today());
    m_queue->setReading(true);
    m_reader.readAll();
}

void RegisterDesk::takeRow(RequestNumber number)
{
    const auto row = m_workplace.casebook.summary(number);
    if (row)
        m_model.put(*row);
    else if (isBusy(row))
        QTimer::singleShot(busyPauseMs, this, [this, number] { takeRow(number); });
    m_recorded = true;
    m_settled.start();
}

/// The steps and the backup of a new day take as long as they take; the pills do not wait for them.
void RegisterDesk::beginDay(QDate today)
{
    m_model.setToday(today);
    for (DateField *field : window()->findChildren<DateField *>())
        field->setToday(today);
    m_settled.start();
    m_alerts->look();
    m_request->showDay();
    readOnTime();
    m_jobs.start([this](const std::atomic<bool> &stopping) {
        while (isBusy(m_workplace.casebook.startDay()) && !stopping)
            QThread::msleep(busyPauseMs); // whatever else could not be done is among the register's warnings
        QMetaObject::invokeMethod(this, &RegisterDesk::recorded);
    });
}

void RegisterDesk::readOnTime() { m_reader.readOnTime(Month::of(m_workplace.casebook.today()).previous()); }

void RegisterDesk::showCounts()
{
    for (const auto &key : Keys<QueueView>::table) {
        m_navigation->setCount(keyOf(key.value), m_model.countOf(key.value),
                               key.value == QueueView::Overdue ? NavigationList::Weight::Alarm
                                                               : NavigationList::Weight::Normal);
    }
    Q_EMIT rowsChanged();
}

void RegisterDesk::print()
{
    if (m_pages->currentWidget() == m_letterPlace)
        return m_letter->print();
    if (m_pages->currentWidget() == m_report)
        return m_report->print();
    if (m_pages->currentWidget() == m_request) {
        const auto request = m_workplace.casebook.request(m_request->number());
        if (!request)
            return m_workplace.dialogs.tell(this, tr("Not printed"), inWords(request.failure(), m_workplace.wording));
        return RequestFile(m_workplace, *request).print(this);
    }
    m_lists.print(this);
}

void RegisterDesk::chooseFiles() { takeFiles(m_workplace.dialogs.chooseFiles(this, {tr("From e-mail or scan")})); }

void RegisterDesk::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && holdsArrivals(*copied))
        take(*copied);
    else
        m_workplace.dialogs.tell(this, tr("From the clipboard"), tr("There is no text, picture or file in it."));
}

void RegisterDesk::newRequest() { m_intake->begin(); }
void RegisterDesk::takeFiles(const QStringList &paths) { m_intake->take(arrivalsFromFiles(paths, m_workplace)); }
void RegisterDesk::take(const QMimeData &content) { m_intake->take(arrivalsFrom(content, m_workplace)); }

std::optional<RequestNumber> RegisterDesk::currentRequest() const
{
    if (m_pages->currentWidget() == m_request)
        return m_request->number();
    if (m_pages->currentWidget() == m_letterPlace)
        return m_letterOf;
    return m_pages->currentWidget() == m_queue ? m_queue->selected() : std::nullopt;
}

QList<RequestNumber> RegisterDesk::chosenRequests() const
{
    if (m_pages->currentWidget() == m_queue)
        return m_queue->chosen();
    const auto number = currentRequest();
    return number ? QList<RequestNumber>{*number} : QList<RequestNumber>();
}

QString RegisterDesk::countsInWords() const
{
    const QString counts = tr("%1 open of %n request(s)", nullptr, int(m_model.total())).arg(m_model.openRequests());
    const int letters = m_model.openLetters();
    return letters > 0 ? tr("%1, %n letter(s) of an authority to answer", nullptr, letters).arg(counts) : counts;
}

/// Asks where something typed would be lost.
bool RegisterDesk::mayTurnFromPage()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_letterPlace)
        return m_letter->mayBeLeft();
    if (page == m_request)
        return m_request->mayBeLeft();
    return page != m_settings || m_settings->mayLeave();
}

bool RegisterDesk::turnTo(QWidget *page)
{
    if (page != m_pages->currentWidget() && !mayTurnFromPage())
        return false;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    return true;
}

bool RegisterDesk::showPage(QWidget *page)
{
    if (!turnTo(page))
        return false;
    page->setFocus();
    return true;
}

} // namespace article12
