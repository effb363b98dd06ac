// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"
#include "support/rules.h"

namespace article12::test {

/// A request worked on step by step without a register: decide, append, fold. Keeps tests short and true.
class CaseFile
{
public:
    explicit CaseFile(QDate receivedOn, const QList<Right> &proposed = {}, const QString &policy = {})
        : CaseFile(received(receivedOn, proposed, policy))
    {
    }
    /// Name, address and message are filled in.
    explicit CaseFile(RegisterRequest facts)
    {
        facts.surname = QStringLiteral("Martin");
        facts.givenName = QStringLiteral("Chloé");
        facts.email = QStringLiteral("chloe.martin@example.org");
        facts.role = RequesterRole::Self;
        facts.files = {FileRef{QStringLiteral("ab"), QStringLiteral("request.eml"), QStringLiteral("message/rfc822"),
                               10, FileKind::Message}};
        m_today = facts.receivedOn;
        m_registration = take(facts);
    }

    CaseFile &on(QDate today)
    {
        m_today = today;
        return *this;
    }

    [[nodiscard]] Result<QList<Event>> decided(const Command &command) const
    {
        return decide(m_request, command, context());
    }

    /// Takes a step; the test fails with what is missing when it is refused.
    Result<void> take(const Command &command)
    {
        const auto events = decided(command);
        if (!events)
            return events.failure();
        for (const Event &event : *events) {
            const RecordedEvent recorded{
                {m_seq++}, QDateTime(m_today, QTime(12, 0), Qt::UTC), {QStringLiteral("tester")}, event};
            m_history << recorded;
            if (const auto *corrected = std::get_if<Corrected>(&event))
                correct(*corrected);
            else
                m_request = apply(m_request, recorded, RequestNumber{1});
        }
        return {};
    }

    [[nodiscard]] DecisionContext context() const
    {
        return DecisionContext{m_today, rulebook(), profile, m_history, RequestNumber{1}, actor};
    }
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const QList<RecordedEvent> &history() const { return m_history; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Result<void> &registration() const { return m_registration; }

    OrganisationProfile profile; ///< metropolitan France, policy EU
    QString actor = QStringLiteral("tester");

private:
    static RegisterRequest received(QDate day, const QList<Right> &proposed, const QString &policy)
    {
        RegisterRequest facts;
        facts.receivedOn = day;
        facts.policy = policy;
        for (const Right right : proposed)
            facts.proposed << ProposedRight{right, QStringLiteral("words")};
        return facts;
    }
    /// As the journal does: the event named tells the new value from now on.
    void correct(const Corrected &correction)
    {
        for (RecordedEvent &recorded : m_history) {
            if (recorded.seq != correction.eventSeq)
                continue;
            QJsonObject facts = factsOf(recorded.event);
            facts.insert(correction.key, correction.value);
            recorded.event = *eventFromFacts(kindOf(recorded.event), versionOf(recorded.event), facts);
        }
        m_request = fold(RequestNumber{1}, m_history);
    }

    QDate m_today;
    qint64 m_seq = 1;
    Request m_request;
    QList<RecordedEvent> m_history;
    Result<void> m_registration;
};

/// The keys of what a refused step still needs; empty when it was taken.
template <typename T>
QStringList missingKeys(const Result<T> &result)
{
    QStringList keys;
    if (!result) {
        for (const Missing &missing : result.failure().missing)
            keys << missing.key;
        if (keys.isEmpty())
            keys << QStringLiteral("failure:") + result.failure().where;
    }
    return keys;
}

/// Fills every point of an item's checklist for a stage with a value of its shape that allows "granted".
template <typename File>
void completePoints(File &file, ItemNumber number, PointStage stage)
{
    const RightItem *item = findItem(file.request(), number);
    const Checklist *checklist = item ? rulebook().checklists.find(item->right) : nullptr;
    if (!checklist)
        return;
    const auto valueOf = [](PointShape shape, const QStringList &choices, const QStringList &accepted) -> QJsonValue {
        switch (shape) {
        case PointShape::YesNo:
            return accepted.isEmpty() || accepted.contains(QStringLiteral("true"));
        case PointShape::Date:
            return QStringLiteral("2026-03-10");
        case PointShape::Choice:
            return accepted.isEmpty() ? choices.first() : accepted.first();
        case PointShape::Text:
            return QStringLiteral("written");
        case PointShape::Table:
            break;
        }
        return QJsonArray();
    };
    for (const ChecklistPoint &point : checklist->points) {
        if (point.stage != stage)
            continue;
        QJsonValue value = point.isReceiptDay ? QJsonValue(isoDate(file.request().received.receivedOn))
                                              : valueOf(point.shape, point.choices, point.accepted);
        if (point.shape == PointShape::Table) {
            QJsonObject row;
            for (const PointColumn &column : point.columns)
                row.insert(column.key, valueOf(column.shape, column.choices, {}));
            if (!point.blocksGrant.isEmpty())
                row.insert(point.blocksGrant, false);
            QJsonArray rows{row};
            for (const PointColumn &column : point.columns) {
                for (qsizetype i = 1; column.key == point.eachChoiceOf && i < column.choices.size(); ++i) {
                    row.insert(column.key, column.choices.at(i));
                    rows << row;
                }
            }
            value = rows;
        }
        if (point.onSuppressionList && value != QJsonValue(false)) {
            Suppress entry;
            entry.channels = {MarketingChannel::Email};
            entry.email = QStringLiteral("chloe.martin@example.org");
            entry.item = number;
            entry.on = file.today();
            if (const auto taken = file.take(entry); !taken)
                qFatal("%s: %s", qPrintable(point.fact), qPrintable(Wording(QLocale::c()).say(taken.failure().what)));
            continue;
        }
        RecordFact facts;
        facts.item = number;
        facts.fact = point.fact;
        facts.value = value;
        const auto taken = file.take(facts);
        if (!taken)
            qFatal("%s: %s", qPrintable(point.fact), qPrintable(Wording(QLocale::c()).say(taken.failure().what)));
    }
}

} // namespace article12::test
