// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakedialog.h"

#include "items/knownrequests.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/valueeditor.h"
#include "views/common/words.h"
#include "views/intake/intakeform.h"
#include "views/intake/messageview.h"
#include "views/request/historyview.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linksShown = 2;

/// The earliest due date and the last one an extension could give, from the clock of a registration not yet recorded.
Deadline deadlineIn(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (const auto *registered = std::get_if<Registered>(&event); registered && !registered->clock.tracks.isEmpty())
            return registered->clock.tracks.first().deadline;
    }
    return {};
}

} // namespace

IntakeDialog::IntakeDialog(const Workplace &workplace, IntakeContent content, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_content(std::move(content))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New request"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildLeft(), 6);
    row->addWidget(verticalLine());
    row->addWidget(buildRight(), 5);
    findLinksBefore();
    check();
    const QSize room = parent ? parent->window()->size() : QSize(1200, 760);
    resize(qBound(860, room.width() - 140, 1240), qBound(560, room.height() - 80, 780));
}

QWidget *IntakeDialog::buildLeft()
{
    if (!m_content.incoming)
        return buildHandEntry();
    const Message &message = m_content.incoming->message;
    const QLocale &locale = m_workplace.wording.locale();
    const QString fileLine = tr("%1, %2, stored unchanged in the register")
                                 .arg(m_content.file.name, sizeInWords(m_content.file.bytes.size(), locale));
    QString arrived;
    if (message.head.received)
        arrived = instantInWords(*message.head.received, m_workplace);
    else if (!message.head.dates.isEmpty())
        arrived = tr("%1, as the sender says").arg(instantInWords(message.head.dates.first(), m_workplace));
    return new MessageView(*m_content.incoming, fileLine, arrived);
}

QWidget *IntakeDialog::buildHandEntry()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(8);
    column->addWidget(new Label(tr("What came in"), Label::Role::Heading));
    column->addWidget((new Label(tr("A letter, a call or a visit: type what was asked, in the person's words, or add "
                                    "the scan. One of both is enough."),
                                 Label::Role::Small))
                          ->wrapped());
    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("What was asked"));
    m_note->setPlaceholderText(tr("Text of the letter, or a note of what was said"));
    m_note->setTabChangesFocus(true);
    column->addWidget(m_note, 1);
    m_scans = makeFilesEditor(m_workplace.dialogs, FileKind::Scan, m_workplace.wording);
    m_scans->setName(tr("Scans"));
    for (const NewFile &scan : m_content.scans)
        column->addWidget(new Label(scan.name));
    column->addWidget(m_scans);
    connect(m_note, &QPlainTextEdit::textChanged, this, &IntakeDialog::check);
    connect(m_scans, &ValueEditor::changed, this, &IntakeDialog::check);
    return left;
}

QWidget *IntakeDialog::buildRight()
{
    RegisterRequest proposal;
    if (m_content.incoming)
        proposal = proposedRegistration(*m_content.incoming);
    else
        proposal.channel = m_content.scans.isEmpty() ? Channel::Phone : Channel::Post;
    m_form = new IntakeForm(m_workplace, proposal, m_content.incoming ? m_content.incoming->wishes : DetectedWishes());
    m_links = new QWidget;
    m_due = new Notice(Notice::Kind::Calm);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 18, 20, 8);
    column->setSpacing(10);
    column->addWidget(new Label(tr("New request"), Label::Role::Title));
    column->addWidget((new Label(m_content.incoming ? tr("Check what was read from the e-mail. Nothing is required "
                                                         "except the day of arrival and the text.")
                                                    : tr("Nothing is required except the day of arrival and a text, "
                                                         "a file or a note."),
                                 Label::Role::Small))
                          ->wrapped());
    column->addWidget(m_form);
    column->addWidget(m_links);
    column->addWidget(m_due);
    column->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    auto *cancel = new Button(tr("&Cancel"));
    m_register = new Button(tr("&Register"));
    m_register->setObjectName(u"register"_s);
    m_acknowledge = new Button(tr("Register and &acknowledge"), Button::Kind::Primary);
    m_acknowledge->setObjectName(u"acknowledge"_s);
    buttons->addStretch();
    for (Button *button : {cancel, m_register, m_acknowledge})
        buttons->addWidget(button);
    auto *right = new QWidget;
    auto *outer = new QVBoxLayout(right);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scrolling(inner), 1);
    outer->addLayout(buttons);
    connect(m_form, &IntakeForm::changed, this, &IntakeDialog::check);
    connect(cancel, &Button::clicked, this, &IntakeDialog::reject);
    connect(m_register, &Button::clicked, this, [this] { record(); });
    connect(m_acknowledge, &Button::clicked, this, [this] {
        if (const auto number = record())
            Q_EMIT acknowledgementWanted(*number);
    });
    return right;
}

void IntakeDialog::findLinksBefore()
{
    auto *column = new QVBoxLayout(m_links);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_links->hide();
    if (!m_content.incoming)
        return;
    const auto known = knownRequests(m_workplace.casebook, m_content.incoming->requester.writer.address);
    if (!known)
        return;
    const QList<LinkProposal> links = findLinks(m_content.incoming->message, m_content.incoming->wishes, *known);
    for (const LinkProposal &link : links.mid(0, linksShown))
        addLinkNotice(link);
    m_links->setVisible(!links.isEmpty());
}

void IntakeDialog::addLinkNotice(const LinkProposal &link)
{
    const auto other = m_workplace.casebook.summary(link.request);
    if (!other)
        return;
    QStringList reasons;
    for (const LinkReason &reason : link.reasons)
        reasons << m_workplace.wording.say(reason.text);
    reasons << tr("received on %1").arg(m_workplace.wording.date(other->receivedOn));
    if (other->answeredOn)
        reasons << tr("answered on %1").arg(m_workplace.wording.date(*other->answeredOn));
    auto *notice = new Notice(Notice::Kind::Attention);
    notice->setWords(tr("Seems to belong to %1, %2").arg(other->reference, other->person), reasons.join(u", "_s));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 5, 0, 0);
    auto *open = new Button(tr("&Open it"));
    auto *linkTo = new Button(tr("&Link to it"));
    linkTo->setCheckable(true);
    buttons->addWidget(open);
    buttons->addWidget(linkTo);
    buttons->addStretch();
    notice->content().addLayout(buttons);
    m_links->layout()->addWidget(notice);
    connect(open, &Button::clicked, this, [this, number = link.request] { Q_EMIT openWanted(number); });
    connect(linkTo, &Button::toggled, this, [this, linkTo, number = link.request](bool on) {
        m_linkTo = on ? std::optional(number) : std::nullopt;
        linkTo->setText(on ? tr("Will be linked") : tr("&Link to it"));
    });
}

QList<NewFile> IntakeDialog::files() const
{
    QList<NewFile> files = m_content.scans;
    if (m_content.incoming)
        files.prepend(m_content.file);
    if (m_scans)
        files += m_scans->files();
    if (m_note && !m_note->toPlainText().trimmed().isEmpty()) {
        NewFile note;
        note.name = tr("Note.txt");
        note.kind = FileKind::Message;
        note.bytes = m_note->toPlainText().toUtf8();
        note.mediaType = u"text/plain"_s;
        files << note;
    }
    return files;
}

RegisterRequest IntakeDialog::facts() const { return m_form->facts(); }

void IntakeDialog::check()
{
    RegisterRequest wanted = facts();
    for (const NewFile &file : files())
        wanted.files << FileRef{{}, file.name, file.mediaType, 0, file.kind};
    const DecisionContext context{m_workplace.casebook.today(),
                                  m_workplace.casebook.rules(),
                                  m_workplace.casebook.profile(),
                                  {},
                                  RequestNumber{1}};
    const auto events = decide(Request(), wanted, context);
    const bool possible = events.hasValue() && m_form->problem().isEmpty();
    m_register->setEnabled(possible);
    m_acknowledge->setEnabled(possible);
    if (!events)
        return m_due->setWords(m_form->problem(), inWords(events.failure(), m_workplace.wording));
    const Deadline deadline = deadlineIn(*events);
    const Wording &wording = m_workplace.wording;
    m_due->setWords(deadline.effectiveDue ? tr("Answer due by %1").arg(wording.date(*deadline.effectiveDue))
                                          : tr("No due date yet"),
                    deadline.cutoff && deadline.extendedDue
                        ? tr("extension possible until %1; at the latest %2")
                              .arg(wording.date(*deadline.cutoff), wording.date(*deadline.extendedDue))
                        : QString());
}

std::optional<RequestNumber> IntakeDialog::record()
{
    const auto number = m_workplace.casebook.perform(Task{{}, facts(), files()}, m_workplace.actor);
    if (!number) {
        m_due->setWords(tr("Not registered"), inWords(number.failure(), m_workplace.wording));
        return {};
    }
    if (m_linkTo) {
        const auto linked = m_workplace.casebook.perform(
            Task{*number, Link{*m_linkTo, tr("found when it was registered")}}, m_workplace.actor);
        if (!linked)
            m_workplace.dialogs.tell(this, tr("Not linked"), inWords(linked.failure(), m_workplace.wording));
    }
    accept();
    Q_EMIT registered(*number);
    return *number;
}

bool IntakeDialog::holdsUnsavedInput() const
{
    return m_form->isTouched() || (m_note && !m_note->toPlainText().isEmpty());
}

void IntakeDialog::reject()
{
    const Question question{tr("Leave without registering?"), tr("Nothing of this request has been kept."),
                            tr("Leave without registering")};
    if (!holdsUnsavedInput() || m_workplace.dialogs.confirm(this, question))
        QDialog::reject();
}

} // namespace article12
