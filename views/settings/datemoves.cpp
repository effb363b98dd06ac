// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/datemoves.h"

#include "views/common/batch.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/registerbusy.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace article12 {

using namespace Qt::StringLiterals;

DateMoves::DateMoves(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_title(new Label({}, Label::Role::Heading))
    , m_rows(new QVBoxLayout)
    , m_take(new Button(tr("&Take over the new dates of those ticked"), Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(horizontalLine());
    column->addWidget(m_title->wrapped());
    column->addWidget((new Label(tr("Their dates stay as they are until you take over the new "
                                    "ones; each becomes an event "
                                    "of its request. Answered requests never move."),
                                 Label::Role::Small))
                          ->wrapped());
    column->addLayout(m_rows);
    m_take->setObjectName(u"takeMoves"_s);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &Button::clicked, this, &DateMoves::take);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { refresh(QString(m_policy)); });
    hide();
}

void DateMoves::refresh(const QString &policy)
{
    const auto moves = m_workplace.casebook.dateMoves(policy);
    const bool isSameList = policy == m_policy;
    m_again.stop();
    if (isBusy(moves)) {
        m_again.start(busyPauseMs);
        if (isSameList)
            return;
    }
    QSet<RequestNumber> unticked;
    for (const auto &[box, move] : std::as_const(m_moves)) {
        if (isSameList && !box->isChecked())
            unticked << move.number;
    }
    m_policy = policy;
    clear(*m_rows);
    m_moves.clear();
    setVisible(moves && !moves->isEmpty());
    if (!moves)
        return;
    m_title->setText(tr("%n open request(s) would move", nullptr, int(moves->size())));
    for (const DateMove &move : *moves)
        addRow(move, !unticked.contains(move.number));
    enableTake();
}

void DateMoves::addRow(const DateMove &move, bool isTicked)
{
    const Wording &wording = m_workplace.wording;
    const auto day = [&wording](const std::optional<QDate> &date) {
        return date ? wording.date(*date) : tr("no date");
    };
    auto *box = new QCheckBox(tr("%1: from %2 to %3").arg(move.reference, day(move.from), day(move.to)));
    box->setObjectName(u"move_"_s + move.reference);
    box->setChecked(isTicked);
    auto *why = new Label(wording.say(move.why), Label::Role::Small);
    why->setContentsMargins(24, 0, 0, 4);
    m_rows->addWidget(box);
    m_rows->addWidget(why->wrapped());
    m_moves << std::pair(box, move);
    connect(box, &QCheckBox::toggled, this, &DateMoves::enableTake);
}

void DateMoves::enableTake()
{
    m_take->setEnabled(
        std::any_of(m_moves.begin(), m_moves.end(), [](const auto &row) { return row.first->isChecked(); }));
}

void DateMoves::take()
{
    QList<Task> tasks;
    for (const auto &[box, move] : std::as_const(m_moves)) {
        if (!box->isChecked())
            continue;
        MoveDates facts;
        facts.policy = m_policy;
        facts.reason = m_workplace.wording.say(move.why.mid(0, 1));
        tasks << Task{move.number, facts, {}};
    }
    const BatchOutcome done = performForAll(this, m_workplace, tasks, tr("New dates"));
    if (done.failure) {
        const QString title = done.recorded == 0
                                  ? tr("Not moved")
                                  : tr("%n request(s) moved, the others not", nullptr, int(done.recorded));
        m_workplace.dialogs.tell(this, title, inWords(*done.failure, m_workplace.wording));
    }
    refresh(m_policy);
}

} // namespace article12
