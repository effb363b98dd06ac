// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/valueeditor.h"

class QVBoxLayout;

namespace article12 {

class ProcessingBox;

/// The processing activities of the organisation, one under the other, each folded to its purpose until it is edited.
/// The value is the list of `processings` of a profile.
class ProcessingsEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit ProcessingsEditor(QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    ProcessingBox *addBox(const QJsonObject &processing);
    void addNew();
    void remove(ProcessingBox *box);

    QVBoxLayout *m_list;
    QList<ProcessingBox *> m_boxes;
};

} // namespace article12
