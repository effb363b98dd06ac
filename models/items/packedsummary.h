// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <QByteArray>

#include <deque>
#include <string>
#include <vector>

namespace article12 {

/// A summary in as few bytes as it needs: a hundred thousand rows stay in memory while the window is open. Valid within
/// one run of the program.
[[nodiscard]] QByteArray packed(const RequestSummary &row);
[[nodiscard]] RequestSummary unpacked(const QByteArray &bytes);

/// Many packed summaries, one after the other in blocks that never move; each keeps its place.
class PackedSummaries
{
public:
    void clear() { *this = {}; }
    [[nodiscard]] size_t size() const { return m_slices.size(); }
    void append(const QByteArray &bytes);
    void replace(size_t place, const QByteArray &bytes);
    [[nodiscard]] QByteArray bytesAt(size_t place) const;
    [[nodiscard]] RequestSummary at(size_t place) const;

private:
    struct Slice
    {
        quint32 start; ///< in all blocks
        quint32 size;
    };
    [[nodiscard]] quint32 add(const QByteArray &bytes);
    [[nodiscard]] QByteArray viewOf(const Slice &slice) const;

    std::vector<std::string> m_blocks;
    std::deque<Slice> m_slices; ///< by place
};

} // namespace article12
