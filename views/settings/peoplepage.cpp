// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/peoplepage.h"

#include "views/common/button.h"
#include "views/common/fieldlabel.h"
#include "views/common/notice.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineIn(QFormLayout &form, const QString &label, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(fieldLabel(label, edit), edit);
    return edit;
}

} // namespace

PeoplePage::PeoplePage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::AtOnce, parent)
    , m_list(new QVBoxLayout)
    , m_formTitle(new Label({}, Label::Role::Heading))
    , m_problem(new Label({}, Label::Role::Alarm))
    , m_record(new Button({}, Button::Kind::Primary))
    , m_cancel(new Button(tr("&Cancel")))
{
    content().addWidget((new Label(tr("Each step is written down with the name of whoever did it. This is no password: "
                                      "whoever can open the file can choose any name."),
                                   Label::Role::Small))
                            ->wrapped());
    m_list->setSpacing(0);
    content().addLayout(m_list);
    content().addSpacing(14);
    content().addWidget(m_formTitle);
    content().addLayout(buildForm());
    content().addWidget(m_problem->wrapped());
    content().addLayout(buildButtons());
    content().addStretch();
}

QLayout *PeoplePage::buildForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = lineIn(*form, tr("&Name"), u"personName"_s);
    m_role = lineIn(*form, tr("R&ole"), u"personRole"_s);
    m_role->setPlaceholderText(tr("data protection officer, legal department, …"));
    for (QLineEdit *edit : {m_name, m_role}) {
        connect(edit, &QLineEdit::textEdited, this,
                [this] { setChanged(!m_name->text().trimmed().isEmpty() || !m_role->text().trimmed().isEmpty()); });
        connect(edit, &QLineEdit::returnPressed, this, &PeoplePage::record);
    }
    return form;
}

QLayout *PeoplePage::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_record->setObjectName(u"recordPerson"_s);
    m_problem->setObjectName(u"personProblem"_s);
    row->addWidget(m_record);
    row->addWidget(m_cancel);
    row->addStretch();
    connect(m_record, &Button::clicked, this, &PeoplePage::record);
    connect(m_cancel, &Button::clicked, this, &PeoplePage::reload);
    return row;
}

void PeoplePage::show(Register &casebook)
{
    clear(*m_list);
    const auto people = casebook.staff();
    if (!people) {
        auto *notice = new Notice(Notice::Kind::Attention);
        notice->setWords(tr("Not read"), inWords(people.failure(), workplace().wording));
        m_list->addWidget(notice);
        return;
    }
    if (people->isEmpty())
        m_list->addWidget(new Label(tr("Nobody has written to this register yet."), Label::Role::Muted));
    for (const Person &person : *people)
        addRow(person);
    prepareNew();
}

void PeoplePage::addRow(const Person &person)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 7, 0, 7);
    line->setSpacing(12);
    const bool isActor = person.name == workplace().actor.name;
    auto *name = new Label(isActor ? tr("%1 (current user)").arg(person.name) : person.name, Label::Role::Strong);
    line->addWidget(name->wrapped(), 2, Qt::AlignVCenter);
    line->addWidget((new Label(person.role, Label::Role::Muted))->wrapped(), 3, Qt::AlignVCenter);
    auto *change = new Button(tr("change role"), Button::Kind::Link);
    change->setObjectName(u"role_"_s + person.name);
    change->setAccessibleName(tr("Change the role of %1").arg(person.name));
    auto *leave = new Button(tr("take off the list"), Button::Kind::Link);
    leave->setObjectName(u"remove_"_s + person.name);
    leave->setAccessibleName(tr("Take %1 off the list").arg(person.name));
    leave->setVisible(!isActor);
    line->addWidget(change);
    line->addWidget(leave);
    m_list->addWidget(row);
    m_list->addWidget(horizontalLine());
    connect(change, &Button::clicked, this, [this, person] {
        if (mayReplaceInput())
            prepareRoleOf(person);
    });
    connect(leave, &Button::clicked, this, [this, name = person.name] { remove(name); });
}

void PeoplePage::prepareNew()
{
    m_formTitle->setText(tr("Add somebody"));
    m_name->clear();
    m_name->setEnabled(true);
    m_role->clear();
    m_problem->hide();
    m_record->setText(tr("&Add"));
    m_cancel->hide();
}

void PeoplePage::prepareRoleOf(const Person &person)
{
    m_formTitle->setText(tr("Role of %1").arg(person.name));
    m_name->setText(person.name);
    m_name->setEnabled(false);
    m_role->setText(person.role);
    m_problem->hide();
    m_record->setText(tr("Re&cord"));
    m_cancel->show();
    setChanged(false);
    m_role->setFocus();
    m_role->selectAll();
}

void PeoplePage::remove(const QString &name)
{
    if (!workplace().dialogs.confirm(
            this, {tr("Take %1 off the list").arg(name),
                   tr("The name is not proposed any more. What was done under it stays in the history."),
                   tr("&Take off the list")}))
        return;
    const auto removed = workplace().casebook.removePerson(name, workplace().actor);
    if (!removed)
        workplace().dialogs.tell(this, tr("Not changed"), inWords(removed.failure(), workplace().wording));
}

void PeoplePage::record()
{
    const auto kept = workplace().casebook.savePerson({m_name->text(), m_role->text()}, workplace().actor);
    if (kept)
        return reload();
    m_problem->setText(inWords(kept.failure(), workplace().wording));
    m_problem->show();
    m_name->setFocus();
}

} // namespace article12
