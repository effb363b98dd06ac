// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/strictdate.h"
#include "requests/request.h"

namespace article12::test {

/// Builds a request as it would stand after some steps: `aRequest().receivedOn("2026-03-02").withItem(Right::Access)`.
class RequestBuilder
{
public:
    RequestBuilder()
    {
        m_request.number = RequestNumber{1};
        m_request.reference = QStringLiteral("2026-0001");
        m_request.language = QStringLiteral("fr");
        m_request.personCategory = PersonCategory::Client;
        m_request.received.givenName = QStringLiteral("Camille");
        m_request.received.surname = QStringLiteral("Rousseau");
        m_request.received.email = QStringLiteral("camille.rousseau@example.org");
        receivedOn("2026-03-02");
        dueOn("2026-04-02", "2026-06-02");
    }

    RequestBuilder &receivedOn(const char *day)
    {
        m_request.received.receivedOn = iso(day);
        m_deadline.start = iso(day);
        return *this;
    }
    RequestBuilder &dueOn(const char *day, const char *extended)
    {
        m_deadline.originalDue = m_deadline.effectiveDue = m_deadline.cutoff = iso(day);
        m_deadline.extendedDue = iso(extended);
        return *this;
    }
    RequestBuilder &from(const QString &givenName, const QString &surname)
    {
        m_request.received.givenName = givenName;
        m_request.received.surname = surname;
        return *this;
    }
    RequestBuilder &at(const QString &postalAddress)
    {
        m_request.received.postalAddress = postalAddress;
        return *this;
    }
    RequestBuilder &proposing(Right right)
    {
        m_request.received.proposed << ProposedRight{right, {}};
        return *this;
    }
    RequestBuilder &withItem(Right right, const QString &asked = {})
    {
        RightItem item;
        item.number = ItemNumber{int(m_request.items.size()) + 1};
        item.right = right;
        item.asked = asked;
        m_request.items << item;
        return *this;
    }
    RequestBuilder &decided(Decision decision)
    {
        m_request.items.last().decision = decision;
        return *this;
    }
    /// A point of the item added last.
    RequestBuilder &point(const QString &fact, const QJsonValue &value)
    {
        m_request.items.last().points.insert(fact, PointValue{value, false});
        return *this;
    }
    RequestBuilder &told(const QString &recipient, const char *day)
    {
        m_request.notices << RecipientNotice{m_request.items.last().number, recipient, iso(day), {}};
        return *this;
    }

    [[nodiscard]] Request build() const
    {
        Request request = m_request;
        ClockTrack track;
        track.deadline = m_deadline;
        for (RightItem &item : request.items) {
            item.deadline = m_deadline;
            track.items << item.number;
        }
        request.clock.tracks = {track};
        request.state = request.items.isEmpty() ? State::New : State::Work;
        return request;
    }
    operator Request() const { return build(); }

private:
    static QDate iso(const char *day) { return dateFromIso(QString::fromLatin1(day)).value(); }

    Request m_request;
    Deadline m_deadline;
};

inline RequestBuilder aRequest() { return {}; }

} // namespace article12::test
