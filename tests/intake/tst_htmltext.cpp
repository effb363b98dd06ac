// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/htmltext.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("entities") << u"<p>&Auml;rger &amp; 5&nbsp;&euro; &#8211; &#x1F600; &lt;b&gt;"_s
                                  << u"Ärger & 5 € – 😀 <b>"_s;
        QTest::newRow("soft hyphen") << u"weiter&shy;gegeben"_s << u"weitergegeben"_s;
        QTest::newRow("style and script")
            << u"<head><title>no</title><style>p{}</style><script>var a='<p>no</p>';</script></head><body>yes</body>"_s
            << u"yes"_s;
        QTest::newRow("script in the body")
            << u"<p>a</p><script>document.write('no')</script><p>b</p>"_s << u"a\n\nb"_s;
        QTest::newRow("image") << u"a<img src='file:///etc/passwd' alt='no'>b"_s << u"ab"_s;
        QTest::newRow("line breaks") << u"a<br>b<br/><br>c"_s << u"a\nb\n\nc"_s;
        QTest::newRow("blocks") << u"<div>a</div><div>b</div><div><br></div><div>c</div>"_s << u"a\nb\n\nc"_s;
        QTest::newRow("list") << u"<ul><li>one</li><li>two</ul>three"_s << u"- one\n- two\n\nthree"_s;
        QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
        QTest::newRow("white space") << u"a\n   b\t<b> c</b> <i>d</i>"_s << u"a b c d"_s;
        QTest::newRow("preformatted") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
        QTest::newRow("quotation") << u"<p>new</p><blockquote>old<blockquote>older</blockquote></blockquote>"_s
                                   << u"new\n\n> old\n> > older"_s;
        QTest::newRow("link that says where")
            << u"<a href='https://example.org/'>https://example.org/</a>"_s << u"https://example.org/"_s;
        QTest::newRow("link that hides it")
            << u"<a href='https://example.org/x'>click</a>."_s << u"click <https://example.org/x>."_s;
        QTest::newRow("mail link") << u"<a href='mailto:a@example.org?subject=x'>write</a>"_s
                                   << u"write <a@example.org>"_s;
        QTest::newRow("link in the page") << u"<a href='#top'>up</a>"_s << u"up"_s;
        QTest::newRow("unclosed") << u"<p>a<b>b<p>c"_s << u"ab\n\nc"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsTheWords()
    {
        QFETCH(QString, html);
        QTEST(textFromHtml(html), "text");
    }

    void endsWhateverTheNesting_data()
    {
        QTest::addColumn<QString>("tag");
        for (const auto &tag :
             {u"b"_s, u"div"_s, u"table"_s, u"ul"_s, u"blockquote"_s, u"a href='https://example.org'"_s})
            QTest::addRow("%s", qPrintable(tag)) << tag;
    }

    void endsWhateverTheNesting()
    {
        QFETCH(QString, tag);
        const QString text = textFromHtml(u"before "_s + u"<%1>"_s.arg(tag).repeated(100000) + u"after"_s);
        QVERIFY(text.startsWith(u"before"_s));
    }

    void readsNoFileAndNoEntityOfItsOwn()
    {
        const QString html = u"<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>a&x;b</p>"_s;
        QVERIFY(textFromHtml(html).contains(u"&x;"_s));
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
