// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/text.h"

#include <QTest>
#include <QTranslator>

using namespace article12;
using namespace Qt::StringLiterals;

/// The built-in translations are found and say the domain's sentences, the labels of the rule files and plural forms.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysPlurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::newRow("English, one") << u"en"_s << 1 << u"1 day late"_s;
        QTest::newRow("English, none") << u"en"_s << 0 << u"0 days late"_s;
        QTest::newRow("English, several") << u"en"_s << 12 << u"12 days late"_s;
        QTest::newRow("French, one") << u"fr"_s << 1 << u"1 jour de retard"_s;
        QTest::newRow("French, none") << u"fr"_s << 0 << u"0 jour de retard"_s;
        QTest::newRow("French, several") << u"fr"_s << 12 << u"12 jours de retard"_s;
    }

    void saysPlurals()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"article12"_s, u"_"_s, u":/i18n"_s));
        const Wording wording(QLocale(language), &translator);
        QTEST(wording.say(Text("%n day(s) late", {}, count)), "said");
    }

    void knowsEachContext_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("domain") << "Domain"_ba
                                << "%1 and %2"_ba;
        QTest::newRow("widget") << "article12::DateField"_ba
                                << "Open the calendar"_ba;
        QTest::newRow("region") << "Rules"_ba
                                << "Germany (nationwide days only)"_ba;
        QTest::newRow("rule file") << "Rules"_ba
                                   << "Systems searched"_ba;
    }

    void knowsEachContext()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, source);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/article12_fr.qm"_s));
        const QString said = translator.translate(context.constData(), source.constData());
        QVERIFY2(!said.isEmpty(), source.constData());
        QVERIFY(said != QString::fromUtf8(source));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
