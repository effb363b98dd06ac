// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/inventedperson.h"
#include "organisation/organisationprofile.h"
#include "register/register.h"

namespace article12 {

/// One step of an invented case: what is done on a day.
struct ExampleStep
{
    QDate on;
    Command command;
    QList<NewFile> files;
};

/// What all invented cases share. Outlives the writers.
struct ExampleSetting
{
    const Rulebook &rules;
    const OrganisationProfile &profile;
    const Wording &wording; ///< the officer's own notes are in this language
    QDate today;
};

/// Tells an invented case from arrival to end, as the steps an officer would take, day after day. Steps of the future
/// are left out; the days given must not go back.
class CaseWriter
{
public:
    CaseWriter(const ExampleSetting &setting, InventedPerson person, quint32 seed);

    [[nodiscard]] QList<ExampleStep> steps() const { return m_steps; }
    [[nodiscard]] const ExampleSetting &setting() const { return m_setting; }
    [[nodiscard]] QRandomGenerator &chance() { return m_chance; }
    /// The last day on which a request could arrive that is due on this day (or on the working day before it).
    [[nodiscard]] QDate arrivalForDue(QDate due) const;

    void knownFrom(std::optional<RequestNumber> earlier) { m_earlier = earlier; }
    [[nodiscard]] std::optional<RequestNumber> earlierRequest() const { return m_earlier; }

    void calledFor(const QString &lawyer); ///< before arrives(): a lawyer writes for the person
    void arrives(QDate day, Channel channel, const QList<Right> &rights);
    void qualified(QDate day, PersonCategory category, std::optional<MandateState> mandate = {});
    void assigned(QDate day, const QString &handler);
    void identityAsked(QDate day);
    /// With a copy of an identity document; identityCopyCame() puts it on file.
    void identityCopyAsked(QDate day);
    void identityCopyCame(QDate day);
    void identityReminded(QDate day);
    void identityConfirmed(QDate day);
    void clarificationAsked(QDate day);
    void clarified(QDate day);
    void extended(QDate day);
    /// Completes the first `share` (0 … 1) of the points of every undecided right.
    void pointsCompleted(QDate day, double share = 1.0);
    void decided(QDate day, Decision decision = Decision::Granted);
    void answered(QDate day);
    void delivered(QDate day);
    void cameBack(QDate day); ///< the answer
    void recipientsInformed(QDate day, int atMost = 100);
    void recipientWaived(QDate day); ///< the next one not informed yet
    void closed(QDate day);
    void withdrawn(QDate day);

    // Other ends, in caseendings.cpp.
    /// Decides every right on this ground (grounds.json), with all it must document.
    void decidedOn(QDate day, Decision decision, const QString &ground);
    void reclassified(QDate day, const Text &reason);   ///< no request at all
    void mergedInto(QDate day, RequestNumber earlier);  ///< only asks again
    void transferred(QDate day, const QString &toWhom); ///< we are a processor
    void closedWithoutIdentity(QDate day);              ///< nobody answered the question
    void colleagueAsked(QDate day, const QString &who, QDate due);
    void complaintReceived(QDate day, const QString &authority, const QString &reference, QDate answerBy);
    void feeAnnounced(QDate day, QDate payBy);
    void noted(QDate day, const Text &with, const Text &note);
    void reminderSet(QDate day, QDate on, const Text &what); ///< the officer's own
    void linkedTo(QDate day, RequestNumber other, const Text &reason);
    void attached(QDate day, const NewFile &file, const Text &note);

private:
    void add(QDate day, Command command, const QList<NewFile> &files = {});
    void completeItem(QDate day, RightItem &item, PointStage stage, double share);
    void record(QDate day, RightItem &item, const PointStatus &status);
    [[nodiscard]] AskIdentity identityQuestion(QDate day) const;
    /// A letter of that day, in the person's way and language.
    template <typename Facts>
    [[nodiscard]] Facts letter(QDate day, const Text &what) const
    {
        Facts facts;
        facts.sentOn = dayOfStep(day);
        facts.channel = answerChannel();
        facts.what = say(what);
        facts.language = m_person.language == QLatin1StringView("fr") ? QStringLiteral("fr") : QStringLiteral("en");
        return facts;
    }
    /// A working day, never before the step before.
    [[nodiscard]] QDate dayOfStep(QDate day) const;
    [[nodiscard]] Channel answerChannel() const;
    [[nodiscard]] NewFile fileOf(const RegisterRequest &facts) const;
    [[nodiscard]] QString say(const Text &text) const { return m_setting.wording.say(text); }

    const ExampleSetting &m_setting;
    InventedPerson m_person;
    QRandomGenerator m_chance;
    std::optional<RequestNumber> m_earlier;
    QString m_lawyer;
    Channel m_channel = Channel::Email;
    QDate m_receivedOn;
    PersonCategory m_category = PersonCategory::Unknown;
    QList<RightItem> m_items;
    QMap<ItemNumber, QStringList> m_recipients;
    QList<ExampleStep> m_steps;
};

} // namespace article12
