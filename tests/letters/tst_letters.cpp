// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettertext.h"
#include "letters/mandatorycontent.h"
#include "letters/writeletter.h"
#include "support/answers.h"
#include "support/letterfiles.h"

#include <QTest>
#include <QTranslator>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

    const OrganisationProfile m_profile = shippedProfile();

    [[nodiscard]] LetterContext context(const QString &language) const
    {
        return {m_profile, letterTemplates(), rulebook(), language, QDate(2026, 3, 3)};
    }
    [[nodiscard]] Letter written(LetterType type, const Request &request, const QString &language) const
    {
        return *writeLetter(type, request, context(language));
    }
    static QString wholeText(const Letter &letter)
    {
        return letter.recipientLines.join(u'\n') + u"\n\n"_s + letter.placeAndDate + u"\n\n"_s + letter.subject +
               u'\n' + mailTextOf(letter);
    }
    static QStringList absent(const Letter &letter)
    {
        QStringList keys;
        for (const MandatoryElement &element : letter.elements) {
            if (!element.present)
                keys << element.key;
        }
        return keys;
    }
    static bool has(const Letter &letter, const QString &key)
    {
        return std::any_of(letter.elements.begin(), letter.elements.end(),
                           [&key](const MandatoryElement &element) { return element.key == key; });
    }

private Q_SLOTS:
    void eachLetterReadsAsAgreed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("type");
        for (const QString &language : letterTemplates().languages()) {
            for (const LetterType type : letterTemplates().letters(language))
                QTest::addRow("%s-%s", qPrintable(keyOf(type)), qPrintable(language)) << language << int(type);
        }
    }
    void eachLetterReadsAsAgreed()
    {
        QFETCH(QString, language);
        QFETCH(int, type);
        const auto letterType = LetterType(type);
        const Letter letter = written(letterType, requestFor(letterType), language);
        QCOMPARE(letter.openNames, QStringList());
        QCOMPARE(absent(letter), QStringList());

        const QString path =
            u"%1/tests/data/letters/%2-%3.txt"_s.arg(QStringLiteral(ARTICLE12_SOURCE_DIR), keyOf(letterType), language);
        const QString actual = wholeText(letter);
        if (QString::fromUtf8(readFile(path)) == actual)
            return;
        QFile beside(path + u".actual"_s);
        if (beside.open(QIODevice::WriteOnly))
            beside.write(actual.toUtf8());
        QFAIL(qPrintable(u"differs from %1: see .actual"_s.arg(path)));
    }

    void writesTheAcknowledgementOfTheFirstExample()
    {
        const Letter letter = written(LetterType::L01, requestFor(LetterType::L01), u"fr"_s);
        const QString text = plainTextOf(letter.bodyHtml);
        QVERIFY(text.contains(u"2\u00a0mars\u00a02026"_s));
        QVERIFY(text.contains(u"2\u00a0avril\u00a02026"_s));
        QVERIFY(text.contains(u"article\u00a015 du RGPD"_s));
        QCOMPARE(letter.placeAndDate, u"Argenteuil, le 3\u00a0mars\u00a02026"_s);
        QCOMPARE(letter.recipientLines, QStringList({u"Camille Rousseau"_s, u"camille.rousseau@example.org"_s}));
    }

    void addressesTheEnvelopeWhenTheAddressIsKnown()
    {
        const Request request = aRequest().at(u"14 rue des Tanneurs\n37000 Tours"_s);
        QCOMPARE(written(LetterType::L01, request, u"fr"_s).recipientLines,
                 QStringList({u"Camille Rousseau"_s, u"14 rue des Tanneurs"_s, u"37000 Tours"_s}));
    }

    void tellsWhyTheDueDateIsThatDayInItsOwnLanguage_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto rows = [](const char *program) {
            QTest::addRow("L01, English letter, %s program", program)
                << program << int(LetterType::L01) << u"en"_s
                << u"by 2 April 2026 at the latest. One month from 2 March 2026 ends on 2 April 2026, a Thursday. Should"_s;
            QTest::addRow("L01, French letter, %s program", program)
                << program << int(LetterType::L01) << u"fr"_s
                << u"au plus tard le 2 avril 2026. Un délai d’un mois à compter du 2 mars 2026 expire le 2 avril 2026, un jeudi. Si"_s;
            QTest::addRow("L04, English letter, %s program", program)
                << program << int(LetterType::L04) << u"en"_s
                << u"by 2 June 2026 at the latest. The period was extended on 25 March 2026. Three months from 2 March "
                   u"2026 "
                   "end on 2 June 2026, a Tuesday."_s;
            QTest::addRow("L04, French letter, %s program", program)
                << program << int(LetterType::L04) << u"fr"_s
                << u"au plus tard le 2 juin 2026. Le délai a été prolongé le 25 mars 2026. Un délai de trois mois à compter du 2 mars 2026 expire le 2 juin 2026, un mardi."_s;
        };
        rows("English");
        rows("French");
    }
    /// Issue: the same text as on the clock page, whatever language the program speaks just now.
    void tellsWhyTheDueDateIsThatDayInItsOwnLanguage()
    {
        QFETCH(QString, program);
        QFETCH(int, type);
        QFETCH(QString, language);
        QTranslator spoken;
        QVERIFY(spoken.load(program == u"French"_s ? u":/i18n/article12_fr.qm"_s : u":/i18n/article12_en.qm"_s));
        QCoreApplication::installTranslator(&spoken);
        const Letter letter = written(LetterType(type), requestFor(LetterType(type)), language);
        const QString text = plainTextOf(letter.bodyHtml).replace(QChar(0xA0), u' ');
        QFETCH(QString, expected);
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(!text.contains(u"the period runs from"_s));
    }

    void explainsOnlyTheDateItNames()
    {
        const Request moved = aRequest().withItem(Right::Access).dueOn("2026-04-03", "2026-06-03");
        const QString acknowledgement = plainTextOf(written(LetterType::L01, moved, u"en"_s).bodyHtml);
        QVERIFY2(acknowledgement.contains(u"the period runs from"_s), qPrintable(acknowledgement));
        QVERIFY(!acknowledgement.contains(u"One month from"_s));
        const QString extension = plainTextOf(written(LetterType::L04, moved, u"en"_s).bodyHtml);
        QVERIFY2(!extension.contains(u"Three months from"_s), qPrintable(extension));
    }

    void printsMarkupInNamesAsTyped()
    {
        const Request request =
            aRequest().from(u"<b>Tom</b>"_s, u"O'Neil & {{due}}"_s).withItem(Right::Access, u"<img src=x>"_s);
        Letter letter = written(LetterType::L01, request, u"en"_s);
        QVERIFY(!letter.bodyHtml.contains(u"<img"_s));
        const QString text = plainTextOf(letter.bodyHtml);
        QVERIFY(text.contains(u"Dear <b>Tom</b> O'Neil & {{due}},"_s));
        QVERIFY(text.contains(u"<img src=x>"_s));
        QVERIFY(letter.openNames.isEmpty());
    }

    void addsTheOfficersWordsAfterTheText()
    {
        LetterContext words = context(u"fr"_s);
        words.ownWords = u"Une <i>question</i> ?\nAppelez-moi.\n\nMerci."_s;
        const auto letter = writeLetter(LetterType::L01, aRequest(), words);
        QVERIFY(plainTextOf(letter->bodyHtml).endsWith(u"Une <i>question</i> ?\nAppelez-moi.\n\nMerci."_s));
    }

    void namesWhatIsMissing()
    {
        Request request = aRequest();
        request.clock = {};
        const Letter letter = written(LetterType::L01, request, u"fr"_s);
        QCOMPARE(letter.openNames, QStringList({u"due"_s, u"start"_s}));
        QCOMPARE(absent(letter), QStringList(u"due"_s));
        QVERIFY(plainTextOf(letter.bodyHtml).contains(u"au plus tard le […]"_s));
    }

    void namesThePointsStillOpen()
    {
        const Request request = aRequest().withItem(Right::Portability);
        const Letter letter = written(LetterType::L09, request, u"fr"_s);
        QVERIFY(letter.openNames.contains(u"format"_s));
        QVERIFY(letter.openNames.contains(u"scope"_s));
        QVERIFY(absent(letter).contains(u"format"_s));
    }

    void takesWhatTheProfileKnowsUntilItIsRecorded()
    {
        Request request = accessAnswered();
        QVERIFY(plainTextOf(written(LetterType::L05, request, u"fr"_s).bodyHtml).contains(u"DoubleClick"_s));
        request.items.first().points.insert(u"recipients"_s,
                                            PointValue{QJsonArray{QJsonObject{{u"name"_s, u"Facturo SARL"_s}}}, false});
        const QString text = plainTextOf(written(LetterType::L05, request, u"fr"_s).bodyHtml);
        QVERIFY(text.contains(u"Facturo SARL"_s));
        QVERIFY(!text.contains(u"DoubleClick"_s));
    }

    void neverDeniesForWantOfAFact()
    {
        OrganisationProfile bare = m_profile;
        bare.processings.clear();
        const LetterContext facts{bare, letterTemplates(), rulebook(), u"fr"_s, QDate(2026, 3, 3)};
        const auto letter = writeLetter(LetterType::L05, aRequest().withItem(Right::Access), facts);
        QVERIFY(!plainTextOf(letter->bodyHtml).contains(u"Aucune décision"_s));
        QVERIFY(letter->openNames.contains(u"automated_decisions"_s));
    }

    void seesWhenASentenceIsTakenOut_data() { eachLetterReadsAsAgreed_data(); }
    void seesWhenASentenceIsTakenOut()
    {
        QFETCH(QString, language);
        QFETCH(int, type);
        Letter letter = written(LetterType(type), requestFor(LetterType(type)), language);
        for (const MandatoryElement &element : std::as_const(letter.elements)) {
            Letter edited = letter;
            QString &part = element.key == u"reference"_s ? edited.referenceLine : edited.bodyHtml;
            QString line = element.proof.first();
            const qsizetype size = part.size();
            part.remove(line.toHtmlEscaped().replace(u"'"_s, u"&apos;"_s), Qt::CaseInsensitive);
            QVERIFY2(part.size() < size, qPrintable(element.key));
            checkElements(edited);
            QVERIFY2(absent(edited).contains(element.key), qPrintable(element.key));
        }
    }

    void wantsTheComplaintOnlyWhenSomethingIsKept()
    {
        QVERIFY(has(written(LetterType::L06, changesDone(), u"fr"_s), u"complaint"_s));
        const Letter nothingKept =
            written(LetterType::L06, changesDone().point(u"exceptions_tested"_s, QJsonArray()), u"fr"_s);
        QVERIFY(!has(nothingKept, u"complaint"_s));
        QVERIFY(!plainTextOf(nothingKept.bodyHtml).contains(u"CNIL"_s));
    }

    void speaksOfAnExtensionBeforeItIsRecorded()
    {
        LetterContext before = context(u"fr"_s);
        Extend extend;
        extend.complexity = true;
        extend.reasons = u"Douze applications."_s;
        before.extension = extend;
        const Request request = aRequest().withItem(Right::Access).withItem(Right::ConsentWithdrawal);
        const auto letter = writeLetter(LetterType::L04, request, before);
        const QString text = plainTextOf(letter->bodyHtml);
        QVERIFY(text.contains(u"Douze applications."_s));
        QVERIFY(text.contains(u"2\u00a0juin\u00a02026"_s));
        QVERIFY(!text.contains(u"consentement"_s));
        QVERIFY(text.contains(u"dans le délai initial"_s));
        QCOMPARE(absent(*letter), QStringList());
    }

    void givesADatedReceiptOnSite()
    {
        Request request = aRequest();
        request.received.channel = Channel::OnSite;
        QVERIFY(plainTextOf(written(LetterType::L01, request, u"fr"_s).bodyHtml).contains(u"Signature"_s));
    }

    void writesOnBehalfOfThePerson()
    {
        Request request = aRequest().proposing(Right::Access);
        request.received.onBehalfOf = u"Léo Rousseau"_s;
        QVERIFY(plainTextOf(written(LetterType::L01, request, u"fr"_s).bodyHtml)
                    .contains(u"Votre demande concerne Léo Rousseau"_s));
    }

    void refusesALanguageOrLetterWithoutText()
    {
        const auto german = writeLetter(LetterType::L01, aRequest(), context(u"de"_s));
        QVERIFY(!german);
        QCOMPARE(german.failure().code, Failure::Code::Unsupported);
        QVERIFY(!writeLetter(LetterType::L20, aRequest(), context(u"fr"_s)));
        Request request = aRequest();
        request.language = u"de"_s;
        QCOMPARE(proposedLanguage(LetterType::L01, request, m_profile, letterTemplates()), u"fr"_s);
    }

    void keepsTheLetterAsOneHtmlFile()
    {
        const Letter letter = written(LetterType::L01, aRequest().from(u"A<B"_s, u"C"_s), u"fr"_s);
        const QString html = htmlFileOf(letter);
        QVERIFY(html.contains(u"A&lt;B C"_s));
        QVERIFY(html.contains(letter.bodyHtml));
        QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
