// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queuepage.h"

#include "reporting/monthlyreport.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/tabledelegate.h"
#include "views/common/tilebutton.h"
#include "views/queue/sidepanel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

// px
constexpr int sideWidth = 340;
constexpr int narrowSideWidth = 280;
constexpr int narrowPage = 1000;
constexpr int widestPerson = 170;
constexpr int widestRights = 145;
constexpr int narrowestStep = 170;

Tone toneOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Tone::Late;
    case Urgency::Today:
    case Urgency::Soon:
        return Tone::Soon;
    case Urgency::Running:
    case Urgency::Closed:
        return Tone::Calm;
    case Urgency::Suspended:
        return Tone::Stopped;
    case Urgency::FollowUp:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

/// Enter opens a row wherever the table has the focus.
class OpenOnEnter final : public QObject
{
public:
    OpenOnEnter(QObject *parent, std::function<void()> open)
        : QObject(parent)
        , m_open(std::move(open))
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        m_open();
        return true;
    }

private:
    std::function<void()> m_open;
};

} // namespace

QueuePage::QueuePage(const Workplace &workplace, RequestQueueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(model)
    , m_table(new QTableView)
    , m_rows(new QStackedWidget)
    , m_emptyTitle(new Label({}, Label::Role::Heading))
    , m_emptyText(new Label({}, Label::Role::Muted))
    , m_emptyAction(new Button(tr("From e-mail or &scan…"), Button::Kind::Primary))
    , m_foundTitle(new Label({}, Label::Role::Strong))
    , m_side(new SidePanel(workplace))
{
    buildTable();
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTiles());
    column->addWidget(buildFoundBar());
    column->addWidget(horizontalLine());
    m_rows->addWidget(m_table);
    m_rows->addWidget(buildEmpty());
    column->addWidget(m_rows, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(verticalLine());
    m_side->setFixedWidth(sideWidth);
    row->addWidget(m_side);
    connect(m_side, &SidePanel::stepChosen, this, &QueuePage::stepChosen);
}

void QueuePage::buildTable()
{
    setUpTable(*m_table, tr("Requests"));
    m_table->setModel(&m_model);
    m_table->setObjectName(u"queue"_s);
    const auto column = [](RequestQueueModel::Column wanted) { return int(wanted); };
    using Column = RequestQueueModel::Column;
    const auto tone = [](const QModelIndex &index) {
        return toneOf(Urgency(index.data(RequestQueueModel::UrgencyRole).toInt()));
    };
    const auto rights = [](const QModelIndex &index) {
        return index.data(RequestQueueModel::RightsRole).toStringList();
    };
    m_table->setItemDelegateForColumn(column(Column::Deadline), new PillDelegate(tone, m_table));
    m_table->setItemDelegateForColumn(column(Column::Rights), new ChipsDelegate(rights, m_table));
    m_table->setItemDelegateForColumn(column(Column::Step), new TwoPartDelegate(m_table));
    m_table->setItemDelegateForColumn(column(Column::Received),
                                      new TableDelegate(TableDelegate::Emphasis::Muted, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(column(Column::Deadline), Qt::AscendingOrder);
    m_table->installEventFilter(new OpenOnEnter(m_table, [this] {
        if (const auto number = selected())
            Q_EMIT openWanted(*number);
    }));
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_model.at(index.row()).number); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePage::showSelected);
}

QWidget *QueuePage::buildTiles()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    const auto add = [&](const QString &title) {
        auto *tile = new TileButton(title);
        row->addWidget(tile);
        return tile;
    };
    const QList<std::pair<QueueView, QString>> views{
        {QueueView::Overdue, tr("Overdue")},
        {QueueView::DueSoon, tr("Due within 7 days")},
        {QueueView::WaitingForPerson, tr("Waiting for the person")},
        {QueueView::FollowUp, tr("Follow-up after the reply")},
    };
    for (const auto &[view, title] : views) {
        TileButton *tile = add(title);
        tile->setObjectName(u"tile_"_s + keyOf(view));
        m_tiles << std::pair{view, tile};
        connect(tile, &TileButton::clicked, this,
                [this, wanted = view](bool on) { Q_EMIT viewWanted(on ? wanted : QueueView::AllOpen); });
    }
    const Month last = Month::of(m_workplace.casebook.today().addMonths(-1));
    m_onTime = add(tr("Answered on time in %1").arg(nameOf(last, m_workplace.wording)));
    m_onTime->setCheckable(false);
    m_onTime->setFocusPolicy(Qt::NoFocus);
    return bar;
}

QWidget *QueuePage::buildFoundBar()
{
    m_foundBar = new QWidget;
    auto *row = new QHBoxLayout(m_foundBar);
    row->setContentsMargins(16, 0, 16, 10);
    row->addWidget(m_foundTitle);
    auto *clear = new Button(tr("show the queue again"), Button::Kind::Link);
    row->addWidget(clear);
    row->addStretch();
    connect(clear, &Button::clicked, this, [this] { Q_EMIT viewWanted(m_model.filter().view); });
    m_foundBar->hide();
    return m_foundBar;
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

void QueuePage::showView(QueueView view)
{
    m_wanted = selected();
    m_model.setFilter({view, {}});
    m_foundBar->hide();
    refresh();
}

void QueuePage::showFound(const QString &title, const QSet<RequestNumber> &found)
{
    m_wanted = selected();
    m_model.setFilter({m_model.filter().view, found});
    m_foundTitle->setText(title);
    m_foundBar->show();
    refresh();
}

void QueuePage::refresh()
{
    showTiles();
    showEmpty();
    fitColumns();
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(qMax(0, row));
    showSelected();
}

void QueuePage::showTiles()
{
    for (const auto &[view, tile] : std::as_const(m_tiles)) {
        const int count = m_model.countOf(view);
        std::optional<Tone> tone;
        if (view == QueueView::Overdue && count > 0)
            tone = Tone::Late;
        if (view == QueueView::DueSoon && count > 0)
            tone = Tone::Soon;
        tile->setFigure(m_workplace.wording.locale().toString(count), tone);
        tile->setChecked(!m_model.filter().found && m_model.filter().view == view);
    }
    const QDate today = m_workplace.casebook.today();
    const auto facts = m_workplace.casebook.kpiFacts();
    if (!facts)
        return;
    const Indicators figures = indicatorsOf(*facts, ClockBasis::Statute, Month::of(today.addMonths(-1)), today);
    const Figure onTime = figures.figures.value(Indicator::OnTime);
    m_onTime->setFigure(onTime.of.value_or(0) == 0 ? u"—"_s
                                                   : tr("%1 of %2").arg(onTime.count).arg(onTime.of.value_or(0)));
}

void QueuePage::showEmpty()
{
    m_rows->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const bool first = m_model.total() == 0;
    const bool searched = m_model.filter().found.has_value();
    m_emptyTitle->setText(first ? tr("No request yet") : searched ? tr("Nothing found") : tr("Nothing here"));
    m_emptyText->setText(
        first ? tr("Drop an e-mail on this window, or add a scan of a letter. Its due date is worked out before it "
                   "is registered.")
        : searched ? tr("The search looks at names, references, addresses and the texts of requests and letters.")
                   : tr("No request is in this list today. The other lists at the left may hold some."));
    m_emptyAction->setVisible(first);
}

void QueuePage::select(RequestNumber number)
{
    m_wanted = number;
    if (const int row = m_model.rowOf(number); row >= 0)
        m_table->selectRow(row);
    showSelected();
}

std::optional<RequestNumber> QueuePage::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model.at(current.row()).number) : std::nullopt;
}

void QueuePage::showSelected() { m_side->showRequest(selected()); }

/// Columns as wide as what they show now; the step takes the rest.
void QueuePage::fitColumns()
{
    constexpr int firstRows = 200;
    m_table->horizontalHeader()->setResizeContentsPrecision(firstRows);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != int(RequestQueueModel::Column::Step))
            m_table->resizeColumnToContents(column);
    }
    const auto limit = [this](RequestQueueModel::Column column, int width) {
        m_table->setColumnWidth(int(column), qMin(m_table->columnWidth(int(column)), width));
    };
    limit(RequestQueueModel::Column::Person, widestPerson);
    limit(RequestQueueModel::Column::Rights, widestRights);
    fitStep();
}

/// The step takes what the other columns leave; in a narrow window it keeps its words and the table scrolls.
void QueuePage::fitStep()
{
    const int step = int(RequestQueueModel::Column::Step);
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        others += column == step ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(step, qMax(narrowestStep, m_table->viewport()->width() - others));
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    m_side->setFixedWidth(narrow ? narrowSideWidth : sideWidth);
    layout()->activate();
    fitStep();
}

} // namespace article12
