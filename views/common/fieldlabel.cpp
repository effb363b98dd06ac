// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fieldlabel.h"

#include "views/common/look.h"

namespace article12 {

Label *fieldLabel(const QString &name, QWidget *field)
{
    auto *label = new Label(name, Label::Role::Muted);
    label->setBuddy(field);
    label->setContentsMargins(0, fieldPadding, 0, 0);
    return label->wrapped();
}

Label *onLineOfLink(Label *words)
{
    words->setContentsMargins(0, linkPadding, 0, 0);
    return words;
}

} // namespace article12
