// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/whopage.h"

#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

namespace article12 {

using namespace Qt::StringLiterals;

WhoPage::WhoPage(const QString &organisation, const QList<Person> &people, const Actor &proposed, Asked asked,
                 QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_proposed(proposed.name)
    , m_asked(asked)
{
    QList<Person> known = people;
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [this](const Person &person) { return person.name == m_proposed; });
    if (asked == Asked::Again && !isKnown)
        known.prepend({m_proposed, {}}); // has recorded nothing yet
    else if (!isKnown)
        m_name->setPlaceholderText(m_proposed);
    auto *column = columnInTheMiddle(*this);
    column->addWidget(new Label(tr("Who works?"), Label::Role::Title));
    column->addWidget(
        (new Label(
             tr("Each step in the register of %1 is written down with this name. It is no password.").arg(organisation),
             Label::Role::Muted))
            ->wrapped());
    column->addSpacing(8);
    for (const Person &person : std::as_const(known))
        addPerson(*column, person);
    column->addSpacing(8);
    column->addWidget(new Label(known.isEmpty() ? tr("Your name") : tr("Somebody else"), Label::Role::Section));
    addName(*column);
    if (known.isEmpty())
        setFocusProxy(m_name);
}

void WhoPage::addPerson(QVBoxLayout &column, const Person &person)
{
    const bool worksNow = m_asked == Asked::Again && person.name == m_proposed;
    const QString remark = !worksNow               ? person.role
                           : person.role.isEmpty() ? tr("works now")
                                                   : tr("%1, works now", "role").arg(person.role);
    auto *card = new ActionCard(plainCaption(person.name), remark);
    card->setAccessibleName(person.name);
    card->setObjectName(u"who_"_s + person.name);
    card->setCheckable(worksNow);
    card->setChecked(worksNow);
    column.addWidget(card);
    connect(card, &ActionCard::clicked, this, [this, name = person.name] { Q_EMIT chosen(name); });
    if (!focusProxy() || person.name == m_proposed)
        setFocusProxy(card);
}

void WhoPage::addName(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_name->setObjectName(u"whoName"_s);
    m_name->setAccessibleName(tr("Your name"));
    auto *go = new Button(tr("&Begin"), Button::Kind::Primary);
    go->setObjectName(u"whoBegin"_s);
    row->addWidget(m_name, 1);
    row->addWidget(go);
    column.addLayout(row);
    const auto follow = [this, go] {
        go->setEnabled(!m_name->text().isEmpty() || !m_name->placeholderText().isEmpty());
    };
    follow();
    connect(m_name, &QLineEdit::textChanged, go, follow);
    connect(go, &Button::clicked, this, &WhoPage::takeTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoPage::takeTyped);
    if (m_asked == Asked::AtOpening)
        return;
    auto *cancel = new Button(tr("&Cancel"));
    cancel->setObjectName(u"whoCancel"_s);
    column.addWidget(cancel, 0, Qt::AlignRight);
    connect(cancel, &Button::clicked, this, &WhoPage::cancelled);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &WhoPage::cancelled);
}

void WhoPage::takeTyped()
{
    const QString typed = m_name->text().simplified();
    const QString name = typed.isEmpty() ? m_name->placeholderText() : typed;
    if (!name.isEmpty())
        Q_EMIT chosen(name);
}

} // namespace article12
