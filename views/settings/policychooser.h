// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines/clockpolicy.h"
#include "organisation/policyconflicts.h"
#include "views/common/valueeditor.h"

class QVBoxLayout;

namespace article12 {

class ActionCard;

/// One clock policy out of those of the rules, each with what it does to a due date and where that comes from. The
/// value is the policy's id. The promise of a complete request is shown with the sentence it contradicts.
class PolicyChooser : public ValueEditor
{
    Q_OBJECT

public:
    PolicyChooser(const ClockPolicies &policies, const PolicyCheck &check, const Wording &wording,
                  QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    void showDetails();

    const ClockPolicies m_policies;
    const PolicyCheck &m_check;
    const Wording &m_wording;
    QList<std::pair<QString, ActionCard *>> m_cards;
    QVBoxLayout *m_details;
};

} // namespace article12
