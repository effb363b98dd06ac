// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/flowlayout.h"

namespace article12 {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items << item; }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), Effect::Measure); }

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->sizeHint().width() + m_gap;
    return {qMin(width, 420), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, Effect::Place);
}

int FlowLayout::arrange(const QRect &area, Effect effect) const
{
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    QList<QLayoutItem *> line;
    const auto sizeOf = [&area](const QLayoutItem &item) {
        const QSize wanted = item.sizeHint();
        return QSize(qMin(wanted.width(), qMax(area.width(), item.minimumSize().width())), wanted.height());
    };
    const auto endLine = [&] {
        int left = area.left();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = sizeOf(*item);
            if (effect == Effect::Place)
                item->setGeometry(QRect(QPoint(left, y + (lineHeight - size.height()) / 2), size));
            left += size.width() + m_gap;
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item);
        if (!line.isEmpty() && x + size.width() > area.left() + area.width()) {
            endLine();
            x = area.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line << item;
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - area.top();
}

} // namespace article12
