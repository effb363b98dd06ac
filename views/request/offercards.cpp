// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/offercards.h"

#include "views/common/actioncard.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/readingorder.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

enum class Weight { Next, Alternative, Small };

/// Where a step stands: on the way to the answer, a great alternative to it, or a small thing one may also do.
Weight weightOf(Step step)
{
    switch (step) {
    case Step::Register:
    case Step::Qualify:
    case Step::ReplyReceived:
    case Step::RecordFact:
    case Step::DecideItem:
    case Step::SendAnswer:
    case Step::NotifyRecipient:
    case Step::WaiveNotice:
    case Step::RecordDelivery:
    case Step::DestroyIdentityCopy:
    case Step::SetPackagePurgeDate:
    case Step::Close:
    case Step::CheckStanding:
    case Step::AnswerComplaint:
    case Step::ColleagueAnswered:
    case Step::ApproveItem:
    case Step::AnnounceLifting:
    case Step::LiftRestriction:
    case Step::FeeUnpaid:
    case Step::StopMarketing:
        return Weight::Next;
    case Step::Extend:
    case Step::AskIdentity:
    case Step::AskClarification:
    case Step::Remind:
    case Step::Resume:
    case Step::SendPart:
    case Step::CloseWithoutIdentity:
    case Step::AskStanding:
    case Step::AskColleague:
    case Step::Reopen:
        return Weight::Alternative;
    case Step::Withdraw:
    case Step::CorrectFact:
    case Step::MoveDates:
    case Step::AddNote:
    case Step::AddItem:
    case Step::ConfirmFact:
    case Step::SendLetter:
    case Step::Attach:
    case Step::RemoveFile:
    case Step::Assign:
    case Step::SetNextAction:
    case Step::Link:
    case Step::Reclassify:
    case Step::Transfer:
    case Step::RefuseAll:
    case Step::AnnounceFee:
    case Step::ReceiveComplaint:
    case Step::EndComplaint:
    case Step::RemindColleague:
    case Step::Suppress:
        return Weight::Small;
    }
    Q_UNREACHABLE();
}

QStringList missingOf(const StepOffer &offer, const Wording &wording)
{
    QStringList missing;
    for (const Missing &fact : offer.missing)
        missing << wording.say(fact.text);
    return missing;
}

QString remarkOf(const StepOffer &offer, const Wording &wording)
{
    if (offer.isPossible())
        return wording.say(offer.remark);
    QStringList missing = missingOf(offer, wording);
    constexpr qsizetype told = 3;
    if (missing.size() > told) {
        const auto more = missing.size() - told;
        missing = missing.mid(0, told) << OfferCards::tr("%n more", nullptr, int(more));
    }
    return OfferCards::tr("first: %1").arg(wording.list(missing));
}

} // namespace

OfferCards::OfferCards(const Workplace &workplace, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_extent(extent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void OfferCards::setRequest(const Request &request, const DecisionContext &context)
{
    const QWidget *control = window()->focusWidget();
    const bool hadFocus = control && isAncestorOf(control);
    if (hadFocus)
        setFocus(); // until the cards are made again
    clear(*m_column);
    m_request = request;
    QList<StepOffer> next;
    QList<StepOffer> also;
    for (const StepOffer &offer : offersFor(request, context)) {
        const bool isRecorded =
            offer.step == Step::RecordDelivery && request.delivered == true; // it may still come back
        const Weight weight = isRecorded ? Weight::Small : weightOf(offer.step);
        const bool greyedAside = !offer.isPossible() && weight != Weight::Next;
        if (greyedAside && m_extent == Extent::Main)
            continue;
        if (weight == Weight::Next)
            next << offer;
        else if (m_extent == Extent::All || weight == Weight::Alternative)
            also << offer;
    }
    fill(next, also);
    if (const auto cards = controlsInReadingOrder(*this); hadFocus && !cards.isEmpty())
        cards.first()->setFocus();
}

void OfferCards::fill(const QList<StepOffer> &next, const QList<StepOffer> &also)
{
    if (m_extent == Extent::Main) {
        addReminder();
        return addCards(next + also);
    }
    m_column->addWidget(new Label(tr("What comes next"), Label::Role::Heading));
    addReminder();
    addCards(next);
    if (next.isEmpty())
        m_column->addWidget((new Label(tr("Nothing is left to do on this request."), Label::Role::Muted))->wrapped());
    m_column->addSpacing(8);
    m_column->addWidget(new Label(tr("Also possible"), Label::Role::Section));
    addCards(also);
}

/// The officer's own note of what to do and when.
void OfferCards::addReminder()
{
    if (!m_request.nextActionOn || m_request.state == State::Closed)
        return;
    const QString day = m_workplace.wording.date(*m_request.nextActionOn);
    const bool isDue = *m_request.nextActionOn <= m_workplace.casebook.today();
    auto *reminder =
        new Label(m_request.nextAction.isEmpty() ? tr("Your reminder for %1").arg(day)
                                                 : tr("Your reminder for %1: %2").arg(day, m_request.nextAction),
                  isDue ? Label::Role::Alarm : Label::Role::Small);
    reminder->setObjectName(u"reminder"_s);
    m_column->addWidget(reminder->wrapped());
}

QString OfferCards::titleOf(const StepOffer &offer) const
{
    const QString step = m_workplace.wording.say(nameOf(offer.step));
    const bool namesItsRight = offer.step == Step::AnnounceLifting || offer.step == Step::LiftRestriction;
    const RightItem *item = namesItsRight ? nullptr : findItem(m_request, offer.item);
    return item ? tr("%1: %2", "step and right").arg(step, m_workplace.wording.say(shortNameOf(item->right))) : step;
}

void OfferCards::addCards(const QList<StepOffer> &offers)
{
    for (const StepOffer &offer : offers) {
        auto *card = new ActionCard(titleOf(offer), remarkOf(offer, m_workplace.wording));
        card->setEnabled(offer.isPossible());
        if (!offer.isPossible())
            card->setToolTip(plainToolTip(missingOf(offer, m_workplace.wording).join(u'\n'))); // all of it
        card->setObjectName(offer.item.value > 0 ? u"%1_%2"_s.arg(keyOf(offer.step)).arg(offer.item.value)
                                                 : keyOf(offer.step));
        m_column->addWidget(card);
        connect(card, &ActionCard::clicked, this, [this, offer] { Q_EMIT chosen(offer.step, offer.item); });
    }
}

} // namespace article12
