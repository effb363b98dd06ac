// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/whopage.h"

#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

WhoPage::WhoPage(const QString &organisation, const QList<Person> &people, const Actor &proposed, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_proposed(proposed.name)
{
    auto *column = columnInTheMiddle(*this);
    column->addWidget(new Label(tr("Who works?"), Label::Role::Title));
    column->addWidget(
        (new Label(
             tr("Each step in the register of %1 is written down with this name. It is no password.").arg(organisation),
             Label::Role::Muted))
            ->wrapped());
    column->addSpacing(8);
    QWidget *first = nullptr;
    for (const Person &person : people) {
        auto *card = new ActionCard(person.name, person.role);
        card->setObjectName(u"who_"_s + person.name);
        column->addWidget(card);
        connect(card, &ActionCard::clicked, this, [this, name = person.name] { Q_EMIT chosen(name); });
        if (!first || person.name == m_proposed)
            first = card;
    }
    column->addSpacing(8);
    column->addWidget(new Label(people.isEmpty() ? tr("Your name") : tr("Somebody else"), Label::Role::Section));
    auto *row = new QHBoxLayout;
    m_name->setObjectName(u"whoName"_s);
    m_name->setAccessibleName(tr("Your name"));
    if (std::none_of(people.begin(), people.end(), [this](const Person &person) { return person.name == m_proposed; }))
        m_name->setPlaceholderText(m_proposed);
    auto *go = new Button(tr("&Begin"), Button::Kind::Primary);
    go->setObjectName(u"whoBegin"_s);
    row->addWidget(m_name, 1);
    row->addWidget(go);
    column->addLayout(row);
    const auto follow = [this, go] {
        go->setEnabled(!m_name->text().isEmpty() || !m_name->placeholderText().isEmpty());
    };
    follow();
    connect(m_name, &QLineEdit::textChanged, go, follow);
    connect(go, &Button::clicked, this, &WhoPage::takeTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoPage::takeTyped);
    setFocusProxy(first ? first : m_name);
}

void WhoPage::takeTyped()
{
    const QString typed = m_name->text().simplified();
    const QString name = typed.isEmpty() ? m_name->placeholderText() : typed;
    if (!name.isEmpty())
        Q_EMIT chosen(name);
}

} // namespace article12
