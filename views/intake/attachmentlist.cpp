// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/attachmentlist.h"

#include "intake/attachmentname.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/words.h"
#include "views/intake/fileview.h"

#include <QBoxLayout>
#include <QComboBox>

namespace article12 {

using namespace Qt::StringLiterals;

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
        const bool isShown = canBeShown(contentOf(attachment).mediaType);
        if (!isShown)
            words = tr("%1, can only be saved").arg(words);
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        row->addWidget((new Label(words))->wrapped(), 1, Qt::AlignVCenter);
        const auto add = [&](const QString &text, const QString &spoken, const QString &key) {
            auto *link = new Button(text, Button::Kind::Link);
            link->setAccessibleName(spoken);
            link->setObjectName(u"%1_%2"_s.arg(key).arg(i));
            row->addWidget(link, 0, Qt::AlignTop);
            return link;
        };
        if (isShown)
            connect(add(tr("view"), tr("View %1").arg(name), u"viewAttachment"_s), &Button::clicked, this,
                    [this, i] { Q_EMIT viewWanted(i); });
        connect(add(tr("save…"), tr("Save %1").arg(name), u"saveAttachment"_s), &Button::clicked, this,
                [this, i] { Q_EMIT saveWanted(i); });
        column->addLayout(row);
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
    choice->setObjectName(u"identity_%1"_s.arg(attachment));
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

bool AttachmentList::isTouched() const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [](const QComboBox *choice) { return choice->currentIndex() != 0; });
}

} // namespace article12
