// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/daylistpainter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);
const Wording wording = Wording(QLocale(QLocale::English, QLocale::UnitedKingdom)).withThisYear(2026);

DayList listOf(int rows)
{
    DayList list{u"H-LIMA SAS"_s, u"To do now"_s, today, {}};
    for (int i = 1; i <= rows; ++i) {
        RequestSummary row;
        row.number = {i};
        row.reference = u"2026-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        row.person = u"Martin, Chloé"_s;
        row.rights = {Right::Access, Right::Erasure};
        row.state = State::Work;
        row.receivedOn = today.addDays(-20);
        row.deadline.start = row.receivedOn;
        row.deadline.originalDue = row.deadline.effectiveDue = QDate(2026, 12, 9);
        row.next = {NextStepKind::SendAnswer, {}, {}, 0};
        list.rows << row;
    }
    return list;
}

/// The words of a PDF, one space between them, a form feed after each page.
QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    reader.waitForFinished();
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    static const QRegularExpression blanks(u"[ \n\u00a0]+"_s);
    return text.replace(blanks, u" "_s);
}

} // namespace

class TestDayList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheListShows()
    {
        const QString text = textOf(dayListPdf(listOf(2), wording));
        for (const QString &words :
             {u"To do now"_s, u"24 November 2026"_s, u"H-LIMA SAS"_s, u"15 day(s) left"_s, u"2026-0002"_s,
              u"Martin, Chloé"_s, u"access, erasure"_s, u"send the answer"_s, u"Wed 9 Dec"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    }

    void isOnePageHoweverLongTheListIs_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("painted");
        QTest::addRow("none") << 0 << 0;
        QTest::addRow("a few") << 5 << 5;
        QTest::addRow("a busy day, written smaller") << 40 << 40;
        QTest::addRow("more than a sheet holds") << 500 << 44;
    }
    void isOnePageHoweverLongTheListIs()
    {
        QFETCH(int, rows);
        const DayList list = listOf(rows);
        QTEST(DayListPainter(list, wording).rowsPainted(), "painted");
        const QString text = textOf(dayListPdf(list, wording));
        QCOMPARE(text.count(u'\f'), 1);
        QCOMPARE(text.contains(u"more in the register"_s), rows > 44);
    }

    void theRestIsCountedToItsEnd()
    {
        DayList list = listOf(500);
        list.furtherRows = 99'500;
        QCOMPARE(DayListPainter(list, wording).rowsPainted(), 44);
        const QString text = textOf(dayListPdf(list, wording));
        QVERIFY2(text.contains(u"and 99956 more in the register"_s), qPrintable(text.right(200)));
    }
};

QTEST_MAIN(TestDayList)
#include "tst_daylist.moc"
