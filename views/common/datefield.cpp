// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/datefield.h"

#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A small calendar leaf at the right end of the field.
class CalendarButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        const QColor ink = isEnabled() && underMouse() ? colours.text : colours.muted;
        const QRectF leaf(width() / 2.0 - 6.5, height() / 2.0 - 5.5, 13, 12);
        paintBox(painter, leaf, Qt::transparent, ink, 2.5, 1.2);
        painter.fillRect(QRectF(leaf.left() + 1, leaf.top() + 3, leaf.width() - 2, 1.2), ink);
        painter.fillRect(QRectF(leaf.left() + 3, leaf.top() - 2, 1.4, 3.4), ink);
        painter.fillRect(QRectF(leaf.right() - 4.4, leaf.top() - 2, 1.4, 3.4), ink);
        if (hasFocus())
            paintFocus(painter, rect().adjusted(2, 4, -2, -4), colours.focus, 4);
    }
};

void dressCalendar(QCalendarWidget &calendar, const Colours &colours, const QLocale &locale)
{
    calendar.setLocale(locale);
    calendar.setFirstDayOfWeek(locale.firstDayOfWeek());
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain;
    plain.setForeground(colours.text);
    QTextCharFormat muted;
    muted.setForeground(colours.muted);
    calendar.setHeaderTextFormat(muted);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, muted);
    for (const auto day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        calendar.setWeekdayTextFormat(day, plain);
}

} // namespace

DateField::DateField(const Wording &wording, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_today(today)
    , m_edit(new QLineEdit(this))
    , m_open(new CalendarButton(m_edit))
    , m_problem(new Label({}, Label::Role::Alarm, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_problem->wrapped());
    m_problem->hide();
    m_edit->setFixedWidth(usualWidth(fontMetrics()));
    m_edit->setTextMargins(0, 0, 26, 0);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 4, 0);
    inside->addStretch();
    inside->addWidget(m_open);
    m_open->setFixedSize(26, 26);
    m_open->setCursor(Qt::ArrowCursor);
    m_open->setAccessibleName(tr("Open the calendar"));
    m_open->setToolTip(tr("Open the calendar"));
    m_open->setFocusPolicy(Qt::NoFocus); // Alt+Down in the field does the same
    m_edit->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus); // else the letter of its label leads nowhere
    setFocusProxy(m_edit);
    setName(tr("Date"));
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::read);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(m_open, &QToolButton::clicked, this, &DateField::pick);
}

int DateField::usualWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"00 septembre 0000"_s) + 56;
}

void DateField::setName(const QString &name) { m_edit->setAccessibleName(name); }

void DateField::setDate(std::optional<QDate> day)
{
    m_entry = {day, {}};
    m_refusal.clear();
    settle();
    Q_EMIT changed();
}

void DateField::setRefusal(const QString &reason)
{
    m_refusal = reason;
    showReason();
}

void DateField::read()
{
    m_entry = readDateEntry(m_edit->text(), m_today, m_wording.locale(), m_meant);
    m_refusal.clear();
    m_settled = false; // nobody is told that half a date is none
    showReason();
    Q_EMIT changed();
}

void DateField::settle()
{
    m_settled = true;
    if (m_entry.problem.isEmpty())
        m_edit->setText(m_entry.day ? m_wording.withThisYear(0).dayAndMonth(*m_entry.day) : QString());
    showReason();
}

void DateField::showReason()
{
    const QString problem = m_settled ? m_entry.problem : QString();
    const QString reason = problem.isEmpty() ? m_refusal : problem;
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    m_edit->setAccessibleDescription(reason);
}

bool DateField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && modifiers == Qt::AltModifier)) {
        pick();
        return true;
    }
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    const QDate from = m_entry.day.value_or(m_today);
    switch (key) {
    case Qt::Key_Up:
        setDate(m_entry.day ? from.addDays(1) : from);
        return true;
    case Qt::Key_Down:
        setDate(m_entry.day ? from.addDays(-1) : from);
        return true;
    case Qt::Key_PageUp:
        setDate(from.addMonths(1));
        return true;
    case Qt::Key_PageDown:
        setDate(from.addMonths(-1));
        return true;
    default:
        return false;
    }
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::OtherFocusReason)
        m_edit->selectAll(); // what is typed replaces the day
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (takeKey(pressed->key(), pressed->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::pick()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    dressCalendar(*calendar, Colours::of(palette()), m_wording.locale());
    calendar->setSelectedDate(m_entry.day.value_or(m_today));
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate day) {
        setDate(day);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu.exec(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
}

} // namespace article12
