// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/packedsummary.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

RequestSummary everyField()
{
    RequestSummary row;
    row.number = {100'243};
    row.reference = u"2026-0243"_s;
    row.person = u"Lefèvre, Anaïs 🦊"_s;
    row.onBehalfOf = u"Petit, J."_s;
    row.email = u"a@example.org"_s;
    row.furtherAddresses = {u"b@example.org"_s, u"c@example.org"_s};
    row.rights = {Right::Access, Right::Erasure};
    row.state = State::Closed;
    row.outcome = Outcome::PartlyGranted;
    row.receivedOn = QDate(2026, 11, 2);
    row.channel = Channel::Post;
    row.handler = u"Nadia"_s;
    row.deadline.start = QDate(1969, 12, 31);
    row.deadline.effectiveDue = QDate(2026, 12, 9);
    row.deadline.extension = ExtensionStatus::Valid;
    row.deadline.suspendedDays = 7;
    row.deadline.stops = {ClockStop{QDate(2026, 11, 6), QDate(2026, 11, 13), 29},
                          ClockStop{QDate(2026, 11, 20), {}, -3}};
    row.strictDue = QDate(2026, 12, 2);
    row.target = InternalTarget{Right::ObjectionMarketing, QDate(2026, 11, 5)};
    row.closedOn = QDate(2027, 1, 4);
    row.openDuties = 2;
    row.next = {NextStepKind::WaitForIdentity, Right::Access, QDate(2026, 11, 6), 3};
    row.links = {{1}, {200}};
    row.authorities = {{{2}, u"CNIL"_s, QDate(2026, 12, 20)}};
    row.letter = ComplaintNumber{3};
    return row;
}

} // namespace

class TestPackedSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost()
    {
        QCOMPARE(unpacked(packed(everyField())), everyField());
        QCOMPARE(unpacked(packed(RequestSummary())), RequestSummary());
    }
    void anOrdinaryRowIsSmall()
    {
        RequestSummary row = everyField();
        row.deadline.stops.clear();
        QVERIFY(packed(row).size() < 200);
    }
};

QTEST_APPLESS_MAIN(TestPackedSummary)
#include "tst_packedsummary.moc"
