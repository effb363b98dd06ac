// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/registerdesk.h"

#include "views/common/navigationlist.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/letters/letterpage.h"
#include "views/queue/queuepage.h"
#include "views/report/reportpage.h"
#include "views/request/requestpage.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTableView>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reportPlace = "report"_L1;
constexpr qint64 largestMessage = 100LL * 1024 * 1024; // bytes, as the register's files

} // namespace

RegisterDesk::RegisterDesk(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(workplace.wording, workplace.casebook.today())
    , m_navigation(new NavigationList)
    , m_pages(new QStackedWidget)
    , m_queue(new QueuePage(workplace, m_model))
    , m_request(new RequestPage(workplace))
    , m_letter(new LetterPage(workplace))
    , m_report(new ReportPage(workplace))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *side = new QWidget;
    paintAsChrome(*side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_navigation);
    side->setFixedWidth(m_navigation->sizeHint().width() + 4);
    row->addWidget(side);
    row->addWidget(verticalLine());
    row->addWidget(m_pages, 1);
    for (QWidget *page : QList<QWidget *>{m_queue, m_request, m_letter, m_report})
        m_pages->addWidget(page);
    buildNavigation();
    side->setFixedWidth(m_navigation->sizeHint().width());
    connectPages();
    refresh();
    showPlace(keyOf(QueueView::ToDoNow));
}

void RegisterDesk::buildNavigation()
{
    m_navigation->addSection(tr("Queue"));
    for (const auto &key : Keys<QueueView>::table) {
        if (isPlace(key.value))
            m_navigation->addEntry(keyOf(key.value), m_workplace.wording.say(nameOf(key.value)));
    }
    m_navigation->addSection(tr("Register"));
    m_navigation->addEntry(reportPlace, tr("Monthly report"));
    connect(m_navigation, &NavigationList::chosen, this, &RegisterDesk::showPlace);
}

void RegisterDesk::connectPages()
{
    connect(m_queue, &QueuePage::openWanted, this, &RegisterDesk::openRequest);
    connect(m_queue, &QueuePage::viewWanted, this, [this](QueueView view) { showPlace(keyOf(view)); });
    connect(m_queue, &QueuePage::intakeWanted, this,
            [this] { takeFiles(m_workplace.dialogs.chooseFiles(this, {tr("From e-mail or scan")})); });
    connect(m_queue, &QueuePage::stepChosen, this, [this](RequestNumber number, Step step, ItemNumber item) {
        openRequest(number);
        m_request->doStep(step, item);
    });
    connect(m_request, &RequestPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::backWanted, this, &RegisterDesk::goBack);
    connect(m_letter, &LetterPage::sent, this, &RegisterDesk::openRequest);
    connect(m_report, &ReportPage::requestsWanted, this,
            [this](const QString &title, const QList<RequestNumber> &requests) {
                showPage(m_queue);
                m_queue->showFound(title, QSet<RequestNumber>(requests.begin(), requests.end()));
            });
    connect(&m_workplace.casebook, &Register::requestAdded, this, &RegisterDesk::takeRow);
    connect(&m_workplace.casebook, &Register::requestChanged, this, &RegisterDesk::takeRow);
}

void RegisterDesk::showPlace(const QString &key)
{
    m_navigation->setCurrentKey(key);
    if (key == reportPlace) {
        m_report->refresh();
        return showPage(m_report);
    }
    m_queue->showView(fromKey<QueueView>(key).value_or(QueueView::ToDoNow));
    showPage(m_queue);
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

void RegisterDesk::openRequest(RequestNumber number)
{
    m_request->open(number);
    m_navigation->setCurrentKey(keyOf(m_model.filter().view));
    showPage(m_request);
}

void RegisterDesk::writeLetter(RequestNumber number, LetterType type)
{
    m_letterOf = number;
    m_letter->open(number, type);
    showPage(m_letter);
}

void RegisterDesk::goBack()
{
    if (m_pages->currentWidget() == m_letter)
        return openRequest(m_letterOf);
    if (m_pages->currentWidget() == m_request)
        m_queue->select(m_request->number());
    showPage(m_queue);
    m_queue->table().setFocus();
}

void RegisterDesk::search(const QString &words)
{
    if (words.trimmed().isEmpty())
        return showPlace(keyOf(m_model.filter().view));
    const auto found = m_workplace.casebook.search(words);
    if (!found)
        return;
    showPage(m_queue);
    m_queue->showFound(tr("%n request(s) with “%1”", nullptr, int(found->size())).arg(words.trimmed()),
                       QSet<RequestNumber>(found->begin(), found->end()));
}

void RegisterDesk::refresh()
{
    auto rows = m_workplace.casebook.summaries();
    if (!rows)
        return m_workplace.dialogs.tell(this, tr("Not read"), inWords(rows.failure(), m_workplace.wording));
    m_model.setToday(m_workplace.casebook.today());
    m_model.setRows(std::move(*rows));
    showCounts();
    m_queue->refresh();
}

void RegisterDesk::takeRow(RequestNumber number)
{
    const auto row = m_workplace.casebook.summary(number);
    if (!row)
        return;
    m_model.put(*row);
    showCounts();
    m_queue->refresh();
}

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
    if (m_pages->currentWidget() == m_letter)
        m_letter->print();
}

void RegisterDesk::newRequest() { openIntake({}); }

void RegisterDesk::takeFiles(const QStringList &paths)
{
    QList<NewFile> scans;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        NewFile file;
        file.name = info.fileName();
        if (info.suffix().compare(u"eml", Qt::CaseInsensitive) != 0) {
            file.kind = FileKind::Scan;
            file.path = path;
            scans << file;
            continue;
        }
        QFile source(path);
        if (info.size() > largestMessage || !source.open(QIODevice::ReadOnly)) {
            m_workplace.dialogs.tell(this, tr("Not read"), tr("%1 cannot be read.").arg(file.name));
            continue;
        }
        file.kind = FileKind::Message;
        file.bytes = source.readAll();
        file.mediaType = u"message/rfc822"_s;
        const MessageReaderOptions options{m_workplace.casebook.zone(), m_workplace.casebook.profile().ownDomains};
        auto incoming = readIncoming(file.bytes, options, m_workplace.phrases);
        if (incoming)
            openIntake({std::move(*incoming), file, {}});
        else
            m_workplace.dialogs.tell(this, file.name, inWords(incoming.failure(), m_workplace.wording));
    }
    if (!scans.isEmpty())
        openIntake({{}, {}, scans});
}

void RegisterDesk::openIntake(IntakeContent content)
{
    auto *dialog = new IntakeDialog(m_workplace, std::move(content), this);
    connect(dialog, &IntakeDialog::registered, this, &RegisterDesk::openRequest);
    connect(dialog, &IntakeDialog::openWanted, this, &RegisterDesk::openRequest);
    connect(dialog, &IntakeDialog::acknowledgementWanted, this,
            [this](RequestNumber number) { writeLetter(number, LetterType::L01); });
    dialog->open();
}

std::optional<RequestNumber> RegisterDesk::currentRequest() const
{
    if (m_pages->currentWidget() == m_request)
        return m_request->number();
    if (m_pages->currentWidget() == m_letter)
        return m_letterOf;
    return m_pages->currentWidget() == m_queue ? m_queue->selected() : std::nullopt;
}

QString RegisterDesk::countsInWords() const
{
    return tr("%1 open of %n request(s)", nullptr, int(m_model.total())).arg(m_model.countOf(QueueView::AllOpen));
}

void RegisterDesk::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

} // namespace article12
