// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <vector>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure unusable(const char *why, const QString &key)
{
    return {Failure::Code::InvalidInput, Text(why, {key}), {}, key, {}};
}

bool hasForbiddenCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return true;
        if (c.isHighSurrogate()) {
            if (i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return true;
            ++i;
        }
    }
    return false;
}

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    out += '"';
}

Result<void> append(QByteArray &out, const QJsonValue &value, const QString &key);

Result<void> appendObject(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    out += '{';
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue value = object.value(key);
        if (value.isNull())
            continue;
        if (hasForbiddenCharacter(key))
            return unusable(QT_TRANSLATE_NOOP("Domain", "The key “%1” holds a character that cannot be stored."), key);
        if (!first)
            out += ',';
        first = false;
        appendString(out, key);
        out += ':';
        if (const auto written = append(out, value, key); !written)
            return written;
    }
    out += '}';
    return {};
}

Result<void> appendArray(QByteArray &out, const QJsonArray &array, const QString &key)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const auto written = append(out, array[i], key); !written)
            return written;
    }
    out += ']';
    return {};
}

Result<void> append(QByteArray &out, const QJsonValue &value, const QString &key)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return {};
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        constexpr double largest = 9007199254740992.0;
        if (!(std::abs(number) <= largest) || number != std::floor(number))
            return unusable(QT_TRANSLATE_NOOP("Domain", "“%1” must be a whole number."), key);
        out += QByteArray::number(value.toInteger());
        return {};
    }
    case QJsonValue::String:
        if (hasForbiddenCharacter(value.toString()))
            return unusable(QT_TRANSLATE_NOOP("Domain", "“%1” holds a character that cannot be stored."), key);
        appendString(out, value.toString());
        return {};
    case QJsonValue::Array:
        return appendArray(out, value.toArray(), key);
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    }
    Q_UNREACHABLE();
}

/// The first key that one object of valid JSON text holds twice.
std::optional<QString> repeatedKey(const QByteArray &json)
{
    std::vector<QSet<QByteArray>> open; // one set of keys per open object; arrays push an empty one
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
        case '[':
            open.emplace_back();
            break;
        case '}':
        case ']':
            open.pop_back();
            break;
        case '"': {
            const qsizetype start = i + 1;
            for (++i; json[i] != '"'; ++i)
                i += json[i] == '\\';
            qsizetype next = i + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next < json.size() && json[next] == ':') {
                const QByteArray key = json.mid(start, i - start);
                if (open.back().contains(key))
                    return QString::fromUtf8(key);
                open.back().insert(key);
            }
            break;
        }
        default:
            break;
        }
    }
    return {};
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    if (const auto written = appendObject(out, object); !written)
        return written.failure();
    return out;
}

Result<QJsonObject> objectFromJson(const QByteArray &bytes, const QString &where)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return Failure{Failure::Code::Usage,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 is not valid JSON: %2 at character %3."),
                            {where, error.errorString(), qint64(error.offset)}),
                       {},
                       where,
                       {}};
    }
    if (!document.isObject()) {
        return Failure{Failure::Code::Usage,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 must hold one JSON object { … }."), {where}),
                       {},
                       where,
                       {}};
    }
    if (const auto key = repeatedKey(bytes)) {
        return Failure{Failure::Code::Usage,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 holds the key “%2” twice."), {where, *key}),
                       {},
                       where,
                       {}};
    }
    return document.object();
}

} // namespace article12
