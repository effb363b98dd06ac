// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "basics/strictdate.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const Option *findOption(const VerbInfo &info, const QString &name)
{
    const auto matches = [&name](const Option &option) { return name == QLatin1StringView(option.name); };
    for (const QList<Option> *list : {&info.options, &globalOptions()}) {
        const auto found = std::find_if(list->begin(), list->end(), matches);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

QString operandWords(const Operand &operand)
{
    const QString name = QString::fromUtf8(operand.name);
    switch (operand.count) {
    case Operand::Count::One:
        return name;
    case Operand::Count::Optional:
        return u"[%1]"_s.arg(name);
    case Operand::Count::OneOrMore:
        return name + u'…';
    case Operand::Count::Any:
        return u"[%1…]"_s.arg(name);
    }
    Q_UNREACHABLE();
}

Result<void> checkOperands(const QStringList &operands, const VerbInfo &info)
{
    int least = 0;
    bool endless = false;
    for (const Operand &operand : info.operands) {
        if (operand.count == Operand::Count::One || operand.count == Operand::Count::OneOrMore) {
            if (operands.size() <= least)
                return usageFailure(QString::fromUtf8(operand.name),
                                    Text(QT_TRANSLATE_NOOP("Domain", "%1 is missing"), {operandWords(operand)}),
                                    Text(QT_TRANSLATE_NOOP("Domain", "usage: %1"), {usageOf(info)}));
            ++least;
        }
        endless = endless || operand.count == Operand::Count::OneOrMore || operand.count == Operand::Count::Any;
    }
    if (!endless && operands.size() > info.operands.size()) {
        const QString &extra = operands[info.operands.size()];
        return usageFailure(extra, Text(QT_TRANSLATE_NOOP("Domain", "“%1” is one word too many"), {extra}),
                            Text(QT_TRANSLATE_NOOP("Domain", "usage: %1"), {usageOf(info)}));
    }
    return {};
}

} // namespace

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {"today", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Domain", "take this day for today")},
        {"actor", "NAME", QT_TRANSLATE_NOOP("Domain", "who acts; otherwise the name of the login")},
        {"language", "fr", QT_TRANSLATE_NOOP("Domain", "language of messages, letters and reports")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Domain", "print the version")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Domain", "print help; with a verb, about that verb")}};
    return options;
}

QString usageOf(const VerbInfo &info)
{
    QStringList words{u"article12"_s, QString::fromLatin1(info.name)};
    words.removeAll(QString());
    for (const Operand &operand : info.operands)
        words << operandWords(operand);
    for (const Option &option : info.options) {
        const QString value = option.value ? u' ' + QString::fromUtf8(option.value) : QString();
        words << u"[--%1%2]"_s.arg(QLatin1StringView(option.name), value);
    }
    return words.join(u' ');
}

Failure usageFailure(const QString &where, Text what, Text remedy)
{
    return {Failure::Code::Usage, std::move(what), std::move(remedy), where, {}};
}

Failure wrongWord(const QString &where, const QString &given, const QStringList &allowed)
{
    return usageFailure(where, Text(QT_TRANSLATE_NOOP("Domain", "%1 does not know “%2”"), {where, given}),
                        Text(QT_TRANSLATE_NOOP("Domain", "choose one of %1"), {allowed.join(u", "_s)}));
}

Result<Arguments> Arguments::parse(const QStringList &words, const VerbInfo &info)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i] == u"-h" ? u"--help"_s : words[i];
        if (onlyOperands || word == u"-" || !word.startsWith(u'-')) {
            arguments.m_operands << word;
            continue;
        }
        if (word == u"--") {
            onlyOperands = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0).mid(word.startsWith(u"--"_s) ? 2 : 1);
        const QString dashed = u"--"_s + name;
        const Option *option = word.startsWith(u"--"_s) ? findOption(info, name) : nullptr;
        if (!option)
            return usageFailure(word, Text(QT_TRANSLATE_NOOP("Domain", "unknown option %1"), {word}),
                                Text(QT_TRANSLATE_NOOP("Domain", "usage: %1"), {usageOf(info)}));
        if (arguments.m_options.contains(name))
            return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1 is given twice"), {dashed}));
        if (!option->value && word.contains(u'='))
            return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1 takes no value"), {dashed}));
        if (option->value && !word.contains(u'=') && i + 1 == words.size())
            return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1 needs a value: %2"),
                                             {dashed, QString::fromUtf8(option->value)}));
        const QString value = !option->value ? QString() : word.contains(u'=') ? word.section(u'=', 1) : words[++i];
        if (option->value && value.isEmpty())
            return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1 needs a value: %2"),
                                             {dashed, QString::fromUtf8(option->value)}));
        arguments.m_options.insert(name, value);
    }
    if (!arguments.has("help") && !arguments.has("version")) {
        if (const auto checked = checkOperands(arguments.m_operands, info); !checked)
            return checked.failure();
    }
    return arguments;
}

bool Arguments::has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }

QString Arguments::value(const char *option) const { return m_options.value(QLatin1StringView(option)); }

Result<std::optional<QDate>> Arguments::day(const char *option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const auto found = dateFromIso(value(option));
    if (!found) {
        const QString dashed = u"--"_s + QLatin1StringView(option);
        return usageFailure(dashed, Text(QT_TRANSLATE_NOOP("Domain", "%1: “%2” is not a day"), {dashed, value(option)}),
                            Text(QT_TRANSLATE_NOOP("Domain", "write it as 2026-03-31")));
    }
    return found;
}

} // namespace article12
