// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QTest>

using namespace article12;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTextCanBeReadOnItsBackground_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("fill");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const TextOnFill &pair : Colours::of(scheme).textPairs())
                QTest::addRow("%s, %s", scheme == Scheme::Light ? "light" : "dark", pair.name)
                    << pair.text << pair.fill;
        }
    }
    void eachTextCanBeReadOnItsBackground()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, fill);
        QVERIFY2(contrast(text, fill) >= 4.5, qPrintable(QString::number(contrast(text, fill))));
    }
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }
    void eachPaletteTellsItsScheme()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QCOMPARE(schemeOf(Colours::of(scheme).palette()), scheme);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
