// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/authoritychooser.h"

#include <QCollator>
#include <QJsonArray>

namespace article12 {

using namespace Qt::StringLiterals;

AuthorityChooser::AuthorityChooser(const QList<Authority> &authorities, const Wording &wording, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"authority"_s);
    setAccessibleName(tr("Supervisory authority from the list"));
    setPlaceholderText(tr("country…"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(28);
    QList<std::pair<QString, qsizetype>> entries;
    for (qsizetype i = 0; i < authorities.size(); ++i)
        entries << std::pair{wording.say(authorities[i].region), i};
    QCollator order(wording.locale());
    std::sort(entries.begin(), entries.end(),
              [&order](const auto &left, const auto &right) { return order.compare(left.first, right.first) < 0; });
    for (const auto &[region, place] : std::as_const(entries))
        addItem(u"%1: %2"_s.arg(region, authorities[place].name), authorities[place].code);
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this, authorities](int index) {
        const QString code = itemData(index).toString();
        for (const Authority &authority : authorities) {
            if (authority.code == code)
                Q_EMIT chosen(authority);
        }
    });
}

QHash<QString, QJsonValue> authorityFields(const Authority &authority)
{
    const SupervisoryAuthority named = authority.forLetters();
    return {{u"authority.name"_s, named.name},
            {u"authority.address"_s, QJsonArray::fromStringList(named.addressLines)},
            {u"authority.url"_s, named.url}};
}

} // namespace article12
