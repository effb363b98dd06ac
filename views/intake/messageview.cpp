// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/messageview.h"

#include "intake/attachmentname.h"
#include "intake/leaveout.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/intake/addedfiles.h"
#include "views/intake/attachmentlist.h"
#include "views/intake/fileview.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTextBlock>
#include <QToolTip>

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
    const auto inWords = [&workplace](const QDateTime &instant) {
        return zonedInWords(instant, workplace.casebook.zone(), workplace.wording);
    };
    if (head.received)
        return inWords(*head.received);
    return head.dates.isEmpty() ? QString()
                                : MessageView::tr("%1, as the sender says").arg(inWords(head.dates.first()));
}

} // namespace

MessageView::MessageView(const Workplace &workplace, const IntakeContent &content, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_content(content)
    , m_pages(new QStackedLayout(this))
    , m_fileLine(new Label({}, Label::Role::Small))
    , m_fingerprint(new Label({}, Label::Role::Small))
    , m_text(new QPlainTextEdit(content.incoming->message.personBody().text))
    , m_added(new AddedFiles(workplace))
{
    const Message &message = content.incoming->message;
    const bool isMail = content.incoming->kind == ArrivalKind::Message;
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(6);
    column->addWidget(new Label(isMail ? tr("The e-mail") : tr("The text"), Label::Role::Heading));
    column->addWidget(m_fileLine->wrapped());
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_fingerprint->wrapped());
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
    column->addWidget(m_added);
    column->addLayout(buildLinks());
    connect(m_added, &AddedFiles::changed, this, &MessageView::changed);
    connect(m_added, &AddedFiles::changed, this, &MessageView::filesChanged);
    connect(m_added, &AddedFiles::lookWanted, this,
            [this](qsizetype index) { look(contentOf(m_added->files()[index])); });
    for (QPlainTextEdit *text : {m_text, m_subject}) {
        if (text)
            text->viewport()->installEventFilter(this);
    }
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
    const auto content = [this](qsizetype place) { return contentOf(m_content.incoming->message.attachments[place]); };
    connect(m_attachments, &AttachmentList::viewWanted, this,
            [this, content](qsizetype place) { look(content(place)); });
    connect(m_attachments, &AttachmentList::saveWanted, this,
            [this, content](qsizetype place) { saveFile(this, content(place), m_workplace); });
}

QLayout *MessageView::buildLinks()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    if (QWidget *fold = buildFold())
        row->addWidget(fold);
    row->addStretch();
    auto *add = new Button(tr("Add a file…"), Button::Kind::Link);
    add->setObjectName(u"addFile"_s);
    auto *paste = new Button(tr("Paste"), Button::Kind::Link);
    paste->setObjectName(u"paste"_s);
    paste->setToolTip(tr("Text, a picture or files from the clipboard, as a further file of this request"));
    row->addWidget(add);
    row->addWidget(paste);
    connect(add, &Button::clicked, this,
            [this] { take(arrivalsFromFiles(m_workplace.dialogs.chooseFiles(this, {tr("Add files")}), m_workplace)); });
    connect(paste, &Button::clicked, this, [this] { take(arrivalsFromClipboard(m_workplace)); });
    return row;
}

void MessageView::take(const Arrivals &arrivals)
{
    if (arrivals.contents.isEmpty() && arrivals.problems.isEmpty())
        return;
    goBack();
    m_added->take(arrivals);
}

bool MessageView::isTouched() const
{
    return !m_added->files().isEmpty() || (m_attachments && m_attachments->isTouched());
}

void MessageView::look(const FileContent &file)
{
    m_lookedFrom = focusWidget();
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(6);
    const bool isMail = m_content.incoming->kind == ArrivalKind::Message;
    auto *back = new Button(isMail ? tr("‹ Back to the e-mail") : tr("‹ Back to the text"), Button::Kind::Link);
    back->setObjectName(u"backToMessage"_s);
    connect(back, &Button::clicked, this, &MessageView::goBack);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget((new Label(withVisibleControls(file.name), Label::Role::Heading))->wrapped());
    const QString size = sizeInWords(file.bytes.size(), m_workplace.wording.locale());
    column->addWidget(new Label(size, Label::Role::Small));
    if (canBeShown(file.mediaType)) {
        column->addWidget(fileView(file, m_workplace), 1);
    } else {
        column->addWidget((new Label(tr("This kind of file cannot be shown here."), Label::Role::Muted))->wrapped());
        column->addStretch(1);
    }
    m_pages->addWidget(pane);
    m_pages->setCurrentWidget(pane);
    back->setFocus();
}

void MessageView::goBack()
{
    if (m_pages->count() < 2)
        return;
    QWidget *pane = m_pages->currentWidget();
    m_pages->setCurrentIndex(0);
    m_pages->removeWidget(pane);
    pane->deleteLater();
    if (m_lookedFrom)
        m_lookedFrom->setFocus();
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->count() > 1)
        return goBack();
    QWidget::keyPressEvent(event);
}

void MessageView::showFileLine()
{
    const QString name = withVisibleControls(m_content.file.name);
    const QString size = sizeInWords(m_content.file.bytes.size(), m_workplace.wording.locale());
    m_fileLine->setText(takenOut().isEmpty() ? tr("%1, %2, stored unchanged in the register").arg(name, size)
                                             : tr("%1, %2, stored without the identity document").arg(name, size));
    const auto kept = files();
    m_fingerprint->setVisible(kept.hasValue());
    if (kept)
        m_fingerprint->setText(u"SHA-256 "_s + inGroups(fingerprintOf(kept->first().bytes)));
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

/// Nothing: the subject is not shown as it came.
QPlainTextEdit *MessageView::textWith(const FoundRight &found) const
{
    if (!found.phrase.inSubject)
        return m_text;
    return m_subject && m_subject->toPlainText() == m_content.incoming->message.personHead().subject ? m_subject
                                                                                                     : nullptr;
}

bool MessageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList rights;
    for (const FoundRight &found : m_content.incoming->wishes.rights) {
        const QPlainTextEdit *text = textWith(found);
        if (!text || text->viewport() != watched)
            continue;
        const qsizetype place = text->cursorForPosition(help->pos()).position() - found.phrase.offset;
        if (place >= 0 && place <= found.phrase.length)
            rights << m_workplace.wording.say(shortNameOf(found.right));
    }
    QToolTip::showText(help->globalPos(), rights.join(u", "_s), this);
    return true;
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
        QPlainTextEdit *text = textWith(found);
        if (!text)
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
        if (m_attachments && m_attachments->choiceFor(place) == IdentityCopyChoice::KeepUntilChecked) {
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
    return QList<NewFile>{message} + apart + m_added->files();
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
