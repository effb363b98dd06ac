// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/elementrow.h"

#include "views/common/fieldlabel.h"
#include "views/common/page.h"
#include "views/common/standingmark.h"

#include <QBoxLayout>

namespace article12 {

ElementRow::ElementRow(const MandatoryElement &element, const Wording &wording, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(new StandingMark(element.present ? StandingMark::Kind::Done : StandingMark::Kind::Open,
                                    element.present ? tr("is there") : tr("is missing")),
                   0, Qt::AlignTop);
    auto *words = new Label(capitalised(wording.say(element.text)));
    onLineOfLink(words->wrapped()); // the mark is as high as one
    words->setToolTip(wording.say(Text::fromData(element.source)));
    row->addWidget(words, 1);
}

} // namespace article12
