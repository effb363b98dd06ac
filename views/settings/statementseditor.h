// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/policyconflicts.h"
#include "views/common/valueeditor.h"

class QCheckBox;
class QLineEdit;

namespace article12 {

/// What the published privacy policy says: one tick for each statement the policy check knows, and the sentence as
/// published. The value is the list of `published` of a profile.
class StatementsEditor : public ValueEditor
{
    Q_OBJECT

public:
    StatementsEditor(const PolicyCheck &check, const Wording &wording, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    struct Row
    {
        QString statement;
        QCheckBox *said;
        QLineEdit *sentence;
    };
    QList<Row> m_rows;
};

} // namespace article12
