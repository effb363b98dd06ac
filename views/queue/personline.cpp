// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/personline.h"

namespace article12 {

using namespace Qt::StringLiterals;

PersonLine::PersonLine(QWidget *parent)
    : Button({}, Kind::Link, parent)
{
    setObjectName(u"othersOfPerson"_s);
    setAccessibleName(tr("Other requests of this person"));
    hide();
}

void PersonLine::setOthers(const QList<OtherRequest> &others)
{
    const auto certain = int(
        std::count_if(others.begin(), others.end(), [](const OtherRequest &other) { return isCertain(other.match); }));
    const int perhaps = int(others.size()) - certain;
    QString words = certain > 0 ? tr("%n other request(s) of this person", nullptr, certain) : QString();
    if (perhaps > 0)
        words = words.isEmpty() ? tr("Perhaps %n other request(s) of this person", nullptr, perhaps)
                                : tr("%1, perhaps %n more", nullptr, perhaps).arg(words);
    setText(words);
    setAccessibleName(words.isEmpty() ? tr("Other requests of this person") : words);
    setVisible(!words.isEmpty());
}

} // namespace article12
