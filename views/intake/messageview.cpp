// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/messageview.h"

#include "intake/attachmentname.h"
#include "intake/leaveout.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/intake/attachmentlist.h"
#include "views/request/historyview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Mailbox &mailbox)
{
    return withVisibleControls(mailbox.name.isEmpty() ? mailbox.address
                                                      : u"%1 <%2>"_s.arg(mailbox.name, mailbox.address));
}

QString inWords(const QList<Mailbox> &mailboxes)
{
    QStringList words;
    for (const Mailbox &mailbox : mailboxes)
        words << inWords(mailbox);
    return words.join(u", "_s);
}

void addLine(QFormLayout &form, const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *value = new Label(words);
    value->wrapped();
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(new Label(name, Label::Role::Muted), value);
    form.addRow(horizontalLine());
}

/// Somebody else's words: read only, without a frame, never wider than the room.
void dressText(QPlainTextEdit &text, const QString &name)
{
    text.setReadOnly(true);
    text.setFrameShape(QFrame::NoFrame);
    text.setAccessibleName(name);
    text.viewport()->setBackgroundRole(QPalette::Window);
    text.setTabChangesFocus(true);
    text.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text.document()->setDocumentMargin(0);
}

QString arrivedInWords(const MessageHead &head, const Workplace &workplace)
{
    if (head.received)
        return instantInWords(*head.received, workplace);
    if (!head.dates.isEmpty())
        return MessageView::tr("%1, as the sender says").arg(instantInWords(head.dates.first(), workplace));
    return {};
}

} // namespace

MessageView::MessageView(const Workplace &workplace, const IntakeContent &content, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_content(content)
    , m_fileLine(new Label({}, Label::Role::Small))
    , m_text(new QPlainTextEdit(content.incoming->message.personBody().text))
{
    const Message &message = content.incoming->message;
    const bool isMail = content.incoming->kind == ArrivalKind::Message;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(6);
    column->addWidget(new Label(isMail ? tr("The e-mail") : tr("The text"), Label::Role::Heading));
    column->addWidget(m_fileLine->wrapped());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(22);
    form->setVerticalSpacing(6);
    form->setContentsMargins(0, 8, 0, 4);
    buildHead(*form);
    showFileLine();
    column->addLayout(form);
    QStringList remarks;
    for (const Text &warning : message.warnings)
        remarks << workplace.wording.say(warning);
    if (!remarks.isEmpty())
        column->addWidget((new Label(remarks.join(u' '), Label::Role::Small))->wrapped());
    dressText(*m_text, tr("Text of the message"));
    m_text->setObjectName(u"messageText"_s);
    column->addWidget(m_text, 1);
    if (QWidget *fold = buildFold())
        column->addWidget(fold, 0, Qt::AlignLeft);
    highlight();
}

void MessageView::buildHead(QFormLayout &form)
{
    const Message &message = m_content.incoming->message;
    const MessageHead &head = message.personHead();
    addLine(form, tr("From"), inWords(head.from));
    if (head.replyTo && head.replyTo->address != head.from.address)
        addLine(form, tr("Reply to"), inWords(*head.replyTo));
    addLine(form, tr("To"), inWords(head.to));
    QString arrived = arrivedInWords(head, m_workplace);
    if (arrived.isEmpty() && message.inner && message.inner->writtenDay)
        arrived = m_workplace.wording.date(*message.inner->writtenDay);
    addLine(form, tr("Arrived"), arrived);
    if (!head.subject.isEmpty()) {
        m_subject = new QPlainTextEdit(withVisibleControls(head.subject));
        dressText(*m_subject, tr("Subject"));
        m_subject->setFixedHeight(m_subject->fontMetrics().lineSpacing() + 4);
        form.addRow(new Label(tr("Subject"), Label::Role::Muted), m_subject);
        form.addRow(horizontalLine());
    }
    if (message.inner && !message.head.from.address.isEmpty())
        addLine(form, tr("Passed on"),
                tr("by %1, %2", "sender and time")
                    .arg(inWords(message.head.from), arrivedInWords(message.head, m_workplace)));
    if (message.attachments.isEmpty())
        return;
    m_attachments = new AttachmentList(message.attachments, m_workplace.wording.locale());
    form.addRow(new Label(tr("Attached"), Label::Role::Muted), m_attachments);
    form.addRow(horizontalLine());
    connect(m_attachments, &AttachmentList::changed, this, [this] {
        showFileLine();
        Q_EMIT changed();
    });
}

void MessageView::showFileLine()
{
    const QString name = withVisibleControls(m_content.file.name);
    const QString size = sizeInWords(m_content.file.bytes.size(), m_workplace.wording.locale());
    m_fileLine->setText(takenOut().isEmpty() ? tr("%1, %2, stored unchanged in the register").arg(name, size)
                                             : tr("%1, %2, stored without the identity document").arg(name, size));
}

QList<qsizetype> MessageView::takenOut() const
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_content.incoming->message.attachments.size(); ++i) {
        if (m_attachments && m_attachments->choiceFor(i) != IdentityCopyChoice::NoIdentityCopy)
            places << i;
    }
    return places;
}

QWidget *MessageView::buildFold()
{
    if (m_content.incoming->message.personBody().folded.isEmpty())
        return nullptr;
    m_fold = new Button({}, Button::Kind::Link);
    m_fold->setCheckable(true);
    m_fold->setObjectName(u"showQuoted"_s);
    connect(m_fold, &Button::toggled, this, &MessageView::showFolded);
    showFolded(false);
    return m_fold;
}

void MessageView::showFolded(bool shown)
{
    m_fold->setText(shown ? tr("Hide what is quoted below") : tr("Show what is quoted below"));
    for (const FoldedRange &range : m_content.incoming->message.personBody().folded) {
        QTextBlock block = m_text->document()->findBlock(int(range.offset));
        for (; block.isValid() && block.position() < range.offset + range.length; block = block.next()) {
            const bool beginsInside = block.position() >= range.offset;
            block.setVisible(shown || !beginsInside);
            block.setLineCount(block.isVisible() ? qMax(1, block.layout()->lineCount()) : 0);
        }
    }
    m_text->document()->markContentsDirty(0, m_text->document()->characterCount());
    m_text->viewport()->update();
}

void MessageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

void MessageView::highlight()
{
    const Colours &colours = Colours::of(palette());
    const DetectedWishes &wishes = m_content.incoming->wishes;
    QMap<QPlainTextEdit *, QList<QTextEdit::ExtraSelection>> marks{{m_text, {}}};
    const auto mark = [&marks](QPlainTextEdit *text, qsizetype offset, qsizetype length) -> QTextCharFormat & {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(text->document());
        selection.cursor.setPosition(int(offset));
        selection.cursor.setPosition(int(offset + length), QTextCursor::KeepAnchor);
        marks[text] << selection;
        return marks[text].last().format;
    };
    for (const FoldedRange &range : m_content.incoming->message.personBody().folded)
        mark(m_text, range.offset, range.length).setForeground(colours.muted);
    for (const FoundRight &found : wishes.rights) {
        QPlainTextEdit *text = found.phrase.inSubject ? m_subject : m_text;
        const bool isShownAsItCame =
            text && (text == m_text || text->toPlainText() == m_content.incoming->message.personHead().subject);
        if (!isShownAsItCame)
            continue;
        const TonePair &tone = colours.tone(toneOfRight(found.right, wishes));
        QTextCharFormat &format = mark(text, found.phrase.offset, found.phrase.length);
        format.setBackground(tone.fill);
        format.setForeground(tone.text);
    }
    for (auto text = marks.begin(); text != marks.end(); ++text)
        text.key()->setExtraSelections(text.value());
}

Result<QList<NewFile>> MessageView::files() const
{
    const QList<MessageAttachment> &attachments = m_content.incoming->message.attachments;
    NewFile message = m_content.file;
    QList<NewFile> apart;
    QList<QByteArray> leftOut;
    for (const qsizetype place : takenOut()) {
        leftOut << attachments[place].bytes;
        if (m_attachments->choiceFor(place) == IdentityCopyChoice::KeepUntilChecked) {
            NewFile copy;
            copy.name = attachments[place].name;
            copy.kind = FileKind::IdentityCopy;
            copy.bytes = attachments[place].bytes;
            apart << copy;
        }
    }
    if (!leftOut.isEmpty()) {
        const auto kept = withoutAttachments(message.bytes, leftOut);
        if (!kept)
            return kept.failure();
        message.bytes = *kept;
    }
    return QList<NewFile>{message} + apart;
}

Tone toneOfRight(Right right, const DetectedWishes &wishes)
{
    constexpr std::array tones{Tone::Soon, Tone::Late, Tone::Stopped, Tone::Good};
    for (qsizetype i = 0; i < wishes.rights.size(); ++i) {
        if (wishes.rights[i].right == right)
            return tones[size_t(i) % tones.size()];
    }
    return Tone::Calm;
}

} // namespace article12
