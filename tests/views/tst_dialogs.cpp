// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/batch.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/queue/assigndialog.h"
#include "views/queue/linkdialog.h"
#include "views/queue/listactions.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);
const Actor officer{u"Claire Dubois"_s};
const RequestNumber first{1};
const RequestNumber second{2};
const RequestNumber third{3};

Task registration(int number)
{
    RegisterRequest facts;
    facts.receivedOn = today;
    facts.surname = u"Martin"_s;
    const QByteArray message = "message " + QByteArray::number(number);
    return {std::nullopt, facts, {NewFile{u"message.txt"_s, FileKind::Message, message, {}, {}}}};
}

/// A window on a register with three requests.
class Story
{
public:
    Story()
        : fixture(today)
        , window(fixture.open())
    {
        for (int number = 1; number <= 3; ++number) {
            if (const auto done = casebook().perform(registration(number), officer); !done)
                qFatal("not registered");
        }
        settle();
    }
    void settle() const
    {
        WindowFixture::settle(*window);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] Register &casebook() const { return *window->casebook(); }
    [[nodiscard]] const ListActions &lists() const { return window->desk()->lists(); }
    [[nodiscard]] LinkDialog &link() const
    {
        lists().link(window.get(), QList<RequestNumber>{first, second, third});
        return part<LinkDialog>(*window);
    }
    [[nodiscard]] AssignDialog &assign(const QList<RequestNumber> &numbers) const
    {
        lists().assign(window.get(), numbers);
        return part<AssignDialog>(*window);
    }

    WindowFixture fixture;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What is asked before something is done with several requests at once.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingRemindersIsSaidAndNeverTheDefault()
    {
        Story story;
        LinkDialog &dialog = story.link();
        auto &link = part<QPushButton>(dialog, u"link"_s);
        const auto &cancel = part<QPushButton>(dialog, u"cancel"_s);
        const auto &closing = part<Notice>(dialog, u"closing"_s);
        QVERIFY(link.isDefault());
        QVERIFY(closing.isHidden());
        dialog.findChildren<QRadioButton *>().last()->click();
        QVERIFY(!link.isDefault());
        QVERIFY(cancel.isDefault());
        QCOMPARE(link.text().remove(u'&'), u"Close and link"_s);
        QVERIFY(!closing.isHidden());
        QCOMPARE(closing.accessibleName(), u"2 request(s) will be closed"_s);
        QVERIFY2(closing.accessibleDescription().contains(u"2026-0001"_s), qPrintable(closing.accessibleDescription()));
        QVERIFY(closing.accessibleDescription().contains(u"cannot be undone"_s));
        dialog.findChildren<QCheckBox *>().last()->click();
        QCOMPARE(closing.accessibleName(), u"1 request(s) will be closed"_s);
        dialog.findChildren<QRadioButton *>().first()->click();
        QVERIFY(closing.isHidden());
        QVERIFY(link.isDefault());
        dialog.findChildren<QRadioButton *>().last()->click();
        link.click();
        story.settle();
        QCOMPARE(story.casebook().request(second)->state, State::Closed);
        QCOMPARE(story.casebook().request(third)->state, State::New);
    }

    void whatWasChosenIsNotLostUnasked_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a name for those assigned") << u"name"_s;
        QTest::newRow("a request to link") << u"tick"_s;
        QTest::newRow("another request to link to") << u"target"_s;
        QTest::newRow("another reason") << u"reason"_s;
        QTest::newRow("more about a link") << u"words"_s;
    }
    void whatWasChosenIsNotLostUnasked()
    {
        QFETCH(QString, what);
        Story story;
        const auto open = [&]() -> QDialog & {
            return what == u"name" ? static_cast<QDialog &>(story.assign({first, second})) : story.link();
        };
        open().reject();
        QCOMPARE(story.fixture.dialogs.asked, QStringList());
        story.settle();
        QDialog &dialog = open();
        if (what == u"name")
            part<QComboBox>(dialog, u"person"_s).setEditText(u"Nadia Lambert"_s);
        else if (what == u"tick")
            dialog.findChildren<QCheckBox *>().last()->click();
        else if (what == u"target")
            part<QComboBox>(dialog).setCurrentIndex(1);
        else if (what == u"reason")
            dialog.findChildren<QRadioButton *>().last()->click();
        else
            dialog.findChildren<QLineEdit *>().last()->setText(u"the same shop"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(story.fixture.dialogs.asked.size(), 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(holdsUnsavedInput(*story.window));
        story.fixture.dialogs.confirmNext(true);
        const QPointer<QDialog> gone(&dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!gone || !gone->isVisible());
    }

    void closedRequestsAreLeftOutOfAnAssignment()
    {
        Story story;
        Reclassify closing;
        closing.as = ReclassifiedAs::NotARequest;
        closing.reason = u"an advertisement"_s;
        closing.noLetterReason = u"nobody to answer"_s;
        QVERIFY(story.casebook().perform({second, closing, {}}, officer));
        story.settle();
        AssignDialog &dialog = story.assign({first, second, third});
        QCOMPARE(dialog.windowTitle(), u"Assign 2 request(s)"_s);
        QVERIFY(part<Label>(dialog, u"leftOut"_s).text().startsWith(u"1 closed request(s)"_s));
        part<QComboBox>(dialog, u"person"_s).setEditText(u"Nadia Lambert"_s);
        part<QPushButton>(dialog, u"assign"_s).click();
        story.settle();
        QCOMPARE(story.casebook().request(first)->handler, u"Nadia Lambert"_s);
        QCOMPARE(story.casebook().request(second)->handler, QString());
        QCOMPARE(story.casebook().request(third)->handler, u"Nadia Lambert"_s);
        story.lists().assign(story.window.get(), QList<RequestNumber>{second});
        QCOMPARE(story.fixture.dialogs.told.size(), 1);
        QVERIFY(!story.window->findChild<AssignDialog *>());
    }

    void aBatchThatStopsTellsHowManyWereRecorded_data()
    {
        QTest::addColumn<int>("possible");
        QTest::addColumn<QString>("title");
        QTest::newRow("none") << 999 << u"Not recorded"_s;
        QTest::newRow("the first thousand") << 1000 << u"1000 request(s) recorded, the others not"_s;
    }
    void aBatchThatStopsTellsHowManyWereRecorded()
    {
        QFETCH(int, possible);
        Story story;
        const Workplace place{story.casebook(),      story.fixture.wording,
                              story.fixture.dialogs, story.fixture.memory,
                              letterTemplates(),     {},
                              shippedPhrases(),      officer,
                              organisationData(),    story.fixture.appearance};
        QList<Task> tasks(possible, Task{first, Assign{u"Nadia Lambert"_s}, {}});
        tasks << Task{RequestNumber{99}, Assign{u"Nadia Lambert"_s}, {}};
        const BatchOutcome done = performForAll(story.window.get(), place, tasks, u"Assign"_s);
        QVERIFY(done.failure);
        QTEST(titleOf(done), "title");
        QCOMPARE(story.casebook().request(first)->handler.isEmpty(), possible < 1000);
    }

    void aBatchOfMoreThanAThousandIsRecordedWhole()
    {
        WindowFixture fixture(today);
        const WindowServices services = fixture.services();
        const auto made = Register::create(fixture.folder.filePath(u"r.a12"_s), {services.profile, services.actor},
                                           services.forRegister);
        QVERIFY(made);
        Register &casebook = **made;
        QVERIFY(casebook.perform(registration(1), officer));
        const Workplace place{casebook, fixture.wording,  fixture.dialogs, fixture.memory,     letterTemplates(),
                              {},       shippedPhrases(), officer,         organisationData(), fixture.appearance};
        const QList<Task> notes(1001, Task{RequestNumber{1}, AddNote{today, u"a colleague"_s, u"asked"_s}, {}});
        QWidget window;
        const BatchOutcome whole = performForAll(&window, place, notes, u"Notes"_s);
        QVERIFY(!whole.failure);
        QCOMPARE(whole.recorded, 1001);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
