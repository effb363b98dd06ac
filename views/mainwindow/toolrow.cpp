// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/toolrow.h"

#include "views/alerts/alertbell.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace article12 {

using namespace Qt::StringLiterals;

ToolRow::ToolRow(QMenu &letters, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_letter(new Button(tr("Wri&te letter")))
    , m_organisation(new Label({}, Label::Role::Small))
    , m_bell(new AlertBell)
    , m_who(new Button({}, Button::Kind::Link))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    auto *fresh = new Button(tr("Ne&w request"), Button::Kind::Primary);
    auto *files = new Button(tr("From e-ma&il or scan…"));
    m_letter->setMenu(&letters);
    m_search->setPlaceholderText(tr("Search name, reference or text (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(430);
    m_search->installEventFilter(this);
    m_who->setObjectName(u"who"_s);
    m_who->setToolTip(tr("Who works: click to change"));
    m_tools = {fresh, files, m_letter, m_search};
    for (QWidget *tool : std::as_const(m_tools))
        row->addWidget(tool, tool == m_search ? 1 : 0);
    row->addStretch();
    for (QWidget *part : QList<QWidget *>{m_organisation, m_bell, m_who})
        row->addWidget(part);
    connect(fresh, &Button::clicked, this, &ToolRow::newWanted);
    connect(files, &Button::clicked, this, &ToolRow::filesWanted);
    connect(m_bell, &AlertBell::clicked, this, &ToolRow::alertsWanted);
    connect(m_who, &Button::clicked, this, &ToolRow::whoWanted);
    connect(m_search, &QLineEdit::textEdited, this, &ToolRow::searched);
    setAlerts({});
}

QPoint ToolRow::belowLetterButton() const { return m_letter->mapToGlobal(QPoint(0, m_letter->height())); }

void ToolRow::setRegister(const QString &organisation, const QString &whoWorks)
{
    const bool open = !organisation.isEmpty() || !whoWorks.isEmpty();
    for (QWidget *tool : std::as_const(m_tools))
        tool->setEnabled(open);
    m_organisation->setVisible(open);
    m_who->setVisible(open);
    m_bell->setVisible(open);
    m_organisation->setText(tr("%1 register").arg(organisation));
    m_who->setText(plainCaption(whoWorks));
    m_who->setAccessibleName(tr("%1 works; change").arg(whoWorks));
}

void ToolRow::setAlerts(const std::optional<QList<Alert>> &alerts)
{
    const QList<Alert> standing = alerts.value_or(QList<Alert>());
    m_bell->setEnabled(alerts.has_value());
    m_bell->setCount(int(standing.size()), std::any_of(standing.begin(), standing.end(), std::mem_fn(&Alert::isLate)));
}

void ToolRow::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool ToolRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ToolRow::clearSearch() { m_search->clear(); }

} // namespace article12
