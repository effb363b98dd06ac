// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace article12 {

/// What `paint` puts on A4 without margins, as a PDF with its fonts in it; 600 dots an inch.
[[nodiscard]] QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint,
                                  QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace article12
