// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/text.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

    const Wording m_french{QLocale(QLocale::French, QLocale::France)};
    const Wording m_english{QLocale(QLocale::English, QLocale::UnitedKingdom)};

private Q_SLOTS:
    void saysDatesAsPeopleWriteThem()
    {
        QCOMPARE(m_french.longDate(QDate(2026, 3, 2)), u"2\u00a0mars\u00a02026"_s);
        QCOMPARE(m_french.longDate(QDate(2026, 5, 1)), u"1er\u00a0mai\u00a02026"_s);
        QCOMPARE(m_english.longDate(QDate(2026, 12, 9)), u"9\u00a0December\u00a02026"_s);
        QCOMPARE(m_english.withThisYear(2026).shortDate(QDate(2026, 12, 9)), u"Wed\u00a09\u00a0Dec"_s);
        QCOMPARE(m_english.withThisYear(2026).shortDate(QDate(2027, 2, 9)), u"Tue\u00a09\u00a0Feb\u00a02027"_s);
    }

    void leavesOutTheWeekdayWhereAsked()
    {
        const Text text("%1", {DayAndMonth{QDate(2026, 12, 9)}});
        QCOMPARE(m_english.withThisYear(2026).say(text), u"9\u00a0Dec"_s);
        QCOMPARE(m_english.withDateStyle(Wording::DateStyle::Long).say(text), u"9\u00a0December\u00a02026"_s);
    }

    void fillsASentenceOnceOnly()
    {
        const Text text("%1 asked %2", {u"Mrs %2"_s, QDate(2026, 12, 9)});
        QCOMPARE(m_english.withThisYear(2026).say(text), u"Mrs %2 asked Wed\u00a09\u00a0Dec"_s);
        QCOMPARE(m_english.say(Text("%1!", {asArgument(Text("%1", {qint64(3)}))})), u"3!"_s);
        QCOMPARE(m_english.say(Text::verbatim(u"50 %1"_s)), u"50 %1"_s);
    }

    void anAbbreviatedMonthEndsTheSentence()
    {
        const Wording french = m_french.withThisYear(2026);
        const Text sentence("%1.", {QDate(2026, 4, 2)});
        QCOMPARE(french.say(sentence), u"jeu.\u00a02\u00a0avr."_s);
        QCOMPARE(french.say(Text("%1.", {asArgument(Text("le %1", {DayAndMonth{QDate(2026, 4, 2)}}))})),
                 u"le 2\u00a0avr."_s);
        QCOMPARE(french.say(Text("%1.", {QDate(2026, 5, 2)})), u"sam.\u00a02\u00a0mai."_s);
    }

    void joinsLists()
    {
        QCOMPARE(m_english.list({u"a"_s}), u"a"_s);
        QCOMPARE(m_english.list({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
        QCOMPARE(m_english.list({}), QString());
    }

    void comparesNestedTextsByContent()
    {
        QCOMPARE(Text("%1", {asArgument(Text("a"))}), Text("%1", {asArgument(Text("a"))}));
        QVERIFY(!(Text("%1", {asArgument(Text("a"))}) == Text("%1", {asArgument(Text("b"))})));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
