// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/linkcards.h"

#include "requests/standing.h"
#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCards = 3;

QString objectNameOf(LinkAction action)
{
    switch (action) {
    case LinkAction::Open:
        return u"openOther"_s;
    case LinkAction::Link:
        return u"linkToOther"_s;
    case LinkAction::Attach:
        return u"attachToOther"_s;
    case LinkAction::Reply:
        return u"replyToQuestion"_s;
    case LinkAction::Withdraw:
        return u"recordWithdrawal"_s;
    case LinkAction::RecordAnswer:
        return u"recordAnswer"_s;
    case LinkAction::RecordLetter:
        return u"recordLetter"_s;
    case LinkAction::RecordDelivery:
        return u"recordDelivery"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LinkCards::LinkCards(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    hide();
}

void LinkCards::setLinks(const QList<LikelyLink> &links)
{
    QStringList signature;
    for (const LikelyLink &link : links)
        signature << u"%1/%2"_s.arg(link.other.number.value).arg(int(link.tie));
    if (signature == m_signature)
        return; // what is on screen keeps its focus
    m_signature = signature;
    clear(*m_column);
    QList<RequestNumber> stillOn;
    for (const LikelyLink &link : links) {
        if (m_linked.contains(link.other.number))
            stillOn << link.other.number;
    }
    m_linked = stillOn;
    m_count = links.size();
    for (const LikelyLink &link : links.mid(0, mostCards))
        addCard(link);
    if (const int more = int(links.size() - mostCards); more > 0)
        m_column->addWidget(new Label(tr("%n more", "requests", more), Label::Role::Small));
    setVisible(!links.isEmpty());
}

void LinkCards::addCard(const LikelyLink &link)
{
    auto *card = new Notice(Notice::Kind::Attention);
    card->setObjectName(u"link_"_s + link.other.reference);
    card->setWords(titleOf(link), detailsOf(link));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(6, buttons);
    for (const LinkAction action : link.actions) {
        if (action == LinkAction::Link) {
            flow->addWidget(linkButton(link));
            continue;
        }
        auto *button = new Button(wordsFor(action, link));
        button->setObjectName(objectNameOf(action));
        flow->addWidget(button);
        connect(button, &Button::clicked, this, [this, link, action] { Q_EMIT actionWanted(link, action); });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    card->content().addSpacing(4);
    card->content().addWidget(buttons);
    m_column->addWidget(card);
}

Button *LinkCards::linkButton(const LikelyLink &link)
{
    auto *button = new Button(tr("Link to it"));
    button->setObjectName(objectNameOf(LinkAction::Link));
    button->setCheckable(true);
    const auto show = [button](bool on) { button->setText(on ? tr("✓ Will be linked") : tr("Link to it")); };
    const RequestNumber number = link.other.number;
    button->setChecked(m_linked.contains(number));
    show(button->isChecked());
    connect(button, &Button::toggled, this, [this, show, number](bool on) {
        if (on)
            m_linked << number;
        else
            m_linked.removeAll(number);
        show(on);
    });
    return button;
}

QString LinkCards::titleOf(const LikelyLink &link) const
{
    const QString reference = link.other.reference;
    switch (link.tie) {
    case LinkTie::SameBytes:
        return tr("Already registered in %1").arg(reference);
    case LinkTie::Reply: {
        const QString asked = m_workplace.wording.date(link.question->askedOn);
        switch (link.question->kind) {
        case WaitKind::Identity:
            return tr("Reply to the identity question of %1, %2?").arg(asked, reference);
        case WaitKind::Clarification:
            return tr("Reply to the question of %1 about the data, %2?").arg(asked, reference);
        case WaitKind::Fee:
            return tr("Reply to the fee announced on %1, %2?").arg(asked, reference);
        }
        Q_UNREACHABLE();
    }
    case LinkTie::Reminder:
        return tr("Reminder of %1?").arg(reference);
    case LinkTie::Withdrawal:
        return tr("Withdrawal of %1?").arg(reference);
    case LinkTie::Answer:
        return tr("Belongs to %1?").arg(reference);
    case LinkTie::NewWish:
    case LinkTie::SamePerson:
        return tr("Another request of this person: %1").arg(reference);
    case LinkTie::SameName:
        return tr("Another request, perhaps of the same person: %1").arg(reference);
    case LinkTie::SentByUs:
        return tr("Sent by you, for %1?").arg(reference);
    case LinkTie::Chosen:
        return tr("Belongs to %1").arg(reference);
    }
    Q_UNREACHABLE();
}

QString LinkCards::detailsOf(const LikelyLink &link) const
{
    const Wording &wording = m_workplace.wording;
    QStringList state;
    const bool isTheReason = link.tie == LinkTie::SamePerson || link.tie == LinkTie::SameName;
    if (isTheReason)
        state << wording.say(link.reasons);
    else if (!link.other.person.isEmpty())
        state << link.other.person;
    state << tr("received on %1").arg(wording.date(link.other.receivedOn));
    state << (link.other.answeredOn ? tr("answered on %1").arg(wording.date(*link.other.answeredOn))
                                    : wording.say(pillOf(link.other, m_workplace.casebook.today())));
    const QString reasons = isTheReason ? QString() : wording.say(link.reasons);
    return reasons.isEmpty() ? state.join(u", "_s) : state.join(u", "_s) + u'\n' + reasons;
}

QString LinkCards::wordsFor(LinkAction action, const LikelyLink &link)
{
    switch (action) {
    case LinkAction::Open:
        return tr("Open it");
    case LinkAction::Link:
        return tr("Link to it");
    case LinkAction::Attach:
        return link.tie == LinkTie::Reminder   ? tr("Attach as a reminder")
               : link.tie == LinkTie::SentByUs ? tr("Keep there as proof")
                                               : tr("Keep it there");
    case LinkAction::Reply:
        return tr("Record the reply…");
    case LinkAction::Withdraw:
        return tr("Record the withdrawal…");
    case LinkAction::RecordAnswer:
        return tr("Record the answer sent…");
    case LinkAction::RecordLetter:
        return tr("Record the letter sent…");
    case LinkAction::RecordDelivery:
        return tr("Proof of delivery…");
    }
    Q_UNREACHABLE();
}

} // namespace article12
