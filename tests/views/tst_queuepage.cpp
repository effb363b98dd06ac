// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/longjob.h"
#include "views/alerts/alertbar.h"
#include "views/alerts/alertlist.h"
#include "views/alerts/alertwatch.h"
#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/navigationlist.h"
#include "views/common/pill.h"
#include "views/common/tilebutton.h"
#include "views/mainwindow/daywatch.h"
#include "views/queue/assigndialog.h"
#include "views/queue/linkdialog.h"
#include "views/queue/personline.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"
#include "views/queue/sidepanel.h"
#include "views/report/reportpage.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/historyview.h"
#include "views/request/offercards.h"
#include "views/request/personview.h"
#include "views/request/requestpage.h"
#include "views/request/rightsview.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);

void settle()
{
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Somebody writes, received so many days ago.
struct Writer
{
    QString surname;
    QString email;
    int daysAgo = 0;
    QString text = u"Please tell me what you hold."_s;
};

RequestNumber receive(Register &casebook, const Writer &writer)
{
    RegisterRequest facts;
    facts.receivedOn = today.addDays(-writer.daysAgo);
    facts.surname = writer.surname;
    facts.givenName = u"Chloé"_s;
    facts.email = writer.email;
    const NewFile message{u"message.txt"_s, FileKind::Message, (writer.surname + writer.text).toUtf8(), {}, {}};
    const auto number = casebook.perform({std::nullopt, facts, {message}}, {u"Claire Dubois"_s});
    return number ? *number : RequestNumber();
}

/// A window on a register in which some people have written.
class Story
{
public:
    explicit Story(const QList<Writer> &writers = {{u"Martin"_s, u"chloe@example.org"_s, 2},
                                                   {u"Lefèvre"_s, u"anais@example.org"_s, 40},
                                                   {u"Großmann"_s, u"jonas@example.org"_s, 25}})
        : fixture(today)
        , window(fixture.open())
    {
        for (const Writer &writer : writers)
            receive(*window->casebook(), writer);
        settle();
        show(QueueView::AllOpen);
    }
    void show(QueueView view) const
    {
        window->desk()->showPlace(keyOf(view));
        settle();
    }
    void type(const QString &words) const
    {
        auto &search = part<QLineEdit>(*window, u"search"_s);
        search.setText(words);
        Q_EMIT search.textEdited(words);
        settle();
    }
    [[nodiscard]] QueuePage &page() const { return part<QueuePage>(*window); }
    [[nodiscard]] QueueTable &table() const { return part<QueueTable>(*window); }
    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, int(QueueColumn::Person)).data().toString().section(u',', 0, 0);
        return names;
    }
    [[nodiscard]] QString found() const { return part<Label>(*window, u"foundTitle"_s).text(); }

    Actor actor{u"Claire Dubois"_s};
    WindowFixture fixture;
    std::unique_ptr<MainWindow> window;
};

bool says(const QWidget &part, const QString &words)
{
    const auto labels = part.findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const Label *label) { return label->isVisible() && label->text() == words; });
}

qsizetype cardsOf(const QWidget &part)
{
    const auto cards = part.findChildren<ActionCard *>();
    return std::count_if(cards.begin(), cards.end(), [](const ActionCard *card) { return card->isVisible(); });
}

/// Buttons whose names begin so, on a page that need not be in front.
qsizetype buttonsOf(const QWidget &part, const QString &start)
{
    const auto buttons = part.findChildren<Button *>();
    return std::count_if(buttons.begin(), buttons.end(), [&](const Button *button) {
        return button->objectName().startsWith(start) && button->isVisibleTo(&part);
    });
}

} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void aFileBesideTheListLeadsToLettersAndFiles()
    {
        Story story;
        story.table().setCurrentIndex(story.table().model()->index(0, 0));
        settle();
        auto &side = part<SidePanel>(*story.window);
        auto &file = part<QPushButton>(side, u"file_0"_s);
        QVERIFY(file.isVisible());
        QCOMPARE(file.text(), u"message.txt"_s);
        file.click();
        settle();
        auto &page = part<RequestPage>(*story.window);
        QVERIFY(page.isVisible());
        QCOMPARE(page.number(), RequestNumber{2});
        QCOMPARE(part<QTabBar>(page).currentIndex(), 2);
    }

    void tilesFilterAndClear()
    {
        Story story;
        QCOMPARE(story.people(), (QStringList{u"Lefèvre"_s, u"Großmann"_s, u"Martin"_s}));
        auto &tile = part<TileButton>(*story.window, u"tile_overdue"_s);
        QCOMPARE(tile.figure(), u"1"_s);
        tile.click();
        settle();
        QCOMPARE(story.people(), QStringList{u"Lefèvre"_s});
        QVERIFY(tile.isChecked());
        tile.click();
        settle();
        QCOMPARE(story.people().size(), 3);
        QVERIFY(!tile.isChecked());
    }
    void theFigureOfTheMonthShowsItsRequests()
    {
        Story story;
        auto &tile = part<TileButton>(*story.window, u"tile_on_time"_s);
        QVERIFY(!tile.isEnabled()); // nothing was answered
        story.page().setOnTime({2026, 2}, 1, {RequestNumber{2}, RequestNumber{3}});
        QCOMPARE(tile.figure(), u"1 of 2"_s);
        tile.click();
        settle();
        QCOMPARE(story.people(), (QStringList{u"Lefèvre"_s, u"Großmann"_s}));
        QCOMPARE(story.found(), u"Answered in February 2026"_s);
        QVERIFY(tile.isChecked());
        tile.click();
        settle();
        QCOMPARE(story.people().size(), 3);
        QVERIFY(!tile.isChecked());
    }
    void whatStandsBehindAFigureLeadsBackToTheReport()
    {
        Story story;
        story.window->desk()->showPlace(u"report"_s);
        auto &report = part<ReportPage>(*story.window);
        Q_EMIT report.requestsWanted(u"Late"_s, {RequestNumber{2}});
        settle();
        QVERIFY(!report.isVisible());
        QCOMPARE(story.people(), QStringList{u"Lefèvre"_s});
        story.window->desk()->openFromList({2});
        QTest::keyClick(story.window.get(), Qt::Key_Escape);
        settle();
        QVERIFY(story.page().isVisible());
        QCOMPARE(story.people(), QStringList{u"Lefèvre"_s});
        QTest::keyClick(story.window.get(), Qt::Key_Escape);
        settle();
        QVERIFY(report.isVisible());
        story.show(QueueView::AllOpen);
        QCOMPARE(story.people().size(), 3);
    }

    void columnsAreShownMovedSortedAndRemembered()
    {
        Story story;
        QCOMPARE(story.table().shownColumns().contains(QueueColumn::Handler), false);
        QCOMPARE(story.table().shownColumns().contains(QueueColumn::SafeDate), false);
        story.table().setColumnShown(QueueColumn::Handler, true);
        story.table().setColumnShown(QueueColumn::Received, false);
        story.table().horizontalHeader()->moveSection(int(QueueColumn::Person), 0);
        story.table().horizontalHeader()->resizeSection(int(QueueColumn::Person), 222);
        story.table().sortByColumn(int(QueueColumn::Person), Qt::DescendingOrder);
        const QList<QueueColumn> columns = story.table().shownColumns();
        QCOMPARE(columns.first(), QueueColumn::Person);

        RequestQueueModel model(story.fixture.wording, today);
        QueueTable again(model, story.fixture.memory);
        QCOMPARE(again.shownColumns(), columns);
        QCOMPARE(again.columnWidth(int(QueueColumn::Person)), 222);
        QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), int(QueueColumn::Person));
        QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!story.fixture.memory.layout(u"queue/columns"_s).contains("Martin"));
        again.resetLayout();
        QVERIFY(!again.shownColumns().contains(QueueColumn::Handler));
        QCOMPARE(again.shownColumns().first(), QueueColumn::Deadline);
    }

    void theLastColumnStays()
    {
        Story story;
        for (const QueueColumn column : story.table().shownColumns())
            story.table().setColumnShown(column, false);
        QCOMPARE(story.table().shownColumns().size(), 1);
    }

    void searchFindsAsOneTypes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("people");
        QTest::addRow("case") << u"MARTIN"_s << QStringList{u"Martin"_s};
        QTest::addRow("accents") << u"lefevre"_s << QStringList{u"Lefèvre"_s};
        QTest::addRow("sharp s") << u"grossmann"_s << QStringList{u"Großmann"_s};
        QTest::addRow("one letter") << u"m"_s << QStringList{u"Martin"_s};
        QTest::addRow("two letters") << u"le"_s << QStringList{u"Lefèvre"_s};
        QTest::addRow("reference") << u"2026-0003"_s << QStringList{u"Großmann"_s};
        QTest::addRow("address") << u"anais@example"_s << QStringList{u"Lefèvre"_s};
        QTest::addRow("several words, any order") << u"chloe mart"_s << QStringList{u"Martin"_s};
        QTest::addRow("nothing") << u"zzz"_s << QStringList{};
    }
    void searchFindsAsOneTypes()
    {
        QFETCH(QString, words);
        Story story;
        story.type(words);
        QTEST(story.people(), "people");
    }

    void searchFindsTextsOfMessages()
    {
        Story story({{u"Martin"_s, u"m@example.org"_s, 2}, {u"Petit"_s, u"p@example.org"_s, 2, u"Ma fidélité"_s}});
        story.type(u"fidelite"_s);
        QTRY_COMPARE(story.people(), QStringList{u"Petit"_s});
    }

    void aSearchLooksEverywhereAndIsNarrowedByAList()
    {
        Story story;
        story.show(QueueView::Overdue);
        story.type(u"example"_s);
        QCOMPARE(story.people().size(), 3);
        QCOMPARE(story.found(), u"3 request(s) with “example”"_s);
        auto &reach = part<Button>(*story.window, u"foundReach"_s);
        QCOMPARE(reach.text(), u"only in “Overdue”: 1"_s);
        reach.click();
        settle();
        QCOMPARE(story.people(), QStringList{u"Lefèvre"_s});
        story.show(QueueView::DueSoon);
        QCOMPARE(story.people(), QStringList{u"Großmann"_s});
        QVERIFY(story.found().contains(u"Due within 7 days"_s));
    }

    void escapeLeavesTheSearch()
    {
        Story story;
        story.show(QueueView::Overdue);
        story.type(u"martin"_s);
        QTest::keyClick(story.window.get(), Qt::Key_Escape);
        settle();
        QCOMPARE(part<QLineEdit>(*story.window, u"search"_s).text(), QString());
        QCOMPARE(story.people(), QStringList{u"Lefèvre"_s});
    }

    void severalRowsAreAssigned()
    {
        Story story;
        story.table().selectAll();
        settle();
        part<ActionCard>(*story.window, u"assignSeveral"_s).click();
        auto &dialog = part<AssignDialog>(*story.window);
        auto &person = part<QComboBox>(dialog, u"person"_s);
        QVERIFY(person.findText(u"Claire Dubois"_s) >= 0);
        person.setEditText(u"Nadia Lambert"_s);
        part<QPushButton>(dialog, u"assign"_s).click();
        settle();
        for (qint64 number = 1; number <= 3; ++number)
            QCOMPARE(story.window->casebook()->request({number})->handler, u"Nadia Lambert"_s);
        const QAbstractItemModel &model = *story.table().model();
        QCOMPARE(model.index(0, int(QueueColumn::Handler)).data().toString(), u"Nadia Lambert"_s);
    }

    void theSameLetterIsWrittenOneAfterTheOther()
    {
        Story story;
        story.window->desk()->writeLetters({{1}, {3}}, LetterType::L01);
        settle();
        part<QPushButton>(*story.window, u"recordSending"_s).click();
        settle();
        QCOMPARE(story.window->casebook()->request({1})->letters.size(), 1);
        QCOMPARE(story.window->desk()->currentRequest(), std::optional(RequestNumber{3}));
        part<QPushButton>(*story.window, u"skipLetter"_s).click();
        settle();
        QVERIFY(story.page().isVisible());
        QCOMPARE(story.window->casebook()->request({3})->letters.size(), 0);
    }

    void anExportHoldsWhatIsShownAndNoFormula()
    {
        Story story({{u"=HYPERLINK(\"x\")"_s, u"a@example.org"_s, 2}, {u"Martin"_s, u"b@example.org"_s, 40}});
        story.table().setColumnShown(QueueColumn::Rights, false);
        const QString path = story.fixture.folder.filePath(u"list.csv"_s);
        story.fixture.dialogs.savePathNext(path);
        story.window->desk()->lists().exportRows(story.window.get(), {});
        const QList<QByteArray> lines = readFile(path).split('\n');
        QCOMPARE(lines.first().trimmed(),
                 QByteArray("\xEF\xBB\xBF"
                            "Deadline,Reference,Person,Step and what comes next,Due,Received"));
        QVERIFY(lines[1].contains("2026-0002") && lines[1].contains("2026-01-22"));
        QVERIFY2(lines[2].contains("'=HYPERLINK"), lines[2].constData());
    }

    void onlyChosenRowsAreExported()
    {
        Story story;
        const QString path = story.fixture.folder.filePath(u"list.csv"_s);
        story.fixture.dialogs.savePathNext(path);
        story.window->desk()->lists().exportRows(story.window.get(), {{3}});
        QCOMPARE(readFile(path).trimmed().count('\n'), 1);
    }

    /// T25: the authority's own deadline has its own row, which opens the same request.
    void aLetterOfAnAuthorityHasItsOwnRow()
    {
        Story story;
        ReceiveComplaint complaint;
        complaint.body = ComplaintBody::Authority;
        complaint.authority = u"CNIL"_s;
        complaint.caseReference = u"26/1234"_s;
        complaint.receivedOn = today;
        complaint.answerBy = today.addDays(22);
        QVERIFY(story.window->casebook()->perform({RequestNumber{1}, complaint, {}}, story.actor));
        settle();
        QCOMPARE(story.people(), (QStringList{u"Lefèvre"_s, u"Großmann"_s, u"Martin"_s, u"Martin"_s}));
        const QAbstractItemModel &model = *story.table().model();
        QCOMPARE(model.index(2, int(QueueColumn::Deadline)).data().toString(), u"CNIL: 22 day(s) left"_s);
        const QStringList texts = [&] {
            QStringList all;
            for (const QLabel *label : story.window->findChildren<QLabel *>())
                all << label->text();
            return all;
        }();
        QVERIFY(texts.contains(u"3 open of 3 request(s), 1 letter(s) of an authority to answer"_s));

        story.table().selectAll();
        QCOMPARE(story.table().chosenRows().size(), 4);
        QCOMPARE(story.table().chosen(), (QList<RequestNumber>{{2}, {3}, {1}}));

        story.window->desk()->openRequest({1});
        settle();
        QStringList pills;
        for (const Pill *pill : part<RequestPage>(*story.window).findChildren<Pill *>()) {
            if (pill->isVisible())
                pills << pill->accessibleName();
        }
        QVERIFY2(pills.contains(u"CNIL: 22 day(s) left"_s) && pills.size() >= 2, qPrintable(pills.join(u", "_s)));
    }

    void rowsAreCopiedAsText()
    {
        Story story;
        story.table().selectRow(0);
        QTest::keyClick(&story.table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\t'), story.table().shownColumns().size() - 1);
        QVERIFY(text.contains(u"Lefèvre"_s));
    }

    void enterOpensARow()
    {
        Story story;
        story.table().selectRow(1);
        QTest::keyClick(&story.table(), Qt::Key_Return);
        QCOMPARE(part<RequestPage>(*story.window).number(), RequestNumber{3});
        QVERIFY(part<RequestPage>(*story.window).isVisible());
    }

    void everyRequestOfAPersonIsShown()
    {
        Story story({{u"Martin"_s, u"chloe@example.org"_s, 20},
                     {u"Martin"_s, u"CHLOE@example.org"_s, 2},
                     {u"Petit"_s, u"p@example.org"_s, 2},
                     {u"Martin"_s, u"other@example.org"_s, 1}});
        story.page().select({1});
        settle();
        auto &line = part<PersonLine>(part<SidePanel>(*story.window));
        QCOMPARE(line.text(), u"1 other request(s) of this person, perhaps 1 more"_s);
        line.click();
        settle();
        QCOMPARE(story.people(), (QStringList{u"Martin"_s, u"Martin"_s, u"Martin"_s}));
        QCOMPARE(story.found(), u"3 request(s) of Martin, Chloé, perhaps 1 of somebody else"_s);

        part<Button>(*story.window, u"foundLink"_s).click();
        part<QPushButton>(part<LinkDialog>(*story.window), u"link"_s).click();
        settle();
        QCOMPARE(story.window->casebook()->request({2})->links, QList<RequestNumber>{{1}});
        QCOMPARE(story.window->casebook()->request({4})->links, QList<RequestNumber>{{1}});
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        story.page().showPerson({1});
        part<Button>(*story.window, u"foundLink"_s).click();
        auto &again = part<LinkDialog>(*story.window);
        QVERIFY(!part<QPushButton>(again, u"link"_s).isEnabled());
        for (const auto *box : again.findChildren<QCheckBox *>()) // it is linked already, or the one linked to
            QVERIFY(!box->isVisible() || (!box->isEnabled() && !box->isChecked()));
        QCOMPARE(again.findChildren<QCheckBox *>().size(), 3);
        QVERIFY(!again.findChildren<QRadioButton *>().first()->isEnabled());
        const auto labels = again.findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text() == u"The others are linked to it already."_s;
        }));
        again.reject();
        story.window->desk()->openRequest({1});
        settle();
        QCOMPARE(part<PersonLine>(part<RequestPage>(*story.window)).text(), u"2 other request(s) of this person"_s);
    }

    void pillsChangeAtMidnight()
    {
        Story story;
        const QModelIndex pill = story.table().model()->index(1, int(QueueColumn::Deadline));
        QCOMPARE(pill.data().toString(), u"3 day(s) left"_s);
        story.fixture.time.moveTo(today.addDays(1));
        part<DayWatch>(*story.window->desk()).look();
        settle();
        QCOMPARE(pill.data().toString(), u"2 day(s) left"_s);
    }

    void midnightComesByItself()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        DayWatch watch(*window->casebook());
        QSignalSpy begun(&watch, &DayWatch::dayBegan);
        fixture.time.moveTo(QDateTime(today, QTime(22, 59, 59), Qt::UTC)); // midnight in Paris is a second away
        watch.look();
        fixture.time.moveTo(QDateTime(today, QTime(23, 0, 1), Qt::UTC));
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().toDate(), today.addDays(1));
    }

    /// clock.md 1.8: the identity copy is told until it is destroyed, however the request ended.
    void theBellTellsWhatTheCommandLineTells()
    {
        Story story;
        Register &casebook = *story.window->casebook();
        const RequestNumber number{1};
        const NewFile copy{u"id.txt"_s, FileKind::IdentityCopy, "copy", {}, {}};
        Withdraw withdrawn;
        withdrawn.statedOn = today;
        withdrawn.statement = u"I take it back."_s;
        withdrawn.freely = true;
        withdrawn.noLetterReason = u"told on the telephone"_s;
        const auto kept = casebook.perform({number, Attach{{}, u"sent with the request"_s}, {copy}}, story.actor);
        QVERIFY2(kept, qPrintable(kept ? QString() : story.fixture.wording.say(kept.failure().what)));
        const auto closed = casebook.perform({number, withdrawn}, story.actor);
        QVERIFY2(closed, qPrintable(closed ? QString() : story.fixture.wording.say(closed.failure().what)));
        QCOMPARE(casebook.summary(number)->state, State::Closed);

        story.fixture.time.moveTo(today.addDays(8));
        AlertWatch &watch = story.window->desk()->alerts();
        watch.look();
        const QList<Alert> told = watch.standing();
        QVERIFY(std::any_of(told.begin(), told.end(), [&](const Alert &alert) {
            return alert.number == number && alert.kind == AlertKind::IdentityCopy;
        }));
        QCOMPARE(told, alertsOn(*casebook.summaries(), casebook.rules().targets, casebook.today()));
    }

    void besideTheListNothingGoesWhileTheRegisterIsBusy()
    {
        Story story;
        story.page().select({2});
        settle();
        const auto &side = part<SidePanel>(*story.window);
        QVERIFY(says(side, u"2026-0002"_s));
        const qsizetype cards = cardsOf(side);
        QVERIFY(cards > 0);
        LongJob job(*story.window->casebook());
        story.page().refresh();
        settle();
        QVERIFY(says(side, u"2026-0002"_s));
        QCOMPARE(cardsOf(side), cards);
        story.page().select({3});
        settle();
        QVERIFY(says(side, u"2026-0002"_s));
        job.end();
        QTRY_VERIFY(says(side, u"2026-0003"_s));
    }

    void onThePageOfARequestNothingGoesWhileTheRegisterIsBusy()
    {
        Story story;
        Qualify rights;
        rights.rights = {Right::Access};
        rights.role = RequesterRole::Self;
        QVERIFY(story.window->casebook()->perform({RequestNumber{3}, rights, {}}, story.actor));
        story.window->desk()->openRequest({3});
        settle();
        auto &page = part<RequestPage>(*story.window);
        const auto shown = [&page] {
            return QList<qsizetype>{cardsOf(part<OfferCards>(page)), part<HistoryView>(page).count(),
                                    buttonsOf(part<RightsView>(page), u"decide_"_s),
                                    buttonsOf(part<PersonView>(page), u"correct_"_s)};
        };
        const QList<qsizetype> before = shown();
        for (const qsizetype parts : before)
            QVERIFY(parts > 0);
        const auto &pill = part<Pill>(page);
        const QString yesterday = pill.accessibleName();
        story.fixture.time.moveTo(today.addDays(1));
        LongJob job(*story.window->casebook());
        page.showDay();
        settle();
        QCOMPARE(shown(), before);
        QCOMPARE(pill.accessibleName(), yesterday);
        QVERIFY(!page.open({2}));
        QCOMPARE(page.number(), RequestNumber{3});
        QVERIFY(says(page, u"2026-0003"_s));
        job.end();
        QTRY_VERIFY(pill.accessibleName() != yesterday);
        QTRY_COMPARE(shown(), before);
        QCOMPARE(page.number(), RequestNumber{3});
    }

    /// The decisions of another right are there too.
    void anotherRightIsChosenWhileTheRegisterIsBusy()
    {
        Story story;
        Qualify rights;
        rights.rights = {Right::Access, Right::Erasure};
        rights.role = RequesterRole::Self;
        QVERIFY(story.window->casebook()->perform({RequestNumber{1}, rights, {}}, story.actor));
        story.window->desk()->openRequest({1});
        settle();
        auto &view = part<RightsView>(*story.window);
        LongJob job(*story.window->casebook());
        view.choose({2});
        settle();
        QVERIFY(buttonsOf(view, u"decide_"_s) > 0);
        job.end();
    }

    void aStepBesideTheListOpensNoOtherRequestWhileTheRegisterIsBusy()
    {
        Story story;
        story.window->desk()->openRequest({2});
        story.window->desk()->goBack();
        settle();
        story.fixture.dialogs.told.clear();
        LongJob job(*story.window->casebook());
        Q_EMIT story.page().stepChosen({3}, Step::AddNote, {});
        settle();
        QCOMPARE(story.fixture.dialogs.told.size(), 1);
        QVERIFY(!story.window->findChild<StepDialog *>());
        QVERIFY(story.page().isVisible());
        job.end();
    }

    void theAlertsOfADayWaitForALongJob()
    {
        Story story;
        AlertWatch &watch = story.window->desk()->alerts();
        LongJob job(*story.window->casebook());
        story.fixture.time.moveTo(today.addDays(1));
        watch.look();
        QCOMPARE(watch.today(), today);
        job.end();
        QTRY_COMPARE(watch.today(), today.addDays(1));
        QVERIFY(!watch.standing().isEmpty());
        QVERIFY(!watch.unseen().isEmpty());
    }

    void escapeLeadsFromTheReportToTheList_data()
    {
        QTest::addColumn<bool>("found");
        QTest::newRow("from a list") << false;
        QTest::newRow("from what the bar found") << true;
    }
    void escapeLeadsFromTheReportToTheList()
    {
        QFETCH(bool, found);
        Story story;
        if (found) {
            Q_EMIT part<AlertBar>(*story.window).requestsWanted(u"To see to"_s, {RequestNumber{2}});
            QCOMPARE(story.people().size(), 1);
        }
        story.window->desk()->showPlace(u"report"_s);
        QTest::keyClick(story.window.get(), Qt::Key_Escape);
        settle();
        QVERIFY(story.page().isVisible());
        QCOMPARE(story.people().size(), 3);
        QCOMPARE(story.window->desk()->place(), keyOf(QueueView::AllOpen));
        story.type(u"martin"_s);
        QTest::keyClick(story.window.get(), Qt::Key_Escape);
        settle();
        QVERIFY(story.page().isVisible());
        QCOMPARE(story.people().size(), 3);
        QCOMPARE(part<NavigationList>(*story.window).currentKey(), keyOf(QueueView::AllOpen));
    }

    void anEmptiedSearchLeavesTheList_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"closed", "report", "organisation"})
            QTest::addRow("%s", place) << QString::fromLatin1(place);
    }
    void anEmptiedSearchLeavesTheList()
    {
        QFETCH(QString, place);
        Story story;
        story.window->desk()->showPlace(place);
        const QString list = place == keyOf(QueueView::Closed) ? place : keyOf(QueueView::AllOpen);
        story.type(u"m"_s);
        story.type({});
        QVERIFY(story.page().isVisible());
        QCOMPARE(story.window->desk()->place(), list);
        QCOMPARE(part<NavigationList>(*story.window).currentKey(), list);
    }

    void theRowStaysSelectedWhenAllIsReadAgain()
    {
        Story story;
        story.table().selectRow(1);
        settle();
        QCOMPARE(story.page().selected(), std::optional(RequestNumber{3}));
        QTest::keyClick(story.window.get(), Qt::Key_F5);
        WindowFixture::settle(*story.window);
        settle();
        QCOMPARE(story.page().selected(), std::optional(RequestNumber{3}));
    }

    void theArrowsWalkDownTheNavigation()
    {
        Story story;
        story.show(QueueView::ToDoNow);
        auto &places = part<NavigationList>(*story.window);
        const RegisterDesk &desk = *story.window->desk();
        places.setFocus();
        for (int step = 0; step < 2; ++step) {
            const QString before = desk.place();
            QTest::keyClick(&places, Qt::Key_Down);
            settle();
            QVERIFY(places.hasFocus());
            QVERIFY(desk.place() != before);
            QCOMPARE(desk.place(), places.currentKey());
        }
        QTest::keyClick(&places, Qt::Key_Return);
        QVERIFY(!places.hasFocus());
        places.setFocus();
        QTest::mouseClick(places.viewport(), Qt::LeftButton, {}, places.visualItemRect(places.currentItem()).center());
        QVERIFY(!places.hasFocus());
        places.setFocus();
        QTest::keyClick(story.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!places.hasFocus());
    }

    void anAlertIsCalledWhatItOpens()
    {
        Story story({{u"R&D"_s, u"rd@example.org"_s, 40}});
        AlertWatch &watch = story.window->desk()->alerts();
        QVERIFY(!watch.standing().isEmpty() && watch.standing().first().isLate());
        const AlertList list(watch, story.fixture.wording, today);
        const auto buttons = list.findChildren<Button *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->accessibleName().startsWith(u"Open 2026-0001  R&D"_s) &&
                   button->text().startsWith(u"2026-0001  R&&D"_s);
        }));
        const QString sentence = story.fixture.wording.say(fullTextOf(watch.standing().first()));
        const auto labels = list.findChildren<Label *>();
        const auto late = std::find_if(labels.begin(), labels.end(), [&sentence](const Label *label) {
            return label->text().compare(sentence, Qt::CaseInsensitive) == 0;
        });
        QVERIFY(late != labels.end());
        QCOMPARE((*late)->fontMetrics().height(), list.fontMetrics().height());
    }

    void aNameWithMarkupIsNoMarkupInToolTips()
    {
        Story story({{u"<b>Roux</b>"_s, u"r@example.org"_s, 2}});
        const SetNextAction reminder{today, u"<b>call</b>"_s};
        QVERIFY(story.window->casebook()->perform({RequestNumber{1}, reminder, {}}, story.actor));
        settle();
        const QString told = part<QWidget>(*story.window, u"alertBar"_s).toolTip();
        QVERIFY2(told.startsWith(u"<span>"_s) && told.contains(u"&lt;b&gt;call"_s), qPrintable(told));
        story.window->desk()->openRequest({1});
        auto &history = part<HistoryView>(*story.window);
        for (Button *facts : history.findChildren<Button *>(QRegularExpression(u"^facts_"_s)))
            facts->setChecked(true);
        const auto labels = history.findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const Label *label) { return label->toolTip().startsWith(u"<span>&lt;b&gt;Roux"_s); }));
    }

    void theDaysListIsPrinted()
    {
        Story story;
        story.fixture.dialogs.printTo = story.fixture.folder.filePath(u"day.pdf"_s);
        QTest::keyClick(story.window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(story.fixture.dialogs.printed, QStringList{u"All open"_s});
        QVERIFY(QFileInfo(story.fixture.dialogs.printTo).size() > 0);
    }

    void aTileLeadsBackToTheListItWasClickedOn()
    {
        Story story;
        story.show(QueueView::ToDoNow);
        auto &overdue = part<QAbstractButton>(*story.window, u"tile_"_s + keyOf(QueueView::Overdue));
        overdue.click();
        settle();
        part<QAbstractButton>(*story.window, u"tile_"_s + keyOf(QueueView::DueSoon)).click();
        settle();
        part<QAbstractButton>(*story.window, u"tile_"_s + keyOf(QueueView::DueSoon)).click();
        settle();
        QCOMPARE(part<NavigationList>(*story.window).currentKey(), keyOf(QueueView::ToDoNow));
    }

    void theSearchFieldLeadsDownToTheList()
    {
        Story story;
        story.type(u"lefevre"_s);
        auto &search = part<QLineEdit>(*story.window, u"search"_s);
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Down);
        QVERIFY(story.table().hasFocus());
        QVERIFY(story.table().current().has_value());
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(story.table().hasFocus());
        QTest::keyClick(&story.table(), Qt::Key_Return);
        settle();
        QVERIFY(part<RequestPage>(*story.window).isVisible());
    }

    void theDeadlinesGoIntoACalendar()
    {
        Story story;
        const QString path = story.fixture.folder.filePath(u"deadlines.ics"_s);
        story.fixture.dialogs.savePathNext(path);
        story.window->desk()->lists().exportCalendar(story.window.get());
        const QByteArray file = readFile(path);
        QCOMPARE(file.count("BEGIN:VEVENT"), 3);
        QVERIFY(!file.contains("Martin"));
        QCOMPARE(story.fixture.dialogs.noted.size(), 1);
    }

    void enterPressesAButtonOnAPage()
    {
        Story story;
        auto &assign = part<QAbstractButton>(*story.window, u"who"_s);
        const QSignalSpy pressed(&assign, &QAbstractButton::clicked);
        QTest::keyClick(&assign, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
    }

    void inANarrowWindowTheListHasTheRoom()
    {
        Story story;
        story.window->resize(1500, 860);
        settle();
        QVERIFY(part<SidePanel>(*story.window).isVisible());
        story.window->resize(1024, 700);
        settle();
        QVERIFY(!part<SidePanel>(*story.window).isVisible());
        QCOMPARE(story.window->width(), 1024);
        QTest::keyClick(story.window.get(), Qt::Key_F9);
        settle();
        QVERIFY(part<SidePanel>(*story.window).isVisible());
    }

    void whatIsFoundStandsWholeInItsColumns()
    {
        Story story;
        story.show(QueueView::Closed);
        story.type(u"a"_s);
        const QueueTable &table = story.table();
        QVERIFY(table.model()->rowCount() > 0);
        for (const QueueColumn column : {QueueColumn::Deadline, QueueColumn::Reference, QueueColumn::Due}) {
            const QString title = table.model()->headerData(int(column), Qt::Horizontal).toString();
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex cell = table.model()->index(row, int(column));
                QVERIFY2(table.sizeHintForIndex(cell).width() <= table.columnWidth(int(column)), qPrintable(title));
            }
        }
    }

    void everyColumnStandsInTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<QueueColumn>>("added");
        QTest::addColumn<bool>("withReceived");
        QTest::newRow("as drawn") << QSize(1500, 860) << QList<QueueColumn>() << true;
        QTest::newRow("a small window") << QSize(1024, 700) << QList<QueueColumn>() << true;
        QTest::newRow("a small window with another column")
            << QSize(1024, 700) << QList<QueueColumn>{QueueColumn::Handler} << false;
    }
    void everyColumnStandsInTheWindow()
    {
        QFETCH(QSize, size);
        QFETCH(QList<QueueColumn>, added);
        QFETCH(bool, withReceived);
        Story story({{u"Wolfeschlegelsteinhausenbergerdorff"_s, u"long@example.org"_s, 2},
                     {u"Lefèvre"_s, u"anais@example.org"_s, 40}});
        story.window->resize(size);
        settle();
        QueueTable &table = story.table();
        for (const QueueColumn column : added)
            table.setColumnShown(column, true);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(!table.isColumnHidden(int(QueueColumn::Received)), withReceived);
        QVERIFY(table.shownColumns().contains(QueueColumn::Received));
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
            const int needed = QFontMetrics(table.horizontalHeader()->font()).horizontalAdvance(title);
            QVERIFY2(table.isColumnHidden(column) || table.columnWidth(column) > needed, qPrintable(title));
        }
        table.setColumnShown(QueueColumn::Received, true);
        QVERIFY(!table.isColumnHidden(int(QueueColumn::Received)));
    }

    void anEmptyRegisterSaysWhatToDoFirst()
    {
        Story story(QList<Writer>{});
        const auto labels = story.page().findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text() == u"No request yet"_s;
        }));
    }
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
