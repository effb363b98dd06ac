// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/attachmentlist.h"

#include "intake/attachmentname.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QComboBox>

namespace article12 {

AttachmentList::AttachmentList(const QList<MessageAttachment> &attachments, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const MessageAttachment &attachment = attachments[i];
        const QString name = withVisibleControls(attachment.name);
        QString words = tr("%1, %2", "name and size").arg(name, sizeInWords(attachment.size(), locale));
        if (attachment.insideForwarded)
            words = tr("%1, inside the forwarded message").arg(words);
        column->addWidget((new Label(words))->wrapped());
        if (attachment.looksLikeIdentityCopy)
            column->addWidget(question(i, name));
    }
}

QWidget *AttachmentList::question(qsizetype attachment, const QString &name)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("keep it until the check, then destroy it"), int(IdentityCopyChoice::KeepUntilChecked));
    choice->addItem(tr("keep it out of the register"), int(IdentityCopyChoice::KeepOut));
    choice->addItem(tr("it is no identity document"), int(IdentityCopyChoice::NoIdentityCopy));
    choice->setAccessibleName(tr("%1: what to do with the identity document").arg(name));
    choice->setObjectName(QStringLiteral("identity_%1").arg(attachment));
    choice->setMinimumContentsLength(12);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices.insert(attachment, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &AttachmentList::changed);
    auto *notice = new Notice(Notice::Kind::Attention);
    notice->setWords({}, tr("This looks like a copy of an identity document. Unless it is needed for a check, keep it "
                            "out; the message is then stored without it."));
    notice->content().addWidget(choice);
    return notice;
}

IdentityCopyChoice AttachmentList::choiceFor(qsizetype attachment) const
{
    const QComboBox *choice = m_choices.value(attachment);
    return choice ? IdentityCopyChoice(choice->currentData().toInt()) : IdentityCopyChoice::NoIdentityCopy;
}

} // namespace article12
