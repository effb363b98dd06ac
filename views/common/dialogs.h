// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <functional>

class QPrinter;
class QWidget;

namespace article12 {

/// A question with one action; the other answer is always "Cancel", and harmless.
struct Question
{
    QString title;
    QString text;
    QString action; ///< "Leave without saving"
    enum class Danger { None, CannotBeUndone } danger = Danger::None;
};

/// Where a file goes or comes from.
struct FileChoice
{
    QString title;
    QString proposedName = {}; ///< for saving
    QString filter = {};       ///< "Messages (*.eml)"
};

/// Everything that stops the window and waits for a person: one seam, replaced in tests. Empty answers mean cancelled.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    [[nodiscard]] virtual QStringList chooseFiles(QWidget *parent, const FileChoice &choice) = 0;
    [[nodiscard]] virtual QString chooseSavePath(QWidget *parent, const FileChoice &choice) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// What went well, in passing: nothing to answer.
    virtual void note(QWidget *parent, const QString &text) = 0;
    /// Print preview; `paint` is called for each page layout asked.
    virtual void print(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint) = 0;
};

} // namespace article12
