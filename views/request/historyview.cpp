// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/historyview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/unsavedinput.h"
#include "views/common/words.h"
#include "views/request/correctionbox.h"
#include "views/request/dialogs/stepfields.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 22; // characters

} // namespace

HistoryView::HistoryView(const Workplace &workplace, QWidget *parent)
    : LinesView(workplace, {Step::AddNote}, parent)
{
}

void HistoryView::setRequest(const Request &request, const QList<RecordedEvent> &history)
{
    if (request.number == m_request.number && holdsUnsavedInput(*this))
        return; // a correction is being typed
    clear(*m_lines);
    if (request.number != m_request.number)
        m_unfolded.clear();
    m_request = request;
    m_history = history;
    m_lines->addWidget((new Label(tr("A wrong entry is corrected under its details; both values stay in the history."),
                                  Label::Role::Small))
                           ->wrapped());
    m_whoWidth = 0;
    for (const RecordedEvent &event : std::as_const(m_history))
        m_whoWidth = std::max(m_whoWidth, fontMetrics().horizontalAdvance(instantInWords(event.at, m_workplace)) + 6);
    for (auto event = m_history.crbegin(); event != m_history.crend(); ++event)
        addEvent(*event);
}

void HistoryView::addEvent(const RecordedEvent &event)
{
    const HistoryContext told = historyContext(m_request, m_history, m_workplace);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *who = new QWidget; // the words get the room, also in a small window
    who->setFixedWidth(m_whoWidth);
    auto *signature = new QVBoxLayout(who);
    signature->setContentsMargins(0, 3, 0, 3); // on the line of the link
    signature->setSpacing(1);
    signature->addWidget(new Label(instantInWords(event.at, m_workplace), Label::Role::Muted));
    signature->addWidget((new Label(event.actor.name, Label::Role::Small))->wrapped());
    const QString sentence = m_workplace.wording.say(describe(event, told));
    auto *facts = new Button(tr("details"), Button::Kind::Link);
    facts->setCheckable(true);
    facts->setAccessibleName(tr("Details of: %1").arg(sentence));
    facts->setObjectName(u"facts_%1"_s.arg(event.seq.value));
    auto *words = new Label(sentence);
    words->setContentsMargins(0, 3, 0, 0);
    line->addWidget(who, 0, Qt::AlignTop);
    line->addWidget(words->wrapped(), 1);
    line->addWidget(facts, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(line);
    m_lines->addLayout(column);
    connect(facts, &Button::toggled, this, [this, column, event](bool wanted) {
        if (column->count() == 1)
            column->addWidget(factsOf(event));
        column->itemAt(1)->widget()->setVisible(wanted);
        if (wanted)
            m_unfolded.insert(event.seq.value);
        else
            m_unfolded.remove(event.seq.value);
    });
    facts->setChecked(m_unfolded.contains(event.seq.value));
}

QWidget *HistoryView::factsOf(const RecordedEvent &event)
{
    const Wording &wording = m_workplace.wording;
    auto *box = new Notice(Notice::Kind::Calm);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0; // each fact has one more below it, for its correction
    for (const NamedFact &fact : factsInWords(event, historyContext(m_request, m_history, m_workplace))) {
        QString value = wording.say(fact.value);
        if (!fact.before.isEmpty())
            value = tr("%1 (before the correction: %2)").arg(value, wording.say(fact.before));
        auto *shown = (new Label(inGroups(value)))->wrapped();
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setMinimumWidth(1); // a message number is one long word: it may be cut, the links beside it may not
        shown->setToolTip(plainToolTip(value));
        const QString name = wording.say(fact.name);
        auto *label = (new Label(name, Label::Role::Muted))->wrapped();
        label->setFixedWidth(fontMetrics().averageCharWidth() * nameWidth);
        for (Label *words : {label, shown})
            words->setContentsMargins(0, 3, 0, 0); // on the line of the link
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(shown, row, 1);
        if (correctionFieldOf(event, fact.key, wording)) {
            auto *link = new Button(tr("correct…"), Button::Kind::Link);
            link->setAccessibleName(tr("Correct: %1").arg(name));
            link->setObjectName(u"correct_%1_%2"_s.arg(QString::number(event.seq.value), fact.key));
            grid->addWidget(link, row, 2, Qt::AlignTop);
            const auto correctBelow = [this, grid, row, name, link, place = FactPlace{event.seq, fact.key}] {
                CorrectionBox *form = correct(place, name, *link);
                if (!form)
                    return;
                grid->addWidget(form, row + 1, 0, 1, 3);
                form->show();
                form->setFocus();
            };
            connect(link, &Button::clicked, this, correctBelow);
        }
        row += 2;
    }
    box->setWords({}, tr("Entry %1").arg(event.seq.value));
    box->content().addLayout(grid);
    return box;
}

CorrectionBox *HistoryView::correct(const FactPlace &place, const QString &name, QWidget &link)
{
    const bool again = m_correction && m_correction->property("link") == link.objectName();
    delete m_correction;
    if (again)
        return nullptr; // the same link folds it
    auto *box = new CorrectionBox(m_workplace, m_request, place, name, link.parentWidget());
    box->setProperty("link", link.objectName());
    m_correction = box;
    connect(box, &CorrectionBox::left, &link, [box, &link] {
        box->deleteLater();
        link.setFocus();
    });
    return box;
}

HistoryContext historyContext(const Request &request, const QList<RecordedEvent> &history, const Workplace &workplace)
{
    return {request, history, workplace.casebook.rules(), [&workplace](RequestNumber number) {
                const auto other = workplace.casebook.summary(number);
                return other ? other->reference : QString();
            }};
}

QString instantInWords(const QDateTime &instant, const Workplace &workplace)
{
    const QDateTime local = instant.toTimeZone(workplace.casebook.zone());
    return u"%1 %2"_s.arg(workplace.wording.dayAndMonth(local.date()), local.time().toString(u"HH:mm"_s));
}

} // namespace article12
