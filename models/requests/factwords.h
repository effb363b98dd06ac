// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/checklist.h"
#include "requests/rulebook.h"

namespace article12 {

/// What the words of a history are taken from beside the event: the request as it stands, all its events, the
/// checklists, and how another request is called (nothing: by its number).
struct HistoryContext
{
    const Request &request;
    const QList<RecordedEvent> &history;
    const Rulebook &rules;
    std::function<QString(RequestNumber)> referenceOf = {};
};

/// One fact of an event, readable: "Sent on", "Fri 6 Nov". `before`: its value until a correction; empty where none
/// was.
struct NamedFact
{
    QString key;
    Text name;
    Text value;
    Text before;
};
/// Every fact of an event with its value, in the order of its field list; what was left open is left out.
[[nodiscard]] QList<NamedFact> factsInWords(const RecordedEvent &event, const HistoryContext &context);
/// A value as the fact `key` of this event would show it; empty when there is none.
[[nodiscard]] Text factInWords(const RecordedEvent &event, const QString &key, const QJsonValue &value,
                               const HistoryContext &context);
/// What a fact of this event is called.
[[nodiscard]] Text factName(const RecordedEvent &event, const QString &key);

/// The value of a point in one line: "yes", "CRM, billing" (the first column of a table).
[[nodiscard]] Text pointInWords(const ChecklistPoint &point, const QJsonValue &value);
/// Words one after the other: "a, b, c".
[[nodiscard]] Text listed(const QList<Text> &words);
/// nullptr when the event names none, or none that is known.
[[nodiscard]] const RecordedEvent *findEvent(const QList<RecordedEvent> &history, Sequence seq);
[[nodiscard]] const ChecklistPoint *findPoint(const HistoryContext &context, ItemNumber item, const QString &fact);
/// "access"; empty for an unknown item.
[[nodiscard]] Text rightOf(const HistoryContext &context, ItemNumber item);

} // namespace article12
