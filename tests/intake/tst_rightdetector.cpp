// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasefiles.h"
#include "samples.h"

#include "intake/rightdetector.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// The wishes found in sentences as people write them, in the four languages of the phrase files.
class TestRightDetector : public QObject
{
    Q_OBJECT

    const Phrases m_phrases = allPhrases();

    static QString keysOf(const QList<FoundRight> &rights)
    {
        QStringList keys;
        for (const FoundRight &found : rights)
            keys << keyOf(found.right);
        return keys.join(u' ');
    }

    DetectedWishes wishesIn(const QString &text) const
    {
        return detectWishes({}, {BodyKind::Plain, text, {}}, m_phrases);
    }

private Q_SLOTS:
    void everyPhraseFileIsRead()
    {
        for (const QString &language : phraseLanguages()) {
            const auto phrases = phrasesFromJson(phraseFile(language), language);
            const Wording english{QLocale(QLocale::English)};
            QVERIFY2(phrases.hasValue(), phrases ? "" : qPrintable(language + english.say(phrases.failure().what)));
            for (const auto &key : Keys<Right>::table) {
                const bool asked = std::any_of(phrases->cbegin(), phrases->cend(), [&key](const Phrase &phrase) {
                    return phrase.kind == PhraseKind::Asks && phrase.right == key.value;
                });
                QVERIFY2(asked, key.word);
            }
            for (const Phrase &phrase : *phrases)
                QVERIFY2(phrase.pattern.isValid(), qPrintable(phrase.pattern.pattern()));
        }
    }

    void refusesAPhraseFileWithAnError_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::newRow("right that does not exist") << QByteArray("{\"XYZ\": [\"copy\"]}");
        QTest::newRow("empty phrase") << QByteArray("{\"ACC\": [\"\"]}");
    }

    void refusesAPhraseFileWithAnError()
    {
        QFETCH(QByteArray, rights);
        QByteArray rest = "'reminder':[],'withdrawal':[],'copy_first':[],'negation_before':[],'negation_after':[],"
                          "'supposition_before':[],'supposition_after':[],'person_after':[],'rights':";
        rest.replace('\'', '"');
        QVERIFY(phrasesFromJson('{' + rest + "{\"ACC\": [\"copy\"]}}", u"test"_s).hasValue());
        QVERIFY(!phrasesFromJson('{' + rest + rights + '}', u"test"_s).hasValue());
    }

    void findsTheRightsOfEachSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rights");
        const QString lines =
            QString::fromUtf8(bytesOfFile(QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/phrases/sentences.txt")));
        int number = 0;
        for (const QString &line : lines.split(u'\n')) {
            ++number;
            if (line.contains(u'|') && !line.startsWith(u'#'))
                QTest::addRow("line %d: %s", number, qPrintable(line.left(70)))
                    << line.section(u'|', 1).trimmed() << line.section(u'|', 0, 0).trimmed();
        }
        QVERIFY(number > 100);
    }

    void findsTheRightsOfEachSentence()
    {
        QFETCH(QString, text);
        const DetectedWishes wishes = wishesIn(text);
        QString seen = keysOf(wishes.rights);
        if (!wishes.reminders.isEmpty())
            seen += u" reminder"_s;
        if (!wishes.withdrawals.isEmpty())
            seen += u" withdrawal"_s;
        if (wishes.copyFirst)
            seen += u" copy-first"_s;
        QTEST(seen.trimmed(), "rights");
    }

    void showsTheWordsAndTheirPlace()
    {
        const QString text = u"Bonjour,\nje demande l’ACCÈS à mes\ndonnées. Merci"_s;
        const DetectedWishes wishes = wishesIn(text);
        QCOMPARE(keysOf(wishes.rights), u"ACC"_s);
        const FoundPhrase &phrase = wishes.rights[0].phrase;
        QCOMPARE(phrase.words, u"ACCÈS à mes\ndonnées"_s);
        QCOMPARE(text.mid(phrase.offset, phrase.length), phrase.words);
    }

    void doesNotSearchQuotedText()
    {
        const QString text = u"Thank you.\n> please delete my account\n"_s;
        const Body body{BodyKind::Plain, text, {{11, text.size() - 11, Fold::Quoted}}};
        QVERIFY(detectWishes({}, body, m_phrases).isUnclear());
        QCOMPARE(keysOf(wishesIn(text).rights), u"ERA"_s);
    }

    void searchesTheSubjectUnlessItIsAnAnswers()
    {
        QCOMPARE(keysOf(detectWishes(u"Please delete my account"_s, {}, m_phrases).rights), u"ERA"_s);
        QVERIFY(detectWishes(u"Re: Please delete my account"_s, {}, m_phrases).isUnclear());
    }

    void keepsHintsApart()
    {
        const DetectedWishes wishes = wishesIn(u"You call me every day, how did you get my number?"_s);
        QVERIFY(wishes.isUnclear());
        QCOMPARE(keysOf(wishes.hints), u"ACC OBJ_DM"_s);
    }

    void endsOnLongHostileText()
    {
        const QString text = u"copie communication accès à mes données "_s.repeated(20000);
        QCOMPARE(keysOf(wishesIn(text).rights).left(3), u"ACC"_s);
    }
};

QTEST_GUILESS_MAIN(TestRightDetector)
#include "tst_rightdetector.moc"
