// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/actor.h"
#include "journal/registerstate.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace article12 {

/// Asks who works: somebody the register knows, or a new name. Not an authentication.
class WhoPage : public QWidget
{
    Q_OBJECT

public:
    /// Again: somebody works already, and it may stay so.
    enum class Asked { AtOpening, Again };
    /// `proposed`: who works now; at the opening the login of this machine, taken when nothing else is typed.
    WhoPage(const QString &organisation, const QList<Person> &people, const Actor &proposed, Asked asked,
            QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);
    void cancelled();

private:
    void addPerson(QVBoxLayout &column, const Person &person);
    void addName(QVBoxLayout &column);
    void takeTyped();
    QLineEdit *m_name;
    QString m_proposed;
    Asked m_asked;
};

} // namespace article12
