// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/foundbar.h"

#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

FoundBar::FoundBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Label::Role::Strong))
    , m_reach(new Button({}, Button::Kind::Link))
    , m_link(new Button(tr("Lin&k…"), Button::Kind::Link))
    , m_letter(new Button(tr("Ans&wer together…"), Button::Kind::Link))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 0, 16, 10);
    auto *parts = new QWidget;
    outer->addWidget(parts);
    auto *row = new FlowLayout(14, parts);
    auto *back = new Button(tr("show the queue again"), Button::Kind::Link);
    for (QWidget *part : QList<QWidget *>{m_title, m_reach, m_link, m_letter, back})
        row->addWidget(part);
    m_title->setFixedHeight(back->sizeHint().height()); // one line of writing with the links
    m_title->setObjectName(u"foundTitle"_s);
    m_reach->setObjectName(u"foundReach"_s);
    m_reach->setAccessibleName(tr("Where to look"));
    m_link->setObjectName(u"foundLink"_s);
    m_letter->setObjectName(u"foundLetter"_s);
    back->setObjectName(u"foundBack"_s);
    connect(m_reach, &Button::clicked, this, &FoundBar::reachWanted);
    connect(m_link, &Button::clicked, this, &FoundBar::linkWanted);
    connect(m_letter, &Button::clicked, this, &FoundBar::letterWanted);
    connect(back, &Button::clicked, this, &FoundBar::clearWanted);
    setOfPerson(false);
    hide();
}

void FoundBar::setWords(const QString &title, const QString &reach)
{
    m_title->setText(title);
    m_reach->setText(reach);
    m_reach->setVisible(!reach.isEmpty());
}

void FoundBar::setOfPerson(bool ofPerson)
{
    m_link->setVisible(ofPerson);
    m_letter->setVisible(ofPerson);
}

} // namespace article12
