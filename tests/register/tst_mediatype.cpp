// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mediatype.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentTellsTheType_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addRow("pdf") << QByteArray("%PDF-1.7\n") << u"x.exe"_s << u"application/pdf"_s;
        QTest::addRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0", 9) << u"x"_s << u"image/png"_s;
        QTest::addRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"x.png"_s << u"image/jpeg"_s;
        QTest::addRow("gif") << QByteArray("GIF89a") << u"x"_s << u"image/gif"_s;
        QTest::addRow("tiff, Intel") << QByteArray("II*\0\x08", 5) << u"x"_s << u"image/tiff"_s;
        QTest::addRow("tiff, Motorola") << QByteArray("MM\0*", 4) << u"x"_s << u"image/tiff"_s;
        QTest::addRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic",
                                            12)
                              << u"x"_s << u"image/heic"_s;
        QTest::addRow("mail") << QByteArray("Return-Path: <a@b.fr>\r\nFrom: a\r\n") << u"x"_s << u"message/rfc822"_s;
        QTest::addRow("Outlook") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"x.MSG"_s
                                 << u"application/vnd.ms-outlook"_s;
        QTest::addRow("old spreadsheet") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"x.xls"_s
                                         << u"application/octet-stream"_s;
        QTest::addRow("html") << QByteArray(" <!DOCTYPE html><p>") << u"x.txt"_s << u"text/html"_s;
        QTest::addRow("text") << QByteArray("Bonjour, d\xc3\xa9sol\xc3\xa9") << u"x.pdf"_s << u"text/plain"_s;
        QTest::addRow("csv") << QByteArray("a;b\n1;2\n") << u"X.CSV"_s << u"text/csv"_s;
        QTest::addRow("zip") << QByteArray("PK\x03\x04\x14") << u"x.docx"_s << u"application/zip"_s;
        QTest::addRow("unknown") << QByteArray("\x00\x01\x02", 3) << u"x.pdf"_s << u"application/octet-stream"_s;
        QTest::addRow("not UTF-8") << QByteArray("d\xe9j\xe0 vu") << u"x"_s << u"application/octet-stream"_s;
        QTest::addRow("empty") << QByteArray() << u"x"_s << u"text/plain"_s;
    }
    void contentTellsTheType()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, name);
        QFETCH(QString, type);
        QCOMPARE(mediaTypeOf(start, name), type);
    }

    void aLetterCutByThePieceIsStillText()
    {
        QCOMPARE(mediaTypeOf(QByteArray(mediaTypeBytes - 1, 'a') + '\xc3', u"x"_s), u"text/plain"_s);
    }
};

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
