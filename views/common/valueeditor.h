// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "register/register.h"
#include "views/common/dialogs.h"

#include <QJsonValue>
#include <QWidget>

namespace article12 {

/// A key with the words shown for it.
struct EditorChoice
{
    QString key;
    QString label;
};

/// Asks for one value in the shape that fits it. An undefined value means nothing was given.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// Why what was typed is no value; empty: it is one.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What a screen reader says; the label beside the editor.
    virtual void setName(const QString &name) = 0;
    /// What is chosen from or asked about now; what was said under a key that stays is kept.
    virtual void setChoices(const QList<EditorChoice> &) {}
    /// Files to record with the value.
    [[nodiscard]] virtual QList<NewFile> files() const { return {}; }

Q_SIGNALS:
    void changed();
};

enum class ChoiceKind { MustBeSaid, MayStayOpen };

/// As wide as so many characters; 0: as the form.
[[nodiscard]] ValueEditor *makeLineEditor(int characters = 0);
[[nodiscard]] ValueEditor *makeParagraphEditor();
/// One text a line; the value is a list of texts.
[[nodiscard]] ValueEditor *makeListEditor();
[[nodiscard]] ValueEditor *makeDayEditor(const Wording &wording, QDate today);
[[nodiscard]] ValueEditor *makeTickEditor(const QString &label);
[[nodiscard]] ValueEditor *makeYesNoEditor();
/// A name to choose, or a new one typed.
[[nodiscard]] ValueEditor *makeNameEditor(const QStringList &known);
[[nodiscard]] ValueEditor *makeChoiceEditor(const QList<EditorChoice> &choices, ChoiceKind kind);
/// Chips to tick; the value is a list of keys, or of numbers where the keys are numbers.
[[nodiscard]] ValueEditor *makeChipsEditor(const QList<EditorChoice> &choices);

} // namespace article12
