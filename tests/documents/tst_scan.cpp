// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/scan.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(int pages, QSizeF millimetres = {210, 297})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), page % 2 ? Qt::red : Qt::blue);
    }
    painter.end();
    return buffer.data();
}

QByteArray pictureOf(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray protectedPdf()
{
    QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/scan/protected.pdf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfIsShownPageByPage()
    {
        const auto scan = Scan::open(pdfOf(3));
        QVERIFY(scan);
        QCOMPARE(scan->pageCount(), 3);
        QCOMPARE(scan->pageSize(0).toSize(), QSize(595, 842));
        const auto page = scan->image(1, 0.5);
        QVERIFY(page);
        QCOMPARE(page->size(), QSize(298, 421));
        QCOMPARE(page->pixelColor(100, 100), QColor(Qt::red));
        QCOMPARE(scan->image(2, 0.5)->pixelColor(100, 100), QColor(Qt::blue));
    }

    void aPictureIsOnePage_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "jpg", "bmp"})
            QTest::newRow(format) << QByteArray(format);
    }
    void aPictureIsOnePage()
    {
        QFETCH(QByteArray, format);
        const auto scan = Scan::open(pictureOf({300, 450}, format));
        QVERIFY(scan);
        QCOMPARE(scan->pageCount(), 1);
        QCOMPARE(scan->pageSize(0), QSizeF(144, 216));
        QCOMPARE(scan->image(0, 2)->size(), QSize(288, 432));
    }

    void aHugePageIsPaintedSmaller()
    {
        const auto scan = Scan::open(pdfOf(1, {5000, 5000}));
        QVERIFY(scan);
        const auto page = scan->image(0, 4);
        QVERIFY(page);
        QVERIFY(qint64(page->width()) * page->height() <= Scan::mostPixels + page->width());
        QCOMPARE(page->width(), page->height());
    }

    void manyPagesAreShownUpToTheLimit()
    {
        const auto scan = Scan::open(pdfOf(Scan::mostPages + 2));
        QVERIFY(scan);
        QCOMPARE(scan->pageCount(), Scan::mostPages);
        QCOMPARE(scan->allPages(), Scan::mostPages + 2);
    }

    void whatCannotBeShownIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("protected") << protectedPdf() << u"password"_s;
        QTest::newRow("damaged PDF") << QByteArray("%PDF-1.4\nnothing") << u"damaged"_s;
        QTest::newRow("cut PNG") << pictureOf({30, 30}, "png").left(20) << u"damaged"_s;
        QTest::newRow("no picture") << QByteArray("hello") << u"PDF"_s;
    }
    void whatCannotBeShownIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto scan = Scan::open(bytes);
        QVERIFY(!scan);
        const QString said = Wording(QLocale(QLocale::English)).say(scan.failure().what);
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void aPictureCutShortSaysSoWhenShown()
    {
        const auto scan = Scan::open(pictureOf({300, 300}, "png").left(60));
        QVERIFY(!scan || !scan->image(0, 1));
    }
};

QTEST_MAIN(TestScan)
#include "tst_scan.moc"
