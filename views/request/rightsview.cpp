// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/rightsview.h"

#include "requests/guards.h"
#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/readingorder.h"
#include "views/common/words.h"
#include "views/request/pointrow.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardsWidth = 170;      // px
constexpr int besideEachOther = 560; // px; in less room the rights stand over their points

struct Progress
{
    qsizetype done = 0;
    qsizetype all = 0;
};

/// Of the points before the decision: those filled in or needed to comply, less what is still missing for it.
Progress progressOf(const Checklist *checklist, const RightItem &item)
{
    if (!checklist)
        return {};
    Progress progress;
    for (const PointStatus &status : evaluate(*checklist, item)) {
        const bool isAsked = status.isNeeded || status.standing != PointStatus::Standing::Open;
        progress.all += status.point->stage == PointStage::BeforeDecision && isAsked;
    }
    progress.done =
        progress.all - missingPoints(*checklist, item, PointStage::BeforeDecision, Decision::Granted).size();
    return progress;
}

QString titleOf(PointStage stage, const QString &right)
{
    switch (stage) {
    case PointStage::BeforeDecision:
        return RightsView::tr("Before the decision on %1").arg(right);
    case PointStage::BeforeAnswer:
        return RightsView::tr("Before the answer");
    case PointStage::BeforeClosing:
        return RightsView::tr("Before closing");
    }
    Q_UNREACHABLE();
}

const PointRow *rowOf(const QWidget &control)
{
    return qobject_cast<const PointRow *>(control.parentWidget()->parentWidget());
}

/// The name of the control that had the focus in the view, which keeps it while its parts are made again.
QString takeFocusFrom(QWidget &view)
{
    const QWidget *control = view.window()->focusWidget();
    if (!control || !view.isAncestorOf(control))
        return {};
    view.setFocus();
    return control->objectName().isEmpty() ? u"?"_s : control->objectName();
}

} // namespace

bool isUnclear(const Request &request) { return request.items.isEmpty() && request.received.rightsUnclear; }

RightsView::RightsView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_cardsBox(new QWidget)
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom, m_cardsBox))
    , m_points(new QVBoxLayout)
{
    m_parts->setContentsMargins(0, 12, 0, 0);
    m_parts->setSpacing(18);
    m_cards->setContentsMargins({});
    auto *points = new QWidget;
    points->setLayout(m_points);
    m_points->setContentsMargins(0, 0, 12, 12);
    m_points->setSpacing(0);
    m_parts->addWidget(m_cardsBox);
    m_pointsArea = scrolling(points);
    points->installEventFilter(this);
    m_parts->addWidget(m_pointsArea, 1);
    arrange();
}

void RightsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool RightsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // the points got their heights, or the window another size
        QTimer::singleShot(0, this, &RightsView::showFocused);
    return QWidget::eventFilter(watched, event);
}

void RightsView::showFocused()
{
    constexpr int margin = 60; // px: with what is said below it
    QWidget *control = window()->focusWidget();
    if (control && m_pointsArea->widget()->isAncestorOf(control))
        m_pointsArea->ensureWidgetVisible(control, 0, margin);
}

void RightsView::arrange()
{
    const bool wide = width() >= besideEachOther;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cardsBox->setMinimumWidth(wide ? cardsWidth : 0);
    m_cardsBox->setMaximumWidth(wide ? cardsWidth : QWIDGETSIZE_MAX);
}

void RightsView::setRequest(const Request &request, const DecisionContext &context)
{
    const bool another = request.number != m_request.number;
    const QString before = takeFocusFrom(*this);
    if (another)
        m_drafts.clear();
    else
        keepDrafts();
    m_request = request;
    m_context.emplace(context);
    if (another || !findItem(m_request, m_chosen))
        m_chosen = m_request.items.isEmpty() ? ItemNumber() : m_request.items.first().number;
    showCards();
    showChecklist();
    giveFocusTo(before);
}

void RightsView::choose(ItemNumber item)
{
    const QString before = takeFocusFrom(*this);
    keepDrafts();
    m_chosen = item;
    showCards();
    showChecklist();
    giveFocusTo(before);
}

void RightsView::keepDrafts()
{
    QMap<QString, QJsonValue> drafts;
    for (const auto *row : m_pointsArea->findChildren<PointRow *>()) {
        if (row->holdsUnsavedInput())
            drafts.insert(row->fact(), row->draft());
    }
    m_drafts.insert(m_chosen, drafts);
}

void RightsView::forgetDrafts()
{
    m_drafts.clear();
    showChecklist();
}

/// To what bears the name now; from a recorded point to the next one that is open. Never to a decision: one key too
/// many would take it.
void RightsView::giveFocusTo(const QString &name)
{
    if (name.isEmpty())
        return;
    goTo([this, name] {
        const QString fact = name.section(u'_', 1);
        const bool wasPoint = name.startsWith(u"record_"_s) || name.startsWith(u"confirm_"_s);
        QWidget *next = nullptr;
        bool passed = false;
        for (QWidget *control : controlsInReadingOrder(*this)) {
            const PointRow *row = rowOf(*control);
            const bool toDo = row && !row->isSettled();
            if (!next || (wasPoint && control->objectName() == u"edit_"_s + fact) || control->objectName() == name)
                next = control;
            if (wasPoint ? passed && toDo : control->objectName() == name)
                return control;
            passed = passed || control->objectName() == u"edit_"_s + fact;
        }
        return next;
    });
}

void RightsView::goToPoint(ItemNumber item)
{
    choose(item);
    goTo([this]() -> QWidget * {
        for (QWidget *control : controlsInReadingOrder(*m_pointsArea)) {
            const PointRow *row = rowOf(*control);
            if (row && !row->isSettled())
                return control;
        }
        return nullptr;
    });
}

void RightsView::goToDecision(ItemNumber item)
{
    choose(item);
    goTo([this]() -> QWidget * {
        for (QWidget *control : controlsInReadingOrder(*m_pointsArea)) {
            if (control->objectName().startsWith(u"decide_"_s))
                return control;
        }
        return nullptr;
    });
}

void RightsView::goTo(const std::function<QWidget *()> &find)
{
    QTimer::singleShot(0, this, [this, find] { // what was made just now is not shown before
        QWidget *control = isVisible() ? find() : nullptr;
        if (!control)
            return;
        control->setFocus();
        showFocused();
    });
}

void RightsView::showCards()
{
    clear(*m_cards);
    for (const RightItem &item : std::as_const(m_request.items)) {
        const Progress progress = progressOf(m_workplace.casebook.rules().checklists.find(item.right), item);
        QString remark = m_workplace.wording.say(articleOf(item.right));
        if (item.decision != Decision::Pending)
            remark += u" · "_s + wordFor(item.decision);
        else if (progress.all > 0)
            remark += u" · "_s + tr("%1 of %2 points").arg(progress.done).arg(progress.all);
        auto *card = new ActionCard(capitalised(m_workplace.wording.say(shortNameOf(item.right))), remark);
        card->setObjectName(u"right_%1"_s.arg(item.number.value));
        card->setCheckable(true);
        card->setChecked(item.number == m_chosen);
        m_cards->addWidget(card);
        connect(card, &ActionCard::clicked, this, [this, number = item.number] { choose(number); });
    }
    if (isOpen(m_request) && m_request.state != State::New) {
        auto *add = new Button(tr("Add a right…"), Button::Kind::Link);
        m_cards->addWidget(add);
        connect(add, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::AddItem, {}); });
    }
    m_cards->addStretch();
}

void RightsView::showChecklist()
{
    clear(*m_points);
    const RightItem *item = findItem(m_request, m_chosen);
    if (!item) {
        const bool unclear = isUnclear(m_request);
        m_points->addWidget(
            new Label(unclear ? tr("It is not clear yet what is asked.") : tr("The rights are not identified yet."),
                      Label::Role::Heading));
        m_points->addSpacing(4);
        m_points->addWidget(
            (new Label(unclear ? tr("It was registered so. Ask the person, or read the message again and tick the "
                                    "rights; the clock runs meanwhile.")
                               : tr("Read what the person asks and tick the rights. The points to complete for "
                                    "each right appear here."),
                       Label::Role::Muted))
                ->wrapped());
        m_points->addSpacing(10);
        auto *identify = new Button(tr("&Identify the rights…"), Button::Kind::Primary);
        m_points->addWidget(identify, 0, Qt::AlignLeft);
        connect(identify, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::Qualify, {}); });
    } else if (const Checklist *checklist = m_workplace.casebook.rules().checklists.find(item->right)) {
        addPoints(*item, *checklist);
    } else {
        addDecision(*item);
    }
    m_points->addStretch();
}

void RightsView::addPoints(const RightItem &item, const Checklist &checklist)
{
    std::optional<PointStage> stage;
    bool decisionStands = false; // between what comes before it and what comes after
    const QList<PointStatus> statuses = evaluate(checklist, item);
    const bool anyToConfirm = std::any_of(statuses.begin(), statuses.end(), [](const PointStatus &status) {
        return status.standing == PointStatus::Standing::ToConfirm;
    });
    for (const PointStatus &status : statuses) {
        if (stage != status.point->stage) {
            if (!decisionStands && status.point->stage != PointStage::BeforeDecision) {
                addDecision(item);
                decisionStands = true;
            }
            m_points->addSpacing(m_points->count() == 0 ? 0 : 16);
            stage = status.point->stage;
            m_points->addWidget(
                new Label(titleOf(*stage, m_workplace.wording.say(shortNameOf(item.right))), Label::Role::Heading));
            m_points->addSpacing(4);
        }
        auto *row = new PointRow(status, {m_workplace.wording, m_workplace.casebook.today(), anyToConfirm});
        m_points->addWidget(row);
        const bool entersList = status.point->onSuppressionList;
        connect(row, &PointRow::valueGiven, this,
                [this, row, entersList](const QString &fact, const QJsonValue &value) {
                    if (entersList && value != QJsonValue(false))
                        Q_EMIT stepWanted(Step::Suppress, m_chosen);
                    else
                        record(RecordFact{m_chosen, fact, value}, row);
                });
        connect(row, &PointRow::confirmed, this, [this, row](const QString &fact) {
            record(ConfirmFact{m_chosen, fact}, row);
        });
        connect(row, &PointRow::leaveWanted, this, [this, row] {
            if (m_workplace.dialogs.confirm(this, {tr("Leave this point?"), tr("What you typed has not been recorded."),
                                                   tr("Leave without recording")}))
                row->discard();
        });
        const QMap<QString, QJsonValue> drafts = m_drafts.value(item.number);
        if (const auto draft = drafts.constFind(row->fact()); draft != drafts.constEnd())
            row->setDraft(*draft);
    }
    if (!decisionStands)
        addDecision(item);
}

void RightsView::addDecision(const RightItem &item)
{
    m_points->addSpacing(14);
    if (item.decision != Decision::Pending) {
        const QString when = item.decidedOn ? m_workplace.wording.date(*item.decidedOn) : QString();
        m_points->addWidget(new Label(tr("Decision: %1, %2").arg(wordFor(item.decision), when), Label::Role::Strong));
        addGround(item.ground);
        return;
    }
    if (item.proposal) {
        m_points->addWidget(
            (new Label(tr("%1 proposes: %2. Somebody else approves it.")
                           .arg(item.proposal->by, wordFor(item.proposal->facts.decision.value_or(Decision::Refused))),
                       Label::Role::Strong))
                ->wrapped());
        addGround(item.proposal->facts.ground);
        return;
    }
    addDecisionButtons(item);
}

/// Those the law has for the right; what needs a ground opens its form.
void RightsView::addDecisionButtons(const RightItem &item)
{
    if (!m_context)
        return;
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box); // a narrow window takes two lines
    row->addWidget(new Label(tr("Decision"), Label::Role::Muted));
    QStringList remarks;
    bool canBeRefused = false;
    const QList<std::pair<Decision, QString>> decisions{{Decision::Granted, tr("Comply")},
                                                        {Decision::Partial, tr("In part…")},
                                                        {Decision::Refused, tr("Refuse…")},
                                                        {Decision::NotApplicable, tr("Does not apply…")},
                                                        {Decision::NoData, tr("No data held")}};
    for (const auto &named : decisions) {
        const Decision decision = named.first;
        const bool atOnce = decision == Decision::Granted || decision == Decision::NoData; // else it names a ground
        if (!atOnce && m_context->rules.grounds.allowedFor(item.right, decision).isEmpty())
            continue;
        auto *button = new Button(named.second);
        button->setObjectName(u"decide_"_s + keyOf(decision));
        canBeRefused = canBeRefused || decision == Decision::Refused;
        if (!atOnce) {
            connect(button, &Button::clicked, this,
                    [this, number = item.number, decision] { Q_EMIT decisionWanted(number, decision); });
        } else {
            DecideItem step;
            step.item = item.number;
            step.decision = decision;
            step.decidedOn = m_context->today;
            const auto possible = decide(m_request, step, *m_context);
            button->setEnabled(possible.hasValue());
            const QString why = possible ? QString() : inWords(possible.failure(), m_workplace.wording);
            if (!why.isEmpty())
                remarks << (decision == Decision::Granted ? why : tr("“%1”: %2").arg(named.second, why));
            button->setToolTip(plainToolTip(why));
            button->setAccessibleDescription(why);
            connect(button, &Button::clicked, this, [this, step] { record(step, nullptr); });
        }
        row->addWidget(button);
    }
    m_points->addWidget(box);
    QStringList ofReasons;
    for (const Missing &point : pointsOfReasons(item, Decision::Partial, m_context->rules))
        ofReasons << m_workplace.wording.say(point.text);
    if (!ofReasons.isEmpty())
        remarks << tr("In part, depending on the reason, also: %1.").arg(m_workplace.wording.list(ofReasons));
    if (canBeRefused && item.deadline.originalDue) {
        const bool hasPassed = *item.deadline.originalDue < m_workplace.casebook.today();
        remarks << (hasPassed
                        ? tr("A refusal names a reason the law knows for %1. It was to be sent by %2 "
                             "(Art. 12(4) GDPR).")
                        : tr("A refusal names a reason the law knows for %1 and is sent by %2 (Art. 12(4) GDPR)."))
                       .arg(m_workplace.wording.say(shortNameOf(item.right)),
                            m_workplace.wording.date(*item.deadline.originalDue));
    }
    for (const QString &remark : remarks) {
        m_points->addSpacing(6);
        m_points->addWidget((new Label(remark, Label::Role::Small))->wrapped());
    }
}

void RightsView::addGround(const QString &id)
{
    const RefusalGround *ground = m_workplace.casebook.rules().grounds.find(id);
    if (!ground)
        return;
    const Wording &wording = m_workplace.wording;
    m_points->addSpacing(4);
    m_points->addWidget((new Label(u"%1, %2"_s.arg(wording.say(Text::fromData(ground->label)),
                                                   wording.say(Text::fromData(ground->article))),
                                   Label::Role::Small))
                            ->wrapped());
}

void RightsView::record(const Command &command, PointRow *row)
{
    if (row)
        row->setRecording();
    const auto recorded = m_workplace.casebook.perform(Task{m_request.number, command}, m_workplace.actor);
    if (recorded)
        return; // the register's signal brings the new state
    const QString why = inWords(recorded.failure(), m_workplace.wording);
    if (row)
        row->refuse(why);
    else
        m_workplace.dialogs.tell(this, tr("Not recorded"), why);
}

} // namespace article12
