// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertlist.h"

#include "views/alerts/alertwatch.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/page.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 520;  // px
constexpr int listHeight = 460; // px

} // namespace

AlertList::AlertList(AlertWatch &watch, const Wording &wording, QDate today, QWidget *parent)
    : TabsAsRead<QFrame>(parent, Qt::Popup)
    , m_watch(watch)
    , m_wording(wording)
    , m_today(today)
    , m_rows(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Alerts"));
    auto *inner = new QWidget;
    inner->setLayout(m_rows);
    m_rows->setContentsMargins(14, 12, 14, 12);
    m_rows->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(scrolling(inner));
    setFixedWidth(listWidth);
    connect(&watch, &AlertWatch::changed, this, &AlertList::fill);
    fill();
}

void AlertList::fill()
{
    clear(*m_rows);
    const QList<Alert> standing = m_watch.standing();
    m_rows->addWidget(new Label(standing.isEmpty() ? tr("Nothing to see to today")
                                                   : tr("%n thing(s) to see to", nullptr, int(standing.size())),
                                Label::Role::Heading));
    for (const Alert &alert : standing)
        addRow(alert, {});
    const auto snoozed = m_watch.snoozed();
    if (!snoozed.isEmpty()) {
        m_rows->addSpacing(6);
        m_rows->addWidget(new Label(tr("Put off until later"), Label::Role::Section));
    }
    for (const auto &[alert, until] : snoozed)
        addRow(alert, until);
    m_rows->addStretch();
    m_rows->activate();
    setFixedHeight(qMin(listHeight, m_rows->sizeHint().height() + 4));
}

void AlertList::addRow(const Alert &alert, std::optional<QDate> snoozedUntil)
{
    m_rows->addWidget(horizontalLine());
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const QString who = alert.person.isEmpty() ? alert.reference : u"%1  %2"_s.arg(alert.reference, alert.person);
    auto *open = new Button(plainCaption(who), Button::Kind::Link);
    open->setAccessibleName(tr("Open %1").arg(who));
    words->addWidget(open, 0, Qt::AlignLeft);
    const bool isPale = alert.kind == AlertKind::SafeDate || snoozedUntil;
    const Label::Role role = alert.isLate() ? Label::Role::Alarm : isPale ? Label::Role::Muted : Label::Role::Body;
    QString text = capitalised(m_wording.say(fullTextOf(alert)));
    if (snoozedUntil)
        text = tr("%1; put off until %2").arg(text, m_wording.date(*snoozedUntil));
    auto *sentence = new Label(text, role);
    sentence->setFont(font()); // the late ones are not smaller
    words->addWidget(sentence->wrapped());
    line->addLayout(words, 1);
    if (snoozedUntil) {
        auto *wake = new Button(tr("Bring back"), Button::Kind::Link);
        connect(wake, &Button::clicked, this, [this, alert] { m_watch.wake(alert); });
        line->addWidget(wake, 0, Qt::AlignTop);
    } else {
        line->addWidget(snoozeButton(alert), 0, Qt::AlignTop);
    }
    m_rows->addLayout(line);
    connect(open, &Button::clicked, this, [this, number = alert.number] {
        close();
        Q_EMIT openWanted(number);
    });
}

QWidget *AlertList::snoozeButton(const Alert &alert)
{
    auto *button = new Button(tr("Put off"));
    button->setAccessibleName(tr("Put off %1").arg(alert.reference));
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &words, int days) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, alert, days] { m_watch.snooze({alert}, m_today.addDays(days)); });
    };
    add(tr("Until tomorrow"), 1);
    add(tr("For three days"), 3);
    add(tr("For a week"), 7);
    button->setMenu(menu);
    return button;
}

void AlertList::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    painter.setPen(colours.strongLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace article12
