// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/personview.h"

#include "deadlines/policysentences.h"
#include "requests/factwords.h"
#include "requests/involved.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/unsavedinput.h"
#include "views/common/words.h"
#include "views/request/correctionbox.h"
#include "views/request/rightsview.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 24; // characters

} // namespace

PersonView::PersonView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 14, 12, 14);
    column->addLayout(m_lines);
    column->addStretch();
    m_lines->setSpacing(0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

void PersonView::setRequest(const Request &request, const QList<RecordedEvent> &history)
{
    if (request.number == m_request.number && holdsUnsavedInput(*this))
        return; // a correction is being typed
    if (request.number != m_request.number)
        m_correctedLink.clear();
    m_request = request;
    m_history = history;
    clear(*m_lines);
    addPerson();
    addReceipt();
    addAnswer();
    addInvolved();
    addLinked();
    if (m_correctedLink.isEmpty() || !isVisible())
        return;
    const auto links = findChildren<Button *>(m_correctedLink);
    if (!links.isEmpty())
        links.last()->setFocus();
    m_correctedLink.clear();
}

void PersonView::addPerson()
{
    const RegisterRequest &received = m_request.received;
    const bool forAnother = m_request.role != RequesterRole::Self && m_request.role != RequesterRole::Unknown;
    addHeading(tr("The person"));
    addFact(u"surname"_s, received.surname, WhenEmpty::Shown);
    addFact(u"given_name"_s, received.givenName, WhenEmpty::Shown);
    addFact(u"on_behalf_of"_s, received.onBehalfOf, forAnother ? WhenEmpty::Shown : WhenEmpty::LeftOut);
    addFact(u"role"_s, wordFor(m_request.role));
    if (forAnother)
        addFact(u"mandate"_s, m_request.mandate ? wordFor(*m_request.mandate) : QString(), WhenEmpty::Shown);
    addFact(u"person_category"_s, wordFor(m_request.personCategory));
    addFact(u"email"_s, received.email, WhenEmpty::Shown);
    addFact(u"phone"_s, received.phone, WhenEmpty::Shown);
    addFact(u"postal_address"_s, received.postalAddress, WhenEmpty::Shown);
}

void PersonView::addReceipt()
{
    const Wording &wording = m_workplace.wording;
    const RegisterRequest &received = m_request.received;
    addHeading(tr("The request"));
    addFact(u"received_on"_s, wording.date(received.receivedOn));
    addFact(u"receipt_reason"_s, received.receiptReason);
    addFact(u"channel"_s, wordFor(received.channel));
    addFact(u"received_by"_s, received.receivedBy);
    QString reached = received.reachedOfficerOn ? wording.date(*received.reachedOfficerOn) : QString();
    if (const QString lost = daysLostInWords(received); !lost.isEmpty())
        reached = u"%1 · %2"_s.arg(reached, lost);
    addFact(u"reached_officer_on"_s, reached, WhenEmpty::Shown);
    addFact(u"subject"_s, received.subject);
    addFact(u"country"_s, received.country.isEmpty()
                              ? QString()
                              : wording.say(m_workplace.casebook.rules().holidays.nameOf(received.country)));
    addFact(u"policy"_s, wording.say(nameOfPolicy(received.policy, m_workplace.casebook.rules().policies)));
    if (isUnclear(m_request))
        addLine(tr("Rights"), tr("not clear yet"), {});
    for (const RightItem &item : std::as_const(m_request.items)) {
        addPlace(tr("Asked under %1").arg(wording.say(shortNameOf(item.right))), item.asked,
                 placeOfAsked(m_history, item.number));
    }
}

void PersonView::addAnswer()
{
    addHeading(tr("The answer"));
    addFact(u"language"_s, languageName(m_request.language, m_workplace.wording.locale()), WhenEmpty::Shown);
    if (placeOf(m_history, u"reply_address"_s)) {
        addFact(u"reply_channel"_s, m_request.replyChannel ? wordFor(*m_request.replyChannel) : QString(),
                WhenEmpty::Shown);
        addFact(u"reply_address"_s, m_request.replyAddress, WhenEmpty::Shown);
    } else
        addFact(u"reply_to"_s, m_request.received.replyTo, WhenEmpty::Shown);
    const Line assigned =
        addLine(tr("Assigned to"), m_request.handler.isEmpty() ? tr("nobody") : m_request.handler, tr("assign…"));
    connect(assigned.link, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::Assign); });
}

void PersonView::addInvolved()
{
    const auto involved = involvedIn(m_request, m_workplace.casebook.today());
    if (!involved.isEmpty())
        addHeading(tr("Others involved"));
    for (const Involved &one : involved) {
        const Wording &wording = m_workplace.wording;
        const QString standing = wording.say(one.standing);
        addLine(wording.say(one.who), one.isLate ? tr("late: %1").arg(standing) : standing, {});
    }
}

void PersonView::addLinked()
{
    QList<RequestNumber> numbers = m_request.links + m_request.reminders;
    if (m_request.mergedInto.value > 0)
        numbers << m_request.mergedInto;
    bool isFirst = true;
    for (const RequestNumber number : std::as_const(numbers)) {
        const auto other = m_workplace.casebook.request(number);
        if (!other)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Linked requests"));
        const QString state = m_workplace.wording.say(nameOf(other->state));
        const Line line = addLine(other->reference, u"%1 · %2"_s.arg(personName(*other), state), tr("open"));
        connect(line.link, &Button::clicked, this, [this, number] { Q_EMIT requestWanted(number); });
    }
}

void PersonView::addHeading(const QString &title)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(14);
    m_lines->addWidget(new Label(title, Label::Role::Heading));
    m_lines->addSpacing(2);
}

void PersonView::addFact(const QString &key, const QString &words, WhenEmpty whenEmpty)
{
    if (words.isEmpty() && whenEmpty == WhenEmpty::LeftOut)
        return;
    const auto place = placeOf(m_history, key);
    const RecordedEvent *event = place ? findEvent(m_history, place->event) : nullptr;
    addPlace(event ? m_workplace.wording.say(factName(*event, key)) : key, words, place);
}

void PersonView::addPlace(const QString &name, const QString &words, const std::optional<FactPlace> &place)
{
    const Line line = addLine(name, words, !place ? QString() : words.isEmpty() ? tr("add…") : tr("correct…"));
    if (!line.link)
        return;
    line.link->setObjectName(u"correct_"_s + (place->key == u"asked" ? name : place->key));
    connect(line.link, &Button::clicked, this, [this, place, line] { correct(*place, line); });
}

PersonView::Line PersonView::addLine(const QString &name, const QString &words, const QString &link)
{
    constexpr int linkPadding = 3; // px: words stand on the line of the link
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(name, Label::Role::Muted);
    label->setFixedWidth(fontMetrics().averageCharWidth() * nameWidth);
    auto *value =
        new Label(words.isEmpty() ? tr("not given") : words, words.isEmpty() ? Label::Role::Muted : Label::Role::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label *part : {label, value}) {
        part->wrapped();
        part->setContentsMargins(0, linkPadding, 0, linkPadding);
    }
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    Button *button = nullptr;
    if (!link.isEmpty()) {
        button = new Button(link, Button::Kind::Link);
        button->setAccessibleName(u"%1: %2"_s.arg(link, name));
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(horizontalLine());
    m_lines->addLayout(column);
    return {column, button, name};
}

void PersonView::correct(const FactPlace &place, const Line &line)
{
    const bool again = m_correction && m_correctedLink == line.link->objectName();
    delete m_correction;
    m_correctedLink.clear();
    if (again)
        return; // the same link folds it
    auto *box = new CorrectionBox(m_workplace, m_request, place, line.name);
    m_correction = box;
    m_correctedLink = line.link->objectName();
    connect(box, &CorrectionBox::left, line.link, [this, link = line.link] {
        m_correction->deleteLater();
        m_correctedLink.clear();
        link->setFocus();
    });
    line.column->insertWidget(1, box);
    box->show();
    box->setFocus();
}

} // namespace article12
