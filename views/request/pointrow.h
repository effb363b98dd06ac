// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/checklist.h"
#include "views/common/unsavedinput.h"
#include "views/common/valueeditor.h"

namespace article12 {

/// A point of a checklist: mark, name, value; unfolds into a form in the shape of the point.
class PointRow : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    struct Place
    {
        const Wording &wording;
        QDate today;
        bool othersToConfirm = false; ///< the links of all rows stand in line
    };
    PointRow(const PointStatus &status, const Place &place, QWidget *parent = nullptr);
    [[nodiscard]] const QString &fact() const { return m_point.fact; }
    /// Shows why the value was not taken; the form stays.
    void refuse(const QString &why);
    /// Shows the form under the point, or hides it again.
    void unfold();
    /// Folds the form; what was typed in it is forgotten.
    void discard();
    /// What is typed and not recorded; to be given to the row that takes the place of this one.
    [[nodiscard]] QJsonValue draft() const;
    void setDraft(const QJsonValue &value);
    /// What was typed is on its way into the register; a refusal takes that back.
    void setRecording() { m_touched = false; }
    [[nodiscard]] bool holdsUnsavedInput() const override { return m_touched; }
    /// Complete, or empty where it may be.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void valueGiven(const QString &fact, const QJsonValue &value);
    void confirmed(const QString &fact);
    /// Something typed would be lost.
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLine(const PointStatus &status, bool roomToConfirm);
    void buildForm();
    void leave();

    const ChecklistPoint m_point;
    const QJsonValue m_value;
    const Wording &m_wording;
    QDate m_today;
    bool m_isSettled;
    bool m_touched = false;
    QWidget *m_form = nullptr;
    ValueEditor *m_editor = nullptr;
    class Button *m_edit = nullptr;
    class Label *m_refusal;
};

} // namespace article12
