// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/suppressionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestSuppressionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsThatAreDueComeFirst()
    {
        const Wording wording{QLocale(QLocale::English)};
        SuppressionModel model(wording);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Suppression later{{MarketingChannel::Email, u"ab"_s}, QDate(2026, 3, 1), QDate(2029, 3, 1), {7}};
        const Suppression due{{MarketingChannel::Post, u"cd"_s}, QDate(2023, 3, 2), QDate(2026, 3, 2), {}};
        model.setRows({later, due}, QDate(2026, 3, 2),
                      [](RequestNumber number) { return QString::number(number.value); });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.reviewsDue(), 1);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, SuppressionModel::Channel), u"post"_s);
        QVERIFY(cell(0, SuppressionModel::Review).startsWith(u"due since"));
        QCOMPARE(cell(0, SuppressionModel::Request), u"by hand"_s);
        QCOMPARE(cell(1, SuppressionModel::Request), u"7"_s);
        QCOMPARE(cell(1, SuppressionModel::Hash), u"ab"_s);
        model.setRows({}, QDate(2026, 3, 2), {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSuppressionModel)
#include "tst_suppressionmodel.moc"
