// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class Button;
class Label;

/// The frame of a page of settings: what it is about, a form that scrolls, and a bar that keeps what was typed or says
/// why it cannot. A page that saves each thing at once has no bar.
class SettingsPage : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    enum class Saving { WithBar, AtOnce };

    /// Shows what the register holds; what was typed and not saved is gone.
    void reload();
    /// Shows what the register holds now; what was typed stays.
    virtual void refresh();
    [[nodiscard]] bool holdsUnsavedInput() const override { return m_changed; }
    /// Keeps what was typed; if that fails the page stays as it is and says why.
    void save();

protected:
    SettingsPage(const Workplace &workplace, Saving saving, QWidget *parent = nullptr);

    [[nodiscard]] const Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }
    /// For each edit: whether the page now differs from what the register holds.
    void setChanged(bool changed);
    /// What stands in the bar while there is nothing to save ("Version 3, since 12 Nov, by Claire Dubois").
    void setStanding(const QString &words);

    virtual void show(Register &casebook) = 0;
    [[nodiscard]] virtual Result<void> keep(Register &casebook);
    /// Takes the focus to the field a failure names.
    virtual void pointAt(const QString &field);
    /// Asks before what was typed below a list makes way for another entry of it.
    [[nodiscard]] bool mayReplaceInput();

private:
    QWidget *buildBar();

    const Workplace &m_workplace;
    QVBoxLayout *m_content;
    Label *m_words = nullptr;
    Label *m_reason = nullptr;
    Button *m_discard = nullptr;
    Button *m_save = nullptr;
    QString m_standing;
    bool m_changed = false;
};

} // namespace article12
