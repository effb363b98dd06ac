// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receiptfield.h"

#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideEachOther = 360; // px; in less room the hint stands below the day

} // namespace

ReceiptField::ReceiptField(const Workplace &workplace, ReceiptProposal proposal, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_proposal(std::move(proposal))
    , m_day(new DateField(workplace.wording, workplace.casebook.today()))
    , m_reason(new QLineEdit)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_line->addWidget(m_day);
    m_line->addWidget((new Label(tr("day of arrival at any official address"), Label::Role::Small))->wrapped(), 1,
                      Qt::AlignVCenter);
    column->addLayout(m_line);
    buildCandidates(*column);
    column->addWidget(m_reason);
    m_day->setObjectName(u"receivedOn"_s);
    m_day->setName(tr("Received on"));
    m_reason->setObjectName(u"receiptReason"_s);
    m_reason->setPlaceholderText(tr("why this day"));
    m_reason->setAccessibleName(tr("Why this day"));
    setFocusProxy(m_day);
    if (m_proposal.day)
        m_day->setDate(m_proposal.day);
    showReason();
    m_day->setMeant(DaysMeant::Past);
    connect(m_day, &DateField::changed, this, [this] {
        showReason();
        Q_EMIT changed();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ReceiptField::changed);
}

void ReceiptField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_line->setDirection(width() < besideEachOther ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReceiptField::buildCandidates(QBoxLayout &column)
{
    if (m_proposal.certainty == ReceiptCertainty::Agreed || m_proposal.candidates.isEmpty())
        return;
    const bool single = m_proposal.candidates.size() == 1 && m_proposal.day;
    column.addWidget(
        (new Label(single ? tr("The day is not certain:") : tr("Several days are named:"), Label::Role::Small))
            ->wrapped());
    for (const ReceiptCandidate &candidate : m_proposal.candidates) {
        auto *choose = new Button(wordsFor(candidate), Button::Kind::Link);
        choose->setObjectName(u"candidate_"_s + candidate.day.toString(Qt::ISODate));
        choose->setAccessibleName(tr("Received on %1").arg(choose->text()));
        column.addWidget(choose, 0, Qt::AlignLeft);
        m_candidates << std::pair{candidate.day, choose};
        connect(choose, &Button::clicked, this, [this, day = candidate.day] { m_day->setDate(day); });
    }
}

QString ReceiptField::wordsFor(const ReceiptCandidate &candidate) const
{
    const QString day = m_workplace.wording.withThisYear(0).date(candidate.day);
    QString words;
    switch (candidate.source) {
    case ReceiptSource::Received:
        words = tr("%1, noted by the mail server").arg(day);
        break;
    case ReceiptSource::DateHeader:
        words = tr("%1, as the sender says").arg(day);
        break;
    case ReceiptSource::Outlook:
        words = tr("%1, noted by Outlook").arg(day);
        break;
    case ReceiptSource::ForwardedReceived:
        words = tr("%1, arrival of the forwarded message").arg(day);
        break;
    case ReceiptSource::ForwardedDate:
        words = tr("%1, date of the forwarded message").arg(day);
        break;
    case ReceiptSource::QuotedHead:
        words = tr("%1, head of the quoted message").arg(day);
        break;
    case ReceiptSource::WrittenDay:
        words = tr("%1, written in the text").arg(day);
        break;
    }
    const bool isOdd = !candidate.plausible && candidate.source != ReceiptSource::WrittenDay;
    return isOdd ? tr("%1 (not plausible)").arg(words) : words;
}

void ReceiptField::showReason()
{
    const bool another = m_proposal.day && m_day->date() && m_day->date() != m_proposal.day;
    m_reason->setVisible(another);
    for (const auto &[day, button] : m_candidates)
        button->setEnabled(m_day->date() != day);
}

std::optional<QDate> ReceiptField::day() const { return m_day->date(); }
QString ReceiptField::reason() const { return m_reason->isHidden() ? QString() : m_reason->text().trimmed(); }
QString ReceiptField::problem() const { return m_day->problem(); }
void ReceiptField::setRefusal(const QString &reason) { m_day->setRefusal(reason); }
void ReceiptField::setDay(QDate day) { m_day->setDate(day); }

} // namespace article12
