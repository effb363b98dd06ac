// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertbar.h"

#include "views/alerts/alertwatch.h"
#include "views/common/button.h"
#include "views/common/fieldlabel.h"
#include "views/common/page.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype requestsNamed = 4;
constexpr qsizetype sentencesInTip = 12;

} // namespace

AlertBar::AlertBar(AlertWatch &watch, const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_wording(wording)
    , m_title(new Label({}, Label::Role::Strong))
    , m_requests(new Label({}, Label::Role::Small))
{
    setObjectName(u"alertBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 9);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(onLineOfLink(m_title));
    words->addWidget(m_requests->wrapped());
    row->addLayout(words, 1);
    const auto add = [&](const QString &title, const char *name) {
        auto *button = new Button(title, Button::Kind::Link);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    connect(add(tr("Show these requests"), "showAlerts"), &Button::clicked, this, &AlertBar::showRequests);
    connect(add(tr("Put off until tomorrow"), "snoozeAlerts"), &Button::clicked, this,
            [this] { m_watch.snooze(m_watch.unseen(), m_watch.today().addDays(1)); });
    connect(add(tr("Close"), "closeAlerts"), &Button::clicked, &m_watch, &AlertWatch::markSeen);
    connect(&watch, &AlertWatch::changed, this, &AlertBar::fill);
    fill();
}

void AlertBar::fill()
{
    const QList<Alert> alerts = m_watch.unseen();
    setVisible(!alerts.isEmpty());
    QStringList sentences;
    QStringList references;
    for (const Alert &alert : alerts) {
        sentences << tr("%1: %2", "reference: what is due").arg(alert.reference, m_wording.say(fullTextOf(alert)));
        if (!references.contains(alert.reference))
            references << alert.reference;
    }
    const QString things = tr("%n thing(s) to see to", nullptr, int(alerts.size()));
    m_title->setText(references.size() == alerts.size() || references.size() == 1
                         ? things
                         : tr("%1, in %n request(s)", nullptr, int(references.size())).arg(things));
    const qsizetype further = references.size() - requestsNamed;
    const QString named = references.first(qMin(requestsNamed, references.size())).join(u", "_s);
    m_requests->setText(sentences.size() == 1 ? sentences.first()
                        : further > 0         ? tr("%1 and %n more", "references", int(further)).arg(named)
                                              : named);
    setToolTip(plainToolTip(sentences.first(qMin(sentencesInTip, sentences.size())).join(u'\n')));
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentences.join(u'\n'));
}

void AlertBar::showRequests()
{
    QSet<RequestNumber> numbers;
    for (const Alert &alert : m_watch.unseen())
        numbers << alert.number;
    Q_EMIT requestsWanted(m_title->text(), numbers);
}

void AlertBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.noticeFill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.noticeLine);
}

} // namespace article12
