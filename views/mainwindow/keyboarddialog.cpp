// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/keyboarddialog.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace article12 {

KeyboardDialog::KeyboardDialog(const QList<ShortcutHelp> &shortcuts, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ShortcutHelp &shortcut : shortcuts) {
        grid->addWidget(new Label(shortcut.keys, Label::Role::Strong), row, 0);
        grid->addWidget(new Label(shortcut.meaning), row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Keyboard"), Label::Role::Title));
    QScrollArea *area = scrolling(table);
    column->addWidget(area, 1);
    auto *close = new Button(tr("&Close"), Button::Kind::Primary);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &Button::clicked, this, &QDialog::accept);
    resize(table->sizeHint().width() + 80, qMin(600, table->sizeHint().height() + 150));
}

} // namespace article12
