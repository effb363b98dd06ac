// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/sendingbox.h"

#include "letters/fittingletters.h"
#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

SendingBox::SendingBox(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_frame(new Notice(Notice::Kind::Calm))
    , m_sentOn(new DateField(workplace.wording, workplace.casebook.today()))
    , m_channel(new QComboBox)
    , m_hint(new Label({}, Label::Role::Small))
    , m_reason(new QLineEdit)
    , m_record(new Button(tr("Record as &sent")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_frame);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->addWidget(new Label(tr("Sent on"), Label::Role::Strong), 0, 0);
    grid->addWidget(m_sentOn, 0, 1);
    grid->addWidget(new Label(tr("By"), Label::Role::Strong), 1, 0);
    grid->addWidget(m_channel, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    QVBoxLayout &content = m_frame->content();
    content.setSpacing(7);
    content.addLayout(grid);
    content.addWidget(m_hint->wrapped());
    content.addWidget(m_reason);
    content.addWidget(m_record, 0, Qt::AlignLeft);
    m_frame->setWords({}, {}); // a frame only
    m_frame->show();
    for (const auto &key : Keys<Channel>::table)
        m_channel->addItem(wordFor(key.value), keyOf(key.value));
    m_sentOn->setName(tr("Sent on"));
    m_channel->setAccessibleName(tr("Sent by"));
    m_channel->setObjectName(u"sentBy"_s);
    m_reason->setPlaceholderText(tr("Why another way than asked for"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_record->setObjectName(u"recordSending"_s);
    connect(m_sentOn, &DateField::changed, this, &SendingBox::settle);
    connect(m_sentOn, &DateField::changed, this, &SendingBox::dayChanged);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SendingBox::settle);
    connect(m_record, &Button::clicked, this, &SendingBox::recordWanted);
}

void SendingBox::setRequest(const Request &request)
{
    m_expected = channelOfLetters(request);
    m_sentOn->setDate(m_workplace.casebook.today());
    m_channel->setCurrentIndex(m_channel->findData(keyOf(m_expected)));
    m_reason->clear();
    settle();
}

std::optional<QDate> SendingBox::sentOn() const { return m_sentOn->date(); }
Channel SendingBox::channel() const
{
    return fromKey<Channel>(m_channel->currentData().toString()).value_or(m_expected);
}
QString SendingBox::channelReason() const { return m_reason->isHidden() ? QString() : m_reason->text().trimmed(); }

void SendingBox::settle()
{
    m_record->setEnabled(m_sentOn->date().has_value());
    m_record->setToolTip(m_record->isEnabled() ? QString() : tr("First the day it was sent."));
    m_reason->setVisible(channel() != m_expected);
    m_hint->setText(m_expected == Channel::Email
                        ? tr("The request was made by e-mail: answer by e-mail unless asked otherwise. Art. 12(3) GDPR")
                        : tr("The answer goes by: %1.").arg(wordFor(m_expected)));
}

} // namespace article12
