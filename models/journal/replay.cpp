// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/replay.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Result<void> applyCorrection(QList<JournalEntry> &entries, const JournalEntry &correction)
{
    const auto read = readFields<Corrected>(correction.content.facts, ReadScope::All);
    if (!read)
        return read.failure();
    const auto target = std::find_if(entries.begin(), entries.end(),
                                     [&](const JournalEntry &entry) { return entry.seq == read->eventSeq; });
    if (target == entries.end() || target->seq >= correction.seq) {
        return Failure{Failure::Code::Damaged,
                       Text(QT_TRANSLATE_NOOP("Domain", "Event %1 corrects event %2, which is not of its request."),
                            {correction.seq.value, read->eventSeq.value}),
                       {},
                       {},
                       {}};
    }
    if (read->value == QJsonValue(QString()) && mayBeAbsent(target->content.kind, read->key))
        target->content.facts.remove(read->key);
    else
        target->content.facts.insert(read->key, read->value);
    return {};
}

} // namespace

Result<QList<RecordedEvent>> historyOf(QList<JournalEntry> entries)
{
    const auto isCorrection = [](const JournalEntry &entry) {
        return entry.content.kind == QLatin1StringView(Corrected::kindWord);
    };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!isCorrection(entries.at(i)))
            continue;
        const JournalEntry correction = entries.at(i);
        if (const auto done = applyCorrection(entries, correction); !done)
            return done.failure();
    }
    QList<RecordedEvent> history;
    history.reserve(entries.size());
    for (const JournalEntry &entry : std::as_const(entries)) {
        auto event = eventFromFacts(entry.content.kind, entry.content.version, entry.content.facts);
        if (!event)
            return event.failure();
        history << RecordedEvent{entry.seq, entry.content.at, entry.content.actor, *std::move(event)};
    }
    return history;
}

} // namespace article12
