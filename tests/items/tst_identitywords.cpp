// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/identitywords.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestIdentityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsFoundFromItsBeginning_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("places");
        QTest::addRow("one letter") << u"m"_s << QList<int>{0, 2};
        QTest::addRow("folded") << u"CHLOÉ"_s << QList<int>{0};
        QTest::addRow("two words in any order") << u"chl mart"_s << QList<int>{0};
        QTest::addRow("not from inside a word") << u"artin"_s << QList<int>{};
        QTest::addRow("reference as one phrase") << u"2026-0002"_s << QList<int>{1};
        QTest::addRow("beginning of a reference") << u"2026-00"_s << QList<int>{0, 1, 2};
        QTest::addRow("address") << u"anais@exa"_s << QList<int>{1};
        QTest::addRow("no phrase over two requests") << u"org-2026"_s << QList<int>{};
        QTest::addRow("replaced words are gone") << u"former"_s << QList<int>{};
        QTest::addRow("other scripts") << u"ελ"_s << QList<int>{2};
    }
    void everyWordIsFoundFromItsBeginning()
    {
        QFETCH(QString, words);
        QFETCH(QList<int>, places);
        IdentityWords index;
        index.append(IdentityWords::folded(u"2026-0001 Martin, Chloé chloe.martin@example.org"_s));
        index.append(IdentityWords::folded(u"2026-0002 Former name"_s));
        index.append(IdentityWords::folded(u"2026-0003 Müller, Ελένη"_s));
        index.replace(1, IdentityWords::folded(u"2026-0002 Lefèvre, Anaïs anais@example.org"_s));
        const std::vector<std::string> patterns = IdentityWords::patternsOf(words);
        const std::vector<bool> found = index.find(patterns);
        QList<int> all;
        for (size_t place = 0; place < found.size(); ++place) {
            QCOMPARE(bool(found[place]), index.holds(place, patterns));
            if (found[place])
                all << int(place);
        }
        QCOMPARE(all, places);
    }

    void signsAloneLookForNothing() { QVERIFY(IdentityWords::patternsOf(u" -- @ "_s).empty()); }
};

QTEST_APPLESS_MAIN(TestIdentityWords)
#include "tst_identitywords.moc"
