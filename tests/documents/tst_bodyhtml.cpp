// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterbody.h"
#include "letters/lettertext.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

/// A body that went through an editor holds the same words in the same subset, and nothing typed becomes markup.
class TestBodyHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"<p>Bonjour,</p>\n<p>Merci.</p>\n"_s;
        QTest::newRow("bold and italic") << u"<p>le <b>2 avril</b> ou <i>plus tard</i></p>\n"_s;
        QTest::newRow("line break") << u"<p>une<br>deux</p>\n"_s;
        QTest::newRow("list")
            << u"<p>Vos droits :</p>\n<ul>\n<li>accès</li>\n<li>effacement</li>\n</ul>\n<p>Fin.</p>\n"_s;
        QTest::newRow("list at the end") << u"<ul>\n<li>accès</li>\n</ul>\n"_s;
        QTest::newRow("table") << u"<table>\n<tr><td>CRM</td><td>3 ans</td></tr>\n</table>\n"_s;
        QTest::newRow("typed markup") << u"<p>a &lt;b&gt; &amp; c</p>\n"_s;
    }

    void comesBackAsItWas()
    {
        QFETCH(QString, html);
        QTextDocument document;
        document.setHtml(html);
        QCOMPARE(bodyHtmlOf(document), html);
    }

    void itsWordsAreThoseOfTheLetter()
    {
        const QString html = u"<p>Bonjour</p>\n<ul><li>un</li><li>deux</li></ul><p><b>fin</b></p>"_s;
        QTextDocument document;
        document.setHtml(html);
        QCOMPARE(plainTextOf(bodyHtmlOf(document)), plainTextOf(html));
    }
};

QTEST_MAIN(TestBodyHtml)
#include "tst_bodyhtml.moc"
