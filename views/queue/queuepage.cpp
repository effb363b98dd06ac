// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queuepage.h"

#include "reporting/monthlyreport.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/registerbusy.h"
#include "views/common/tilebutton.h"
#include "views/queue/foundbar.h"
#include "views/queue/queuetable.h"
#include "views/queue/sidepanel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

// px
constexpr int sideWidth = 330;
constexpr int narrowestSide = 250;
constexpr int narrowestPage = 560; ///< without the request beside the list
constexpr int narrowPage = 880;    ///< no room for a request beside the list

constexpr int typingPauseMs = 150;
const QString splitterName = u"queue/splitter"_s;
const QString sideName = u"queue/side"_s;

} // namespace

QueuePage::QueuePage(const Workplace &workplace, RequestQueueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(model)
    , m_column(new QVBoxLayout)
    , m_table(new QueueTable(model, workplace.memory))
    , m_rows(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_emptyTitle(new Label({}, Label::Role::Heading))
    , m_emptyText(new Label({}, Label::Role::Muted))
    , m_emptyAction(new Button(tr("From e-mail or &scan…"), Button::Kind::Primary))
    , m_found(new FoundBar)
    , m_side(new SidePanel(workplace))
{
    auto *left = new QWidget;
    left->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(buildTiles());
    m_column->addWidget(m_found);
    m_column->addWidget(horizontalLine());
    m_rows->addWidget(m_table);
    m_rows->addWidget(buildEmpty());
    m_column->addWidget(m_rows, 1);
    m_side->setMinimumWidth(narrowestSide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumWidth(narrowestPage); // the side panel leaves before it is in the way
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    if (!m_splitter->restoreState(workplace.memory.layout(splitterName)))
        m_splitter->setSizes({3 * sideWidth, sideWidth});
    m_sideWanted = workplace.memory.layout(sideName) != "hidden";
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_soon.setSingleShot(true);
    connectParts();
    setFocusProxy(m_table);
}

void QueuePage::addBar(QWidget *bar) { m_column->insertWidget(0, bar); }

void QueuePage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &QueuePage::showChosen);
    connect(m_table, &QueueTable::openWanted, this, &QueuePage::openWanted);
    connect(m_table, &QueueTable::chosenChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(0);
    });
    connect(m_table, &QueueTable::menuWanted, this, &QueuePage::showRowMenu);
    connect(m_side, &SidePanel::stepChosen, this, &QueuePage::stepChosen);
    connect(m_side, &SidePanel::personWanted, this, &QueuePage::personWanted);
    connect(m_side, &SidePanel::filesWanted, this, &QueuePage::filesWanted);
    connect(m_side, &SidePanel::assignWanted, this, [this] { Q_EMIT assignWanted(chosen()); });
    connect(m_side, &SidePanel::exportWanted, this, [this] { Q_EMIT exportWanted(chosen()); });
    connect(m_side, &SidePanel::letterMenuWanted, this, [this](const QPoint &at) {
        QMenu menu(this);
        addLetterMenu(menu, chosen());
        menu.exec(at);
    });
    connect(m_found, &FoundBar::clearWanted, this, &QueuePage::foundLeft);
    connect(m_found, &FoundBar::reachWanted, this, &QueuePage::turnReach);
    connect(m_found, &FoundBar::linkWanted, this, [this] { Q_EMIT linkWanted(chosen()); });
    connect(m_found, &FoundBar::letterWanted, this, [this] {
        QList<RequestNumber> open;
        for (int shown = 0; shown < m_model.rowCount(); ++shown) {
            if (const RequestSummary summary = m_model.at(shown); summary.state != State::Closed && !summary.letter)
                open << summary.number;
        }
        QMenu menu(this);
        addLetterMenu(menu, open);
        menu.exec(m_found->mapToGlobal(QPoint(0, m_found->height())));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_workplace.memory.setLayout(splitterName, m_splitter->saveState()); });
}

QWidget *QueuePage::buildTiles()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    for (const QueueView view : {QueueView::Overdue, QueueView::DueSoon, QueueView::Suspended, QueueView::FollowUp}) {
        auto *tile = new TileButton(m_workplace.wording.say(nameOf(view)));
        row->addWidget(tile);
        tile->setObjectName(u"tile_"_s + keyOf(view));
        m_tiles << std::pair{view, tile};
        connect(tile, &TileButton::clicked, this, [this, wanted = view](bool on) {
            const QueueView shown = m_model.filter().view;
            if (on && std::none_of(m_tiles.begin(), m_tiles.end(), [shown](const auto &t) { return t.first == shown; }))
                m_beforeTile = shown;
            Q_EMIT viewWanted(on ? wanted : m_beforeTile);
        });
    }
    m_onTime = new TileButton({});
    m_onTime->setObjectName(u"tile_on_time"_s);
    row->addWidget(m_onTime);
    connect(m_onTime, &TileButton::clicked, this,
            [this](bool on) { on ? showFound(m_answeredIn, m_answered) : foundLeft(); });
    setOnTime(Month::of(m_workplace.casebook.today()).previous(), 0, {});
    return bar;
}

QWidget *QueuePage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(40, 60, 40, 40);
    column->setSpacing(8);
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyAction, &Button::clicked, this, &QueuePage::intakeWanted);
    return empty;
}

void QueuePage::applyFilter(const QueueFilter &filter)
{
    if (const auto number = selected())
        m_wanted = number;
    m_model.setFilter(filter);
    m_table->widen();
    refresh();
}

void QueuePage::showView(QueueView view)
{
    QueueFilter filter{view};
    const QueueFilter &now = m_model.filter();
    if (!now.words.isEmpty()) {
        filter.words = now.words;
        filter.inTexts = now.inTexts;
        filter.reach = QueueFilter::Reach::View;
    }
    m_person.reset();
    applyFilter(filter);
    if (!m_model.filter().isSearch())
        m_table->fit();
    m_table->scrollTo(m_table->currentIndex());
}

void QueuePage::showFound(const QString &title, const QSet<RequestNumber> &found)
{
    m_title = title;
    m_person.reset();
    applyFilter({m_model.filter().view, found});
    m_table->fit();
}

void QueuePage::showPerson(RequestNumber number)
{
    QSet<RequestNumber> all{number};
    for (const OtherRequest &other : m_model.othersOf(number))
        all << other.number;
    m_person = number;
    m_wanted = number;
    m_model.setFilter({m_model.filter().view, all});
    m_table->fit();
    refresh();
    select(number);
}

void QueuePage::search(const QString &words)
{
    m_person.reset();
    const QueueFilter &now = m_model.filter();
    QueueFilter filter{now.view, {}, words.simplified()};
    if (!now.words.isEmpty())
        filter.reach = now.reach;
    m_soon.start(typingPauseMs);
    applyFilter(filter);
}

void QueuePage::setFoundInTexts(const QString &words, const QSet<RequestNumber> &found)
{
    QueueFilter filter = m_model.filter();
    if (filter.words != words)
        return;
    filter.inTexts = found;
    applyFilter(filter);
}

void QueuePage::turnReach()
{
    QueueFilter filter = m_model.filter();
    filter.reach = filter.reach == QueueFilter::Reach::View ? QueueFilter::Reach::Everywhere : QueueFilter::Reach::View;
    applyFilter(filter);
}

void QueuePage::setReading(bool reading)
{
    if (const auto number = selected(); number && reading)
        m_wanted = number;
    m_reading = reading;
    m_fitted = false;
    takeFirstRows();
    refresh();
}

void QueuePage::takeFirstRows()
{
    if (m_fitted || m_model.rowCount() == 0)
        return;
    m_table->fit();
    m_fitted = m_reading;
}

void QueuePage::refresh()
{
    showTiles();
    showFoundBar();
    showEmpty();
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    const bool comesLater = m_reading && m_wanted && row < 0;
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid() && !comesLater)
        m_table->selectRow(qMax(0, row));
    if (!m_soon.isActive())
        m_soon.start(0);
}

void QueuePage::showTiles()
{
    const QueueFilter &filter = m_model.filter();
    for (const auto &[view, tile] : std::as_const(m_tiles)) {
        const int count = m_model.countOf(view);
        std::optional<Tone> tone;
        if (view == QueueView::Overdue && count > 0)
            tone = Tone::Late;
        if (view == QueueView::DueSoon && count > 0)
            tone = Tone::Soon;
        tile->setFigure(m_workplace.wording.locale().toString(count), tone);
        const bool inView = !filter.isSearch() || filter.reach == QueueFilter::Reach::View;
        tile->setChecked(inView && filter.view == view);
    }
    m_onTime->setChecked(!m_answered.isEmpty() && filter.words.isEmpty() && filter.among == m_answered);
}

void QueuePage::setOnTime(Month month, int count, const QSet<RequestNumber> &answered)
{
    m_answered = answered;
    m_answeredIn = tr("Answered in %1").arg(nameOf(month, m_workplace.wording));
    m_onTime->setEnabled(!answered.isEmpty());
    m_onTime->setText(tr("Answered on time in %1").arg(nameOf(month, m_workplace.wording)));
    m_onTime->setFigure(answered.isEmpty() ? u"—"_s : tr("%1 of %2").arg(count).arg(answered.size()));
}

QString QueuePage::title() const
{
    const QueueFilter &filter = m_model.filter();
    const QString view = m_workplace.wording.say(nameOf(filter.view));
    if (m_person) {
        const auto asked = m_model.find(*m_person);
        const QString name = asked ? (asked->onBehalfOf.isEmpty() ? asked->person : asked->onBehalfOf) : QString();
        const QList<OtherRequest> others = m_model.othersOf(*m_person);
        const auto unsure = int(std::count_if(others.begin(), others.end(),
                                              [](const OtherRequest &other) { return !isCertain(other.match); }));
        const QString all = name.isEmpty() ? tr("%n request(s) of this person", nullptr, m_model.rowCount())
                                           : tr("%n request(s) of %1", nullptr, m_model.rowCount()).arg(name);
        return unsure == 0 ? all : tr("%1, perhaps %n of somebody else", nullptr, unsure).arg(all);
    }
    if (filter.words.isEmpty())
        return filter.among ? m_title : view;
    if (filter.reach == QueueFilter::Reach::Everywhere)
        return tr("%n request(s) with “%1”", nullptr, m_model.rowCount()).arg(filter.words);
    return tr("%n request(s) with “%1” in “%2”", nullptr, m_model.rowCount()).arg(filter.words, view);
}

void QueuePage::showFoundBar()
{
    const QueueFilter &filter = m_model.filter();
    m_found->setVisible(filter.isSearch());
    m_found->setOfPerson(m_person.has_value());
    if (!filter.isSearch())
        return;
    QString reach;
    if (!filter.words.isEmpty()) {
        const RequestQueueModel::Found found = m_model.found();
        const QString view = m_workplace.wording.say(nameOf(filter.view));
        if (filter.reach == QueueFilter::Reach::View)
            reach = tr("in all requests: %1").arg(found.everywhere);
        else if (found.inView < found.everywhere)
            reach = tr("only in “%1”: %2").arg(view).arg(found.inView);
    }
    m_found->setWords(title(), reach);
}

void QueuePage::showEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    const bool first = m_model.total() == 0;
    const bool searched = m_model.filter().isSearch();
    const QWidget *control = window()->focusWidget();
    const bool hadFocus = control && (m_rows->isAncestorOf(control) || control == focusProxy());
    m_emptyAction->setVisible(first && !m_reading);
    m_rows->setCurrentIndex(empty ? 1 : 0);
    setFocusProxy(!empty ? m_table : first && !m_reading ? static_cast<QWidget *>(m_emptyAction) : m_tiles[0].second);
    if (hadFocus)
        setFocus(); // something else may have stood in until the rows came
    if (m_reading && first) {
        m_emptyTitle->setText(tr("Reading the requests…"));
        m_emptyText->clear();
        return;
    }
    m_emptyTitle->setText(first ? tr("No request yet") : searched ? tr("Nothing found") : tr("Nothing here"));
    m_emptyText->setText(
        first ? tr("Drop an e-mail on this window, or add a scan of a letter. Its due date is worked out before it "
                   "is registered.")
        : searched ? tr("The search looks at names, references, addresses and the texts of requests and letters.")
                   : tr("No request is in this list today. The other lists at the left may hold some."));
}

void QueuePage::select(RequestNumber number)
{
    m_wanted = number;
    if (const int row = m_model.rowOf(number); row >= 0)
        m_table->selectRow(row);
    m_soon.start(0);
}

std::optional<RequestNumber> QueuePage::selected() const { return m_table->current(); }

QList<RequestNumber> QueuePage::chosen() const { return m_table->chosen(); }

void QueuePage::showChosen()
{
    showSidePanel();
    if (!isSidePanelShown())
        return;
    const QList<RequestNumber> several = chosen();
    if (several.size() > 1)
        return m_side->showSeveral(int(several.size()));
    const auto number = selected();
    if (!number && m_reading)
        return; // its row comes back
    if (!m_side->showRequest(number, number ? m_model.othersOf(*number) : QList<OtherRequest>()))
        m_soon.start(busyPauseMs);
}

void QueuePage::showRowMenu(const QPoint &at, const QModelIndex &cell)
{
    const QList<RequestNumber> numbers = chosen();
    if (numbers.isEmpty())
        return;
    QMenu menu(this);
    menu.setObjectName(u"rowMenu"_s);
    const auto add = [&menu](const QString &words, auto slot) {
        QAction *action = menu.addAction(words);
        QObject::connect(action, &QAction::triggered, &menu, slot);
        return action;
    };
    add(tr("&Open"), [&] { Q_EMIT openWanted(numbers.first()); })->setEnabled(numbers.size() == 1);
    add(tr("&Requests of this person"), [&] { Q_EMIT personWanted(numbers.first()); })->setEnabled(numbers.size() == 1);
    menu.addSeparator();
    add(tr("&Assign…"), [&] { Q_EMIT assignWanted(numbers); });
    addLetterMenu(*menu.addMenu(numbers.size() == 1 ? tr("&Write letter") : tr("&Write the same letter")), numbers);
    if (numbers.size() > 1)
        add(tr("Lin&k…"), [&] { Q_EMIT linkWanted(numbers); });
    menu.addSeparator();
    const QString words = cell.data().toString();
    add(tr("Copy “%1”").arg(plainCaption(fontMetrics().elidedText(words, Qt::ElideRight, 200))), [&words] {
        QGuiApplication::clipboard()->setText(words);
    })->setEnabled(!words.isEmpty());
    add(tr("&Copy %n row(s)", nullptr, int(numbers.size())), [this] { m_table->copyRows(); });
    menu.addSeparator();
    if (numbers.size() > 1)
        add(tr("Export %n row(s)…", nullptr, int(numbers.size())), [&] { Q_EMIT exportWanted(numbers); });
    add(tr("E&xport the list…"), [&] { Q_EMIT exportWanted({}); });
    menu.exec(at);
}

void QueuePage::addLetterMenu(QMenu &menu, const QList<RequestNumber> &numbers)
{
    for (const LetterType type : m_workplace.letters.letters(m_workplace.casebook.profile().language)) {
        QAction *action = menu.addAction(capitalised(m_workplace.wording.say(nameOf(type))));
        connect(action, &QAction::triggered, this, [this, numbers, type] { Q_EMIT letterWanted(numbers, type); });
    }
}

void QueuePage::goToList()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

bool QueuePage::isSidePanelShown() const { return m_side->isVisibleTo(this); }

void QueuePage::setSidePanelShown(bool shown)
{
    m_sideWanted = shown;
    m_sideForced = shown;
    m_workplace.memory.setLayout(sideName, shown ? "shown" : "hidden");
    showChosen();
}

void QueuePage::showSidePanel() { m_side->setVisible(m_sideWanted && (m_sideForced || width() >= narrowPage)); }

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool before = isSidePanelShown();
    showSidePanel();
    if (!before && isSidePanelShown())
        m_soon.start(0);
}

} // namespace article12
