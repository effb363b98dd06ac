// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/mustachetext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace article12 {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

mustache::data dataOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return mustache::data(value.toBool());
    case QJsonValue::Array: {
        mustache::data list(mustache::data::type::list);
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            list.push_back(dataOf(element));
        return list;
    }
    case QJsonValue::Object: {
        mustache::data object;
        const QJsonObject json = value.toObject();
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            object.set(entry.key().toStdString(), dataOf(entry.value()));
        return object;
    }
    case QJsonValue::Double:
        return mustache::data(QString::number(value.toInteger()).toStdString());
    case QJsonValue::String:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return mustache::data(value.toString().toStdString());
}

/// What stands for a fact that nobody recorded. A section is shown with its gap in it, so that nothing is said or
/// denied for want of a fact without anybody seeing it.
std::string gapFor(const std::string &section)
{
    static const QRegularExpression variable(u"\\{\\{[^#^/>!]"_s);
    if (section.empty())
        return "[…]"; // a variable
    return QString::fromStdString(section).contains(variable) ? section : "[…] " + section;
}

/// Looks names up like the library does, and remembers those that no fact has.
class RecordingContext : public mustache::context<std::string>
{
public:
    RecordingContext(const mustache::data *facts, const mustache::data &parts)
        : context(facts)
        , m_parts(parts)
    {
    }
    const mustache::data *get(const std::string &name) const override
    {
        if (const auto *found = context::get(name))
            return found;
        remember(QString::fromStdString(name));
        return &m_gap;
    }
    const mustache::data *get_partial(const std::string &name) const override
    {
        const auto *found = m_parts.get(name);
        if (!found)
            remember(u"> "_s + QString::fromStdString(name));
        return found;
    }
    [[nodiscard]] QStringList open() const { return m_open; }

private:
    void remember(const QString &name) const
    {
        if (!m_open.contains(name))
            m_open << name;
    }

    const mustache::data &m_parts; ///< apart from the facts: a part never hides behind a fact of its name
    mustache::data m_gap{mustache::lambda(gapFor)};
    mutable QStringList m_open;
};

} // namespace

Result<void> checkMustache(const QString &text)
{
    const mustache::mustache parsed(text.toStdString());
    if (parsed.is_valid())
        return {};
    return Failure{Failure::Code::InvalidInput,
                   Text(QT_TRANSLATE_NOOP("Domain", "The text of the letter can’t be read.")),
                   {},
                   QString::fromStdString(parsed.error_message()),
                   {}};
}

FilledText fillMustache(const QString &text, const QJsonObject &facts, const QMap<QString, QString> &parts,
                        Escaping escaping)
{
    const mustache::data data = dataOf(facts);
    mustache::data partTexts;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        partTexts.set(part.key().toStdString(), mustache::data(part->toStdString()));
    mustache::mustache parsed(text.toStdString());
    if (escaping == Escaping::None)
        parsed.set_custom_escape([](const std::string &words) { return words; });
    RecordingContext context(&data, partTexts);
    const QString filled = QString::fromStdString(parsed.render(context));
    return {filled, context.open()};
}

} // namespace article12
