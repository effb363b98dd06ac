// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyboard.h"
#include "views/intake/intakedialog.h"
#include "views/intake/linkcards.h"
#include "views/report/codecheck.h"
#include "views/report/reportpage.h"
#include "views/request/dialogs/confirmationpanel.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLayout>
#include <QLineEdit>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};

/// A request with two rights, so that every kind of card, point and offer stands on the page.
void registerAndQualify(Register &casebook)
{
    RegisterRequest received;
    received.receivedOn = QDate(2026, 3, 2);
    received.surname = u"Martin"_s;
    received.givenName = u"Chloé"_s;
    received.email = u"chloe.martin@example.org"_s;
    NewFile note;
    note.name = u"note.txt"_s;
    note.bytes = "Wants a copy of everything.";
    Qualify qualified;
    qualified.rights = {Right::Access, Right::Erasure};
    qualified.role = RequesterRole::Self;
    const auto done =
        casebook.performAll({Task{{}, received, {note}}, Task{first, qualified, {}}}, {u"Claire Dubois"_s});
    QVERIFY(done.hasValue());
}

/// Lets pages be laid out, and then what waits for that.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

/// All that is wrong with a window or dialog as it stands, for one message.
QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    for (QWidget *control : controlsOf(window)) {
        if (spokenName(*control).isEmpty())
            faults << u"no name: "_s + placeOf(*control);
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->buddy()) // a form makes those of its rows, our own words
            faults << u"could turn into rich text: "_s + placeOf(*label);
    }
    return faults + mnemonicFaults(window);
}

/// A form scrolls only where the dialog fills its window, and nothing is left empty below it; empty: so it is.
QString heightFault(const StepDialog &dialog, const QWidget &window)
{
    constexpr int mostEmpty = 30; // px
    const auto *form = dialog.findChild<StepForm *>();
    const auto *area = qobject_cast<const QScrollArea *>(form->parentWidget()->parentWidget());
    const int needed = form->layout()->totalHeightForWidth(form->width());
    if (area->verticalScrollBar()->maximum() > 0 && dialog.height() < window.height() - 40)
        return u"scrolls although there is room: %1 of %2"_s.arg(area->viewport()->height()).arg(needed);
    const bool hasLetter = dialog.findChild<ConfirmationPanel *>(); // which stands beside and is as tall as it wants
    if (!hasLetter && area->viewport()->height() > needed + mostEmpty)
        return u"empty below: %1 for %2"_s.arg(area->viewport()->height()).arg(needed);
    return {};
}

/// What Tab does not reach, where it jumps back, and whether it ends where it began.
QStringList faultsOfTheWalk(QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> controls = controlsOf(window);
    if (!window.focusWidget() || !controls.contains(window.focusWidget()))
        faults << u"nobody sees where the focus is: "_s +
                      (window.focusWidget() ? placeOf(*window.focusWidget()) : u""_s);
    const QList<QWidget *> walk = walkWithTab(window);
    for (const QWidget *control : controlsOf(window)) { // of radio buttons without a choice one is left
        if (!walk.contains(control))
            faults << u"not reached: "_s + placeOf(*control);
    }
    if (!walk.isEmpty() && window.focusWidget() != walk.first())
        faults << u"ends at "_s + placeOf(*window.focusWidget());
    int timesToTheTop = 0;
    for (qsizetype i = 0; i < walk.size(); ++i) {
        const QWidget &next = *walk[(i + 1) % walk.size()];
        if (walk.size() > 1 && isReadBefore(next, *walk[i]) && ++timesToTheTop > 1)
            faults << u"back from %1 to %2"_s.arg(placeOf(*walk[i]), placeOf(next));
    }
    return faults;
}

} // namespace

/// Every page and dialog without a mouse and without eyes: names, mnemonics, plain words.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dress(*qApp, Scheme::Light);
        m_window = m_fixture.open();
        QVERIFY(m_window && m_window->desk());
        registerAndQualify(*m_window->casebook());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void aPageIsUsedWithoutMouseAndEyes_data()
    {
        QTest::addColumn<int>("number"); // Ctrl+number
        for (int number = 1; number <= 9; ++number)
            QTest::addRow("Ctrl+%d", number) << number;
    }
    void aPageIsUsedWithoutMouseAndEyes()
    {
        QFETCH(int, number);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        if (const auto *report = m_window->findChild<ReportPage *>(); report && report->isVisible())
            QTRY_VERIFY(report->findChild<CodeCheck *>()->isVisible()); // the figures are counted aside
        checkWindow();
    }
    void aPageOfTheRequestIsUsedWithoutMouseAndEyes_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < 5; ++page)
            QTest::addRow("page %d", page + 1) << page;
    }
    void aPageOfTheRequestIsUsedWithoutMouseAndEyes()
    {
        QFETCH(int, page);
        m_window->desk()->openRequest(first);
        m_window->findChild<RequestPage *>()->findChild<QTabBar *>()->setCurrentIndex(page);
        checkWindow();
    }
    void theLetterIsWrittenWithoutMouseAndEyes()
    {
        m_window->desk()->writeLetter(first, LetterType::L01);
        checkWindow();
    }
    void theIntakeIsFilledInWithoutMouseAndEyes()
    {
        m_window->desk()->newRequest();
        checkDialog(m_window->findChild<IntakeDialog *>());
    }
    void aStepIsFilledInWithoutMouseAndEyes_data()
    {
        QTest::addColumn<Step>("step");
        for (const auto &key : Keys<Step>::table)
            QTest::newRow(key.word) << key.value;
    }
    void aStepIsFilledInWithoutMouseAndEyes()
    {
        QFETCH(Step, step);
        m_window->desk()->openRequest(first);
        auto *page = m_window->findChild<RequestPage *>();
        page->doStep(step, ItemNumber{1});
        if (auto *dialog = m_window->findChild<StepDialog *>())
            checkDialog(dialog);
        else
            checkWindow(); // done at its place on the page
    }

    void nothingIsSharedOrCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// Letters shared by two controls; pages and forms that do not fit into the smallest window.
    void nothingIsSharedOrCutInAnyLanguage()
    {
        QFETCH(QString, language);
        WindowFixture fixture{QDate(2026, 3, 3)};
        fixture.appearance.setLanguage(language);
        fixture.wording = Wording(QLocale(language)).withThisYear(2026);
        const auto window = fixture.open();
        window->resize(1024, 700);
        registerAndQualify(*window->casebook());
        RegisterDesk &desk = *window->desk();
        QStringList faults;
        const auto check = [&faults](const QString &where, QWidget &shown) {
            settle();
            for (const QString &fault : mnemonicFaults(shown) + cutOff(shown) + cutChoices(shown))
                faults << where + u": "_s + fault;
        };
        const auto checkPages = [&](const QString &where) {
            check(where, *window);
            for (QTabBar *tabs : window->findChildren<QTabBar *>()) {
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    check(u"%1, %2"_s.arg(where).arg(tab + 1), *window);
                }
            }
        };
        for (const auto &[key, title] : desk.places()) {
            desk.showPlace(key);
            if (const auto *code = window->findChild<CodeCheck *>(); code && key == "report"_L1)
                QTRY_VERIFY(code->isVisible()); // stands below the figures, which are counted aside
            checkPages(key);
        }
        desk.openRequest(first);
        checkPages(u"request"_s);
        auto *request = window->findChild<RequestPage *>();
        request->findChild<QTabBar *>()->setCurrentIndex(0);
        request->findChild<QPushButton *>(u"edit_systems_searched"_s)->click(); // a table of four columns
        check(u"table of a point"_s, *window);
        for (const auto *cell : request->findChildren<QLineEdit *>()) {
            if (cell->isVisible() && cell->width() < 100)
                faults << u"table of a point: too narrow to read"_s;
        }
        for (const auto &key : Keys<Step>::table) {
            window->findChild<RequestPage *>()->doStep(key.value, ItemNumber{1});
            if (auto *dialog = window->findChild<StepDialog *>()) {
                check(QString::fromLatin1(key.word), *dialog);
                if (const QString fault = heightFault(*dialog, *window); !fault.isEmpty())
                    faults << QString::fromLatin1(key.word) + u": "_s + fault;
                delete dialog;
            }
        }
        desk.writeLetter(first, LetterType::L01);
        check(u"letter"_s, *window);
        desk.newRequest();
        const auto checkIntake = [&](const QString &where) {
            auto *intake = window->findChild<IntakeDialog *>();
            check(where, *intake);
            for (const QString &further : {u"askedDetails"_s, u"moreFields"_s}) {
                auto *button = intake->findChild<QAbstractButton *>(further);
                if (!button->isChecked())
                    button->click();
                check(where + u", "_s + further, *intake);
            }
            delete intake;
        };
        checkIntake(u"intake"_s);
        const QTemporaryDir folder;
        QFile again(folder.filePath(u"again.eml"_s));
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write("Received: from a by b; Tue, 3 Mar 2026 09:00:00 +0100\r\n"
                    "From: Martin <chloe.martin@example.org>\r\nSubject: Rappel\r\n\r\n"
                    "Je vous relance : effacez mes données, s’il vous plaît.\r\n");
        again.close();
        desk.takeFiles({again.fileName()});
        QVERIFY(window->findChild<LinkCards *>()->isVisible());
        checkIntake(u"intake of a message"_s);
        fixture.appearance.setLanguage(u"en"_s);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    void checkWindow()
    {
        settle();
        const QStringList faults = faultsOf(*m_window) + faultsOfTheWalk(*m_window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    static void checkDialog(QDialog *dialog)
    {
        QVERIFY(dialog);
        settle();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QStringList faults = faultsOf(*dialog);
        const auto *form = dialog->findChild<StepForm *>();
        const QList<QWidget *> controls = controlsOf(*dialog);
        const bool asks = form && std::any_of(controls.begin(), controls.end(),
                                              [form](const QWidget *control) { return form->isAncestorOf(control); });
        if (asks && !form->isAncestorOf(dialog->focusWidget()))
            faults << u"begins at "_s + placeOf(*dialog->focusWidget()); // Enter would record what is only proposed
        faults += faultsOfTheWalk(*dialog);
        delete dialog;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    WindowFixture m_fixture{QDate(2026, 3, 3)};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
