// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/requestpage.h"

#include "requests/standing.h"
#include "views/common/button.h"
#include "views/common/chips.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/pill.h"
#include "views/common/registerbusy.h"
#include "views/common/unsavedinput.h"
#include "views/queue/personline.h"
#include "views/request/clockfacts.h"
#include "views/request/clockview.h"
#include "views/request/correctionbox.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/filesview.h"
#include "views/request/historyview.h"
#include "views/request/offercards.h"
#include "views/request/personview.h"
#include "views/request/rightsview.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 320;         // px
constexpr int narrowSide = 264;        // px, in a small window
constexpr int roomForFullNames = 1000; // px of the page; in less its tabs have short names

enum Tab { RightsTab, PersonTab, FilesTab, ClockTab, HistoryTab };

} // namespace

RequestPage::RequestPage(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_person(new Label({}, Label::Role::Title))
    , m_reference(new Label({}, Label::Role::Muted))
    , m_state(new Label({}, Label::Role::Muted))
    , m_pill(new Pill)
    , m_letterPill(new Pill)
    , m_rights(new Chips)
    , m_others(new PersonLine)
    , m_ruler(new DeadlineRuler(workplace.wording))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_rightsView(new RightsView(workplace))
    , m_personView(new PersonView(workplace))
    , m_filesView(new FilesView(workplace))
    , m_clockView(new ClockView(workplace))
    , m_historyView(new HistoryView(workplace))
    , m_offers(new OfferCards(workplace, OfferCards::Extent::All))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(18, 12, 18, 0);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(m_ruler);
    column->addWidget(buildTabs());
    column->addWidget(m_pages, 1);
    row->addLayout(column, 7);
    row->addWidget(verticalLine());
    row->addWidget(buildSide(), 3);
    connect(&workplace.casebook, &Register::requestChanged, this, [this](RequestNumber number) {
        if (number == m_request.number)
            showDay();
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RequestPage::showDay);
    connect(m_rightsView, &RightsView::stepWanted, this, &RequestPage::doStep);
    connect(m_rightsView, &RightsView::decisionWanted, this, [this](ItemNumber item, Decision decision) {
        openForm({m_request.number, Step::DecideItem, item, {{u"decision"_s, keyOf(decision)}}});
    });
    connect(m_filesView, &FilesView::stepWanted, this, [this](Step step) { doStep(step, {}); });
    connect(m_personView, &PersonView::stepWanted, this, [this](Step step) { doStep(step, {}); });
    connect(m_personView, &PersonView::requestWanted, this, &RequestPage::requestWanted);
    connect(m_historyView, &HistoryView::stepWanted, this, [this](Step step) { doStep(step, {}); });
    connect(m_clockView, &ClockView::stepWanted, this, [this](Step step) { doStep(step, {}); });
    connect(m_offers, &OfferCards::chosen, this, &RequestPage::doStep);
    setFocusProxy(m_tabs);
}

QWidget *RequestPage::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *back = new Button(tr("‹ &Back to the queue"), Button::Kind::Link);
    back->setObjectName(u"back"_s);
    column->addWidget(back);
    connect(back, &Button::clicked, this, &RequestPage::backWanted);
    auto *line = new FlowLayout(12); // a narrow window takes two lines
    for (QWidget *part : QList<QWidget *>{m_person, m_reference, m_pill, m_letterPill, m_rights, m_state, m_others})
        line->addWidget(part);
    connect(m_others, &PersonLine::clicked, this, [this] { Q_EMIT personWanted(m_request.number); });
    column->addLayout(line);
    return header;
}

QWidget *RequestPage::buildTabs()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // all pages in sight: should even the short names not fit, they are cut
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Pages of the request"));
    for (QWidget *page : QList<QWidget *>{m_rightsView, m_personView, m_filesView, m_clockView, m_historyView}) {
        m_pages->addWidget(page);
        m_tabs->addTab({});
    }
    nameTabs();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_ruler, [this](int tab) {
        m_ruler->setVisible(tab != ClockTab); // that page draws its own, large
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(horizontalLine());
    return box;
}

QWidget *RequestPage::buildSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_offers);
    column->addStretch();
    QScrollArea *side = scrolling(inner);
    side->setMinimumWidth(narrowSide);
    side->setMaximumWidth(sideWidth);
    return side;
}

Result<void> RequestPage::open(RequestNumber number)
{
    auto request = m_workplace.casebook.request(number);
    const auto context = m_workplace.casebook.context(number);
    if (number == m_request.number && (isBusy(request) || isBusy(context)))
        m_again.start(busyPauseMs);
    if (!request)
        return request.failure();
    if (!context)
        return context.failure();
    m_again.stop();
    if (m_request.number != number)
        m_tabs->setCurrentIndex(RightsTab);
    m_request = std::move(*request);
    showRequest(*context);
    return {};
}

bool RequestPage::mayBeLeft()
{
    if (!holdsUnsavedInput(*this))
        return true;
    const Question question{tr("Leave this request?"), tr("What you typed on its pages has not been recorded."),
                            tr("Leave without recording")};
    if (!m_workplace.dialogs.confirm(this, question))
        return false;
    m_rightsView->forgetDrafts();
    m_filesView->forgetDrafts();
    for (CorrectionBox *box : findChildren<CorrectionBox *>())
        box->discard();
    return true;
}

void RequestPage::showFiles() { m_tabs->setCurrentIndex(FilesTab); }

void RequestPage::showDay()
{
    if (m_request.number.value > 0)
        static_cast<void>(open(m_request.number)); // busy: it is asked again
}

void RequestPage::setOthersOfPerson(const QList<OtherRequest> &others) { m_others->setOthers(others); }

void RequestPage::showRequest(const DecisionContext &context)
{
    const Wording &wording = m_workplace.wording;
    const QDate today = m_workplace.casebook.today();
    const RequestSummary row = summaryOf(m_request, m_workplace.casebook.rules());
    const QString person = personName(m_request);
    m_person->setText(person.isEmpty() ? tr("Unknown person") : person);
    m_reference->setText(m_request.reference);
    m_pill->setContent(wording.say(pillOf(row, today)), toneOf(row, today));
    const QList<RequestSummary> letters = letterRowsOf(row);
    m_letterPill->setVisible(!letters.isEmpty());
    if (!letters.isEmpty())
        m_letterPill->setContent(wording.say(pillOf(letters.first(), today)), toneOf(letters.first(), today));
    QStringList rights;
    for (const Right right : row.rights)
        rights << wording.say(shortNameOf(right));
    if (isUnclear(m_request))
        rights = QStringList{tr("not clear yet")};
    m_rights->setWords(rights);
    m_state->setText(wording.say(nameOf(m_request.state)));
    m_ruler->setDates(rulerDatesOf(m_request, today));
    m_rightsView->setRequest(m_request, context);
    m_personView->setRequest(m_request, context.history);
    m_filesView->setRequest(m_request);
    m_clockView->setRequest(m_request);
    m_historyView->setRequest(m_request, context.history);
    m_offers->setRequest(m_request, context);
    nameTabs();
}

void RequestPage::nameTabs()
{
    const bool inFull = width() >= roomForFullNames;
    m_tabs->setTabText(RightsTab, inFull ? tr("Rights and &decisions") : tr("&Decisions"));
    m_tabs->setTabText(PersonTab, inFull ? tr("Request a&nd person") : tr("Perso&n"));
    m_tabs->setTabText(FilesTab,
                       (inFull ? tr("Letters and &files (%1)") : tr("&Files (%1)")).arg(m_filesView->count()));
    m_tabs->setTabText(ClockTab, tr("&Clock"));
    m_tabs->setTabText(HistoryTab, inFull ? tr("Histor&y (%1)").arg(m_historyView->count()) : tr("Histor&y"));
}

void RequestPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameTabs();
}

void RequestPage::doStep(Step step, ItemNumber item)
{
    if (step == Step::RecordFact || step == Step::DecideItem) {
        m_tabs->setCurrentIndex(RightsTab);
        return step == Step::DecideItem ? m_rightsView->goToDecision(item) : m_rightsView->goToPoint(item);
    }
    if (step == Step::CorrectFact) {
        m_tabs->setCurrentIndex(HistoryTab); // each fact is corrected where it stands
        return;
    }
    openForm({m_request.number, step, item});
}

void RequestPage::openForm(const StepRequest &wanted)
{
    auto *dialog = new StepDialog(m_workplace, m_request, wanted, this);
    connect(dialog, &StepDialog::letterWanted, this,
            [this](LetterType type) { Q_EMIT letterWanted(m_request.number, type); });
    dialog->open();
}

} // namespace article12
