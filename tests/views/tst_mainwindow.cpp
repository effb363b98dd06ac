// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertmemory.h"
#include "views/alerts/alertwatch.h"
#include "views/common/actioncard.h"
#include "views/common/jobdialog.h"
#include "views/common/label.h"
#include "views/common/navigationlist.h"
#include "views/intake/intakedialog.h"
#include "views/mainwindow/keyboarddialog.h"
#include "views/mainwindow/welcomepage.h"
#include "views/mainwindow/whopage.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);

WindowMenus &menusOf(MainWindow &window) { return *window.findChild<WindowMenus *>(); }

void choose(MainWindow &window, WindowAction action)
{
    menusOf(window).action(action).trigger();
    QApplication::processEvents();
}

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

/// Knows the day of the last digest.
class ToldDays final : public AlertMemory
{
public:
    std::optional<QDate> lastDigest(const QString &) const override { return m_last; }
    void setLastDigest(const QString &, QDate day) override { m_last = day; }
    std::optional<QDate> snoozedUntil(const QString &, const Alert &) const override { return {}; }
    void snooze(const QString &, const Alert &, QDate) override {}

private:
    std::optional<QDate> m_last;
};

WhoPage *askWho(MainWindow &window)
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.findChild<QPushButton *>(u"who"_s)->click();
    return window.findChild<WhoPage *>();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void menusStandInTheOrderOfTheDrawing()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        QStringList titles;
        for (const QAction *menu : window->menuBar()->actions())
            titles << menu->text().remove(u'&');
        QCOMPARE(titles, (QStringList{u"Register"_s, u"Request"_s, u"Letter"_s, u"Report"_s, u"View"_s, u"Help"_s}));
    }

    void keysOfTheRules_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *keys : {"Ctrl+N", "Ctrl+O", "Ctrl+I", "Ctrl+F", "Esc", "Ctrl+L", "Ctrl+P", "F5"})
            QTest::addRow("%s", keys) << QString::fromLatin1(keys);
    }
    void keysOfTheRules()
    {
        QFETCH(QString, keys);
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const auto shortcuts = menusOf(*window).shortcuts();
        QVERIFY(std::any_of(shortcuts.begin(), shortcuts.end(),
                            [&](const ShortcutHelp &help) { return help.keys == keys; }));
    }

    void noKeyAndNoMnemonicMeansTwoThings()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        QSet<QString> keys;
        for (const QAction *menu : window->menuBar()->actions()) {
            QSet<QChar> mnemonics;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                const qsizetype mark = action->text().indexOf(u'&');
                QVERIFY2(mark >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(mark + 1).toLower();
                QVERIFY2(!mnemonics.contains(letter), qPrintable(action->text()));
                mnemonics << letter;
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
                keys << key;
            }
        }
    }

    void theKeyboardPageListsWhatTheMenusDo()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        choose(*window, WindowAction::Keyboard);
        const auto *dialog = window->findChild<KeyboardDialog *>();
        QVERIFY(dialog);
        const QStringList texts = textsOf(*dialog);
        for (const ShortcutHelp &help : menusOf(*window).shortcuts())
            QVERIFY2(texts.contains(help.keys) && texts.contains(help.meaning), qPrintable(help.keys));
    }

    void theWelcomePageOpensARegisterAgain()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const QString path = window->casebook()->path();
        fixture.memory.addRecentRegister(fixture.folder.filePath(u"gone.a12"_s));
        choose(*window, WindowAction::CloseRegister);
        QVERIFY(!window->casebook());
        QStringList cards;
        for (const ActionCard *card : window->findChild<WelcomePage *>()->findChildren<ActionCard *>()) {
            if (card->isVisible() && card->objectName().isEmpty())
                cards << card->text() + (card->isEnabled() ? u""_s : u" greyed"_s);
        }
        QCOMPARE(cards, (QStringList{u"gone greyed"_s, u"r"_s}));
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        WindowFixture::settle(*window);
        QVERIFY(window->casebook());
        QCOMPARE(window->casebook()->path(), path);
    }

    void withoutARegisterOnlyWhatNeedsNoneIsPossible()
    {
        WindowFixture fixture(today);
        MainWindow window(fixture.services());
        QVERIFY(menusOf(window).action(WindowAction::OpenRegister).isEnabled());
        QVERIFY(menusOf(window).action(WindowAction::Restore).isEnabled());
        QVERIFY(!menusOf(window).action(WindowAction::NewRequest).isEnabled());
        QVERIFY(!menusOf(window).action(WindowAction::Verify).isEnabled());
    }

    void aBackupIsMadeAndRestored()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const QString backup = fixture.folder.filePath(u"backup.a12"_s);
        fixture.dialogs.savePathNext(backup);
        choose(*window, WindowAction::BackUp);
        QVERIFY(QFile::exists(backup));
        QVERIFY(fixture.dialogs.told.first().contains(u"complete"_s));
        const QString path = fixture.folder.filePath(u"restored.a12"_s);
        fixture.dialogs.chooseFilesNext({backup});
        fixture.dialogs.savePathNext(path);
        choose(*window, WindowAction::Restore);
        QCOMPARE(window->casebook()->path(), path);
    }

    void aBackupIsNeverWrittenOverAFile()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        QFile file(fixture.folder.filePath(u"taken.a12"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        fixture.dialogs.savePathNext(file.fileName());
        choose(*window, WindowAction::BackUp);
        QCOMPARE(fixture.dialogs.told.size(), 1);
        QCOMPARE(QFileInfo(file).size(), 0);
    }

    void verifyingTellsWhatFits()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        choose(*window, WindowAction::Verify);
        QCOMPARE(fixture.dialogs.told.size(), 1);
        QVERIFY(fixture.dialogs.told.first().startsWith(u"• "_s));
        const QStringList texts = textsOf(*window);
        QVERIFY(std::any_of(texts.begin(), texts.end(),
                            [](const QString &text) { return text.startsWith(u"Audit trail verified "_s); }));
    }

    void theStatusLineSaysWhatIsSafe()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const QStringList texts = textsOf(*window);
        QVERIFY(texts.contains(u"0 open of 0 request(s)"_s));
        QVERIFY(texts.contains(u"Audit trail verified"_s));
        QVERIFY(std::any_of(texts.begin(), texts.end(),
                            [](const QString &text) { return text.startsWith(u"Calendar 2026.1, France"_s); }));
        QVERIFY(
            std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.startsWith(u"Saved "_s); }));
    }

    void openedRegistersAreRemembered()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        QCOMPARE(fixture.memory.recentRegisters(), QStringList{window->casebook()->path()});
        const auto actions = window->menuBar()->findChildren<QAction *>();
        const auto named = std::count_if(actions.begin(), actions.end(),
                                         [](const QAction *action) { return action->text().startsWith(u"r.a12"_s); });
        QCOMPARE(named, 1);
    }

    void theRegisterIsOpenedOnceTheWindowWasSeen_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("shown") << true;
        QTest::newRow("nobody looks") << false;
    }
    void theRegisterIsOpenedOnceTheWindowWasSeen()
    {
        QFETCH(bool, shown);
        WindowFixture fixture(today);
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        const WindowServices parts = fixture.services();
        QVERIFY(Register::create(path, {parts.profile, parts.actor}, parts.forRegister));
        MainWindow window(fixture.services());
        window.area().openAfterFirstFrame(path);
        if (shown)
            window.show();
        QVERIFY(!window.casebook());
        QTRY_VERIFY(window.casebook());
        WindowFixture::settle(window);
    }

    void aRegisterThatCannotBeOpenedLeavesTheOldOneOpen()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const QString path = window->casebook()->path();
        window->area().openRegister(fixture.folder.filePath(u"absent.a12"_s));
        QCOMPARE(fixture.dialogs.told.size(), 1);
        QCOMPARE(window->casebook()->path(), path);
    }

    void closingAsksWhenAFormHoldsInput()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        window->desk()->newRequest();
        window->findChild<IntakeDialog *>()->findChild<QLineEdit *>(u"surname"_s)->setText(u"Martin"_s);
        fixture.dialogs.confirmNext(false);
        window->close();
        QVERIFY(window->isVisible() && window->casebook());
        fixture.dialogs.confirmNext(true);
        window->close();
        QVERIFY(!window->isVisible() && !window->casebook());
        QCOMPARE(fixture.dialogs.asked.size(), 2);
    }

    void theListARequestWasOpenedFromIsMarked()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        for (const QString &surname : {u"Martin"_s, u"Nowak"_s}) {
            RegisterRequest facts;
            facts.receivedOn = today.addDays(-1);
            facts.surname = surname;
            NewFile note;
            note.name = u"note.txt"_s;
            note.bytes = surname.toUtf8();
            QVERIFY(window->casebook()->perform(Task{{}, facts, {note}}, {u"Claire Dubois"_s}).hasValue());
        }
        RegisterDesk &desk = *window->desk();
        desk.refresh();
        WindowFixture::settle(*window);
        const auto marked = [&window] { return window->findChild<NavigationList *>()->currentKey(); };
        desk.showPlace(u"open"_s);
        desk.openFromList({1});
        QCOMPARE(marked(), u"open"_s);
        desk.writeLetter({1}, LetterType::L01);
        desk.goBack();
        QCOMPARE(marked(), u"open"_s); // the same request again
        desk.openRequest({2});         // a link or an alert
        QCOMPARE(marked(), QString());
        desk.goBack();
        QCOMPARE(marked(), u"open"_s);
        desk.search(u"Nowak"_s);
        desk.openFromList({2});
        QCOMPARE(marked(), QString());
    }

    void alertsNotSeenStayInTheBarInAnotherLanguage()
    {
        WindowFixture fixture(today);
        ToldDays memory;
        WindowServices services = fixture.services();
        services.alertMemory = &memory;
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        QVERIFY(Register::create(path, {services.profile, services.actor}, services.forRegister));
        MainWindow window(services);
        window.area().openRegister(path);
        RegisterRequest facts;
        facts.receivedOn = today.addDays(-40);
        facts.surname = u"Martin"_s;
        NewFile note;
        note.name = u"note.txt"_s;
        note.bytes = "a call";
        QVERIFY(window.casebook()->perform(Task{{}, facts, {note}}, services.actor).hasValue());
        const QList<Alert> unseen = window.desk()->alerts().unseen();
        QVERIFY(!unseen.isEmpty());
        MainWindow next(services);
        next.area().resume(window.area().handOver());
        QCOMPARE(next.desk()->alerts().unseen(), unseen);
        WindowFixture::settle(next);
    }

    void whoWorksIsAskedAgainAndMayStay()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const WhoPage *page = askWho(*window);
        QVERIFY(page && page->isVisible());
        const auto *now = page->findChild<ActionCard *>(u"who_Claire Dubois"_s);
        QVERIFY(now && now->isChecked());
        QVERIFY(now->remark().endsWith(u"works now"_s));
        page->findChild<QPushButton *>(u"whoCancel"_s)->click();
        QVERIFY(window->desk()->isVisible());
        QVERIFY(askWho(*window)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(window->desk()->isVisible());
        QCOMPARE(window->area().whoWorks(), u"Claire Dubois"_s);
    }

    void theFirstQuestionWhoWorksIsAnswered()
    {
        WindowFixture fixture(today);
        WindowServices services = fixture.services();
        services.asksWhoWorks = true;
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        QVERIFY(Register::create(path, {services.profile, services.actor}, services.forRegister));
        MainWindow window(services);
        window.area().openRegister(path);
        const auto *page = window.findChild<WhoPage *>();
        QVERIFY(page && !page->findChild<QPushButton *>(u"whoCancel"_s));
        WindowFixture::settle(window);
    }

    void anAmpersandInANameIsNoLetterForAlt()
    {
        WindowFixture fixture(today);
        fixture.memory.addRecentRegister(fixture.folder.filePath(u"R&D.a12"_s));
        const auto window = fixture.open();
        const QString name = u"Martin & Associés"_s;
        QVERIFY(window->casebook()->savePerson({name, u"Counsel"_s}, {u"Claire Dubois"_s}));
        auto *card = askWho(*window)->findChild<ActionCard *>(u"who_"_s + name);
        QCOMPARE(card->text(), u"Martin && Associés"_s);
        QCOMPARE(card->accessibleName(), name);
        card->click();
        QCOMPARE(window->area().whoWorks(), name);
        QCOMPARE(window->findChild<QPushButton *>(u"who"_s)->text(), u"Martin && Associés"_s);
        choose(*window, WindowAction::CloseRegister);
        const auto cards = window->findChild<WelcomePage *>()->findChildren<ActionCard *>();
        QVERIFY(std::any_of(cards.begin(), cards.end(), [](const ActionCard *recent) {
            return recent->text() == u"R&&D"_s && recent->accessibleName() == u"R&D"_s;
        }));
    }

    void theSizeOfTheWindowIsRemembered()
    {
        WindowFixture fixture(today);
        {
            const auto window = fixture.open();
            window->resize(1111, 777);
            window->close();
        }
        const MainWindow again(fixture.services());
        QCOMPARE(again.size(), QSize(1111, 777));
    }

    void aLongJobShowsItsProgressAndStops()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        bool windowLives = false;
        QTimer::singleShot(50, window.get(), [&] { windowLives = true; });
        QTimer look;
        connect(&look, &QTimer::timeout, window.get(), [&] {
            auto *cancel = window->findChild<QPushButton *>(u"cancelJob"_s);
            if (cancel && cancel->isVisible())
                cancel->click();
        });
        look.start(20);
        const bool stopped = runJob(window.get(), {u"Count"_s, u"Counting."_s}, [](const JobControl &job) {
            for (int i = 0; i < 400 && !job.isCancelled(); ++i) {
                job.tell(i, 400);
                QThread::msleep(20);
            }
            return job.isCancelled();
        });
        QVERIFY(windowLives);
        QVERIFY(stopped);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
