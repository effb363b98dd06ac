// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/inventedperson.h"
#include "requests/casefacts.h"

#include <QDateTime>

namespace article12 {

/// What an invented person writes.
struct ExampleMessage
{
    QString subject;
    QString text;
    QStringList phrases; ///< the sentence of each right, in the order of the rights
};

/// A short request for these rights in the person's language (English for other languages).
ExampleMessage writeMessage(const InventedPerson &person, const QList<Right> &rights);

/// The message as a letter, scanned: a picture (PNG). Needs a QGuiApplication.
QByteArray asScan(const ExampleMessage &message, const InventedPerson &person);

/// The message as a mail server would have kept it.
QByteArray asEml(const ExampleMessage &message, const InventedPerson &person, const QString &to,
                 const QString &messageId, const QDateTime &sent);

} // namespace article12
