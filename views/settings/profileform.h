// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/valueeditor.h"

#include <QJsonObject>

class QFormLayout;
class QVBoxLayout;

namespace article12 {

/// Fields of the organisation profile: each shows one key of its JSON ("controller.name") and writes it back. Keys
/// without a field stay as they are.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &remark = {});
    /// The editor belongs to the form; its object name is the key.
    void addField(const QString &key, const QString &label, ValueEditor *editor, const QString &hint = {});
    /// Something else in a row of its own, with a label or across the whole width.
    void addRow(const QString &label, QWidget *widget);

    void setProfile(const QJsonObject &profile);
    /// The profile as shown last, with what was typed.
    [[nodiscard]] QJsonObject profile() const;
    /// Writes into fields; those without a value are emptied. Counts as typed.
    void fill(const QHash<QString, QJsonValue> &values);
    /// Takes the focus to the field of a key, or to the nearest one around it.
    void pointAt(const QString &key);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field
    {
        QStringList path;
        ValueEditor *editor;
    };
    QVBoxLayout *m_column;
    QFormLayout *m_rows = nullptr;
    QList<Field> m_fields;
    QJsonObject m_profile;
    bool m_filling = false;
};

} // namespace article12
