// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfbytes.h"

#include <QBuffer>
#include <QPdfWriter>

namespace article12 {

QByteArray pdfBytes(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint,
                    QPageLayout::Orientation orientation)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, {}));
    writer.setResolution(600);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Article 12"));
    paint(writer);
    return buffer.data();
}

} // namespace article12
