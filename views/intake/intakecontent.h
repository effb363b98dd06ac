// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incoming.h"
#include "views/workplace.h"

class QMimeData;

namespace article12 {

/// What came in: a message or a text that was read, or scans and other files for a request typed by hand, or nothing.
struct IntakeContent
{
    std::optional<Incoming> incoming = {};
    NewFile file = {};         ///< of the message or text, bytes as they came
    QList<NewFile> scans = {}; ///< with their bytes
    QString remark = {};       ///< why a file could not be read
};

/// What was dropped, pasted or chosen, taken as copies: each message by itself, scans and other files together.
struct Arrivals
{
    QList<IntakeContent> contents;
    QStringList problems; ///< a sentence for each file that was not taken
};
[[nodiscard]] Arrivals arrivalsFromFiles(const QStringList &paths, const Workplace &workplace);
/// Files, a message, a picture or a text from the clipboard or a drop.
[[nodiscard]] Arrivals arrivalsFrom(const QMimeData &data, const Workplace &workplace);
/// Nothing when there is nothing in the clipboard that could be taken.
[[nodiscard]] Arrivals arrivalsFromClipboard(const Workplace &workplace);
[[nodiscard]] bool holdsArrivals(const QMimeData &data);

/// A file of the disk with its bytes; fails when it is a folder, cannot be read or is larger than the register takes.
[[nodiscard]] Result<NewFile> fileFromDisk(const QString &path);

} // namespace article12
