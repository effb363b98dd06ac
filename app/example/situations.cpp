// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/situations.h"

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto officer = "Nadia Lambert";
constexpr auto colleague = "Tom Becker";

QString name(const char *words) { return QString::fromUtf8(words); }

/// Arrived, acknowledged, assigned two days later.
void takenUp(CaseWriter &story, QDate arrival, Channel channel, const QList<Right> &rights, PersonCategory category)
{
    story.arrives(arrival, channel, rights);
    story.qualified(arrival.addDays(1), category);
    story.assigned(arrival.addDays(2), name(story.chance().bounded(2) ? officer : colleague));
}

void tellLateAnswer(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(-4));
    takenUp(story, arrival, Channel::Email, {Right::Access, Right::Portability}, PersonCategory::Client);
    story.pointsCompleted(arrival.addDays(12));
    story.decided(arrival.addDays(25));
}

void tellLateDecision(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(-1));
    takenUp(story, arrival, Channel::WebForm, {Right::Erasure}, PersonCategory::Prospect);
    story.pointsCompleted(arrival.addDays(14), 0.6);
}

void tellDueToday(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today);
    takenUp(story, arrival, Channel::Email, {Right::Rectification}, PersonCategory::Client);
    story.decided(arrival.addDays(20));
}

void tellConsentWithdrawn(CaseWriter &story, QDate today)
{
    story.arrives(today, Channel::Email, {Right::ConsentWithdrawal});
}

void tellMarketingStop(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-1), Channel::Email, {Right::ObjectionMarketing});
}

void tellSearchHalfDone(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(3));
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Candidate);
    story.pointsCompleted(arrival.addDays(15), 0.4);
}

void tellLawyer(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(6));
    story.calledFor(u"Maître Roux"_s);
    story.arrives(arrival, Channel::Post, {Right::Access, Right::Restriction});
    story.qualified(arrival.addDays(2), PersonCategory::Employee, MandateState::Asked);
    story.pointsCompleted(arrival.addDays(12), 0.3);
}

void tellIdentityAnswered(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(8));
    takenUp(story, arrival, Channel::Email, {Right::Access, Right::Erasure}, PersonCategory::Client);
    story.identityAsked(arrival.addDays(4));
    story.identityConfirmed(arrival.addDays(11));
    story.pointsCompleted(arrival.addDays(14), 0.5);
}

void tellWaitingForIdentity(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-8), Channel::Email, {Right::Access});
    story.qualified(today.addDays(-8), PersonCategory::Visitor);
    story.identityAsked(today.addDays(-7));
}

void tellIdentityReminded(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-45);
    story.arrives(arrival, Channel::WebForm, {Right::Access, Right::Erasure});
    story.qualified(arrival.addDays(1), PersonCategory::Client);
    story.identityAsked(arrival.addDays(3));
    story.identityReminded(arrival.addDays(24));
}

void tellWaitingForClarification(CaseWriter &story, QDate today)
{
    takenUp(story, today.addDays(-15), Channel::Email, {Right::Access}, PersonCategory::Client);
    story.clarificationAsked(today.addDays(-12));
}

void tellAutomatedDecision(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(20));
    takenUp(story, arrival, Channel::Email, {Right::AutomatedDecision}, PersonCategory::Candidate);
    story.noted(arrival.addDays(4), Text(QT_TRANSLATE_NOOP("Domain", "the head of recruitment, by telephone")),
                Text(QT_TRANSLATE_NOOP("Domain", "the score is read by nobody before the refusal")));
}

void tellExtended(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-46);
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Employee);
    story.extended(arrival.addDays(25));
    story.pointsCompleted(arrival.addDays(35), 0.7);
}

void tellRecipientsPending(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-43);
    takenUp(story, arrival, Channel::Email, {Right::Erasure}, PersonCategory::Client);
    story.decided(arrival.addDays(20));
    story.answered(arrival.addDays(24));
    story.delivered(arrival.addDays(26));
    story.recipientsInformed(arrival.addDays(28), 5);
}

void tellDeliveryAwaited(CaseWriter &story, QDate today)
{
    takenUp(story, today.addDays(-27), Channel::Post, {Right::Access}, PersonCategory::Client);
    story.decided(today.addDays(-8));
    story.answered(today.addDays(-5));
}

void tellNewToday(CaseWriter &story, QDate today)
{
    story.arrives(today, Channel::Email, {Right::Access, Right::Erasure, Right::ObjectionMarketing});
}

void tellPhoned(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-2), Channel::Phone, {Right::Rectification});
}

void tellReadyToDecide(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(12));
    takenUp(story, arrival, Channel::OnSite, {Right::Portability}, PersonCategory::Client);
    story.pointsCompleted(arrival.addDays(10));
}

void tellWithdrawnLately(CaseWriter &story, QDate today)
{
    takenUp(story, today.addDays(-20), Channel::Email, {Right::Erasure}, PersonCategory::Prospect);
    story.withdrawn(today.addDays(-6));
}

void tellReminderSet(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(15));
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Client);
    story.pointsCompleted(arrival.addDays(6), 0.3);
    story.reminderSet(arrival.addDays(8), today.addDays(1),
                      Text(QT_TRANSLATE_NOOP("Domain", "ask the workshop for the invoices of 2023")));
}

void tellIdentityCopyHeld(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(10));
    story.arrives(arrival, Channel::Post, {Right::Access});
    story.qualified(arrival.addDays(1), PersonCategory::Visitor);
    story.identityCopyAsked(arrival.addDays(2));
    story.identityCopyCame(arrival.addDays(9));
    story.assigned(arrival.addDays(9), name(colleague));
}

void tellClarified(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(5));
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Employee);
    story.clarificationAsked(arrival.addDays(3));
    story.clarified(arrival.addDays(8));
    story.pointsCompleted(arrival.addDays(14), 0.8);
}

void tellExtendedTooLate(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(-8));
    takenUp(story, arrival, Channel::Email, {Right::Access, Right::Portability}, PersonCategory::Employee);
    story.extended(today.addDays(-5));
    story.pointsCompleted(today.addDays(-3), 0.5);
}

void tellCameBack(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-33);
    takenUp(story, arrival, Channel::Post, {Right::Rectification}, PersonCategory::Client);
    story.decided(arrival.addDays(18));
    story.answered(arrival.addDays(20));
    story.cameBack(today.addDays(-3));
}

void tellRecipientWaived(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-38);
    takenUp(story, arrival, Channel::WebForm, {Right::Erasure}, PersonCategory::Candidate);
    story.decided(arrival.addDays(17));
    story.answered(arrival.addDays(19));
    story.delivered(arrival.addDays(21));
    story.recipientWaived(arrival.addDays(22));
    story.recipientsInformed(arrival.addDays(22), 1);
}

void tellWritesAgain(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-3), Channel::Email, {Right::Access});
    if (story.earlierRequest())
        story.linkedTo(today.addDays(-2), *story.earlierRequest(),
                       Text(QT_TRANSLATE_NOOP("Domain", "writes again about the same contracts")));
}

void tellAnsweredLate(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-66);
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Client);
    story.decided(arrival.addDays(33));
    story.answered(arrival.addDays(35));
    story.delivered(arrival.addDays(37));
    story.closed(arrival.addDays(39));
}

void tellNothingHeld(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-24);
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Prospect);
    story.decided(arrival.addDays(8), Decision::NoData);
    story.answered(arrival.addDays(9));
    story.delivered(arrival.addDays(10));
    story.closed(arrival.addDays(12));
}

void tellWithdrawnTooLate(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-70);
    takenUp(story, arrival, Channel::WebForm, {Right::Portability}, PersonCategory::Client);
    story.withdrawn(arrival.addDays(40));
}

void tellAnsweredWhenExtended(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-74);
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Employee);
    story.extended(arrival.addDays(22));
    story.decided(arrival.addDays(50));
    story.answered(arrival.addDays(52));
    story.delivered(arrival.addDays(54));
    story.closed(arrival.addDays(57));
}

void tellRefused(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-40);
    takenUp(story, arrival, Channel::Email, {Right::Erasure}, PersonCategory::Client);
    story.decidedOn(arrival.addDays(14), Decision::Refused, u"G14"_s);
    story.answered(arrival.addDays(16));
    story.delivered(arrival.addDays(18));
    story.closed(arrival.addDays(20));
}

void tellPartlyErased(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-48);
    takenUp(story, arrival, Channel::WebForm, {Right::Erasure}, PersonCategory::Client);
    story.decidedOn(arrival.addDays(12), Decision::Partial, u"G14"_s);
    story.answered(arrival.addDays(15));
    story.delivered(arrival.addDays(17));
    story.recipientsInformed(arrival.addDays(18));
    story.closed(arrival.addDays(21));
}

void tellNotOurs(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-19);
    story.arrives(arrival, Channel::Email, {Right::Access});
    story.transferred(arrival.addDays(2), u"Boutique Sarcelle SARL"_s);
}

void tellNeverIdentified(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-74);
    story.arrives(arrival, Channel::Email, {Right::Access});
    story.qualified(arrival.addDays(1), PersonCategory::Visitor);
    story.identityAsked(arrival.addDays(3));
    story.identityReminded(arrival.addDays(25));
    story.closedWithoutIdentity(arrival.addDays(69));
}

void tellAsksTheSameAgain(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-4), Channel::Email, {Right::Access});
    if (story.earlierRequest())
        story.mergedInto(today.addDays(-2), *story.earlierRequest());
}

void tellNoRequest(CaseWriter &story, QDate today)
{
    story.arrives(today.addDays(-12), Channel::Email, {Right::Rectification});
    story.reclassified(today.addDays(-11), Text(QT_TRANSLATE_NOOP("Domain", "asks when a parcel arrives")));
}

void tellColleagueAsked(CaseWriter &story, QDate today)
{
    const QDate arrival = story.arrivalForDue(today.addDays(14));
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Client);
    story.colleagueAsked(arrival.addDays(5), u"Mediarithmics"_s, today.addDays(-2));
    story.pointsCompleted(arrival.addDays(8), 0.3);
}

void tellComplaint(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-60);
    takenUp(story, arrival, Channel::Email, {Right::Access}, PersonCategory::Client);
    story.decided(arrival.addDays(20));
    story.answered(arrival.addDays(22));
    story.delivered(arrival.addDays(24));
    story.complaintReceived(today.addDays(-5), u"CNIL"_s, u"SAI-26-4471"_s, today.addDays(22));
}

void tellRestrictionInForce(CaseWriter &story, QDate today)
{
    const QDate arrival = today.addDays(-36);
    takenUp(story, arrival, Channel::Post, {Right::Restriction}, PersonCategory::Client);
    story.decided(arrival.addDays(10));
    story.answered(arrival.addDays(12));
    story.delivered(arrival.addDays(15));
    story.recipientsInformed(arrival.addDays(16));
}

void tellFeeAnnounced(CaseWriter &story, QDate today)
{
    takenUp(story, today.addDays(-16), Channel::Email, {Right::Access}, PersonCategory::Client);
    story.feeAnnounced(today.addDays(-6), today.addDays(8));
}

const QList<Situation> &allSituations()
{
    static const QList<Situation> all{Situation{"Lefèvre", "Anaïs", "fr", tellLateAnswer},
                                      Situation{"Da Silva", "Rui", "fr", tellLateDecision},
                                      Situation{"Okafor", "Ngozi", "en", tellDueToday},
                                      Situation{"García", "Lucía", "es", tellConsentWithdrawn},
                                      Situation{"Bernard", "Luc", "fr", tellMarketingStop},
                                      Situation{"Nowak", "Zofia", "de", tellSearchHalfDone},
                                      Situation{"Petit", "Julie", "fr", tellLawyer},
                                      Situation{"Martin", "Chloé", "fr", tellIdentityAnswered},
                                      Situation{"Ní Dhomhnaill", "Siobhán", "en", tellWaitingForIdentity},
                                      Situation{"Haddad", "Karim", "fr", tellWaitingForClarification},
                                      Situation{"Schäfer", "Jonas", "de", tellAutomatedDecision},
                                      Situation{"Moreau", "Élise", "fr", tellExtended},
                                      Situation{"Fontaine", "Paul", "fr", tellRecipientsPending},
                                      Situation{"Ibáñez", "Itziar", "es", tellDeliveryAwaited},
                                      Situation{"Walsh", "Niamh", "en", tellNewToday},
                                      Situation{"Garnier", "Sylvie", "fr", tellPhoned},
                                      Situation{"Weißmüller", "Jörg", "de", tellReadyToDecide},
                                      Situation{"Peña Ruiz", "Íñigo", "es", tellIdentityReminded},
                                      Situation{"Aubry", "Hugo", "fr", tellWithdrawnLately},
                                      Situation{"Chevalier", "Inès", "fr", tellReminderSet},
                                      Situation{"Krüger", "Ursula", "de", tellIdentityCopyHeld},
                                      Situation{"Fitzgerald", "Aoife", "en", tellClarified},
                                      Situation{"Bonnet", "Thierry", "fr", tellExtendedTooLate},
                                      Situation{"Castro", "Sergio", "es", tellCameBack},
                                      Situation{"Roussel", "Camille", "fr", tellRecipientWaived},
                                      Situation{"Haddad", "Karim", "fr", tellWritesAgain, "Haddad"},
                                      Situation{"O’Brien", "Oisín", "en", tellAnsweredLate},
                                      Situation{"Benali", "Nadia", "fr", tellNothingHeld},
                                      Situation{"Hofmann", "Lukas", "de", tellWithdrawnTooLate},
                                      Situation{"Girard", "Mathieu", "fr", tellAnsweredWhenExtended},
                                      Situation{"Delmas", "Odile", "fr", tellRefused},
                                      Situation{"Marchetti", "Giulia", "fr", tellPartlyErased},
                                      Situation{"Weber", "Hanna", "de", tellNotOurs},
                                      Situation{"Lacroix", "Yanis", "fr", tellNeverIdentified},
                                      Situation{"Nowak", "Zofia", "de", tellAsksTheSameAgain, "Nowak"},
                                      Situation{"Prévost", "Léa", "fr", tellNoRequest},
                                      Situation{"Kowalska", "Ewa", "en", tellColleagueAsked},
                                      Situation{"Brunet", "Agnès", "fr", tellComplaint},
                                      Situation{"Ferrand", "Gilles", "fr", tellRestrictionInForce},
                                      Situation{"Quinn", "Maeve", "en", tellFeeAnnounced}};
    return all;
}

struct Share
{
    int percent; ///< cumulated
    QList<Right> rights;
};

QList<Right> someRights(QRandomGenerator &chance)
{
    static const QList<Share> shares{
        {38, {Right::Access}},        {60, {Right::Erasure}},     {80, {Right::ObjectionMarketing}},
        {89, {Right::Rectification}}, {94, {Right::Portability}}, {100, {Right::Access, Right::Erasure}}};
    const auto drawn = int(chance.bounded(100));
    const auto found =
        std::find_if(shares.begin(), shares.end(), [drawn](const Share &share) { return drawn < share.percent; });
    return found->rights;
}

Channel someChannel(QRandomGenerator &chance)
{
    constexpr std::array channels{Channel::Email,   Channel::Email,   Channel::Email, Channel::Email, Channel::Email,
                                  Channel::WebForm, Channel::WebForm, Channel::Post,  Channel::Post,  Channel::Phone};
    return channels[chance.bounded(quint32(channels.size()))];
}

PersonCategory someCategory(QRandomGenerator &chance)
{
    constexpr std::array categories{PersonCategory::Client, PersonCategory::Client, PersonCategory::Prospect,
                                    PersonCategory::Candidate, PersonCategory::Visitor};
    return categories[chance.bounded(quint32(categories.size()))];
}

} // namespace

const QList<Situation> &situations() { return allSituations(); }

void tellPast(CaseWriter &story, QDate arrival)
{
    QRandomGenerator &chance = story.chance();
    const auto oneIn = [&chance](int times) { return chance.bounded(times) == 0; };
    const QList<Right> rights = someRights(chance);
    const bool stop = rights.first() == Right::ObjectionMarketing;
    story.arrives(arrival, someChannel(chance), rights);
    story.qualified(arrival.addDays(chance.bounded(3)), someCategory(chance));
    if (oneIn(18)) {
        story.withdrawn(arrival.addDays(5 + chance.bounded(10)));
        return;
    }
    int answerAfter = stop ? 1 + chance.bounded(4) : 6 + chance.bounded(22);
    if (!stop && oneIn(12)) {
        story.identityAsked(arrival.addDays(3));
        story.identityConfirmed(arrival.addDays(5 + chance.bounded(9)));
        answerAfter = std::max(answerAfter, 18);
    }
    if (!stop && oneIn(25)) {
        story.extended(arrival.addDays(answerAfter = 20 + chance.bounded(6)));
        answerAfter += 20 + chance.bounded(25);
    } else if (oneIn(12)) {
        answerAfter = 33 + chance.bounded(14);
    }
    const bool nothingFound = rights.first() == Right::Access && rights.size() == 1 && oneIn(8);
    story.decided(arrival.addDays(answerAfter - 1), nothingFound ? Decision::NoData : Decision::Granted);
    story.answered(arrival.addDays(answerAfter));
    story.delivered(arrival.addDays(answerAfter + 2));
    story.recipientsInformed(arrival.addDays(answerAfter + 2));
    story.closed(arrival.addDays(answerAfter + 3 + chance.bounded(6)));
}

} // namespace article12
