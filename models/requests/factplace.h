// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/event.h"

namespace article12 {

/// Where a fact of a request was said: what T26 names.
struct FactPlace
{
    Sequence event;
    QString key;
    friend bool operator==(const FactPlace &, const FactPlace &) = default;
};

/// The entry that says now what the request holds under `key`: the qualification where it said it, else the
/// registration. Nothing: neither has said it.
[[nodiscard]] std::optional<FactPlace> placeOf(const QList<RecordedEvent> &history, const QString &key);
/// Where it was said what exactly is asked under a right.
[[nodiscard]] std::optional<FactPlace> placeOfAsked(const QList<RecordedEvent> &history, ItemNumber item);
/// What T26 takes so that a kept file is of another kind: one for each entry that names it; empty: none does.
[[nodiscard]] QList<CorrectFact> kindCorrections(const QList<RecordedEvent> &history, const QString &sha256,
                                                 FileKind kind, const QString &reason);

} // namespace article12
