// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakeform.h"

#include "views/common/button.h"
#include "views/common/chips.h"
#include "views/common/datefield.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/words.h"
#include "views/intake/messageview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The rights asked most often: shown at once; the others behind "more…".
constexpr std::array usualRights{Right::Access, Right::Erasure, Right::Rectification, Right::ObjectionMarketing,
                                 Right::Portability};

bool isUsual(Right right) { return std::find(usualRights.begin(), usualRights.end(), right) != usualRights.end(); }

} // namespace

IntakeForm::IntakeForm(const Workplace &workplace, const RegisterRequest &proposal, const DetectedWishes &wishes,
                       QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_proposal(proposal)
    , m_wishes(wishes)
    , m_form(new QFormLayout(this))
    , m_received(new DateField(workplace.wording, workplace.casebook.today()))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *day = new QWidget;
    auto *dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins({});
    dayRow->addWidget(m_received, 0, Qt::AlignTop);
    auto *hint = new Label(tr("day of arrival at any official address"), Label::Role::Small);
    hint->setContentsMargins(0, 8, 0, 0);
    dayRow->addWidget(hint->wrapped(), 1);
    m_received->setName(tr("Received on"));
    m_received->setObjectName(u"receivedOn"_s);
    if (proposal.receivedOn.isValid())
        m_received->setDate(proposal.receivedOn);
    m_form->addRow(new Label(tr("Received on"), Label::Role::Muted), day);
    m_channel = addChoice(tr("Channel"), proposal.channel);
    buildPerson();
    buildRights();
    connect(m_received, &DateField::changed, this, &IntakeForm::touch);
    m_touched = false;
}

void IntakeForm::buildPerson()
{
    auto *names = new QWidget;
    auto *row = new QHBoxLayout(names);
    row->setContentsMargins({});
    const auto nameEdit = [&](const QString &name, const QString &text) {
        auto *edit = new QLineEdit(text);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        row->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &IntakeForm::touch);
        return edit;
    };
    m_surname = nameEdit(tr("Surname"), m_proposal.surname);
    m_surname->setObjectName(u"surname"_s);
    m_givenName = nameEdit(tr("Given name"), m_proposal.givenName);
    m_form->addRow(new Label(tr("Person"), Label::Role::Muted), names);
    m_email = addLine(tr("E-mail address"), u"email"_s, m_proposal.email);
    m_replyTo = addLine(tr("Reply to"), u"replyTo"_s, m_proposal.replyTo);
    m_replyTo->setPlaceholderText(tr("only when it is another address"));
    m_address = addLine(tr("Postal address"), u"postalAddress"_s, m_proposal.postalAddress);
    m_role = addChoice(tr("Who asks"), m_proposal.role);
    m_behalf = addLine(tr("On behalf of"), u"onBehalfOf"_s, m_proposal.onBehalfOf);
    m_category = addChoice(tr("The person is a"), m_proposal.personCategory);
}

void IntakeForm::buildRights()
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(6, chips);
    QList<QWidget *> further;
    for (const auto &key : Keys<Right>::table) {
        const bool proposed = std::any_of(m_proposal.proposed.begin(), m_proposal.proposed.end(),
                                          [&key](const ProposedRight &found) { return found.right == key.value; });
        auto *chip = new ChipButton(m_workplace.wording.say(shortNameOf(key.value)), toneOfRight(key.value, m_wishes));
        chip->setObjectName(keyOf(key.value));
        chip->setChecked(proposed);
        flow->addWidget(chip);
        m_rights << std::pair{key.value, chip};
        if (!isUsual(key.value) && !proposed)
            further << chip;
        connect(chip, &ChipButton::toggled, this, &IntakeForm::touch);
    }
    auto *more = new Button(tr("more…"), Button::Kind::Link);
    more->setAccessibleName(tr("Show more rights"));
    flow->addWidget(more);
    for (QWidget *chip : further)
        chip->hide();
    connect(more, &Button::clicked, this, [further, more, chips] {
        for (QWidget *chip : further)
            chip->show();
        more->hide();
        chips->updateGeometry();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    m_form->addRow(new Label(tr("Rights"), Label::Role::Muted), chips);

    m_language = new QComboBox;
    const QStringList codes{u"fr"_s, u"en"_s, u"de"_s, u"es"_s};
    m_language->addItem(tr("not said"), QString());
    for (const QString &code : codes)
        m_language->addItem(languageName(code, m_workplace.wording.locale()), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_proposal.language)));
    m_language->setAccessibleName(tr("Language"));
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(new Label(tr("Language"), Label::Role::Muted), m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
}

QLineEdit *IntakeForm::addLine(const QString &name, const QString &objectName, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    m_form->addRow(new Label(name, Label::Role::Muted), edit);
    connect(edit, &QLineEdit::textChanged, this, &IntakeForm::touch);
    return edit;
}

template <typename E>
QComboBox *IntakeForm::addChoice(const QString &name, E chosen)
{
    auto *box = new QComboBox;
    for (const auto &key : Keys<E>::table)
        box->addItem(wordFor(key.value), keyOf(key.value));
    box->setCurrentIndex(box->findData(keyOf(chosen)));
    box->setAccessibleName(name);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(new Label(name, Label::Role::Muted), box);
    connect(box, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
    return box;
}

void IntakeForm::touch()
{
    m_touched = true;
    Q_EMIT changed();
}

RegisterRequest IntakeForm::facts() const
{
    RegisterRequest facts = m_proposal;
    facts.receivedOn = m_received->date().value_or(QDate());
    facts.channel = fromKey<Channel>(m_channel->currentData().toString()).value_or(Channel::Other);
    facts.surname = m_surname->text().trimmed();
    facts.givenName = m_givenName->text().trimmed();
    facts.email = m_email->text().trimmed();
    facts.replyTo = m_replyTo->text().trimmed();
    facts.postalAddress = m_address->text().trimmed();
    facts.onBehalfOf = m_behalf->text().trimmed();
    facts.role = fromKey<RequesterRole>(m_role->currentData().toString()).value_or(RequesterRole::Unknown);
    facts.personCategory =
        fromKey<PersonCategory>(m_category->currentData().toString()).value_or(PersonCategory::Unknown);
    facts.language = m_language->currentData().toString();
    facts.proposed.clear();
    for (const auto &[right, chip] : m_rights) {
        if (!chip->isChecked())
            continue;
        const auto found = std::find_if(m_proposal.proposed.begin(), m_proposal.proposed.end(),
                                        [right](const ProposedRight &known) { return known.right == right; });
        facts.proposed << (found == m_proposal.proposed.end() ? ProposedRight{right, {}} : *found);
    }
    return facts;
}

QString IntakeForm::problem() const { return m_received->problem(); }

} // namespace article12
