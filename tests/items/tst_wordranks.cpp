// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wordranks.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestWordRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalWordsAreAlikeAndNumbersCount()
    {
        const std::vector<qint32> ranks = ranksOf({u"b 10"_s, u"a"_s, u"b 9"_s, u"a"_s}, QLocale(u"en"_s));
        QCOMPARE(ranks, (std::vector<qint32>{2, 0, 1, 0}));
    }

    /// Only what changed after an order was made is unknown in it; an order of other rows is no order.
    void aLateOrderForgetsWhatChangedMeanwhile()
    {
        WordRanks ranks;
        ranks.forget(0);
        const RowsStamp stamp = ranks.stamp();
        ranks.forget(1);
        ranks.take({QueueColumn::Person, stamp, {2, 0, 1}});
        QCOMPARE(ranks.rankOf(QueueColumn::Person, 0), 2);
        QCOMPARE(ranks.rankOf(QueueColumn::Person, 1), -1);
        QCOMPARE(ranks.rankOf(QueueColumn::Rights, 0), -1);
        QVERIFY(!ranks.isComplete(QueueColumn::Person, 3));
        ranks.take({QueueColumn::Person, ranks.stamp(), {2, 0, 1}});
        QVERIFY(ranks.isComplete(QueueColumn::Person, 3));
        QVERIFY(!ranks.isComplete(QueueColumn::Person, 4));
        ranks.clear();
        ranks.take({QueueColumn::Person, stamp, {2, 0, 1}});
        QCOMPARE(ranks.rankOf(QueueColumn::Person, 0), -1);
    }
};

QTEST_GUILESS_MAIN(TestWordRanks)
#include "tst_wordranks.moc"
