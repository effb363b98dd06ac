// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/personview.h"

#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

PersonView::PersonView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new QFormLayout)
{
    auto *inner = new QWidget;
    inner->setLayout(m_form);
    m_form->setContentsMargins(0, 14, 0, 14);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(9);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scrolling(inner));
}

void PersonView::setRequest(const Request &request)
{
    const Wording &wording = m_workplace.wording;
    const RegisterRequest &received = request.received;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_form->addRow(new Label(tr("The person"), Label::Role::Heading));
    addLine(tr("Name"), u"%1 %2"_s.arg(received.givenName, received.surname).trimmed());
    addLine(tr("On behalf of"), received.onBehalfOf);
    addLine(tr("Who asks"), wordFor(request.role));
    if (request.mandate)
        addLine(tr("Authority to act"), wordFor(*request.mandate));
    addLine(tr("Category"), wordFor(request.personCategory));
    addLine(tr("E-mail address"), received.email);
    addLine(tr("Telephone"), received.phone);
    addLine(tr("Postal address"), received.postalAddress);
    m_form->addRow(new Label(tr("The request"), Label::Role::Heading));
    addLine(tr("Received on"), wording.date(received.receivedOn));
    addLine(tr("Why this day"), received.receiptReason);
    addLine(tr("Channel"), wordFor(received.channel));
    addLine(tr("Received by"), received.receivedBy);
    if (received.reachedOfficerOn)
        addLine(tr("Reached you on"), wording.date(*received.reachedOfficerOn));
    addLine(tr("Subject"), received.subject);
    addLine(tr("Language"), languageName(request.language, wording.locale()));
    for (const RightItem &item : request.items)
        addLine(capitalised(wording.say(shortNameOf(item.right))), item.asked);
    m_form->addRow(new Label(tr("The answer"), Label::Role::Heading));
    if (request.replyChannel)
        addLine(tr("Goes by"), wordFor(*request.replyChannel));
    addLine(tr("Goes to"), request.replyAddress);
    addLine(tr("Assigned to"), request.handler);
}

void PersonView::addLine(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *value = new Label(words, Label::Role::Body);
    value->wrapped();
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(new Label(name, Label::Role::Muted), value);
}

} // namespace article12
