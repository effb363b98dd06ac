// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplecases.h"
#include "items/requestqueuemodel.h"
#include "views/common/button.h"
#include "views/report/answersview.h"
#include "views/report/reportpage.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);
constexpr int requests = 60;

QAbstractButton *buttonCalled(QWidget &parent, const QString &accessibleName)
{
    for (auto *button : parent.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == accessibleName && button->isVisibleTo(&parent))
            return button;
    }
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The report page over a register in which invented requests were worked on.
class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuredLineSaysWhenAndThatNothingIsFrozen();
    void figuresOpenTheRequestsBehindThem_data();
    void figuresOpenTheRequestsBehindThem();
    void rightsOpenTheirRequests();
    void lateOnesAreNamed();
    void monthsArePickedAndStepped();
    void chartIsToldInWordsAndOpensItsMonths();
    void everyFormHoldsTheSameFigures();
    void printGoesThroughTheOnePainter();
    void printedCodeIsChecked_data();
    void printedCodeIsChecked();
    void emptyMonthSaysWhy();
    void twoColumnsBecomeOneInANarrowWindow();

private:
    void live();
    void show(Month month)
    {
        m_window->desk()->showPlace(u"report"_s);
        m_page->showMonth(month);
        QTRY_VERIFY(!m_page->isCounting());
        QCOMPARE(m_page->month(), month);
    }
    [[nodiscard]] MonthlyReport reportOf(Month month) const
    {
        return *monthlyReport(*m_window->casebook()->kpiFacts(), month, today, m_window->casebook()->zone());
    }
    [[nodiscard]] QString save(const QString &form);

    WindowFixture m_fixture{today.addYears(-3)};
    std::unique_ptr<MainWindow> m_window;
    ReportPage *m_page = nullptr;
};

void TestReportPage::initTestCase()
{
    m_window = m_fixture.open();
    QVERIFY(m_window);
    live();
    m_page = m_window->findChild<ReportPage *>();
    QVERIFY(m_page);
    QCOMPARE(m_window->casebook()->summaries()->size(), requests);
}

void TestReportPage::live()
{
    const ExampleSetting setting{rulebook(), shippedProfile(), m_fixture.wording, today};
    std::map<QDate, QList<Task>> agenda;
    RequestNumber number{0};
    for (const ExampleCase &content : exampleCases(setting, requests, 12)) {
        ++number.value;
        for (const ExampleStep &step : stepsOf(content, setting)) {
            const bool registers = stepOf(step.command) == Step::Register;
            agenda[step.on] << Task{registers ? std::nullopt : std::optional(number), step.command, step.files};
        }
    }
    for (const auto &[day, tasks] : agenda) {
        m_fixture.time.moveTo(day);
        const auto done = m_window->casebook()->performAll(tasks, {u"Nadia Lambert"_s});
        QVERIFY2(done, done ? "" : qPrintable(m_fixture.wording.say(done.failure().what)));
    }
    m_fixture.time.moveTo(today);
}

void TestReportPage::measuredLineSaysWhenAndThatNothingIsFrozen()
{
    show({2026, 10});
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        words << QString(label->text()).replace(QChar(0x00A0), u' ');
    QVERIFY(words.contains(u"Measured at the end of 31 October 2026, Europe/Paris. A later correction changes these "
                           "figures."_s));
    for (const auto *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().contains(u"Freeze"_s), "a button without a function");
}

void TestReportPage::figuresOpenTheRequestsBehindThem_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : {"received", "answered", "late", "open", "days_to_answer"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestReportPage::figuresOpenTheRequestsBehindThem()
{
    QFETCH(QString, key);
    show({2026, 10});
    const MonthlyReport report = reportOf({2026, 10});
    const auto row =
        std::find_if(report.rows.begin(), report.rows.end(), [&](const ReportRow &line) { return line.key == key; });
    QVERIFY(row != report.rows.end());
    QVERIFY2(!row->requests.isEmpty(), "the example must have such requests in this month");
    const QString label = m_fixture.wording.say(row->label);
    auto *button = buttonCalled(*m_page, u"Show the requests behind “%1”"_s.arg(label));
    QVERIFY2(button, qPrintable(label));
    button->click();
    const auto *model = m_window->findChild<QTableView *>(u"queue"_s)->model();
    QVERIFY(m_window->findChild<QTableView *>(u"queue"_s)->isVisibleTo(m_window.get()));
    QCOMPARE(model->rowCount(), row->requests.size());
}

void TestReportPage::rightsOpenTheirRequests()
{
    show({2026, 10});
    const QList<RightFigures> rights = reportOf({2026, 10}).byRight;
    QVERIFY(!rights.isEmpty());
    const RightFigures &row = rights.first();
    QString right = m_fixture.wording.say(shortNameOf(row.right));
    right[0] = right[0].toUpper();
    auto *button =
        buttonCalled(*m_page, u"%1: show the requests behind “%2, received”"_s.arg(row.received.count).arg(right));
    QVERIFY(button);
    button->click();
    QCOMPARE(m_window->findChild<QTableView *>(u"queue"_s)->model()->rowCount(), row.received.requests.size());
}

void TestReportPage::lateOnesAreNamed()
{
    show({2026, 10});
    const QList<LateRequest> late = reportOf({2026, 10}).statutory.late;
    QVERIFY(!late.isEmpty());
    const QString reference = m_window->casebook()->summary(late.first().request)->reference;
    const auto labels = m_page->findChildren<QLabel *>();
    const bool named = std::any_of(labels.begin(), labels.end(),
                                   [&](const QLabel *label) { return label->text().startsWith(reference + u", "_s); });
    QVERIFY2(named, qPrintable(reference));
}

void TestReportPage::monthsArePickedAndStepped()
{
    show({2026, 10});
    auto *months = m_page->findChild<QComboBox *>();
    QCOMPARE(months->currentText(), u"October 2026"_s);
    QCOMPARE(months->itemText(0), u"November 2026"_s);
    buttonCalled(*m_page, u"Previous month"_s)->click();
    QTRY_VERIFY(!m_page->isCounting());
    QCOMPARE(months->currentText(), u"September 2026"_s);
    buttonCalled(*m_page, u"Next month"_s)->click();
    buttonCalled(*m_page, u"Next month"_s)->click(); // while the first is still being counted
    QTRY_VERIFY(!m_page->isCounting());
    QVERIFY(months->currentText() == u"October 2026"_s || months->currentText() == u"November 2026"_s);
    show({2026, 11});
    QVERIFY(!buttonCalled(*m_page, u"Next month"_s)->isEnabled());
    const Month first = [&] {
        Month earliest{2026, 11};
        for (const KpiFact &fact : *m_window->casebook()->kpiFacts())
            earliest = std::min(earliest, fact.received);
        return earliest;
    }();
    QCOMPARE(months->itemData(months->count() - 1).toDate(), first.firstDay());
    show(first);
    QVERIFY(!buttonCalled(*m_page, u"Previous month"_s)->isEnabled());
}

void TestReportPage::chartIsToldInWordsAndOpensItsMonths()
{
    show({2026, 10});
    auto *chart = m_page->findChild<AnswersView *>();
    const QStringList lines = chart->accessibleDescription().split(u'\n');
    const QList<MonthAnswers> months = reportOf({2026, 10}).lastMonths;
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines.last(), u"October 2026: %1 on time, %2 late"_s.arg(months.last().onTime).arg(months.last().late));
    chart->grab(); // it has been seen
    const QPoint sixth(chart->width() * 13 / 24, chart->height() / 2);
    QTest::mouseClick(chart, Qt::LeftButton, {}, sixth);
    QTRY_VERIFY(!m_page->isCounting());
    QVERIFY2(m_page->month() == (Month{2026, 5}) || m_page->month() == (Month{2026, 4}), "a month in the middle");
}

QString TestReportPage::save(const QString &form)
{
    const QString path = m_fixture.folder.filePath(u"report."_s + form);
    m_fixture.dialogs.savePathNext(path);
    const QString name = form == u"xlsx"_s ? u"Excel"_s : form.toUpper();
    buttonCalled(*m_page, u"Save the report as %1"_s.arg(name))->click();
    return path;
}

void TestReportPage::everyFormHoldsTheSameFigures()
{
    show({2026, 10});
    const QString value = m_page->valueOf(u"on_time"_s); // "7 of 8"
    const QString received = m_page->valueOf(u"received"_s);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(save(u"json"_s))).object();
    const QJsonObject onTime = json[u"on_time"_s].toObject();
    QCOMPARE(u"%1 of %2"_s.arg(onTime[u"count"_s].toInt()).arg(onTime[u"of"_s].toInt()), value);
    QCOMPARE(QString::number(json[u"received"_s][u"count"_s].toInt()), received);

    const QString csv = QString::fromUtf8(contentOf(save(u"csv"_s)));
    QVERIFY(csv.contains(
        u"requests;on_time;On time;%1;%2\r\n"_s.arg(onTime[u"count"_s].toInt()).arg(onTime[u"of"_s].toInt())));

    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, save(u"pdf"_s), u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString pdf = QString::fromUtf8(reader.readAll()).simplified();
    QVERIFY2(pdf.contains(u"On time "_s + value), qPrintable(pdf));
    QVERIFY(pdf.contains(json[u"journal_code"_s].toString()));

    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, save(u"xlsx"_s), u"xl/worksheets/sheet1.xml"_s});
    QVERIFY(unzip.waitForFinished());
    const QString sheet = QString::fromUtf8(unzip.readAll());
    QVERIFY2(sheet.contains(
                 QRegularExpression(u"<t>On time</t></is></c><c r=\"B\\d+\"><v>%1</v></c><c r=\"C\\d+\"><v>%2</v></c>"_s
                                        .arg(onTime[u"count"_s].toInt())
                                        .arg(onTime[u"of"_s].toInt()))),
             qPrintable(sheet));
    QVERIFY(m_fixture.dialogs.told.isEmpty());
}

void TestReportPage::printGoesThroughTheOnePainter()
{
    show({2026, 10});
    m_fixture.dialogs.printTo = m_fixture.folder.filePath(u"paper.pdf"_s);
    m_window->desk()->print();
    QCOMPARE(m_fixture.dialogs.printed, QStringList{u"Compliance report, October 2026"_s});
    QVERIFY(contentOf(m_fixture.dialogs.printTo).startsWith("%PDF"));
}

void TestReportPage::printedCodeIsChecked_data()
{
    QTest::addColumn<QString>("change"); // of the code on the page
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::newRow("as printed") << u"none"_s << u"It matches"_s << QString();
    QTest::newRow("typed in small letters") << u"small"_s << u"It matches"_s << QString();
    QTest::newRow("one letter wrong") << u"letter"_s << QString() << u"is not the one the code was printed from"_s;
    QTest::newRow("of another register") << u"register"_s << QString() << u"another register"_s;
    QTest::newRow("no code") << u"nonsense"_s << QString() << u"is not a code of a journal"_s;
    QTest::newRow("nothing") << u"nothing"_s << QString() << u"foot of the printed report"_s;
}

void TestReportPage::printedCodeIsChecked()
{
    QFETCH(QString, change);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    show({2026, 10});
    QString code = m_page->findChild<QLabel *>(u"journalCode"_s)->text();
    if (change == u"small"_s)
        code = code.toLower();
    if (change == u"letter"_s)
        code[code.size() - 1] = code.back() == u'A' ? u'B' : u'A';
    if (change == u"register"_s)
        code[0] = code.front() == u'A' ? u'B' : u'A';
    if (change == u"nonsense"_s)
        code = u"hello"_s;
    if (change == u"nothing"_s)
        code.clear();
    m_page->findChild<QLineEdit *>(u"printedCode"_s)->setText(code);
    m_page->findChild<QAbstractButton *>(u"checkCode"_s)->click();
    const auto said = [this](const QString &name) {
        const auto *label = m_page->findChild<QLabel *>(name);
        return label->isVisibleTo(m_page) ? label->text() : QString();
    };
    QVERIFY2(good.isEmpty() ? said(u"codeIsGood"_s).isEmpty() : said(u"codeIsGood"_s).startsWith(good),
             qPrintable(said(u"codeIsGood"_s)));
    QVERIFY2(bad.isEmpty() ? said(u"codeIsBad"_s).isEmpty() : said(u"codeIsBad"_s).contains(bad),
             qPrintable(said(u"codeIsBad"_s)));
}

void TestReportPage::emptyMonthSaysWhy()
{
    show({2023, 1});
    auto *words = m_page->findChild<QLabel *>(u"emptyMonth"_s);
    QVERIFY(words->isVisibleTo(m_page));
    QVERIFY2(words->text().startsWith(u"In January 2023 nothing arrived"_s), qPrintable(words->text()));
    QCOMPARE(m_page->valueOf(u"on_time"_s), u"—"_s);
    show({2026, 10});
    QVERIFY(!words->isVisibleTo(m_page));

    WindowFixture fresh(today);
    const auto window = fresh.open();
    window->desk()->showPlace(u"report"_s);
    auto *page = window->findChild<ReportPage *>();
    QTRY_VERIFY(!page->isCounting());
    QVERIFY(page->findChild<QLabel *>(u"emptyMonth"_s)->text().startsWith(u"The register holds no request yet"_s));
}

void TestReportPage::twoColumnsBecomeOneInANarrowWindow()
{
    show({2026, 10});
    const auto *chart = m_page->findChild<AnswersView *>();
    const auto topOf = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).y(); };
    const auto *code = m_page->findChild<QWidget *>(u"journalCode"_s);
    m_window->resize(1500, 860);
    QApplication::processEvents();
    const int wide = topOf(chart);
    m_window->resize(1024, 700);
    QApplication::processEvents();
    QVERIFY(topOf(chart) > wide + 200); // below the figures
    QTRY_VERIFY(code->width() <= m_page->width());
    m_window->resize(1500, 860);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
