// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/mandatorycontent.h"
#include "letters/mustachetext.h"
#include "support/letterfiles.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

using LetterFiles = QMap<QString, QMap<QString, QByteArray>>;

class TestLetterTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileLoads()
    {
        const auto templates = LetterTemplates::fromFiles(letterFiles());
        QVERIFY2(templates, templates ? "" : qPrintable(Wording(QLocale::c()).say(templates.failure().what)));
        QCOMPARE(templates->languages(), QStringList({u"en"_s, u"fr"_s}));
        const QList<LetterType> expected{LetterType::L01, LetterType::L04, LetterType::L05, LetterType::L06,
                                         LetterType::L07, LetterType::L09, LetterType::L19};
        for (const QString &language : templates->languages())
            QCOMPARE(templates->letters(language), expected);
    }

    void theLanguagesHaveTheSamePhrases()
    {
        QCOMPARE(letterTemplates().language(u"en"_s)->phrases.keys(),
                 letterTemplates().language(u"fr"_s)->phrases.keys());
    }

    void everyLetterWithATextHasElements()
    {
        for (const LetterType type : letterTemplates().letters(u"fr"_s))
            QVERIFY(!elementRules(type).empty());
    }

    void theComplaintBlockIsWhereItIsMandatory_data()
    {
        QTest::addColumn<QString>("letter");
        for (const char *letter : {"L04", "L05", "L06", "L19"})
            QTest::newRow(letter) << QString::fromLatin1(letter);
    }
    void theComplaintBlockIsWhereItIsMandatory()
    {
        QFETCH(QString, letter);
        for (const QString &language : letterTemplates().languages()) {
            const LetterTemplate *text = letterTemplates().find(fromKey<LetterType>(letter).value(), language);
            QVERIFY(text->body.contains(u"{{> complaint}}"_s));
            QVERIFY(text->proofs.contains(u"complaint"_s));
        }
    }

    void aBadFileIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = letterFiles()[u"en"_s][u"L01.mustache"_s];
        QTest::newRow("no head") << u"L01.mustache"_s << QByteArray("<p>Hello</p>");
        QTest::newRow("unclosed section") << u"L01.mustache"_s << good + "{{#rights}}";
        QTest::newRow("unclosed tag") << u"L01.mustache"_s << good + "{{rights";
        QTest::newRow("a proof is missing")
            << u"L01.mustache"_s << QByteArray(good).replace("proof due", "proof contact");
        QTest::newRow("a proof of nothing") << u"L01.mustache"_s << "proof colour: red\n" + good;
        QTest::newRow("a strange line") << u"L01.mustache"_s << "colour: red\n" + good;
        QTest::newRow("no subject") << u"L01.mustache"_s
                                    << QByteArray(good).replace("subject: We have", "subject:\nproof due: We have");
        QTest::newRow("part unclosed") << u"complaint.mustache"_s << QByteArray("{{#authority}}");
        QTest::newRow("phrases without a right") << u"phrases.json"_s << QByteArray(R"({"reference":"Reference: %1"})");
        QTest::newRow("phrases no JSON") << u"phrases.json"_s << QByteArray("{");
        QTest::newRow("neither") << u"L01.docx"_s << QByteArray("x");
    }
    void aBadFileIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        LetterFiles files = letterFiles();
        files[u"en"_s][name] = bytes;
        const auto templates = LetterTemplates::fromFiles(files);
        QVERIFY(!templates);
        QCOMPARE(templates.failure().where, u"en/"_s + name);
    }

    void aGapIsShownAndNamedOnce()
    {
        const FilledText filled = fillMustache(u"{{a}} {{b}} {{b}} {{#c}}{{d}}{{/c}}{{^c}}no{{/c}}"_s,
                                               QJsonObject{{u"a"_s, u"x"_s}}, {}, Escaping::Html);
        QCOMPARE(filled.text, u"x […] […] […]"_s);
        QCOMPARE(filled.openNames, QStringList({u"b"_s, u"c"_s, u"d"_s}));
    }

    void whatIsKnownToBeNothingIsNoGap()
    {
        const FilledText filled =
            fillMustache(u"{{#a}}yes{{/a}}{{^a}}no{{/a}}"_s, QJsonObject{{u"a"_s, false}}, {}, Escaping::Html);
        QCOMPARE(filled.text, u"no"_s);
        QVERIFY(filled.openNames.isEmpty());
    }

    void aPartIsFoundBesideAFactOfItsName()
    {
        const FilledText filled =
            fillMustache(u"{{#a}}{{> told}}{{/a}}"_s, QJsonObject{{u"a"_s, QJsonObject{{u"told"_s, u"fact"_s}}}},
                         {{u"told"_s, u"part {{told}}"_s}}, Escaping::Html);
        QCOMPARE(filled.text, u"part fact"_s);
    }

    void factsAreNeverMarkup()
    {
        const QJsonObject facts{{u"a"_s, u"<b>\"Tom\" & 'Jerry'</b> {{b}}"_s}};
        QCOMPARE(fillMustache(u"{{a}}"_s, facts, {}, Escaping::Html).text,
                 u"&lt;b&gt;&quot;Tom&quot; &amp; &apos;Jerry&apos;&lt;/b&gt; {{b}}"_s);
        QCOMPARE(fillMustache(u"{{a}}"_s, facts, {}, Escaping::None).text, facts.value(u"a"_s).toString());
    }
};

QTEST_GUILESS_MAIN(TestLetterTemplates)
#include "tst_lettertemplates.moc"
