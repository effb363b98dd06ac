// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/messageview.h"

#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QPlainTextEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Mailbox &mailbox)
{
    return mailbox.name.isEmpty() ? mailbox.address : u"%1 <%2>"_s.arg(mailbox.name, mailbox.address);
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

} // namespace

MessageView::MessageView(const Incoming &incoming, const QString &fileLine, const QString &arrived, QWidget *parent)
    : QWidget(parent)
    , m_wishes(incoming.wishes)
    , m_text(new QPlainTextEdit(incoming.message.personBody().text))
{
    const MessageHead &head = incoming.message.personHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(6);
    column->addWidget(new Label(tr("The e-mail"), Label::Role::Heading));
    column->addWidget((new Label(fileLine, Label::Role::Small))->wrapped());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(22);
    form->setVerticalSpacing(6);
    form->setContentsMargins(0, 8, 0, 4);
    addLine(*form, tr("From"), inWords(head.from));
    addLine(*form, tr("To"), inWords(head.to));
    addLine(*form, tr("Arrived"), arrived);
    addLine(*form, tr("Subject"), head.subject);
    for (const MessageAttachment &attachment : incoming.message.attachments)
        addLine(*form, tr("Attached"), attachment.name);
    column->addLayout(form);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->viewport()->setBackgroundRole(QPalette::Window);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    column->addWidget(m_text, 1);
    highlight();
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
    QList<QTextEdit::ExtraSelection> marks;
    for (const FoundRight &found : m_wishes.rights) {
        if (found.phrase.inSubject)
            continue;
        QTextEdit::ExtraSelection mark;
        const TonePair &tone = colours.tone(toneOfRight(found.right, m_wishes));
        mark.format.setBackground(tone.fill);
        mark.format.setForeground(tone.text);
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(found.phrase.offset));
        mark.cursor.setPosition(int(found.phrase.offset + found.phrase.length), QTextCursor::KeepAnchor);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
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
