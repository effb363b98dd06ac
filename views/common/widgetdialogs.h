// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogs.h"

namespace article12 {

/// The seam with Qt's own dialogs. Message boxes show plain text only.
class WidgetDialogs final : public Dialogs
{
public:
    QStringList chooseFiles(QWidget *parent, const FileChoice &choice) override;
    QString chooseSavePath(QWidget *parent, const FileChoice &choice) override;
    bool confirm(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void note(QWidget *parent, const QString &text) override;
    void print(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint) override;
};

} // namespace article12
