// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/registerdesk.h"

#include "documents/daylistpainter.h"
#include "documents/wholefile.h"
#include "items/packedsummary.h"
#include "views/alerts/alertbar.h"
#include "views/alerts/alertwatch.h"
#include "views/common/jobdialog.h"
#include "views/common/navigationlist.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/intake/intakequeue.h"
#include "views/letters/letterpage.h"
#include "views/mainwindow/daywatch.h"
#include "views/queue/assigndialog.h"
#include "views/queue/letterround.h"
#include "views/queue/linkdialog.h"
#include "views/queue/personline.h"
#include "views/queue/queueexport.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"
#include "views/report/reportpage.h"
#include "views/request/requestpage.h"
#include "views/settings/settingsarea.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTableView>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reportPlace = "report"_L1;
constexpr int busyPauseMs = 100;
constexpr int mostPrinted = 2000; ///< rows handed to the sheet, which tells how many did not fit

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
    connect(m_navigation, &NavigationList::chosen, this, &RegisterDesk::showPlace);
}

void RegisterDesk::connectPages()
{
    connect(m_request, &RequestPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::sent, this, &RegisterDesk::letterSent);
    connect(m_request, &RequestPage::personWanted, this, &RegisterDesk::showPerson);
    connect(m_round, &LetterRound::letterWanted, this, [this](RequestNumber number, LetterType type) {
        m_letterOf = number;
        m_letter->open(number, type);
        showPage(m_letterPlace);
    });
    connect(m_round, &LetterRound::finished, this, [this] { showPage(m_queue); });
    connect(m_report, &ReportPage::requestsWanted, this,
            [this](const QString &title, const QList<RequestNumber> &requests) {
                showPage(m_queue);
                m_queue->showFound(title, QSet<RequestNumber>(requests.begin(), requests.end()));
            });
    connect(m_intake, &IntakeQueue::openWanted, this, &RegisterDesk::openRequest);
    connect(m_intake, &IntakeQueue::acknowledgementWanted, this,
            [this](RequestNumber number) { writeLetter(number, LetterType::L01); });
}

void RegisterDesk::connectQueue()
{
    connect(m_queue, &QueuePage::openWanted, this, &RegisterDesk::openFromList);
    connect(m_queue, &QueuePage::viewWanted, this, [this](QueueView view) { showPlace(keyOf(view)); });
    connect(m_queue, &QueuePage::intakeWanted, this,
            [this] { takeFiles(m_workplace.dialogs.chooseFiles(this, {tr("From e-mail or scan")})); });
    connect(m_queue, &QueuePage::stepChosen, this, [this](RequestNumber number, Step step, ItemNumber item) {
        openFromList(number);
        m_request->doStep(step, item);
    });
    connect(m_queue, &QueuePage::personWanted, this, &RegisterDesk::showPerson);
    connect(m_queue, &QueuePage::assignWanted, this, &RegisterDesk::assign);
    connect(m_queue, &QueuePage::linkWanted, this, &RegisterDesk::link);
    connect(m_queue, &QueuePage::exportWanted, this, &RegisterDesk::exportList);
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
    connect(&m_reader, &QueueReader::onTimeRead, this, [this](int count, int of) {
        m_queue->setOnTime(Month::of(m_workplace.casebook.today()).previous(), count, of);
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
        showPage(m_queue);
        m_queue->showFound(title, numbers);
    });
}

void RegisterDesk::showPlace(const QString &key)
{
    if (m_pages->currentWidget() == m_settings && key != m_place && !m_settings->mayLeave())
        return m_navigation->setCurrentKey(m_place);
    m_place = key;
    m_navigation->setCurrentKey(key);
    if (m_settings->showPlace(key))
        return showPage(m_settings);
    if (key == reportPlace) {
        m_report->refresh();
        return showPage(m_report);
    }
    m_queue->showView(fromKey<QueueView>(key).value_or(QueueView::ToDoNow));
    showPage(m_queue);
    showCounts();
}

QList<std::pair<QString, QString>> RegisterDesk::places() const
{
    QList<std::pair<QString, QString>> all;
    for (const QString &key : m_navigation->keys())
        all << std::pair(key, m_navigation->titleOf(key));
    return all;
}

void RegisterDesk::showPlaceNumber(int number)
{
    const QStringList keys = m_navigation->keys();
    if (number >= 1 && number <= keys.size())
        showPlace(keys[number - 1]);
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
    if (!comesBack || number != m_request->number())
        m_listOfRequest.clear();
    m_request->open(number);
    m_navigation->setCurrentKey(m_listOfRequest);
    showPage(m_request);
    showOthersOfPerson();
}

void RegisterDesk::writeLetter(RequestNumber number, LetterType type) { writeLetters({number}, type); }

void RegisterDesk::writeLetters(const QList<RequestNumber> &numbers, LetterType type)
{
    if (numbers.isEmpty() || !m_letter->mayBeLeft())
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
        m_round->stop();
        return openRequest(m_letterOf);
    }
    if (m_pages->currentWidget() == m_queue && m_model.filter().isSearch())
        return leaveFound();
    if (m_pages->currentWidget() == m_settings)
        return showPlace(keyOf(m_model.filter().view));
    if (m_pages->currentWidget() == m_request)
        m_queue->select(m_request->number());
    if (!m_model.filter().isSearch())
        m_navigation->setCurrentKey(keyOf(m_model.filter().view));
    showPage(m_queue);
}

void RegisterDesk::leaveFound()
{
    m_queue->search({});
    Q_EMIT searchLeft();
    showPlace(keyOf(isPlace(m_model.filter().view) ? m_model.filter().view : QueueView::AllOpen));
}

void RegisterDesk::search(const QString &words)
{
    m_pages->setCurrentWidget(m_queue); // the focus stays where somebody types
    m_queue->search(words);
    m_reader.searchTexts(words.simplified());
    showCounts();
}

void RegisterDesk::showPerson(RequestNumber number)
{
    Q_EMIT searchLeft();
    m_queue->showPerson(number);
    showPage(m_queue);
    showCounts();
}

void RegisterDesk::showOthersOfPerson()
{
    if (m_pages->currentWidget() == m_request)
        m_request->setOthersOfPerson(m_model.othersOf(m_request->number()));
}

void RegisterDesk::assign(const QList<RequestNumber> &numbers)
{
    if (numbers.isEmpty())
        return;
    QStringList people{m_workplace.actor.name};
    if (const auto known = m_workplace.casebook.people())
        people << *known;
    people << m_model.handlers();
    people.removeDuplicates();
    (new AssignDialog(m_workplace, numbers, people, this))->open();
}

void RegisterDesk::link(const QList<RequestNumber> &numbers)
{
    QList<RequestSummary> rows;
    if (numbers.size() > 1) {
        for (const RequestNumber number : numbers)
            rows << m_model.find(number).value_or(RequestSummary());
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << m_model.at(row);
        rows.removeIf([](const RequestSummary &row) { return row.letter.has_value(); });
    }
    if (rows.size() > 1)
        (new LinkDialog(m_workplace, rows, numbers, this))->open();
}

void RegisterDesk::exportList(const QList<RequestNumber> &numbers)
{
    const QString name = tr("requests-%1.csv").arg(isoDate(m_workplace.casebook.today()));
    const QString path = m_workplace.dialogs.chooseSavePath(this, {tr("Export the list"), name, tr("Tables (*.csv)")});
    if (path.isEmpty())
        return;
    QueueExport content{m_model.shownBytes(), m_queue->table().shownColumns(), m_model.today()};
    if (!numbers.isEmpty()) {
        content.rows.clear();
        for (const RequestNumber number : numbers) {
            const RequestSummary row = m_model.find(number).value_or(RequestSummary());
            content.rows.push_back(packed(row));
            for (const RequestSummary &letter : letterRowsOf(row))
                content.rows.push_back(packed(letter));
        }
    }
    const JobWords words{tr("Export the list"), tr("Writing the rows.")};
    const auto saved = runJob(this, words, [&](const JobControl &job) -> Result<void> {
        const QByteArray bytes = queueCsv(content, m_workplace.wording, [&job](int done, int total) {
            job.tell(done, total);
            return !job.isCancelled();
        });
        return job.isCancelled() ? Result<void>() : writeWholeFile(path, bytes);
    });
    if (!saved)
        m_workplace.dialogs.tell(this, tr("Not saved"), inWords(saved.failure(), m_workplace.wording));
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
    else if (row.failure().code == Failure::Code::Busy)
        QTimer::singleShot(busyPauseMs, this, [this, number] { takeRow(number); });
    m_recorded = true;
    m_settled.start();
}

/// The steps and the backup of a new day take as long as they take; the pills do not wait for them.
void RegisterDesk::beginDay(QDate today)
{
    m_model.setToday(today);
    m_settled.start();
    m_alerts->look();
    readOnTime();
    m_jobs.start([this](const std::atomic<bool> &) {
        const auto started = m_workplace.casebook.startDay();
        QMetaObject::invokeMethod(this, [this] { Q_EMIT recorded(); });
        static_cast<void>(started); // what could not be done is among the register's warnings
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
    DayList list{m_workplace.casebook.profile().controller.name, m_queue->title(), m_model.today(), {}};
    for (int row = 0; row < qMin(m_model.rowCount(), mostPrinted); ++row)
        list.rows << m_model.at(row);
    m_workplace.dialogs.print(this, list.title,
                              [&](QPrinter &printer) { printDayList(list, m_workplace.wording, printer); });
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
    return tr("%1 open of %n request(s)", nullptr, int(m_model.total())).arg(m_model.openRequests());
}

void RegisterDesk::showPage(QWidget *page)
{
    if (page != m_letterPlace && !m_letter->mayBeLeft())
        return;
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus();
}

} // namespace article12
