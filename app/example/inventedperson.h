// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace article12 {

/// Somebody who does not exist, with an address at example.org, .net or .com.
struct InventedPerson
{
    QString surname;
    QString givenName;
    QString language; ///< fr, de, es, en
    QString email;
    QString postalAddress;
    [[nodiscard]] QString fullName() const { return givenName + u' ' + surname; }
};

/// `index` makes the address unique among the people of one register.
InventedPerson inventPerson(QRandomGenerator &chance, int index);
/// Names chosen, the rest invented.
InventedPerson inventPerson(QRandomGenerator &chance, int index, const QString &surname, const QString &givenName,
                            const QString &language);

} // namespace article12
