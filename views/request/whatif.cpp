// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/whatif.h"

#include "deadlines/timeliness.h"
#include "requests/requestclock.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/notice.h"
#include "views/common/words.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 180; // px

/// The first open question answered on a day, as if it were so.
void answerQuestion(ClockInput &input, QDate day)
{
    for (Wait &wait : input.waits) {
        if (!wait.answeredOn) {
            wait.answeredOn = day;
            return;
        }
    }
}

} // namespace

WhatIf::WhatIf(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_reply = addLine(*column, tr("Reply of the person on"), m_replyResult, m_replyLine);
    m_extended = addLine(*column, tr("Extended on, with reasons"), m_extendedResult, m_extendedLine);
    m_answered = addLine(*column, tr("Answered on"), m_answeredResult, m_answeredLine);
    m_answered->setObjectName(u"whatIfAnswered"_s);
    m_extended->setObjectName(u"whatIfExtended"_s);
    m_answeredResult->setObjectName(u"whatIfAnsweredResult"_s);
    m_extendedResult->setObjectName(u"whatIfExtendedResult"_s);
}

DateField *WhatIf::addLine(QVBoxLayout &column, const QString &title, Label *&result, QWidget *&line)
{
    line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(12);
    auto *name = new Label(title);
    name->setFixedWidth(qMax(fieldWidth, name->fontMetrics().horizontalAdvance(tr("Extended on, with reasons")) + 8));
    auto *field = new DateField(m_workplace.wording, m_workplace.casebook.today());
    field->setName(title);
    field->setFixedWidth(fieldWidth);
    result = new Label({}, Label::Role::Muted);
    name->setContentsMargins(0, fieldPadding, 0, 0);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(field, 0, Qt::AlignTop);
    result->setContentsMargins(0, fieldPadding, 0, 0);
    row->addWidget(result->wrapped(), 1, Qt::AlignTop);
    column.addWidget(line);
    connect(field, &DateField::changed, this, &WhatIf::work);
    return field;
}

void WhatIf::setRequest(const Request &request)
{
    const bool isOther = request.number != m_request.number;
    m_request = request;
    if (isOther) {
        for (DateField *field : {m_reply, m_extended, m_answered})
            field->setDate({});
    }
    m_replyLine->setVisible(!openQuestions(request).isEmpty());
    m_extendedLine->setVisible(isOpen(request) && !request.extension);
    work();
}

ClockInput WhatIf::input() const
{
    ClockInput input = clockInputOf(m_request, governingItem(m_request));
    if (m_replyLine->isVisibleTo(this) && m_reply->date())
        answerQuestion(input, *m_reply->date());
    if (m_extendedLine->isVisibleTo(this) && m_extended->date())
        input.extension = ExtensionNotice{*m_extended->date(), true};
    return input;
}

void WhatIf::work()
{
    for (Label *result : {m_replyResult, m_extendedResult, m_answeredResult})
        result->setText({});
    const auto rules = rulesOf(m_request, m_workplace.casebook.rules(), m_workplace.casebook.profile());
    if (!rules || m_request.number.value == 0)
        return;
    const auto explained = explainDeadline(input(), rules->policy, rules->calendar);
    const Wording &wording = m_workplace.wording;
    const QString words = explained ? wording.say(explained->summary) : inWords(explained.failure(), wording);
    if (m_reply->date())
        m_replyResult->setText(words);
    if (m_extended->date())
        m_extendedResult->setText(words);
    if (m_answered->date())
        m_answeredResult->setText(explained ? answeredWords(explained->deadline, rules->policy) : words);
}

QString WhatIf::answeredWords(const Deadline &deadline, const ClockPolicy &policy) const
{
    const QDate day = *m_answered->date();
    if (day < m_request.received.receivedOn)
        return tr("That is before the request came in.");
    if (!deadline.effectiveDue)
        return tr("On time: no due date exists yet.");
    const int left = int(day.daysTo(*deadline.effectiveDue));
    const QString due = m_workplace.wording.date(*deadline.effectiveDue);
    switch (timelinessOf(deadline, day)) {
    case Timeliness::OnTime:
    case Timeliness::OnTimeExtended: {
        const QString words = left == 0 ? withOnePoint(tr("On time, on the last day, %1.").arg(due))
                                        : withOnePoint(tr("On time, %n day(s) before %1.", nullptr, left).arg(due));
        return isRefusalAfterOneMonth(deadline, day, policy)
                   ? words + u' ' + tr("A refusal would be marked: it comes after the first month (Art. 12(4) GDPR).")
                   : words;
    }
    case Timeliness::Late:
    case Timeliness::LateExtended:
        return withOnePoint(tr("%n day(s) late: it was due on %1.", nullptr, -left).arg(due));
    }
    Q_UNREACHABLE();
}

} // namespace article12
