// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/casewriter.h"

namespace article12 {

using namespace Qt::StringLiterals;

void CaseWriter::decidedOn(QDate day, Decision decision, const QString &ground)
{
    const RefusalGround *known = m_setting.rules.grounds.find(ground);
    QJsonObject documented;
    for (const GroundDocument &document : known ? known->documents : QList<GroundDocument>()) {
        documented.insert(
            document.key,
            document.shape == PointShape::Date
                ? isoDate(day.addYears(3))
                : say(Text(QT_TRANSLATE_NOOP("Domain", "the invoices, which the accounting law obliges us to keep"))));
    }
    for (RightItem &item : m_items) {
        item.decision = decision;
        completeItem(day, item, PointStage::BeforeDecision, 1.0);
        DecideItem facts;
        facts.item = item.number;
        facts.decision = decision;
        facts.ground = ground;
        facts.documented = documented;
        add(day, facts);
    }
}

void CaseWriter::reclassified(QDate day, const Text &reason)
{
    auto facts = letter<Reclassify>(day, Text(QT_TRANSLATE_NOOP("Domain", "what we understood, and whom to ask")));
    facts.as = ReclassifiedAs::NotARequest;
    facts.reason = say(reason);
    add(day, facts);
}

void CaseWriter::mergedInto(QDate day, RequestNumber earlier)
{
    auto facts = letter<Reclassify>(day, Text(QT_TRANSLATE_NOOP("Domain", "both messages are one request")));
    facts.as = ReclassifiedAs::Merged;
    facts.into = earlier;
    facts.reason = say(Text(QT_TRANSLATE_NOOP("Domain", "asks the same again")));
    add(day, facts);
}

void CaseWriter::transferred(QDate day, const QString &toWhom)
{
    auto facts =
        letter<Transfer>(day, Text(QT_TRANSLATE_NOOP("Domain", "who is the controller, and that we forwarded")));
    facts.noneOurs = true;
    facts.toWhom = toWhom;
    facts.reason = say(Text(QT_TRANSLATE_NOOP("Domain", "we only host the data of this shop")));
    facts.forwardedOn = dayOfStep(day);
    add(day, facts);
}

void CaseWriter::closedWithoutIdentity(QDate day)
{
    auto facts = letter<CloseWithoutIdentity>(
        day, Text(QT_TRANSLATE_NOOP("Domain", "closed without an answer, and how to go on")));
    facts.reason =
        say(Text(QT_TRANSLATE_NOOP("Domain", "asked twice for the customer number or a login; nobody answered")));
    add(day, facts);
}

void CaseWriter::colleagueAsked(QDate day, const QString &who, QDate due)
{
    AskColleague facts;
    facts.who = who;
    facts.what = say(Text(QT_TRANSLATE_NOOP("Domain", "everything held on this person, as a file")));
    facts.askedOn = dayOfStep(day);
    facts.dueOn = due;
    add(day, facts);
}

void CaseWriter::complaintReceived(QDate day, const QString &authority, const QString &reference, QDate answerBy)
{
    ReceiveComplaint facts;
    facts.body = ComplaintBody::Authority;
    facts.authority = authority;
    facts.caseReference = reference;
    facts.receivedOn = dayOfStep(day);
    facts.answerBy = answerBy;
    facts.text = say(Text(QT_TRANSLATE_NOOP("Domain", "the person finds the answer incomplete")));
    add(day, facts);
}

void CaseWriter::feeAnnounced(QDate day, QDate payBy)
{
    auto facts = letter<AnnounceFee>(day, Text(QT_TRANSLATE_NOOP("Domain", "a further copy and its cost")));
    facts.basis = FeeBasis::FurtherCopy;
    facts.amount = u"12.40 EUR"_s;
    facts.calculation = say(Text(QT_TRANSLATE_NOOP("Domain", "paper and registered post for 310 pages")));
    facts.payBy = payBy;
    facts.withdrawalOffered = true;
    add(day, facts);
}

} // namespace article12
