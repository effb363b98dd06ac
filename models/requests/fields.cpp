// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/fields.h"

#include <cmath>

namespace article12 {

bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString() || json.isNull(); // an empty text in the middle of a list is written as null
}

bool fromJson(const QJsonValue &json, QDate &value)
{
    const auto day = dateFromIso(json.toString());
    value = day.value_or(QDate());
    return day.has_value();
}

bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return json.isDouble() && json.toDouble() == std::floor(json.toDouble());
}

bool fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    const bool whole = fromJson(json, wide) && wide >= INT_MIN && wide <= INT_MAX;
    value = whole ? int(wide) : 0;
    return whole;
}

bool fromJson(const QJsonValue &json, RequestNumber &value) { return fromJson(json, value.value); }
bool fromJson(const QJsonValue &json, ItemNumber &value) { return fromJson(json, value.value); }
bool fromJson(const QJsonValue &json, InquiryNumber &value) { return fromJson(json, value.value); }
bool fromJson(const QJsonValue &json, ComplaintNumber &value) { return fromJson(json, value.value); }
bool fromJson(const QJsonValue &json, Sequence &value) { return fromJson(json, value.value); }

bool fromJson(const QJsonValue &json, QJsonValue &value)
{
    value = json;
    return !json.isNull() && !json.isUndefined();
}

} // namespace article12
