// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/deadlineruler.h"
#include "views/common/label.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};

/// A window on the page of a request with a note and a file with a hostile name.
class Desk
{
public:
    Desk()
        : fixture(QDate(2026, 3, 3))
        , window(fixture.open())
    {
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 2);
        facts.surname = u"<b>Martin</b>"_s;
        const auto made =
            window->casebook()->perform(Task{{}, facts, {file(u"note.txt"_s, "Wants <i>a copy</i>.")}}, actor);
        if (!made)
            qFatal("not registered");
        perform(Attach{{}, u"proof"_s}, {file(u"../../evil\\name.txt"_s, "second")});
        window->desk()->refresh();
        window->desk()->openRequest(first);
        QApplication::processEvents();
    }
    static NewFile file(const QString &name, const QByteArray &bytes)
    {
        NewFile file;
        file.name = name;
        file.bytes = bytes;
        file.mediaType = u"text/plain"_s;
        return file;
    }
    void perform(const Command &command, const QList<NewFile> &files = {}) const
    {
        const auto done = window->casebook()->perform(Task{first, command, files}, actor);
        if (!done)
            qFatal("not performed");
    }
    RequestPage &page() const { return *window->findChild<RequestPage *>(); }
    void showTab(int index) const
    {
        page().findChild<QTabBar *>()->setCurrentIndex(index);
        QApplication::processEvents();
    }
    QPushButton *button(const QString &start) const
    {
        const auto buttons = page().findChildren<QPushButton *>();
        for (QPushButton *found : buttons) {
            if (found->objectName().startsWith(start) && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void press(const QString &start) const
    {
        auto *found = button(start);
        QVERIFY2(found && found->isEnabled(), qPrintable(start));
        found->click();
        QApplication::processEvents();
    }
    bool says(const QString &words) const
    {
        const auto labels = page().findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
            return label->isVisible() && label->textFormat() == Qt::PlainText && label->text().contains(words);
        });
    }

    Actor actor{u"Claire Dubois"_s};
    WindowFixture fixture;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The page of a request: its files and its history.
class TestRequestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadInPlaceAndFoldedAgain()
    {
        const Desk desk;
        desk.showTab(2);
        desk.press(u"view_"_s);
        auto *shown = desk.page().findChild<QPlainTextEdit *>(u"fileShown"_s);
        QVERIFY(shown && shown->isReadOnly());
        QCOMPARE(shown->toPlainText(), u"Wants <i>a copy</i>."_s);
        desk.press(u"view_"_s);
        QVERIFY(!desk.page().findChild<QPlainTextEdit *>(u"fileShown"_s));
    }

    void aFileIsSavedWhereTheOfficerSays()
    {
        Desk desk;
        desk.showTab(2);
        const QString path = desk.fixture.folder.filePath(u"saved.txt"_s);
        desk.fixture.dialogs.savePathNext(path);
        desk.press(u"save_"_s);
        QCOMPARE(readFile(path), "Wants <i>a copy</i>."_ba);
        QVERIFY(desk.fixture.dialogs.told.isEmpty());
    }

    void aFileIsRemovedWithItsReason()
    {
        const Desk desk;
        desk.showTab(2);
        const qsizetype before = desk.window->casebook()->request(first)->files.size();
        desk.press(u"remove_"_s);
        QVERIFY(!desk.button(u"removeNow"_s)->isEnabled());
        desk.page().findChild<QLineEdit *>(u"removeReason"_s)->setText(u"A wrong file"_s);
        desk.press(u"removeNow"_s);
        QCOMPARE(desk.window->casebook()->request(first)->files.size(), before - 1);
        desk.showTab(4);
        QVERIFY(desk.says(u"because a wrong file"_s) || desk.says(u"because A wrong file"_s));
    }

    void thePageOfTheClockShowsOneRuler()
    {
        const Desk desk;
        for (int tab = 0; tab < 5; ++tab) {
            desk.showTab(tab);
            const auto rulers = desk.page().findChildren<DeadlineRuler *>();
            QCOMPARE(std::count_if(rulers.begin(), rulers.end(),
                                   [](const DeadlineRuler *ruler) { return ruler->isVisible(); }),
                     1);
        }
    }

    void theHistoryUnfoldsToItsFacts()
    {
        const Desk desk;
        desk.showTab(4);
        QVERIFY(desk.says(u"Request received on"_s));
        QVERIFY(!desk.says(u"REGISTERED"_s));
        desk.press(u"facts_"_s + QString::number(desk.window->casebook()->history(first)->first().seq.value));
        QVERIFY(desk.says(u"REGISTERED"_s));
        QVERIFY(desk.says(u"<b>Martin</b>"_s)); // as typed
    }

    void aCorrectionShowsBothValuesWithItsReason()
    {
        const Desk desk;
        CorrectFact correction;
        correction.eventSeq = desk.window->casebook()->history(first)->first().seq;
        correction.key = u"surname"_s;
        correction.value = u"Marten"_s;
        correction.reason = u"A slip."_s;
        desk.perform(correction);
        desk.showTab(4);
        QVERIFY(desk.says(u"Corrected “Surname”: Marten instead of <b>Martin</b>, because a slip"_s));
        desk.press(u"facts_"_s + QString::number(correction.eventSeq.value));
        QVERIFY(desk.says(u"Marten (before the correction: <b>Martin</b>)"_s));
    }
};

QTEST_MAIN(TestRequestPage)
#include "tst_requestpage.moc"
