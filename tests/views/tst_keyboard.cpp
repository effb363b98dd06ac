// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyboard.h"
#include "views/common/actioncard.h"
#include "views/intake/intakedialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};

/// Somebody at the keyboard: every key goes to what has the focus, as a key of a real keyboard does. The window is only
/// looked at.
class Hands
{
public:
    explicit Hands(QWidget &window)
        : m_window(window)
    {
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        rest();
    }
    void type(const QString &words)
    {
        QTest::keyClicks(target(), words);
        rest();
    }
    /// Tab until the focus is on the control of this name, or in the field of this name. False: never.
    [[nodiscard]] bool goTo(const QString &name)
    {
        constexpr int longestWalk = 300;
        for (int step = 0; step < longestWalk; ++step) {
            for (const QWidget *part = target(); part && !part->isWindow(); part = part->parentWidget()) {
                if (part->objectName() == name)
                    return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        QWidget *window = &m_window;
        for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                window = dialog;
        }
        if (QApplication::activeWindow() != window) { // a desktop does so when a dialog opens or closes
            window->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(window));
        }
        return window->focusWidget() ? window->focusWidget() : window;
    }

private:
    static void rest()
    {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QWidget &m_window;
};

/// Fills in what has the focus: a cell of a point, or the point itself.
void fillIn(Hands &hands, PointShape shape, const QStringList &choices, const QStringList &accepted)
{
    switch (shape) {
    case PointShape::YesNo:
        hands.press(Qt::Key_Space);
        if (!accepted.isEmpty() && !accepted.contains(u"true"_s))
            hands.press(Qt::Key_Right);
        return;
    case PointShape::Date:
        return hands.type(u"2/3/2026"_s);
    case PointShape::Choice: {
        hands.press(Qt::Key_Home);
        const qsizetype wanted = accepted.isEmpty() ? 0 : choices.indexOf(accepted.first());
        for (qsizetype line = 0; line <= wanted; ++line) // the first says that nothing is said
            hands.press(Qt::Key_Down);
        return;
    }
    case PointShape::Text:
    case PointShape::Table:
        return hands.type(u"written"_s);
    }
    Q_UNREACHABLE();
}

/// What the organisation profile has filled in stays.
void fillInTable(Hands &hands, const ChecklistPoint &point, const QJsonArray &known)
{
    qsizetype rows = qMax<qsizetype>(1, known.size());
    for (const PointColumn &column : point.columns)
        rows = known.isEmpty() && column.key == point.eachChoiceOf ? column.choices.size() : rows;
    for (qsizetype row = 0; row < rows; ++row) {
        for (const PointColumn &column : point.columns) {
            if (column.key != point.eachChoiceOf && !known[row].toObject().contains(column.key))
                fillIn(hands, column.shape, column.choices, {});
            hands.press(Qt::Key_Tab);
        }
        hands.press(Qt::Key_Tab); // past "remove"
    }
}

QByteArray message()
{
    return "From: Chloe Martin <chloe.martin@example.org>\r\nTo: dpo@example.com\r\n"
           "Date: Mon, 02 Mar 2026 09:00:00 +0100\r\nSubject: My data\r\nMessage-ID: <1@example.org>\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\n"
           "Please send me a copy of my personal data.\r\n";
}

} // namespace

/// From the start of the program to the answer recorded, without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void fromStartToTheSentAnswer_data()
    {
        QTest::addColumn<bool>("fromMail");
        QTest::newRow("Ctrl+N, by hand") << false;
        QTest::newRow("Ctrl+I, from an e-mail") << true;
    }
    void fromStartToTheSentAnswer()
    {
        QFETCH(bool, fromMail);
        WindowFixture fixture(QDate(2026, 3, 3));
        WindowServices services = fixture.services();
        services.asksWhoWorks = true;
        MainWindow window(services);
        window.show();
        Hands hands(window);
        openRegister(fixture, services, window, hands);
        if (QTest::currentTestFailed())
            return;
        registerRequest(fixture, window, hands, fromMail);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(hands.goTo(u"qualify"_s));
        hands.press(Qt::Key_Return);
        QVERIFY(hands.goTo(u"record"_s));
        hands.press(Qt::Key_Space);
        QCOMPARE(window.casebook()->request(first)->state, State::Work);
        completePoints(window, hands, PointStage::BeforeDecision);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(hands.goTo(u"decide_granted"_s));
        hands.press(Qt::Key_Space);
        QCOMPARE(window.casebook()->request(first)->items.first().decision, Decision::Granted);
        completePoints(window, hands, PointStage::BeforeAnswer);
        if (QTest::currentTestFailed())
            return;
        writeAndSendTheAnswer(window, hands);
    }

    /// Ctrl+O, Ctrl+F, F6, F5 and Ctrl+L, each pressed and seen to work.
    void keysLeadWhereTheySay()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        registerMartin(*window->casebook());
        window->desk()->refresh();
        WindowFixture::settle(*window);
        Hands hands(*window);
        QVERIFY(window->focusWidget());
        QCOMPARE(window->focusWidget()->objectName(), u"queue"_s); // where one begins
        hands.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window->focusWidget()->objectName(), u"search"_s);
        hands.press(Qt::Key_F6);
        const auto *card = qobject_cast<ActionCard *>(window->focusWidget());
        QVERIFY2(card && card->objectName() == u"qualify"_s, "F6 leads to what can be done");
        RegisterRequest further;
        further.receivedOn = QDate(2026, 3, 3);
        further.surname = u"Roux"_s;
        QVERIFY(window->casebook()->perform(Task{{}, further, {note()}}, {u"Claire Dubois"_s}));
        hands.press(Qt::Key_F5);
        WindowFixture::settle(*window);
        QCOMPARE(window->findChild<QTableView *>(u"queue"_s)->model()->rowCount(), 2);
        hands.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        const QString other = fixture.folder.filePath(u"other.a12"_s);
        const WindowServices services = fixture.services();
        QVERIFY(Register::create(other, {services.profile, services.actor}, services.forRegister).hasValue());
        fixture.dialogs.chooseFilesNext({other});
        hands.press(Qt::Key_O, Qt::ControlModifier);
        WindowFixture::settle(*window);
        QCOMPARE(QFileInfo(window->casebook()->path()).fileName(), u"other.a12"_s);
    }

private:
    static NewFile note()
    {
        NewFile file;
        file.name = u"note.txt"_s;
        file.bytes = "Wants a copy of everything.";
        return file;
    }
    static void registerMartin(Register &casebook)
    {
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 2);
        facts.surname = u"Martin"_s;
        QVERIFY(casebook.perform(Task{{}, facts, {note()}}, {u"Claire Dubois"_s}));
    }
    static void openRegister(WindowFixture &fixture, const WindowServices &services, MainWindow &window, Hands &hands)
    {
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        QVERIFY(Register::create(path, {services.profile, services.actor}, services.forRegister).hasValue());
        fixture.dialogs.chooseFilesNext({path});
        QVERIFY(hands.goTo(u"openRegister"_s));
        hands.press(Qt::Key_Return);
        QVERIFY(window.casebook());
        QVERIFY(hands.goTo(u"whoName"_s));
        hands.type(u"Nadia Lambert"_s);
        hands.press(Qt::Key_Return);
        WindowFixture::settle(window);
        const auto *who = window.findChild<QPushButton *>(u"who"_s);
        QVERIFY(who->isVisible());
        QCOMPARE(who->text(), u"Nadia Lambert"_s);
    }

    static void registerRequest(WindowFixture &fixture, MainWindow &window, Hands &hands, bool fromMail)
    {
        if (fromMail) {
            const QString path = fixture.folder.filePath(u"request.eml"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(message()) > 0);
            file.close();
            fixture.dialogs.chooseFilesNext({path});
            hands.press(Qt::Key_I, Qt::ControlModifier);
        } else {
            hands.press(Qt::Key_N, Qt::ControlModifier);
        }
        const auto *dialog = window.findChild<IntakeDialog *>();
        QVERIFY(dialog);
        if (!fromMail) {
            hands.type(u"Wants a copy of everything."_s);
            QVERIFY(hands.goTo(u"receivedOn"_s));
            hands.type(u"2/3/2026"_s);
            QVERIFY(hands.goTo(u"surname"_s));
            hands.type(u"Martin"_s);
        }
        if (!dialog->findChild<QAbstractButton *>(u"ACC"_s)->isChecked()) {
            QVERIFY(hands.goTo(u"ACC"_s));
            hands.press(Qt::Key_Space);
        }
        QVERIFY(hands.goTo(u"register"_s));
        hands.press(Qt::Key_Space);
        const auto request = window.casebook()->request(first);
        QVERIFY(request.hasValue());
        QCOMPARE(request->received.receivedOn, QDate(2026, 3, 2));
        QVERIFY(window.findChild<RequestPage *>()->isVisible());
    }

    static void completePoints(MainWindow &window, Hands &hands, PointStage stage)
    {
        QStringList tried;
        for (int round = 0; round < 40; ++round) {
            const Request request = *window.casebook()->request(first);
            const RightItem &item = request.items.first();
            const auto points = evaluate(*window.casebook()->rules().checklists.find(item.right), item);
            const auto open = std::find_if(points.begin(), points.end(), [stage](const PointStatus &status) {
                return status.point->stage == stage && status.standing != PointStatus::Standing::Complete;
            });
            if (open == points.end())
                return;
            const ChecklistPoint &point = *open->point;
            tried << point.fact;
            if (open->standing == PointStatus::Standing::ToConfirm) {
                QVERIFY2(hands.goTo(u"confirm_"_s + point.fact), qPrintable(point.fact));
                hands.press(Qt::Key_Space);
                continue;
            }
            QVERIFY2(hands.goTo(u"edit_"_s + point.fact), qPrintable(point.fact));
            hands.press(Qt::Key_Space);
            if (point.shape == PointShape::Table)
                fillInTable(hands, point, open->value.toArray());
            else
                fillIn(hands, point.shape, point.choices, point.accepted);
            QVERIFY2(hands.goTo(u"record_"_s + point.fact), qPrintable(point.fact));
            hands.press(Qt::Key_Space);
        }
        QFAIL(qPrintable(u"points stay open: "_s + tried.join(u' ')));
    }

    static void writeAndSendTheAnswer(MainWindow &window, Hands &hands)
    {
        hands.press(Qt::Key_L, Qt::ControlModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QString wanted = u"Access answer"_s;
        for (qsizetype line = 0; line <= menu->actions().size(); ++line) {
            hands.press(Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().startsWith(wanted))
                break;
        }
        QVERIFY(menu->activeAction() && menu->activeAction()->text().startsWith(wanted));
        hands.press(Qt::Key_Return);
        QVERIFY(hands.goTo(u"ownWords"_s));
        hands.type(u"With kind regards."_s);
        QVERIFY(hands.goTo(u"recordSending"_s));
        hands.press(Qt::Key_Space);
        for (const QString &tick : {u"secure_channel"_s, u"content_checked"_s}) {
            QVERIFY2(hands.goTo(tick), qPrintable(tick));
            hands.press(Qt::Key_Space);
        }
        QVERIFY(hands.goTo(u"record"_s));
        hands.press(Qt::Key_Space);
        const auto request = window.casebook()->request(first);
        QCOMPARE(request->state, State::Done);
        QCOMPARE(request->answeredOn, QDate(2026, 3, 3));
        QVERIFY(window.findChild<RequestPage *>()->isVisible());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
