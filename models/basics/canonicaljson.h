// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QJsonObject>

namespace article12 {

/// The one byte form of a payload: keys sorted by UTF-8 bytes, no spaces, integers only (|n| ≤ 2^53), nulls left out of
/// objects. Refuses fractions, NUL and lone surrogates, naming the key. Hashes are taken over these bytes.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// Reads a JSON object strictly: UTF-8, one object, no key twice, no NUL, no lone surrogate. `where` names the source
/// in errors.
Result<QJsonObject> objectFromJson(const QByteArray &bytes, const QString &where);

} // namespace article12
