// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reportpainter.h"
#include "support/factrow.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

MonthlyReport october(const QList<KpiFact> &facts)
{
    return *monthlyReport(facts, Month{2026, 10}, QDate(2026, 11, 3), QTimeZone("Europe/Paris"));
}

/// Every right asked for once, so that the table by right is as long as it gets, and the line of our own promises.
QList<KpiFact> everyRight()
{
    QList<KpiFact> facts;
    for (const auto &key : Keys<Right>::table)
        facts << aFact("2026-10", key.value).number(facts.size() + 1).answered("2026-10", 12);
    return facts;
}

const Wording &english()
{
    static const Wording wording{QLocale(QLocale::English)};
    return wording;
}

const ReportSheet sheet{{u"H-LIMA SAS"_s, u"1A2B3C4D-214-ABCDE-FGHIJ-KLMNO-PABCD"_s}};

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "install poppler-utils");
    }

    void holdsTheFigures()
    {
        const QString text = textOf(reportPdf(october(everyRight()), english(), sheet));
        for (const QString &words :
             {u"H-LIMA SAS"_s, u"Compliance report, October 2026"_s, u"Measured at the end of 31 October 2026"_s,
              u"On time 10 of 10 100 %"_s, u"Days to answer: median, 90th percentile, maximum 12 / 12 / 12"_s,
              u"automated decision 1 1 0 0 0"_s, u"Our own promises"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void numbersItsPages()
    {
        const ReportPainter painter(october(everyRight()), english(), sheet);
        QCOMPARE(painter.pageCount(), 3);
        const QString text = textOf(reportPdf(october(everyRight()), english(), sheet));
        QVERIFY(text.contains(u"page 1 of 3"_s) && text.contains(u"page 3 of 3"_s));
        QCOMPARE(ReportPainter(october({}), english(), sheet).pageCount(), 2);
    }

    void firstPageSumsUp()
    {
        const QString first = textOf(reportPdf(october(everyRight()), english(), sheet)).section(u'\f', 0, 0);
        for (const QString &words : {u"In short"_s, u"10 on time (100 %)"_s, u"Answers per month, on time and late"_s,
                                     u"Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct"_s,
                                     u"On time 0 0 0 0 0 0 0 0 0 0 0 10"_s, u"Late 0 0 0 0 0 0 0 0 0 0 0 0"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u" in "_s + first));
        QVERIFY(!first.contains(u"Indicator"_s));
    }

    void chartIsDrawnNotPhotographed()
    {
        QProcess images;
        images.start(u"pdfimages"_s, {u"-list"_s, write(reportPdf(october(everyRight()), english(), sheet))});
        QVERIFY(images.waitForFinished());
        QCOMPARE(images.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(images.readAll()).split(u'\n', Qt::SkipEmptyParts).size(), 2); // the heading
        const QString first = textOf(reportPdf(october(everyRight()), english(), sheet)).section(u'\f', 0, 0);
        QVERIFY2(first.contains(u"on time late"_s), qPrintable(first)); // the legend is text
        QVERIFY(!textOf(reportPdf(october({}), english(), sheet)).contains(u"Answers per month"_s));
    }

    void eachPageCarriesTheCodeOfTheJournal()
    {
        const QStringList pages =
            textOf(reportPdf(october(everyRight()), english(), sheet)).split(u'\f', Qt::SkipEmptyParts);
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"journal 1A2B3C4D-214-ABCDE-FGHIJ-KLMNO-PABCD"_s), qPrintable(page));
    }

    void tableGoesOnUnderItsHead()
    {
        const QStringList pages =
            textOf(reportPdf(october(everyRight()), english(), sheet)).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY2(pages[1].startsWith(u"Indicator October 2026"_s), qPrintable(pages[1]));
        QVERIFY2(pages[2].startsWith(u"Indicator October 2026"_s) || pages[2].startsWith(u"Further figures"_s),
                 qPrintable(pages[2]));
    }

    void fontsAreInTheFile()
    {
        const QString path = write(reportPdf(october({}), english(), sheet));
        QProcess fonts;
        fonts.start(u"pdffonts"_s, {path});
        QVERIFY(fonts.waitForFinished());
        const QStringList lines = QString::fromUtf8(fonts.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.simplified().contains(u" yes "_s), qPrintable(line));
    }

    void staysOnTheSheet_data()
    {
        QTest::addColumn<int>("page");
        QTest::addRow("chart") << 0;
        QTest::addRow("tables") << 1;
    }
    void staysOnTheSheet()
    {
        QFETCH(int, page);
        constexpr int perMm = 4;
        const ReportPainter report(october(everyRight()), english(), sheet);
        QImage image(210 * perMm, 297 * perMm, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(perMm, perMm);
        report.paintPage(painter, page);
        painter.end();
        const auto isWhite = [&image](const QRect &area) {
            const QImage part = image.copy(area);
            QImage white = part;
            white.fill(Qt::white);
            return part == white;
        };
        QVERIFY(isWhite(QRect(0, 0, 19 * perMm, image.height())));
        QVERIFY(isWhite(QRect(191 * perMm, 0, 19 * perMm, image.height())));
        QVERIFY(isWhite(QRect(0, 290 * perMm, image.width(), 7 * perMm)));
        QVERIFY(!isWhite(image.rect()));
    }

private:
    QString write(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }
    /// The words of each page, pages parted by form feeds, no more than one space between words.
    QString textOf(const QByteArray &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, write(pdf), u"-"_s});
        if (!reader.waitForFinished())
            return {};
        QStringList pages = QString::fromUtf8(reader.readAll()).split(u'\f');
        for (QString &page : pages)
            page = page.simplified();
        return pages.join(u'\f').replace(QChar(0x00A0), u' ');
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
