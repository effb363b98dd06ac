// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verbinfo.h"
#include "basics/keys.h"
#include "basics/result.h"

#include <QHash>
#include <QStringList>

namespace article12 {

/// The words of a command line, sorted into options and operands.
class Arguments
{
public:
    /// Fails with Usage on an unknown or repeated option, a missing value, too few or too many operands.
    static Result<Arguments> parse(const QStringList &words, const VerbInfo &info);

    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const; ///< empty when not given
    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] QString operand(int index) const { return m_operands.value(index); }

    /// The day of an option; nothing when it was not given, Usage when it is no day.
    [[nodiscard]] Result<std::optional<QDate>> day(const char *option) const;
    /// The word of an option out of a closed set; Usage names the words allowed.
    template <Keyed E>
    [[nodiscard]] Result<std::optional<E>> word(const char *option) const;

private:
    QHash<QString, QString> m_options;
    QStringList m_operands;
};

/// The options every verb understands.
const QList<Option> &globalOptions();
/// "article12 add FILE.a12 MESSAGE… [--channel CHANNEL]"
QString usageOf(const VerbInfo &info);
/// A Usage failure about one option or operand.
Failure usageFailure(const QString &where, Text what, Text remedy = {});
/// A Usage failure: the option's value is none of the words allowed.
Failure wrongWord(const QString &where, const QString &given, const QStringList &allowed);

template <Keyed E>
Result<std::optional<E>> Arguments::word(const char *option) const
{
    if (!has(option))
        return std::optional<E>();
    const auto found = fromKey<E>(value(option));
    if (!found)
        return wrongWord(QStringLiteral("--") + QLatin1StringView(option), value(option), allKeys<E>());
    return found;
}

} // namespace article12
