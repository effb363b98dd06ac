// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/assigndialog.h"

#include "views/common/batch.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(const Workplace &workplace, const QList<RequestNumber> &requests, int closed,
                           const QStringList &people, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_workplace(workplace)
    , m_requests(requests)
    , m_title(new Label({}, Label::Role::Title))
    , m_person(new QComboBox)
    , m_assign(new Button(tr("&Assign"), Button::Kind::Primary))
    , m_notice(new Notice(Notice::Kind::Attention))
{
    setAttribute(Qt::WA_DeleteOnClose);
    showCount();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget((new Label(tr("Choose a name, or type a new one."), Label::Role::Muted))->wrapped());
    if (closed > 0) {
        auto *leftOut = new Label(tr("%n closed request(s) left out: closed ones keep who had them.", nullptr, closed));
        leftOut->setObjectName(u"leftOut"_s);
        column->addWidget(leftOut->wrapped());
    }
    column->addSpacing(6);
    column->addWidget(m_person);
    column->addWidget(m_notice);
    m_notice->hide();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("&Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_assign);
    column->addSpacing(10);
    column->addLayout(buttons);
    m_person->setEditable(true);
    m_person->addItems(people);
    m_person->setObjectName(u"person"_s);
    m_person->setAccessibleName(tr("Assigned to"));
    m_person->lineEdit()->setAccessibleName(tr("Assigned to"));
    m_person->lineEdit()->selectAll();
    m_assign->setObjectName(u"assign"_s);
    m_assign->setDefault(true);
    m_assign->setEnabled(!m_person->currentText().trimmed().isEmpty());
    connect(m_person, &QComboBox::editTextChanged, this,
            [this](const QString &name) { m_assign->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_assign, &Button::clicked, this, &AssignDialog::accept);
    connect(cancel, &Button::clicked, this, &AssignDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

void AssignDialog::showCount()
{
    setWindowTitle(tr("Assign %n request(s)", nullptr, int(m_requests.size())));
    m_title->setText(windowTitle());
}

bool AssignDialog::holdsUnsavedInput() const
{
    const QString name = m_person->currentText().simplified();
    return !name.isEmpty() && name != m_person->itemText(0);
}

void AssignDialog::reject()
{
    const Question question{tr("Leave without assigning?"), tr("What you typed here has not been recorded."),
                            tr("Leave without assigning")};
    if (!holdsUnsavedInput() || m_workplace.dialogs.confirm(this, question))
        QDialog::reject();
}

void AssignDialog::accept()
{
    const Assign facts{m_person->currentText().simplified()};
    QList<Task> tasks;
    for (const RequestNumber number : m_requests)
        tasks << Task{number, facts, {}};
    const BatchOutcome done = performForAll(this, m_workplace, tasks, windowTitle());
    if (!done.failure)
        return QDialog::accept();
    m_notice->setWords(titleOf(done), inWords(*done.failure, m_workplace.wording));
    m_requests.remove(0, done.recorded);
    showCount();
}

} // namespace article12
