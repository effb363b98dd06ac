// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/derivation.h"

#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>

namespace article12 {

void addDerivationLine(QVBoxLayout &column, const QString &when, const QString &words, const QString &source)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *date = new Label(when, Label::Role::Strong);
    const int usual = date->fontMetrics().horizontalAdvance(QStringLiteral("mer. 30 sept. 0000 "));
    date->setFixedWidth(std::max(usual, date->sizeHint().width())); // a time of day may stand beside it
    line->addWidget(date, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget((new Label(words))->wrapped());
    if (!source.isEmpty())
        text->addWidget((new Label(source, Label::Role::Small))->wrapped());
    line->addLayout(text, 1);
    column.addLayout(line);
    column.addWidget(horizontalLine());
}

void addDerivation(QVBoxLayout &column, const QList<ClockStep> &steps, const Wording &wording)
{
    for (const ClockStep &step : steps)
        addDerivationLine(column, step.date ? wording.date(*step.date) : QString(), wording.say(step.text),
                          wording.say(Text::fromData(step.source)));
}

} // namespace article12
