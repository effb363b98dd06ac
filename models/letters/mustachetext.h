// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QJsonObject>
#include <QMap>

namespace article12 {

enum class Escaping { Html, None };

/// A filled-in text, and the names it wanted that no fact fills (each shown as "[…]").
struct FilledText
{
    QString text;
    QStringList openNames;
};

/// Fails with InvalidInput for an unclosed tag or section; `where` of the failure says which.
Result<void> checkMustache(const QString &text);

/// Fills a Mustache text. Facts: texts, true/false, objects, and lists of these. A fact that is known to be nothing is
/// false; a fact that is absent is a gap. Parts are included with {{> name}}.
FilledText fillMustache(const QString &text, const QJsonObject &facts, const QMap<QString, QString> &parts,
                        Escaping escaping);

} // namespace article12
