// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/checklist.h"
#include "views/common/valueeditor.h"

namespace article12 {

/// A point of a checklist: mark, name, value; unfolds into a form in the shape of the point.
class PointRow : public QWidget
{
    Q_OBJECT

public:
    PointRow(const PointStatus &status, const Wording &wording, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] const QString &fact() const { return m_point.fact; }
    /// Shows why the value was not taken; the form stays.
    void refuse(const QString &why);
    /// Shows the form under the point, or hides it again.
    void unfold();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void valueGiven(const QString &fact, const QJsonValue &value);
    void confirmed(const QString &fact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLine(const PointStatus &status);
    void buildForm();

    const ChecklistPoint m_point;
    const QJsonValue m_value;
    const Wording &m_wording;
    QDate m_today;
    bool m_isComplete;
    QWidget *m_form = nullptr;
    class Button *m_edit = nullptr;
    class Label *m_refusal = nullptr;
};

} // namespace article12
