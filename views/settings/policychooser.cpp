// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policychooser.h"

#include "deadlines/policysentences.h"
#include "views/common/actioncard.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/settings/conflictbox.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto completeRequestPolicy = "SITE"_L1;
constexpr auto completeRequestConflict = "X1"_L1;

} // namespace

PolicyChooser::PolicyChooser(const ClockPolicies &policies, const PolicyCheck &check, const Wording &wording,
                             QWidget *parent)
    : ValueEditor(parent)
    , m_policies(policies)
    , m_check(check)
    , m_wording(wording)
    , m_details(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (const QString &id : policies.ids()) {
        const ClockPolicy policy = *policies.find(id);
        auto *card = new ActionCard(wording.say(nameOf(policy)), wording.say(purposeOf(policy)));
        card->setObjectName(u"policy_"_s + id);
        card->setCheckable(true);
        group->addButton(card);
        column->addWidget(card);
        m_cards << std::pair{id, card};
        connect(card, &ActionCard::toggled, this, [this](bool chosen) {
            if (!chosen)
                return;
            showDetails();
            Q_EMIT changed();
        });
    }
    m_details->setContentsMargins(0, 8, 0, 0);
    m_details->setSpacing(2);
    column->addLayout(m_details);
    if (!m_cards.isEmpty())
        setFocusProxy(m_cards.first().second);
}

QJsonValue PolicyChooser::value() const
{
    for (const auto &[id, card] : m_cards) {
        if (card->isChecked())
            return id;
    }
    return QJsonValue::Undefined;
}

void PolicyChooser::setValue(const QJsonValue &value)
{
    for (const auto &[id, card] : m_cards) {
        if (id == value.toString())
            card->setChecked(true);
    }
}

void PolicyChooser::setName(const QString &name) { setAccessibleName(name); }

void PolicyChooser::showDetails()
{
    clear(*m_details);
    const auto policy = m_policies.find(value().toString());
    if (!policy)
        return;
    const PolicyConflictRule *rule = m_check.rule(completeRequestConflict);
    if (rule && policy->id == completeRequestPolicy)
        m_details->addWidget(contradictionOf(*rule, m_check, m_wording));
    m_details->addWidget(new Label(tr("What it does"), Label::Role::Heading));
    for (const PolicySentence &sentence : sentencesOf(*policy)) {
        m_details->addSpacing(4);
        m_details->addWidget((new Label(m_wording.say(sentence.text)))->wrapped());
        m_details->addWidget(
            (new Label(m_wording.say(Text::fromData(sentence.source)), Label::Role::Small))->wrapped());
    }
}

} // namespace article12
