// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/welcomepage.h"

#include "views/common/actioncard.h"
#include "views/common/label.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QWidget;
    box->setFixedWidth(460);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget((new Label(tr("A register of data-subject requests"), Label::Role::Title))->wrapped());
    column->addWidget(
        (new Label(tr("Who asked what, by when the answer is due, what is still missing, and the proof of "
                      "what was sent. Everything stays in one file on this computer."),
                   Label::Role::Muted))
            ->wrapped());
    column->addSpacing(10);
    const auto add = [column](const QString &name, const QString &title, const QString &remark) {
        auto *card = new ActionCard(title, remark);
        card->setObjectName(name);
        column->addWidget(card);
        return card;
    };
    auto *example = add(u"example"_s, tr("Look at the example register"),
                        tr("Forty invented requests around today: late ones, suspended ones, answered ones."));
    auto *fresh = add(u"newRegister"_s, tr("New register…"), tr("An empty file for your organisation."));
    auto *open = add(u"openRegister"_s, tr("Open a register…"), tr("A file made earlier, ending in .a12."));
    connect(example, &ActionCard::clicked, this, &WelcomePage::exampleWanted);
    connect(fresh, &ActionCard::clicked, this, &WelcomePage::newWanted);
    connect(open, &ActionCard::clicked, this, &WelcomePage::openWanted);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // an aligned widget would not get its height for this width
    middle->addStretch();
    middle->addWidget(box);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
}

} // namespace article12
