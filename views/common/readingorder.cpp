// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingorder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

namespace article12 {

namespace {

void addWidgetsOf(QLayout &layout, QList<QWidget *> &widgets);

void addWidgetsOf(QLayoutItem *item, QList<QWidget *> &widgets)
{
    if (!item)
        return;
    if (item->widget())
        widgets << item->widget();
    else if (item->layout())
        addWidgetsOf(*item->layout(), widgets);
}

void addWidgetsOf(QLayout &layout, QList<QWidget *> &widgets)
{
    if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            for (int column = 0; column < grid->columnCount(); ++column)
                addWidgetsOf(grid->itemAtPosition(row, column), widgets);
        }
        return;
    }
    for (int i = 0; i < layout.count(); ++i)
        addWidgetsOf(layout.itemAt(i), widgets);
}

QList<QWidget *> partsInOrder(const QWidget &widget)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
    } else if (widget.layout()) {
        addWidgetsOf(*widget.layout(), parts);
    }
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && !parts.contains(part))
            parts << part;
    }
    parts.removeIf([&widget](const QWidget *part) { return part->parentWidget() != &widget; });
    return parts;
}

void collect(const QWidget &widget, const QWidget &window, const QWidget *also, QList<QWidget *> &controls)
{
    for (QWidget *part : partsInOrder(widget)) {
        const bool usable = (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy() && part->isEnabled() &&
                            part->isVisibleTo(&window);
        if ((usable || part == also) && !controls.contains(part))
            controls << part;
        collect(*part, window, also, controls);
    }
}

} // namespace

QList<QWidget *> controlsInReadingOrder(const QWidget &window, const QWidget *also)
{
    QList<QWidget *> controls;
    collect(window, window, also, controls);
    return controls;
}

bool moveFocusAsRead(QWidget &window, bool forward)
{
    QWidget *now = window.focusWidget();
    const QList<QWidget *> controls = controlsInReadingOrder(window, now);
    const qsizetype count = controls.size();
    if (count == 0 || (count == 1 && controls.first() == now))
        return false;
    const qsizetype at = controls.indexOf(now);
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    QWidget *control = controls[next];
    control->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = control->parentWidget(); around && around != &window; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(control);
    }
    return true;
}

} // namespace article12
