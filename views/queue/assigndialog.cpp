// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/assigndialog.h"

#include "views/common/button.h"
#include "views/common/jobdialog.h"
#include "views/common/label.h"
#include "views/common/notice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tasksAtOnce = 1000;

} // namespace

AssignDialog::AssignDialog(const Workplace &workplace, const QList<RequestNumber> &requests, const QStringList &people,
                           QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_workplace(workplace)
    , m_requests(requests)
    , m_person(new QComboBox)
    , m_assign(new Button(tr("&Assign"), Button::Kind::Primary))
    , m_notice(new Notice(Notice::Kind::Attention))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Assign %n request(s)", nullptr, int(requests.size()));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    column->addWidget(new Label(title, Label::Role::Title));
    column->addWidget((new Label(tr("Choose a name, or type a new one."), Label::Role::Muted))->wrapped());
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

void AssignDialog::accept()
{
    const Assign facts{m_person->currentText().simplified()};
    QList<Task> tasks;
    for (const RequestNumber number : m_requests)
        tasks << Task{number, facts, {}};
    const auto done = performForAll(this, m_workplace, tasks, windowTitle());
    if (done)
        QDialog::accept();
    else
        m_notice->setWords(tr("Not recorded"), inWords(done.failure(), m_workplace.wording));
}

Result<void> performForAll(QWidget *window, const Workplace &workplace, const QList<Task> &tasks, const QString &title)
{
    const JobWords words{title, AssignDialog::tr("Recording each of them.")};
    return runJob(window, words, [&](const JobControl &job) -> Result<void> {
        for (qsizetype from = 0; from < tasks.size(); from += tasksAtOnce) {
            const auto done = workplace.casebook.performAll(tasks.mid(from, tasksAtOnce), workplace.actor, job);
            if (!done)
                return done.failure();
        }
        return {};
    });
}

} // namespace article12
