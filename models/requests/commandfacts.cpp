// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/decide.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "ACC" → the number of the one item of that right. Numbers and anything else pass unchanged.
Result<QJsonValue> itemNumberFor(const QJsonValue &value, const Request &request)
{
    if (!value.isString())
        return value;
    const auto right = fromKey<Right>(value.toString());
    if (!right) {
        return Failure{Failure::Code::Usage,
                       Text(QT_TRANSLATE_NOOP("Domain", "“%1” is no right. Known: %2."),
                            {value.toString(), allKeys<Right>().join(u", "_s)}),
                       {},
                       u"item"_s,
                       {}};
    }
    QList<ItemNumber> numbers;
    for (const RightItem &item : request.items) {
        if (item.right == *right)
            numbers << item.number;
    }
    if (numbers.size() != 1) {
        return Failure{Failure::Code::InvalidInput,
                       numbers.isEmpty()
                           ? Text(QT_TRANSLATE_NOOP("Domain", "The request has no right %1."), {value.toString()})
                           : Text(QT_TRANSLATE_NOOP("Domain", "The request has several rights %1: give the number."),
                                  {value.toString()}),
                       {},
                       u"item"_s,
                       {}};
    }
    return QJsonValue(numbers.first().value);
}

Result<QJsonObject> withItemNumbers(QJsonObject facts, const Request &request)
{
    if (facts.contains("item"_L1)) {
        const auto number = itemNumberFor(facts.value("item"_L1), request);
        if (!number)
            return number.failure();
        facts.insert("item"_L1, *number);
    }
    if (facts.value("items"_L1).isArray()) {
        QJsonArray numbers;
        const QJsonArray items = facts.value("items"_L1).toArray();
        for (const QJsonValue &item : items) {
            const auto number = itemNumberFor(item, request);
            if (!number)
                return number.failure();
            numbers << *number;
        }
        facts.insert("items"_L1, numbers);
    }
    return facts;
}

template <std::size_t... Index>
Result<Command> readCommand(Step step, const QJsonObject &facts, std::index_sequence<Index...>)
{
    std::optional<Result<Command>> result;
    const auto tryStep = [&]<typename Facts>(const Facts *) {
        if (Facts::step != step)
            return;
        const auto read = readFields<Facts>(facts, ReadScope::GivenOnly);
        result = read ? Result<Command>(Command(*read)) : Result<Command>(read.failure());
    };
    (tryStep(static_cast<const std::variant_alternative_t<Index, Command> *>(nullptr)), ...);
    return *result;
}

template <std::size_t... Index>
QList<FactHelp> helpFor(Step step, std::index_sequence<Index...>)
{
    QList<FactHelp> help;
    const auto tryStep = [&]<typename Facts>(const Facts *) {
        if (Facts::step != step)
            return;
        const Facts empty{};
        forEachField<Facts>([&](const auto &field) {
            using Member = std::decay_t<decltype(empty.*field.member)>;
            help << FactHelp{QString::fromLatin1(field.key), ShapeOf<Member>::words(), Text(field.meaning)};
        });
    };
    (tryStep(static_cast<const std::variant_alternative_t<Index, Command> *>(nullptr)), ...);
    return help;
}

constexpr auto allSteps = std::make_index_sequence<std::variant_size_v<Command>>{};

} // namespace

Result<Command> commandFromFacts(Step step, const QJsonObject &facts, const Request &request)
{
    const auto numbered = withItemNumbers(facts, request);
    if (!numbered)
        return numbered.failure();
    return readCommand(step, *numbered, allSteps);
}

QList<FactHelp> factsOf(Step step) { return helpFor(step, allSteps); }

} // namespace article12
