// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/text.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

#include <functional>

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

    void citesTheLawInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("point of a checklist")
            << u"Art. 15(1)(c) GDPR; CJEU C-154/21"_s << u"art. 15, § 1, c), RGPD ; CJUE C-154/21"_s;
        QTest::newRow("reason for refusal") << u"Art. 11(2) and 12(2) GDPR"_s << u"art. 11, § 2 et 12, § 2, RGPD"_s;
        QTest::newRow("clock") << u"GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c)"_s
                               << u"art. 12, § 3, RGPD ; règlement 1182/71, art. 3, § 2, c)"_s;
        QTest::newRow("element of a letter") << u"Art. 12(4), 77, 79 GDPR"_s << u"art. 12, § 4, 77, 79 RGPD"_s;
        QTest::newRow("breach") << u"GDPR Art. 33(1)"_s << u"art. 33, § 1, RGPD"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void citesTheLawInTheLanguageOfTheReader()
    {
        QFETCH(QString, source);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/article12_fr.qm"_s));
        const Wording wording(QLocale(QLocale::French), &translator);
        QTEST(wording.say(Text::fromData(source)).replace(QChar(0xA0), u' '), "said");
    }

    /// Whatever a rule file shows to a person: labels, and the law behind them.
    void knowsEveryTextOfTheRuleFiles()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/article12_fr.qm"_s));
        QDirIterator files(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/rules"), {u"*.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int texts = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/phrases/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QStringList unknown;
            collect(QJsonDocument::fromJson(file.readAll()).object(), {}, [&](const QString &text) {
                ++texts;
                if (translator.translate("Rules", text.toUtf8().constData()).isEmpty())
                    unknown << text;
            });
            QVERIFY2(unknown.isEmpty(), qPrintable(file.fileName() + u": "_s + unknown.join(u", "_s)));
        }
        QVERIFY(texts > 500);
    }

private:
    static void collect(const QJsonValue &value, const QString &key, const std::function<void(const QString &)> &take)
    {
        static const QStringList shown{u"label"_s, u"source"_s, u"article"_s, u"labels"_s, u"sources"_s};
        if (value.isString() && shown.contains(key))
            take(value.toString());
        const QJsonArray array = value.toArray();
        for (const QJsonValue &member : array)
            collect(member, {}, take);
        const QJsonObject object = value.toObject();
        const bool allShown = key == u"labels"_s || key == u"sources"_s;
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(*member, allShown ? key : member.key(), take);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
