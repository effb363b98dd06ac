// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakeform.h"

#include "deadlines/policysentences.h"
#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/words.h"
#include "views/intake/receiptfield.h"
#include "views/intake/rightsfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
E chosenIn(const QComboBox &box, E otherwise)
{
    return fromKey<E>(box.currentData().toString()).value_or(otherwise);
}

bool speaksForOther(RequesterRole role) { return role != RequesterRole::Self && role != RequesterRole::Unknown; }

} // namespace

IntakeForm::IntakeForm(const Workplace &workplace, const IntakeProposal &proposal, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_proposal(proposal.facts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_form = newForm();
    m_further = newForm();
    m_more = new QWidget;
    m_more->setLayout(m_further);
    m_moreButton = new Button({}, Button::Kind::Link);
    m_moreButton->setObjectName(u"moreFields"_s);
    m_moreButton->setCheckable(true);
    column->addLayout(m_form);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    buildArrival(proposal);
    buildPerson();
    buildRequest(proposal);
    buildMore();
    connect(m_moreButton, &Button::toggled, this, &IntakeForm::showMore);
    const bool handedOn = m_proposal.reachedOfficerOn || !m_proposal.receivedBy.isEmpty();
    m_moreButton->setChecked(handedOn);
    showMore(handedOn);
    showRoleFields();
    showDaysLost();
    setFocusProxy(m_received);
    m_touched = false;
}

QFormLayout *IntakeForm::newForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(7);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void IntakeForm::addRow(QFormLayout &form, const QString &name, QWidget *field, QWidget *buddy)
{
    auto *label = new Label(name, Label::Role::Muted);
    label->wrapped();
    label->setFixedWidth(fontMetrics().averageCharWidth() * 17);
    label->setContentsMargins(0, 7, 0, 0);
    label->setBuddy(buddy ? buddy : field);
    form.addRow(label, field);
}

QLineEdit *IntakeForm::addLine(QFormLayout &form, const QString &name, const QString &objectName, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setAccessibleName(QString(name).remove(u'&'));
    edit->setObjectName(objectName);
    addRow(form, name, edit);
    connect(edit, &QLineEdit::textChanged, this, &IntakeForm::touch);
    return edit;
}

QComboBox *IntakeForm::addList(QFormLayout &form, const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setAccessibleName(QString(name).remove(u'&'));
    box->setObjectName(objectName);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(form, name, box);
    return box;
}

template <typename E>
QComboBox *IntakeForm::addChoice(QFormLayout &form, const QString &name, const QString &objectName, E chosen)
{
    QComboBox *box = addList(form, name, objectName);
    for (const auto &key : Keys<E>::table)
        box->addItem(wordFor(key.value), keyOf(key.value));
    box->setCurrentIndex(box->findData(keyOf(chosen)));
    connect(box, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
    return box;
}

void IntakeForm::buildArrival(const IntakeProposal &proposal)
{
    m_received = new ReceiptField(m_workplace, proposal.receipt);
    addRow(*m_form, tr("Received &on"), m_received);
    connect(m_received, &ReceiptField::changed, this, &IntakeForm::touch);
    m_channel = addChoice(*m_form, tr("C&hannel"), u"channel"_s, m_proposal.channel);
}

void IntakeForm::buildPerson()
{
    auto *names = new QWidget;
    auto *row = new QHBoxLayout(names);
    row->setContentsMargins({});
    row->setSpacing(6);
    const auto nameEdit = [&](const QString &name, const QString &objectName, const QString &text) {
        auto *edit = new QLineEdit(text);
        edit->setCursorPosition(0);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        edit->setObjectName(objectName);
        row->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            touch();
            Q_EMIT personChanged();
        });
        return edit;
    };
    m_surname = nameEdit(tr("Surname"), u"surname"_s, m_proposal.surname);
    m_givenName = nameEdit(tr("Given name"), u"givenName"_s, m_proposal.givenName);
    addRow(*m_form, tr("&Person"), names, m_surname);
    m_replyTo = addLine(*m_form, tr("Reply &to"), u"replyTo"_s,
                        m_proposal.replyTo.isEmpty() ? m_proposal.email : m_proposal.replyTo);
    m_replyTo->setPlaceholderText(tr("address for the answer"));
    connect(m_replyTo, &QLineEdit::textChanged, this, &IntakeForm::personChanged);
    m_role = addChoice(*m_form, tr("&Who asks"), u"role"_s, m_proposal.role);
    connect(m_role, &QComboBox::currentIndexChanged, this, &IntakeForm::showRoleFields);
    m_behalf = addLine(*m_form, tr("On &behalf of"), u"onBehalfOf"_s, m_proposal.onBehalfOf);
    m_mandate = addList(*m_form, tr("Authority"), u"mandate"_s);
    m_mandate->addItem(tr("not given"), QString());
    for (const auto &key : Keys<MandateState>::table)
        m_mandate->addItem(wordFor(key.value), keyOf(key.value));
    connect(m_mandate, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
}

void IntakeForm::buildRequest(const IntakeProposal &proposal)
{
    m_rights = new RightsField(m_workplace, m_proposal.proposed, proposal.wishes);
    addRow(*m_form, tr("Rights"), m_rights);
    m_qualify = new QCheckBox(tr("The rights are clear: &identify them at once"));
    m_qualify->setObjectName(u"qualify"_s);
    m_form->addRow(nullptr, m_qualify);
    connect(m_rights, &RightsField::changed, this, &IntakeForm::touch);
    connect(m_qualify, &QCheckBox::toggled, this, &IntakeForm::touch);

    m_language = addList(*m_form, tr("Lan&guage"), u"language"_s);
    m_language->addItem(tr("not given"), QString());
    for (const QString &code : usualLanguages())
        m_language->addItem(languageName(code, m_workplace.wording.locale()), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_proposal.language)));
    connect(m_language, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
}

void IntakeForm::buildMore()
{
    m_subject = addLine(*m_further, tr("Subject"), u"subject"_s, m_proposal.subject);
    m_category = addChoice(*m_further, tr("The person is a"), u"personCategory"_s, m_proposal.personCategory);
    m_email = addLine(*m_further, tr("E-mail address"), u"email"_s, m_proposal.email);
    connect(m_email, &QLineEdit::textChanged, this, &IntakeForm::personChanged);
    m_phone = addLine(*m_further, tr("Telephone"), u"phone"_s, m_proposal.phone);
    m_address = addLine(*m_further, tr("Postal address"), u"postalAddress"_s, m_proposal.postalAddress);
    m_reached = new DateField(m_workplace.wording, m_workplace.casebook.today());
    m_reached->setName(tr("Reached you on"));
    m_reached->setObjectName(u"reachedOfficerOn"_s);
    m_reached->setDate(m_proposal.reachedOfficerOn);
    m_reached->setMeant(DaysMeant::Past);
    m_lost = new Label({}, Label::Role::Small);
    m_lost->setObjectName(u"daysLost"_s);
    auto *reached = new QWidget;
    auto *below = new QVBoxLayout(reached);
    below->setContentsMargins({});
    below->setSpacing(4);
    below->addWidget(m_reached);
    below->addWidget(m_lost->wrapped());
    addRow(*m_further, tr("Reached you on"), reached, m_reached);
    connect(m_reached, &DateField::changed, this, &IntakeForm::touch);
    m_receivedBy = addLine(*m_further, tr("Through whom"), u"receivedBy"_s, m_proposal.receivedBy);

    const OrganisationProfile &profile = m_workplace.casebook.profile();
    const Rulebook &rules = m_workplace.casebook.rules();
    m_country = addList(*m_further, tr("Calendar"), u"country"_s);
    m_country->addItem(tr("%1, as in the settings").arg(m_workplace.wording.say(rules.holidays.nameOf(profile.region))),
                       QString());
    for (const QString &region : rules.holidays.regions())
        m_country->addItem(m_workplace.wording.say(rules.holidays.nameOf(region)), region);
    m_policy = addList(*m_further, tr("Clock policy"), u"policy"_s);
    m_policy->addItem(tr("as in the settings"), QString());
    for (const QString &id : rules.policies.ids()) {
        if (id != rules.policies.strict().id) // a second opinion on screen, binds no request
            m_policy->addItem(m_workplace.wording.say(nameOfPolicy(id, rules.policies)), id);
    }
    for (QComboBox *box : {m_country, m_policy}) {
        box->setMinimumContentsLength(18);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &IntakeForm::touch);
    }
}

void IntakeForm::showRoleFields()
{
    const bool forOther = speaksForOther(chosenIn(*m_role, RequesterRole::Unknown));
    m_form->setRowVisible(m_behalf, forOther);
    m_form->setRowVisible(m_mandate, forOther);
}

void IntakeForm::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("&Fewer fields") : tr("&More fields…"));
}

void IntakeForm::showDaysLost()
{
    m_lost->setText(daysLostInWords(facts()));
    m_lost->setVisible(!m_lost->text().isEmpty());
}

void IntakeForm::touch()
{
    m_touched = true;
    showDaysLost();
    Q_EMIT changed();
}

PersonSought IntakeForm::person() const
{
    const QString email = m_email->text().trimmed();
    return {m_surname->text(), m_givenName->text(), email.isEmpty() ? m_replyTo->text().trimmed() : email};
}

RegisterRequest IntakeForm::facts() const
{
    RegisterRequest facts = m_proposal;
    facts.receivedOn = m_received->day().value_or(QDate());
    facts.receiptReason = m_received->reason();
    facts.channel = chosenIn(*m_channel, Channel::Other);
    facts.surname = m_surname->text().trimmed();
    facts.givenName = m_givenName->text().trimmed();
    const QString answerTo = m_replyTo->text().trimmed();
    facts.email = m_email->text().trimmed();
    if (facts.email.isEmpty() && answerTo.contains(u'@'))
        facts.email = answerTo;
    facts.replyTo = answerTo == facts.email ? QString() : answerTo;
    facts.phone = m_phone->text().trimmed();
    facts.postalAddress = m_address->text().trimmed();
    facts.role = chosenIn(*m_role, RequesterRole::Unknown);
    const bool forOther = speaksForOther(facts.role);
    facts.onBehalfOf = forOther ? m_behalf->text().trimmed() : QString();
    facts.mandate = forOther ? fromKey<MandateState>(m_mandate->currentData().toString()) : std::nullopt;
    facts.personCategory = chosenIn(*m_category, PersonCategory::Unknown);
    facts.subject = m_subject->text().trimmed();
    facts.language = m_language->currentData().toString();
    facts.reachedOfficerOn = m_reached->date();
    facts.receivedBy = m_receivedBy->text().trimmed();
    facts.country = m_country->currentData().toString();
    facts.policy = m_policy->currentData().toString();
    facts.proposed = m_rights->rights();
    facts.rightsUnclear = m_rights->isUnclear();
    return facts;
}

std::optional<Qualify> IntakeForm::qualification() const
{
    if (!m_qualify->isChecked())
        return {};
    Qualify facts;
    for (const ProposedRight &right : m_rights->rights())
        facts.rights << right.right;
    facts.copyFirst = facts.rights.contains(Right::Access) && facts.rights.contains(Right::Erasure);
    return facts;
}

QString IntakeForm::problem() const
{
    return m_received->problem().isEmpty() ? m_reached->problem() : m_received->problem();
}

bool IntakeForm::showRefusal(const QString &key, const QString &reason)
{
    m_received->setRefusal(key == u"received_on" ? reason : QString());
    m_reached->setRefusal(key == u"reached_officer_on" ? reason : QString());
    if (key == u"reached_officer_on")
        m_moreButton->setChecked(true);
    return key == u"received_on" || key == u"reached_officer_on";
}

} // namespace article12
