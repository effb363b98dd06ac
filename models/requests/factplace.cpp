// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factplace.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool takesAway(const Event &event, const QString &sha256)
{
    const auto *removed = std::get_if<FileRemoved>(&event);
    const auto *destroyed = std::get_if<IdentityCopyDestroyed>(&event);
    return (removed && removed->sha256 == sha256) || (destroyed && destroyed->sha256 == sha256);
}

} // namespace

std::optional<FactPlace> placeOf(const QList<RecordedEvent> &history, const QString &key)
{
    for (auto event = history.crbegin(); event != history.crend(); ++event) {
        const auto *qualified = std::get_if<Qualified>(&event->event);
        if (!qualified && !std::holds_alternative<Registered>(event->event))
            continue;
        const bool left = qualified && key == u"role" && !qualified->role; // stays as registered
        if (!left && correctableKeys(kindOf(event->event)).contains(key))
            return FactPlace{event->seq, key};
    }
    return {};
}

std::optional<FactPlace> placeOfAsked(const QList<RecordedEvent> &history, ItemNumber item)
{
    std::optional<FactPlace> place;
    for (const RecordedEvent &event : history) {
        const auto *added = std::get_if<ItemAdded>(&event.event);
        if (std::holds_alternative<Qualified>(event.event) || (added && added->item == item))
            place = FactPlace{event.seq, u"asked"_s};
    }
    return place;
}

QList<CorrectFact> kindCorrections(const QList<RecordedEvent> &history, const QString &sha256, FileKind kind,
                                   const QString &reason)
{
    QList<CorrectFact> corrections;
    for (const RecordedEvent &event : history) {
        if (takesAway(event.event, sha256))
            corrections.clear(); // what came before it is gone
        const auto isMeant = [&](const FileRef &file) { return file.sha256 == sha256 && file.kind != kind; };
        QList<FileRef> files = filesOf(event.event);
        if (std::none_of(files.begin(), files.end(), isMeant))
            continue;
        for (FileRef &file : files) {
            if (isMeant(file))
                file.kind = kind;
        }
        corrections << CorrectFact{event.seq, u"files"_s, toJson(files), reason};
    }
    return corrections;
}

} // namespace article12
