// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/authorities.h"

#include <QComboBox>
#include <QJsonValue>

namespace article12 {

/// The supervisory authorities by country, to fill the fields of the authority from. Never shows a choice as made: the
/// fields hold what counts.
class AuthorityChooser : public QComboBox
{
    Q_OBJECT

public:
    AuthorityChooser(const QList<Authority> &authorities, const Wording &wording, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const article12::Authority &authority);
};

/// What an authority puts into the fields of a profile, by key.
[[nodiscard]] QHash<QString, QJsonValue> authorityFields(const Authority &authority);

} // namespace article12
