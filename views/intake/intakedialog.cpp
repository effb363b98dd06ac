// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakedialog.h"

#include "basics/strictdate.h"
#include "requests/requestclock.h"
#include "requests/standing.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/registerbusy.h"
#include "views/intake/fileview.h"
#include "views/intake/handentry.h"
#include "views/intake/intakeform.h"
#include "views/intake/linkcards.h"
#include "views/intake/messageview.h"
#include "views/request/dialogs/stepdialog.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 350; // milliseconds
const QString panesName = u"intake/panes"_s;

IntakeProposal proposalFor(const IntakeContent &content)
{
    IntakeProposal proposal;
    if (content.incoming) {
        proposal.facts = proposedRegistration(*content.incoming);
        proposal.wishes = content.incoming->wishes;
        proposal.receipt = content.incoming->message.receipt;
    } else {
        proposal.facts.channel = content.scans.isEmpty() ? Channel::Phone : Channel::Post;
        proposal.receipt.certainty = ReceiptCertainty::Unknown;
    }
    return proposal;
}

} // namespace

IntakeDialog::IntakeDialog(const Workplace &workplace, IntakeContent content, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_workplace(workplace)
    , m_content(std::move(content))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New request"));
    setAcceptDrops(true);
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(3);
    panes->addWidget(buildLeft());
    panes->addWidget(buildRight());
    panes->setStretchFactor(0, 6);
    panes->setStretchFactor(1, 5);
    connect(panes, &QSplitter::splitterMoved, this,
            [this, panes] { m_workplace.memory.setLayout(panesName, panes->saveState()); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(panes);
    m_personTyped.setSingleShot(true);
    m_personTyped.setInterval(typingPause);
    connect(&m_personTyped, &QTimer::timeout, this, &IntakeDialog::findLinks);
    connect(m_form, &IntakeForm::personChanged, &m_personTyped, qOverload<>(&QTimer::start));
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &IntakeDialog::findLinks);
    compareFiles();
    check();
    const QSize room = parent ? parent->window()->size() : QSize(1200, 760);
    resize(qBound(860, room.width() - 140, 1240), qBound(560, room.height() - 40, 780));
    if (!panes->restoreState(workplace.memory.layout(panesName)))
        panes->setSizes({width() * 6 / 11, width() * 5 / 11});
    (m_hand ? static_cast<QWidget *>(m_hand) : m_form)->setFocus();
}

QWidget *IntakeDialog::buildLeft()
{
    if (m_content.incoming) {
        m_message = new MessageView(m_workplace, m_content);
        connect(m_message, &MessageView::changed, this, &IntakeDialog::check);
        connect(m_message, &MessageView::filesChanged, this, &IntakeDialog::compareFiles);
        return m_message;
    }
    m_hand = new HandEntry(m_workplace, m_content);
    connect(m_hand, &HandEntry::changed, this, &IntakeDialog::check);
    connect(m_hand, &HandEntry::filesChanged, this, &IntakeDialog::compareFiles);
    return m_hand;
}

QWidget *IntakeDialog::buildRight()
{
    m_form = new IntakeForm(m_workplace, proposalFor(m_content));
    m_links = new LinkCards(m_workplace);
    m_due = new Notice(Notice::Kind::Calm);
    m_due->setObjectName(u"due"_s);
    m_problem = new Notice(Notice::Kind::Attention);
    m_problem->setObjectName(u"intakeProblem"_s);
    m_place = new Label({}, Label::Role::Small);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 18, 20, 8);
    column->setSpacing(10);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("New request"), Label::Role::Title));
    title->addStretch();
    title->addWidget(m_place, 0, Qt::AlignBottom);
    column->addLayout(title);
    const bool isMail = m_content.incoming && m_content.incoming->kind == ArrivalKind::Message;
    column->addWidget((new Label(isMail ? tr("Check what was read from the e-mail. Nothing is required except the day "
                                             "of arrival and the text.")
                                        : tr("Nothing is required except the day of arrival and a text, a file or a "
                                             "note."),
                                 Label::Role::Small))
                          ->wrapped());
    column->addWidget(m_links);
    column->addWidget(m_form);
    column->addWidget(buildChoice());
    column->addStretch();
    connect(m_form, &IntakeForm::changed, this, &IntakeDialog::check);
    connect(m_links, &LinkCards::actionWanted, this, &IntakeDialog::act);

    auto *page = new QWidget;
    auto *outer = new QVBoxLayout;
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scrolling(inner), 1);
    auto *always = new QVBoxLayout; // in sight, however long the form is
    always->setContentsMargins(20, 8, 20, 4);
    always->setSpacing(8);
    always->addWidget(m_due);
    always->addWidget(m_problem);
    outer->addLayout(always);
    outer->addLayout(buildButtons());
    auto *edge = new QHBoxLayout(page);
    edge->setContentsMargins({});
    edge->setSpacing(0);
    edge->addWidget(verticalLine());
    edge->addLayout(outer, 1);
    constexpr int scrollBar = 16;
    page->setMinimumWidth(inner->minimumSizeHint().width() + scrollBar);
    return page;
}

QWidget *IntakeDialog::buildChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *ask = new Button(tr("It belongs to a registered re&quest…"), Button::Kind::Link);
    ask->setObjectName(u"belongsTo"_s);
    m_reference = new QLineEdit;
    m_reference->setObjectName(u"otherReference"_s);
    m_reference->setPlaceholderText(tr("its reference, then Enter"));
    m_reference->setAccessibleName(tr("Reference of the registered request"));
    m_reference->hide();
    m_referenceProblem = new Label({}, Label::Role::Alarm);
    m_referenceProblem->hide();
    column->addWidget(ask, 0, Qt::AlignLeft);
    column->addWidget(m_reference);
    column->addWidget(m_referenceProblem->wrapped());
    connect(ask, &Button::clicked, this, [this, ask] {
        ask->hide();
        m_reference->show();
        m_reference->setFocus();
    });
    connect(m_reference, &QLineEdit::returnPressed, this, &IntakeDialog::chooseOther);
    return choice;
}

QLayout *IntakeDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    m_rest = new Button(tr("Leave out the &others"), Button::Kind::Link);
    m_rest->setObjectName(u"leaveOutRest"_s);
    m_rest->hide();
    auto *cancel = new Button(tr("&Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_register = new Button(tr("&Register"));
    m_register->setObjectName(u"register"_s);
    m_acknowledge = new Button(tr("Register and &acknowledge"), Button::Kind::Primary);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    buttons->addWidget(m_rest);
    buttons->addStretch();
    for (Button *button : {cancel, m_register, m_acknowledge})
        buttons->addWidget(button);
    connect(m_rest, &Button::clicked, this, [this] {
        m_rest->hide();
        Q_EMIT restLeftOut();
    });
    connect(cancel, &Button::clicked, this, &IntakeDialog::reject);
    connect(m_register, &Button::clicked, this, [this] { record(IntakeNext::Open); });
    connect(m_acknowledge, &Button::clicked, this, [this] { record(IntakeNext::Acknowledge); });
    return buttons;
}

void IntakeDialog::setPlace(int number, int total)
{
    m_place->setText(total > 1 ? tr("%1 of %2").arg(number).arg(total) : QString());
    m_waiting = total - number;
    m_rest->setVisible(m_waiting > 0);
}

void IntakeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // Enter in a field registers nothing
    if (event->matches(QKeySequence::Paste))
        return take(arrivalsFromClipboard(m_workplace)); // no field took it
    QDialog::keyPressEvent(event);
}

void IntakeDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsArrivals(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void IntakeDialog::dropEvent(QDropEvent *event)
{
    take(arrivalsFrom(*event->mimeData(), m_workplace));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void IntakeDialog::take(const Arrivals &arrivals)
{
    if (m_message)
        m_message->take(arrivals);
    else
        m_hand->take(arrivals);
}

/// Whether a file that came or was added is in the register already.
void IntakeDialog::compareFiles()
{
    m_hashes.clear();
    for (const auto &kept = files(); const NewFile &file : kept ? *kept : QList<NewFile>())
        m_hashes << fingerprintOf(file.bytes);
    if (m_content.incoming)
        m_hashes.prepend(fingerprintOf(m_content.file.bytes));
    m_isCompared = false;
    findLinks();
}

/// What is shown stays while the register is busy: a link chosen there is not lost.
void IntakeDialog::findLinks()
{
    const Register &file = m_workplace.casebook;
    if (!m_isCompared) {
        const auto found =
            m_content.incoming ? likelyLinks(file, *m_content.incoming, m_hashes) : requestsHolding(file, m_hashes);
        if (isBusy(found))
            return m_again.start(busyPauseMs);
        m_isCompared = bool(found);
        if (found)
            m_found = *found;
    }
    const auto samePerson = requestsOfPerson(file, m_form->person());
    if (isBusy(samePerson))
        return m_again.start(busyPauseMs);
    QList<LikelyLink> links = m_chosen;
    const auto add = [&links](const QList<LikelyLink> &more) {
        for (const LikelyLink &link : more) {
            const bool known = std::any_of(links.begin(), links.end(), [&link](const LikelyLink &other) {
                return other.other.number == link.other.number;
            });
            if (!known)
                links << link;
        }
    };
    add(m_found);
    if (samePerson)
        add(*samePerson);
    m_links->setLinks(links);
}

void IntakeDialog::chooseOther()
{
    const auto link = chosenLink(m_workplace.casebook, m_reference->text());
    m_referenceProblem->setVisible(!link);
    if (!link)
        return m_referenceProblem->setText(inWords(link.failure(), m_workplace.wording));
    m_reference->clear();
    m_chosen.removeIf([&link](const LikelyLink &known) { return known.other.number == link->other.number; });
    m_chosen.prepend(*link);
    findLinks();
}

bool IntakeDialog::hasContent() const { return m_message || !m_hand->isEmpty(); }

Result<QList<NewFile>> IntakeDialog::files() const
{
    return m_message ? m_message->files() : Result<QList<NewFile>>(m_hand->files());
}

QString IntakeDialog::words() const
{
    return m_content.incoming ? m_content.incoming->message.personBody().text : m_hand->note();
}

DecisionContext IntakeDialog::context() const
{
    const Register &file = m_workplace.casebook;
    return {file.today(), file.rules(), file.profile(), {}, RequestNumber{1}};
}

void IntakeDialog::check()
{
    RegisterRequest wanted = m_form->facts();
    if (hasContent())
        wanted.files << FileRef();
    auto events = decide(Request(), wanted, context());
    Request previewed;
    if (events) {
        previewed.number = context().nextNumber;
        previewed = after(previewed, *events);
        if (const auto rights = m_form->qualification())
            events = decide(previewed, *rights, context());
    }
    const bool possible = events && m_form->problem().isEmpty();
    m_register->setEnabled(possible);
    m_acknowledge->setEnabled(possible);
    if (previewed.number.value > 0)
        showDue(previewed);
    else
        m_due->setWords({}, {});
    const QString reason = events ? QString() : inWords(events.failure(), m_workplace.wording);
    const bool shownAtField = m_form->showRefusal(events ? QString() : events.failure().where, reason);
    const bool isTold = shownAtField || !m_form->problem().isEmpty();
    m_problem->setWords({}, isTold ? QString() : reason);
}

void IntakeDialog::showDue(const Request &previewed)
{
    const Register &file = m_workplace.casebook;
    const Wording wording = m_workplace.wording.withThisYear(0);
    const RequestSummary row = summaryOf(previewed, file.rules());
    const Deadline &deadline = row.deadline;
    if (!deadline.effectiveDue)
        return m_due->setWords(tr("No due date yet"), {});
    const QString due = wording.date(*deadline.effectiveDue);
    QStringList lines;
    if (const auto why = explainClock(previewed, file.rules(), file.profile()); why && why->summary.size() > 1)
        lines << wording.say(why->summary); // not the same day of the next month
    if (deadline.cutoff && deadline.extendedDue) {
        const QString latest = wording.date(*deadline.extendedDue);
        lines
            << (deadline.cutoff == deadline.effectiveDue
                    ? tr("Extension possible until then; at the latest %1.").arg(latest)
                    : tr("Extension possible until %1; at the latest %2.").arg(wording.date(*deadline.cutoff), latest));
    }
    if (row.target) {
        const QString day = wording.date(row.target->due);
        lines << (row.target->right == Right::ConsentWithdrawal ? tr("Consent withdrawal carried out by %1.").arg(day)
                                                                : tr("Marketing stopped by %1.").arg(day));
    }
    RequestSummary ofMonth = row;
    ofMonth.target.reset();
    const bool late = standingOf(ofMonth, file.today()).urgency == Urgency::Overdue;
    m_due->setWords(late ? tr("Answer was due by %1").arg(due) : tr("Answer due by %1").arg(due), lines.join(u'\n'));
}

void IntakeDialog::record(IntakeNext next)
{
    const auto kept = files();
    QList<Task> tasks;
    if (kept) {
        tasks << Task{{}, m_form->facts(), *kept};
        if (const auto rights = m_form->qualification())
            tasks << Task{{}, *rights};
        for (const RequestNumber other : m_links->linked())
            tasks << Task{{}, Link{other, tr("found when it was registered")}};
    }
    const auto numbers =
        kept ? m_workplace.casebook.performAll(tasks, m_workplace.actor) : Result<QList<RequestNumber>>(kept.failure());
    if (!numbers) {
        const QString reason = inWords(numbers.failure(), m_workplace.wording);
        if (!m_form->showRefusal(numbers.failure().where, reason))
            m_problem->setWords(tr("Not registered"), reason);
        return;
    }
    Q_EMIT registered(numbers->first(), next);
    accept();
}

void IntakeDialog::act(const LikelyLink &link, LinkAction action)
{
    switch (action) {
    case LinkAction::Open:
        if (!mayLeaveToOpen())
            return;
        Q_EMIT openWanted(link.other.number);
        return QDialog::reject();
    case LinkAction::Link:
        return;
    case LinkAction::Attach:
        return attachTo(link);
    case LinkAction::Reply:
    case LinkAction::Withdraw:
    case LinkAction::RecordAnswer:
    case LinkAction::RecordLetter:
    case LinkAction::RecordDelivery:
        return openStepFor(link, action);
    }
}

void IntakeDialog::attachTo(const LikelyLink &link)
{
    const QDate day = m_form->facts().receivedOn;
    const QString on = day.isValid() ? m_workplace.wording.longDate(day) : QString();
    QString note = tr("kept with this request when it came in");
    if (link.tie == LinkTie::Reminder)
        note = on.isEmpty() ? tr("reminder") : tr("reminder received on %1").arg(on);
    else if (m_content.incoming && m_content.incoming->message.sentByUsOn)
        note = tr("proof, sent on %1").arg(m_workplace.wording.longDate(*m_content.incoming->message.sentByUsOn));
    const auto kept = files();
    const auto done =
        kept ? m_workplace.casebook.perform(Task{link.other.number, Attach{{}, note}, *kept}, m_workplace.actor)
             : Result<RequestNumber>(kept.failure());
    if (!done)
        return m_problem->setWords(tr("Not kept"), inWords(done.failure(), m_workplace.wording));
    finishAt(link.other.number);
}

void IntakeDialog::openStepFor(const LikelyLink &link, LinkAction action)
{
    const RegisterRequest given = m_form->facts();
    const QString day = given.receivedOn.isValid() ? isoDate(given.receivedOn) : QString();
    QJsonObject facts;
    const auto sending = [&] {
        const auto sentOn = m_content.incoming ? m_content.incoming->message.sentByUsOn : std::nullopt;
        facts = {{u"sent_on"_s, sentOn ? isoDate(*sentOn) : day}, {u"channel"_s, keyOf(given.channel)}};
    };
    Step step = Step::ReplyReceived;
    if (action == LinkAction::Reply) {
        facts = {{u"received_on"_s, day}, {u"text"_s, words()}};
        if (link.question)
            facts[u"kind"_s] = keyOf(link.question->kind);
    } else if (action == LinkAction::Withdraw) {
        step = Step::Withdraw;
        facts = {{u"stated_on"_s, day}, {u"statement"_s, words()}};
    } else if (action == LinkAction::RecordDelivery) {
        step = Step::RecordDelivery;
        facts = {{u"on"_s, day}, {u"arrived"_s, true}};
    } else {
        step = action == LinkAction::RecordAnswer ? Step::SendAnswer : Step::SendLetter;
        sending();
    }
    openStep(link, step, facts);
}

void IntakeDialog::openStep(const LikelyLink &link, Step step, const QJsonObject &proposal)
{
    const auto request = m_workplace.casebook.request(link.other.number);
    const auto kept = files();
    if (!request || !kept) {
        return m_problem->setWords(tr("Not recorded"),
                                   inWords(request ? kept.failure() : request.failure(), m_workplace.wording));
    }
    const bool takesFiles = step != Step::Withdraw && step != Step::RecordDelivery;
    StepRequest wanted{link.other.number, step, {}, proposal};
    if (takesFiles)
        wanted.files = *kept;
    auto *dialog = new StepDialog(m_workplace, *request, wanted, this);
    connect(dialog, &StepDialog::recorded, this, [this, link, takesFiles] {
        if (takesFiles)
            finishAt(link.other.number);
        else
            attachTo(link);
    });
    dialog->open();
}

void IntakeDialog::finishAt(RequestNumber number)
{
    Q_EMIT keptAt(number);
    accept();
}

bool IntakeDialog::holdsUnsavedInput() const
{
    const bool isUntouchedMail =
        m_message && !m_message->isTouched() && m_content.incoming->kind == ArrivalKind::Message;
    return m_form->isTouched() || (m_hand ? !m_hand->isEmpty() : !isUntouchedMail);
}

bool IntakeDialog::mayLeave()
{
    const Question question{tr("Leave without registering?"), tr("Nothing of this request has been kept."),
                            tr("Leave without registering")};
    return !holdsUnsavedInput() || m_workplace.dialogs.confirm(this, question);
}

/// Opening another request gives up those that wait too.
bool IntakeDialog::mayLeaveToOpen()
{
    if (m_waiting == 0)
        return mayLeave();
    return m_workplace.dialogs.confirm(
        this, {tr("Leave without registering?"),
               tr("This one and %n more would be left out: nothing of them has been kept.", nullptr, m_waiting),
               tr("Leave without registering")});
}

void IntakeDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

} // namespace article12
