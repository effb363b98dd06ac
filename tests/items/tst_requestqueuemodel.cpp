// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/requestqueuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

using Column = RequestQueueModel::Column;

const QDate today(2026, 11, 24);

RequestSummary aRow(qint64 number, const QString &person, QDate due)
{
    RequestSummary row;
    row.number = {number};
    row.reference = u"2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.person = person;
    row.rights = {Right::Access};
    row.state = State::Work;
    row.receivedOn = due.addMonths(-1);
    row.deadline.start = row.receivedOn;
    row.deadline.originalDue = row.deadline.effectiveDue = due;
    row.next = {NextStepKind::SendAnswer, {}, {}, 0};
    return row;
}

RequestSummary suspendedRow(qint64 number, const QString &person)
{
    RequestSummary row = aRow(number, person, QDate(2026, 12, 20));
    row.state = State::Wait;
    row.deadline.stops = {ClockStop{QDate(2026, 11, 20), {}, 29}};
    row.deadline.originalDue = row.deadline.effectiveDue = {};
    row.next = {NextStepKind::WaitForIdentity, {}, QDate(2026, 11, 20), 0};
    return row;
}

RequestSummary answeredRow(qint64 number, const QString &person)
{
    RequestSummary row = aRow(number, person, QDate(2026, 11, 12));
    row.state = State::Done;
    row.answeredOn = QDate(2026, 11, 10);
    row.next = {NextStepKind::TellRecipients, {}, {}, 2};
    return row;
}

/// A model with its contract watched and its signals counted.
struct Watched
{
    Wording wording = Wording(QLocale(QLocale::English)).withThisYear(2026);
    RequestQueueModel model{wording, today};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    /// Late, soon, running, suspended, answered: in this order by urgency.
    Watched()
    {
        model.setFilter({QueueView::AllOpen});
        model.setRows({answeredRow(5, u"Fontaine, Paul"_s), aRow(3, u"Martin, Chloé"_s, QDate(2026, 12, 9)),
                       suspendedRow(4, u"Haddad, Karim"_s), aRow(1, u"Lefèvre, Anaïs"_s, QDate(2026, 11, 20)),
                       aRow(2, u"Nowak, Zofia"_s, QDate(2026, 11, 27))});
        resets.clear();
    }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return model.index(row, int(column)).data().toString().replace(QChar(0x00A0), u' ');
    }
    [[nodiscard]] QList<qint64> numbers() const
    {
        QList<qint64> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data(RequestQueueModel::RequestNumberRole).toLongLong();
        return found;
    }
    /// changes, inserts, removals, layouts, resets
    [[nodiscard]] QList<qsizetype> signalCounts() const
    {
        return {changes.size(), inserts.size(), removals.size(), layouts.size(), resets.size()};
    }
};

} // namespace

class TestRequestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostUrgentFirst() { QCOMPARE(Watched().numbers(), (QList<qint64>{1, 2, 3, 4, 5})); }

    void cellsSayWhatARowIs_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("words");
        QTest::addRow("pill") << 0 << Column::Deadline << u"4 day(s) late"_s;
        QTest::addRow("reference") << 2 << Column::Reference << u"2026-0003"_s;
        QTest::addRow("person") << 2 << Column::Person << u"Martin, Chloé"_s;
        QTest::addRow("rights") << 2 << Column::Rights << u"access"_s;
        QTest::addRow("step") << 2 << Column::Step << u"In progress · send the answer"_s;
        QTest::addRow("due") << 2 << Column::Due << u"Wed 9 Dec"_s;
        QTest::addRow("suspended has no due day") << 3 << Column::Due << u"suspended"_s;
        QTest::addRow("answered has none either") << 4 << Column::Due << u"—"_s;
        QTest::addRow("received") << 2 << Column::Received << u"9 Nov"_s;
    }
    void cellsSayWhatARowIs()
    {
        QFETCH(int, row);
        QFETCH(Column, column);
        QTEST(Watched().cell(row, column), "words");
    }

    void personIsWhoeverIsKnown()
    {
        Watched queue;
        RequestSummary row = aRow(6, {}, QDate(2026, 11, 1));
        row.email = u"anon-7731@example.org"_s;
        queue.model.put(row);
        QCOMPARE(queue.cell(0, Column::Person), u"anon-7731@example.org"_s);
        row.person = u"Maître Roux"_s;
        row.onBehalfOf = u"Petit, J."_s;
        queue.model.put(row);
        QCOMPARE(queue.cell(0, Column::Person), u"Maître Roux (for Petit, J.)"_s);
    }

    void dueOfAMarketingStopIsItsNearerTarget()
    {
        Watched queue;
        RequestSummary row = aRow(6, u"Bernard, Luc"_s, QDate(2026, 12, 23));
        row.target = InternalTarget{Right::ObjectionMarketing, QDate(2026, 11, 26)};
        queue.model.put(row);
        const int place = queue.model.rowOf({6});
        QCOMPARE(queue.cell(place, Column::Due), u"Thu 26 Nov"_s);
        QCOMPARE(place, 1);
    }

    void rolesCarryMeaning()
    {
        const Watched queue;
        const QModelIndex late = queue.model.index(0, 0);
        QCOMPARE(late.data(RequestQueueModel::UrgencyRole).toInt(), int(Urgency::Overdue));
        QCOMPARE(late.data(RequestQueueModel::RightsRole).toStringList(), QStringList{u"access"_s});
        QVERIFY(!late.data(Qt::ForegroundRole).isValid());
        QCOMPARE(queue.model.headerData(0, Qt::Horizontal).toString(), u"Deadline"_s);
    }

    void changeInPlaceIsOneDataChanged()
    {
        Watched queue;
        RequestSummary row = queue.model.at(2);
        row.next = {NextStepKind::DecideItem, Right::Access, {}, 0};
        queue.model.put(row);
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{1, 0, 0, 0, 0}));
        QCOMPARE(queue.changes.first().first().toModelIndex().row(), 2);
    }

    void changeOfOrderMovesOneRow()
    {
        Watched queue;
        RequestSummary row = queue.model.at(2);
        row.deadline.effectiveDue = QDate(2026, 11, 18);
        queue.model.put(row);
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{0, 1, 1, 0, 0}));
        QCOMPARE(queue.numbers(), (QList<qint64>{3, 1, 2, 4, 5}));
    }

    void newRequestIsOneInsert()
    {
        Watched queue;
        queue.model.put(aRow(6, u"García, Lucía"_s, QDate(2026, 11, 25)));
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{0, 1, 0, 0, 0}));
        QCOMPARE(queue.numbers(), (QList<qint64>{1, 6, 2, 3, 4, 5}));
        QCOMPARE(queue.model.total(), 6);
    }

    void requestThatLeavesTheViewIsOneRemoval()
    {
        Watched queue;
        RequestSummary row = queue.model.at(0);
        row.state = State::Closed;
        row.closedOn = today;
        queue.model.put(row);
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{0, 0, 1, 0, 0}));
        QCOMPARE(queue.model.rowOf({1}), -1);
        QCOMPARE(queue.model.countOf(QueueView::Closed), 1);
    }

    void requestThatIsNotShownChangesSilently()
    {
        Watched queue;
        queue.model.setFilter({QueueView::Overdue});
        queue.resets.clear();
        RequestSummary row = aRow(2, u"Nowak, Zofia"_s, QDate(2026, 11, 28));
        queue.model.put(row);
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{0, 0, 0, 0, 0}));
    }

    /// T25: "its own deadline has its own row in the queue".
    void aLetterOfAnAuthorityIsARowOfItsOwn()
    {
        Watched queue;
        RequestSummary row = answeredRow(5, u"Fontaine, Paul"_s);
        row.state = State::Closed;
        row.closedOn = QDate(2026, 11, 12);
        row.authorities = {{{1}, u"CNIL"_s, QDate(2026, 12, 16)}, {{2}, u"Tribunal"_s, QDate(2026, 11, 30)}};
        queue.model.put(row);
        QCOMPARE(queue.numbers(), (QList<qint64>{1, 2, 5, 3, 5, 4}));
        QCOMPARE(queue.cell(2, Column::Deadline), u"Tribunal: 6 day(s) left"_s);
        QCOMPARE(queue.cell(4, Column::Deadline), u"CNIL: 22 day(s) left"_s);
        QCOMPARE(queue.cell(4, Column::Person), u"Fontaine, Paul"_s);
        QCOMPARE(queue.cell(4, Column::Due), u"Wed 16 Dec"_s);
        QCOMPARE(queue.cell(4, Column::Step), u"Closed · send the observations on the complaint"_s);
        QCOMPARE(queue.model.rowOf({5}), 2); // the request itself is not shown here
        QCOMPARE(queue.model.find({5})->letter, std::nullopt);
        QCOMPARE(queue.model.total(), 5);
        QCOMPARE(queue.model.countOf(QueueView::AllOpen), 6);
        QCOMPARE(queue.model.openRequests(), 4);
        QCOMPARE(queue.model.countOf(QueueView::DueSoon), 2);
        QCOMPARE(queue.model.countOf(QueueView::Closed), 1);
        QCOMPARE(queue.model.shownBytes().size(), 6);

        row.authorities.removeLast(); // the court has its answer
        queue.model.put(row);
        QCOMPARE(queue.numbers(), (QList<qint64>{1, 2, 3, 5, 4}));
        queue.model.setToday(QDate(2026, 12, 17));
        QCOMPARE(queue.cell(queue.model.rowOf({5}), Column::Deadline), u"CNIL: 1 day(s) late"_s);
        QCOMPARE(queue.model.countOf(QueueView::Overdue), 4);
        queue.model.sort(int(Column::Person), Qt::AscendingOrder);
        queue.model.retranslate();
        QCOMPARE(queue.model.rowCount(), 5);

        row.authorities << AuthorityLetter{{2}, u"Tribunal"_s, QDate(2027, 1, 8)}; // the answer was recorded by mistake
        queue.model.put(row);
        QCOMPARE(queue.model.rowCount(), 6);
        row.authorities.clear();
        queue.model.put(row);
        QVERIFY(!queue.numbers().contains(5));
        QCOMPARE(queue.model.countOf(QueueView::AllOpen), 4);
        QCOMPARE(queue.model.openRequests(), 4);
    }

    /// The requests of a person follow an address that is corrected.
    void othersOfThePersonFollowACorrection()
    {
        Watched queue;
        const auto others = [&queue](qint64 number) {
            QList<qint64> numbers;
            for (const OtherRequest &other : queue.model.othersOf({number}))
                numbers << other.number.value;
            return numbers;
        };
        RequestSummary one = aRow(6, u"García, Lucía"_s, QDate(2026, 12, 20));
        one.email = u"lucia@example.org"_s;
        RequestSummary other = aRow(7, u"Garcia, L."_s, QDate(2026, 12, 21));
        other.email = u"wrong@example.org"_s;
        queue.model.addRows({queueEntryOf(one), queueEntryOf(other)});
        QCOMPARE(others(6), QList<qint64>());
        other.email = one.email;
        queue.model.put(other);
        QCOMPARE(others(6), QList<qint64>{7});
        QCOMPARE(others(7), QList<qint64>{6});
        other.email = u"wrong@example.org"_s;
        queue.model.put(other);
        QCOMPARE(others(6), QList<qint64>());
    }

    void lettersAreFoundByTheirAuthorityAndStayOutOfFigures()
    {
        Watched queue;
        RequestSummary row = aRow(6, u"García, Lucía"_s, QDate(2026, 12, 20));
        row.authorities = {{{1}, u"CNIL"_s, QDate(2026, 12, 16)}};
        queue.model.addRows({queueEntryOf(row)});
        QueueFilter filter;
        filter.words = u"cnil"_s;
        queue.model.setFilter(filter);
        QCOMPARE(queue.numbers(), QList<qint64>{6});
        QCOMPARE(queue.cell(0, Column::Deadline), u"CNIL: 22 day(s) left"_s);
        filter.words = u"garcia"_s;
        queue.model.setFilter(filter);
        QCOMPARE(queue.numbers(), (QList<qint64>{6, 6}));
        QCOMPARE(queue.model.found().everywhere, 2);
        filter = {};
        filter.among = QSet<RequestNumber>{{6}};
        queue.model.setFilter(filter);
        QCOMPARE(queue.numbers(), QList<qint64>{6});
        QCOMPARE(queue.model.at(0).letter, std::nullopt);
        QVERIFY(queue.model.othersOf({6}).isEmpty());
    }

    void viewsFilterAndCount_data()
    {
        QTest::addColumn<QueueView>("view");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addRow("overdue") << QueueView::Overdue << QList<qint64>{1};
        QTest::addRow("due within 7 days") << QueueView::DueSoon << QList<qint64>{2};
        QTest::addRow("waiting for the person") << QueueView::WaitingForPerson << QList<qint64>{4};
        QTest::addRow("follow-up") << QueueView::FollowUp << QList<qint64>{5};
        QTest::addRow("to do now") << QueueView::ToDoNow << QList<qint64>{1, 2, 3, 5};
        QTest::addRow("closed") << QueueView::Closed << QList<qint64>{};
    }
    void viewsFilterAndCount()
    {
        QFETCH(QueueView, view);
        QFETCH(QList<qint64>, numbers);
        Watched queue;
        queue.model.setFilter({view});
        QCOMPARE(queue.numbers(), numbers);
        QCOMPARE(queue.model.countOf(view), int(numbers.size()));
        QCOMPARE(queue.resets.size(), 1);
        queue.model.setFilter({view});
        QCOMPARE(queue.resets.size(), 1);
    }

    void foundIsShownWhateverTheView()
    {
        Watched queue;
        queue.model.setFilter({QueueView::Overdue, QSet<RequestNumber>{{4}, {5}, {99}}});
        QCOMPARE(queue.numbers(), (QList<qint64>{4, 5}));
    }

    void columnsSort_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addRow("by person") << Column::Person << Qt::AscendingOrder << QList<qint64>{5, 4, 1, 3, 2};
        QTest::addRow("by person, down") << Column::Person << Qt::DescendingOrder << QList<qint64>{2, 3, 1, 4, 5};
        QTest::addRow("by reference, down") << Column::Reference << Qt::DescendingOrder << QList<qint64>{5, 4, 3, 2, 1};
        QTest::addRow("by due day, none last") << Column::Due << Qt::AscendingOrder << QList<qint64>{1, 2, 3, 4, 5};
        QTest::addRow("by receipt") << Column::Received << Qt::AscendingOrder << QList<qint64>{5, 1, 2, 3, 4};
        QTest::addRow("same rights: by urgency")
            << Column::Rights << Qt::AscendingOrder << QList<qint64>{1, 2, 3, 4, 5};
    }
    void columnsSort()
    {
        QFETCH(Column, column);
        QFETCH(Qt::SortOrder, order);
        Watched queue;
        queue.model.sort(int(Column::Step));
        const QPersistentModelIndex kept = queue.model.index(queue.model.rowOf({3}), 0);
        queue.model.sort(int(column), order);
        QTEST(queue.numbers(), "numbers");
        QCOMPARE(kept.row(), queue.model.rowOf({3}));
        QCOMPARE(queue.resets.size(), 0);
    }

    void midnightTouchesOnlyRowsWhoseDaysCount()
    {
        Watched queue;
        queue.model.setToday(today.addDays(1));
        // 1, 2 and 3 have a day less; suspended and answered stand still
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{3, 0, 0, 0, 0}));
        QCOMPARE(queue.cell(0, Column::Deadline), u"5 day(s) late"_s);
        QCOMPARE(queue.cell(3, Column::Deadline), u"suspended, 29 left"_s);
    }

    void midnightLetsRowsEnterAndLeaveAView()
    {
        Watched queue;
        queue.model.setFilter({QueueView::DueSoon});
        queue.resets.clear();
        queue.model.setToday(QDate(2026, 12, 3));
        QCOMPARE(queue.numbers(), QList<qint64>{3});
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{0, 1, 1, 0, 0}));
        QCOMPARE(queue.model.countOf(QueueView::Overdue), 2);
    }

    void midnightPutsRowsInNewOrderWithoutAReset()
    {
        Watched queue;
        RequestSummary row = suspendedRow(4, u"Haddad, Karim"_s);
        row.deadline.stops.first().to = QDate(2026, 11, 25); // the clock runs again
        row.deadline.effectiveDue = QDate(2026, 11, 26);
        queue.model.put(row);
        queue.changes.clear();
        queue.model.setToday(today.addDays(1));
        QCOMPARE(queue.numbers(), (QList<qint64>{1, 4, 2, 3, 5}));
        QCOMPARE(queue.signalCounts(), (QList<qsizetype>{4, 0, 0, 1, 0}));
    }
};

QTEST_APPLESS_MAIN(TestRequestQueueModel)
#include "tst_requestqueuemodel.moc"
