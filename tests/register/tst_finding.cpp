// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/foldedwords.h"
#include "register/referenceforms.h"
#include "register/searchindex.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("folded");
        QTest::addRow("accents") << u"Chloé Düsseldorf"_s << u"chloe dusseldorf"_s;
        QTest::addRow("sharp s") << u"Großmann GROẞ"_s << u"grossmann gross"_s;
        QTest::addRow("strokes and ligatures")
            << u"Łódź Sørensen Œuvre Ætna Đorđe"_s << u"lodz sorensen oeuvre aetna dorde"_s;
        QTest::addRow("decomposed") << u"Chloe\u0301"_s << u"chloe"_s;
        QTest::addRow("Turkish") << u"Işık"_s << u"isik"_s;
        QTest::addRow("Greek sigma") << u"ΟΔΟΣ οδος"_s << foldedWords(u"οδοσ ΟΔΟΣ"_s);
    }
    void wordsAreFolded()
    {
        QFETCH(QString, words);
        QFETCH(QString, folded);
        QCOMPARE(foldedWords(words), folded);
    }

    void everyWordCountsFromItsBeginning_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expression");
        QTest::addRow("two words") << u" Mart  chlo "_s << u"\"mart\"* \"chlo\"*"_s;
        QTest::addRow("address") << u"a@b.fr"_s << u"\"a@b.fr\"*"_s;
        QTest::addRow("quote") << u"say\"no"_s << u"\"say\"\"no\"*"_s;
        QTest::addRow("operators are words") << u"NOT x OR y*"_s << u"\"not\"* \"x\"* \"or\"* \"y*\"*"_s;
        QTest::addRow("signs only") << u"-- \" ()"_s << QString();
    }
    void everyWordCountsFromItsBeginning()
    {
        QFETCH(QString, words);
        QFETCH(QString, expression);
        QCOMPARE(matchExpressionFor(words), expression);
    }

    void referencesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reference");
        QTest::addRow("as stored") << u"2026-0243"_s << u"2026-0243"_s;
        QTest::addRow("prefix") << u"dsr-2026-243"_s << u"2026-0243"_s;
        QTest::addRow("prefix of words") << u"Réf. DSR/2026/243"_s << u"2026-0243"_s;
        QTest::addRow("blanks") << u" 2026 0243"_s << u"2026-0243"_s;
        QTest::addRow("more than four digits") << u"2026-12345"_s << u"2026-12345"_s;
        QTest::addRow("number only") << u"243"_s << QString();
        QTest::addRow("number zero") << u"2026-0000"_s << QString();
        QTest::addRow("name") << u"Martin"_s << QString();
        QTest::addRow("something behind") << u"2026-0243 x"_s << QString();
        QTest::addRow("empty") << QString() << QString();
    }
    void referencesAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, reference);
        QCOMPARE(referenceFromText(text).value_or(QString()), reference);
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
