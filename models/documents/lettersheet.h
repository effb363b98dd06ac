// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace article12 {

/// Where things stand on a letter, in millimetres from the top left corner of an A4 sheet, for a French DL envelope
/// (220 × 110 mm, NF Z 11-001: address on the right): window 100 × 35 mm, 20 mm from its right and lower edge. The
/// sheet, folded in three (99 mm), can slide by 11 mm up and 10 mm sideways; `window` is what is seen wherever it lies,
/// `besideWindow` what may be seen in some position and so stays empty.
namespace lettersheet {

inline constexpr QSizeF page{210, 297};
inline constexpr QRectF window{100, 55, 90, 24};
inline constexpr QRectF besideWindow{90, 44, 110, 46};
inline constexpr QRectF address{104, 55.5, 84, 23};
inline constexpr QRectF sender{25, 18, 64, 32};
inline constexpr double left = 25;
inline constexpr double right = 190;
inline constexpr double firstBodyTop = 94; ///< of "place and date"
inline constexpr double nextBodyTop = 25;  ///< on the pages after the first
inline constexpr double bodyBottom = 270;
inline constexpr double footerTop = 279;
inline constexpr double foldMarks[] = {99, 198};
inline constexpr double foldMarkLeft = 4;
inline constexpr double foldMarkRight = 8;

} // namespace lettersheet

} // namespace article12
