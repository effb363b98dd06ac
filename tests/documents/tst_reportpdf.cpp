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

const ReportSheet sheet{u"H-LIMA SAS"_s};

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
        QCOMPARE(painter.pageCount(), 2);
        const QString text = textOf(reportPdf(october(everyRight()), english(), sheet));
        QVERIFY(text.contains(u"page 1 of 2"_s) && text.contains(u"page 2 of 2"_s));
        QCOMPARE(ReportPainter(october({}), english(), sheet).pageCount(), 1);
    }

    void tableGoesOnUnderItsHead()
    {
        const QStringList pages =
            textOf(reportPdf(october(everyRight()), english(), sheet)).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY2(pages[0].contains(u"portability 1 1 0 0 0"_s), qPrintable(pages[0]));
        QVERIFY2(pages[1].startsWith(u"Right received complied in part refused no data objection 1 1"_s),
                 qPrintable(pages[1]));
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

    void staysOnTheSheet()
    {
        constexpr int perMm = 4;
        const ReportPainter report(october(everyRight()), english(), sheet);
        QImage page(210 * perMm, 297 * perMm, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(perMm, perMm);
        report.paintPage(painter, 0);
        painter.end();
        const auto isWhite = [&page](const QRect &area) {
            const QImage part = page.copy(area);
            QImage white = part;
            white.fill(Qt::white);
            return part == white;
        };
        QVERIFY(isWhite(QRect(0, 0, 19 * perMm, page.height())));
        QVERIFY(isWhite(QRect(191 * perMm, 0, 19 * perMm, page.height())));
        QVERIFY(isWhite(QRect(0, 290 * perMm, page.width(), 7 * perMm)));
        QVERIFY(!isWhite(page.rect()));
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
