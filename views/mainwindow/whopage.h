// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/actor.h"
#include "journal/registerstate.h"

#include <QWidget>

class QLineEdit;

namespace article12 {

/// Asks once per opening who works: somebody the register knows, or a new name. Not an authentication.
class WhoPage : public QWidget
{
    Q_OBJECT

public:
    /// `proposed`: the login of this machine, taken when nothing else is typed.
    WhoPage(const QString &organisation, const QList<Person> &people, const Actor &proposed, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void takeTyped();
    QLineEdit *m_name;
    QString m_proposed;
};

} // namespace article12
