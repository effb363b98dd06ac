// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/letterround.h"

#include "views/common/button.h"
#include "views/common/label.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

LetterRound::LetterRound(QWidget *parent)
    : QWidget(parent)
    , m_position(new Label({}, Label::Role::Strong))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(14);
    auto *skip = new Button(tr("L&eave this one out"), Button::Kind::Link);
    auto *end = new Button(tr("E&nd the round"), Button::Kind::Link);
    skip->setObjectName(u"skipLetter"_s);
    end->setObjectName(u"endRound"_s);
    row->addWidget(m_position);
    row->addStretch();
    row->addWidget(skip);
    row->addWidget(end);
    connect(skip, &Button::clicked, this, &LetterRound::skipWanted);
    connect(end, &Button::clicked, this, &LetterRound::endWanted);
    hide();
}

void LetterRound::start(const QList<RequestNumber> &requests, LetterType type)
{
    m_requests = requests;
    m_type = type;
    m_at = 0;
    showPosition();
}

void LetterRound::stop()
{
    m_requests.clear();
    m_at = 0;
    hide();
}

void LetterRound::next()
{
    ++m_at;
    showPosition();
}

void LetterRound::showPosition()
{
    if (!isRunning()) {
        stop();
        Q_EMIT finished();
        return;
    }
    m_position->setText(tr("Letter %1 of %2").arg(m_at + 1).arg(m_requests.size()));
    show();
    Q_EMIT letterWanted(current(), m_type);
}

} // namespace article12
