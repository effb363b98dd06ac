// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterpainter.h"
#include "documents/lettersheet.h"
#include "letters/writeletter.h"
#include "support/answers.h"
#include "support/letterfiles.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextList>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

class TestLetterPdf : public QObject
{
    Q_OBJECT

    const OrganisationProfile m_profile = shippedProfile();
    QTemporaryDir m_folder;

    [[nodiscard]] Letter written(const Request &request, const QString &ownWords = {}) const
    {
        return *writeLetter(LetterType::L01, request,
                            {m_profile, letterTemplates(), rulebook(), u"fr"_s, QDate(2026, 3, 3), ownWords});
    }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString textOf(const QString &pdf) { return output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}); }

    static double lineLeft(const QTextBlock &block)
    {
        return block.document()->documentLayout()->blockBoundingRect(block).left() +
               block.layout()->lineAt(0).naturalTextRect().left();
    }

    static QString longWords()
    {
        QString words;
        for (int i = 1; i <= 120; ++i)
            words += u"Ligne %1 de la réponse.\n"_s.arg(i);
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "install poppler-utils");
    }

    void isOneA4PageWithWhatMatters()
    {
        const Letter letter = written(aRequest().proposing(Right::Access));
        const QString path = file("l01.pdf");
        QVERIFY(writeLetterPdf(letter, path));
        const QString info = output(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Pages: +1\\n"_s)));
        QVERIFY(info.contains(letter.subject));
        QVERIFY(!info.contains(u"Rousseau"_s));
        const QString text = textOf(path).replace(QChar(0x00A0), u' ');
        for (const auto &words : {u"Camille Rousseau"_s, u"2026-0001"_s, u"2 mars 2026"_s, u"2 avril 2026"_s,
                                  u"H-LIMA SAS"_s, u"gdpr@kakoo-software.com"_s, u"1/1"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }

    void hasItsFontsInside()
    {
        const QString path = file("fonts.pdf");
        QVERIFY(writeLetterPdf(written(aRequest()), path));
        const QStringList fonts = output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(u"DejaVu"_s), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(u" yes +(yes|no) +(yes|no) "_s)), qPrintable(font));
        }
    }

    void printsMarkupInNamesAsTyped()
    {
        const QString path = file("markup.pdf");
        QVERIFY(writeLetterPdf(written(aRequest().from(u"<b>Tom</b>"_s, u"&amp;"_s)), path));
        QVERIFY(textOf(path).contains(u"<b>Tom</b> &amp;"_s));
    }

    void numbersThePagesOfALongLetterAndLosesNoLine()
    {
        const Letter letter = written(aRequest(), longWords());
        const LetterPainter painter(letter);
        QVERIFY(painter.pageCount() > 2);
        const QString path = file("long.pdf");
        QVERIFY(writeLetterPdf(letter, path));
        const QString text = textOf(path);
        for (int page = 1; page <= painter.pageCount(); ++page)
            QVERIFY(text.contains(u"%1/%2"_s.arg(page).arg(painter.pageCount())));
        for (int line = 1; line <= 120; ++line)
            QCOMPARE(text.count(u"Ligne %1 de la réponse."_s.arg(line)), 1);
        QCOMPARE(text.count(u"Protection des données, H-LIMA SAS"_s), 1);
    }

    void anItemThatRunsOnHasOneBullet()
    {
        LetterBody body(u"<ul><li>%1</li><li>last</li></ul>"_s.arg(QString(u"word "_s).repeated(400)),
                        u"DejaVu Serif"_s, 10, 165);
        const double height = body.size().height();
        QVERIFY(body.paginate(6000, 6000).size() > 1);
        QCOMPARE(body.size().height(), height);
        int bullets = 0;
        const double left = lineLeft(body.begin());
        for (QTextBlock block = body.begin(); block.isValid(); block = block.next()) {
            bullets += block.textList() != nullptr;
            QCOMPARE(lineLeft(block), left);
        }
        QCOMPARE(bullets, 2);
    }

    void keepsTheAddressInTheWindowOfTheEnvelope_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("short") << u"14 rue des Tanneurs\n37000 Tours"_s;
        QTest::newRow("six lines")
            << u"Résidence Les Alouettes\nBâtiment B, escalier 4\n114 boulevard du Maréchal Foch\n"
               "BP 90210\n37042 TOURS CEDEX 1"_s;
        QTest::newRow("wide")
            << u"Association départementale des usagers du service public de l’eau et de l’assainissement\n"
               "37000 Tours"_s;
        QTest::newRow("endless") << QString(400, u'W');
    }
    void keepsTheAddressInTheWindowOfTheEnvelope()
    {
        QFETCH(QString, address);
        const LetterPainter painter(written(aRequest().at(address)));
        const QList<LetterPainter::Line> lines = painter.addressLines();
        QCOMPARE(lines.first().text, u"Camille Rousseau"_s);
        for (const LetterPainter::Line &line : lines) {
            QVERIFY2(lettersheet::window.contains(line.rect), qPrintable(line.text));
            QVERIFY(QFontMetricsF(line.font).horizontalAdvance(line.text) / LetterBody::unitsPerMm <=
                    line.rect.width());
        }
        for (const LetterPainter::Line &line : painter.senderLines())
            QVERIFY(!lettersheet::besideWindow.intersects(line.rect));
    }

    void showsNothingElseInTheWindow()
    {
        Letter letter = written(aRequest());
        letter.recipientLines.clear();
        constexpr int perMm = 4;
        QImage sheet(210 * perMm, 297 * perMm, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.scale(perMm, perMm);
        LetterPainter(letter).paintPage(painter, 0);
        painter.end();
        const QRectF seen = lettersheet::besideWindow;
        QImage blank = sheet.copy(QRect(int(seen.left() * perMm), int(seen.top() * perMm), int(seen.width() * perMm),
                                        int(seen.height() * perMm)));
        QImage white(blank.size(), blank.format());
        white.fill(Qt::white);
        QCOMPARE(blank, white);
    }

    void breaksLinesAlikeOnEveryDevice()
    {
        const Letter letter = written(aRequest().proposing(Right::Access), longWords());
        const QString pdf = file("writer.pdf");
        QVERIFY(writeLetterPdf(letter, pdf));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file("printer.pdf"));
        printLetter(letter, printer);
        QCOMPARE(textOf(file("printer.pdf")), textOf(pdf));
    }

    void loadsNothing()
    {
        LetterBody body(u"<p>a<img src=\"file:///etc/passwd\">b</p><link rel=\"stylesheet\" href=\"/etc/passwd\">"_s,
                        u"DejaVu Serif"_s, 10, 165);
        QCOMPARE(body.paginate(10000, 10000).size(), 1);
        QVERIFY(body.size().height() < 1500);
    }

    void leavesWhatIsThereWhenItCantWrite()
    {
        const auto result = writeLetterPdf(written(aRequest()), m_folder.filePath(u"missing/folder/l01.pdf"_s));
        QVERIFY(!result);
        QCOMPARE(result.failure().code, Failure::Code::Io);
        QVERIFY(!QFile::exists(m_folder.filePath(u"missing"_s)));
    }
};

QTEST_MAIN(TestLetterPdf)
#include "tst_letterpdf.moc"
