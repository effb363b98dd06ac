// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factnames.h"
#include "views/common/actioncard.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/valueeditor.h"
#include "views/intake/intakedialog.h"
#include "views/queue/queuepage.h"
#include "views/report/reportpage.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

void press(QAbstractButton *button)
{
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->accessibleName() + button->text() + u' ' + button->objectName()));
    button->click();
    QApplication::processEvents();
}

/// What a mail program hands over when a message is dropped on the window.
void dropFile(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction);
    QApplication::processEvents();
}

QString sample(const QString &name) { return QStringLiteral(ARTICLE12_SHARED_DIR "/inputs/") + name; }

/// Opens the form of a step from its card, fills in facts, records it.
void doStep(MainWindow &window, const QString &card, const QJsonObject &facts)
{
    auto *page = window.findChild<RequestPage *>();
    press(named<ActionCard>(*page, card));
    const QPointer<StepDialog> dialog = window.findChild<StepDialog *>();
    QVERIFY2(dialog, qPrintable(card));
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        auto *editor = named<ValueEditor>(*dialog, fact.key());
        QVERIFY2(editor, qPrintable(fact.key()));
        editor->setValue(fact.value());
    }
    press(named<QPushButton>(*dialog, u"record"_s));
    QVERIFY2(!dialog || !dialog->isVisible(), qPrintable(card));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QJsonValue goodValue(PointShape shape, const QStringList &choices, const QStringList &accepted)
{
    switch (shape) {
    case PointShape::YesNo:
        return accepted.isEmpty() || accepted.contains(u"true"_s);
    case PointShape::Date:
        return u"2026-03-10"_s;
    case PointShape::Choice:
        return accepted.isEmpty() ? choices.first() : accepted.first();
    case PointShape::Text:
    case PointShape::Table:
        return u"written"_s;
    }
    Q_UNREACHABLE();
}

/// Fills each point that is not complete, in place on the request page.
void completePoints(MainWindow &window, ItemNumber item, PointStage stage)
{
    auto *page = window.findChild<RequestPage *>();
    page->doStep(Step::RecordFact, item);
    for (int round = 0; round < 40; ++round) {
        const Request request = *window.casebook()->request(first);
        const RightItem &right = *findItem(request, item);
        const auto points = evaluate(*window.casebook()->rules().checklists.find(right.right), right);
        const auto open = std::find_if(points.begin(), points.end(), [stage](const PointStatus &status) {
            return status.point->stage == stage && status.standing != PointStatus::Standing::Complete;
        });
        if (open == points.end())
            return;
        const ChecklistPoint &point = *open->point;
        press(named<QPushButton>(*page, u"edit_"_s + point.fact));
        QJsonValue value = goodValue(point.shape, point.choices, point.accepted);
        if (point.shape == PointShape::Table) {
            QJsonObject row;
            for (const PointColumn &column : point.columns)
                row.insert(column.key, goodValue(column.shape, column.choices, {}));
            value = QJsonArray{row};
        }
        named<ValueEditor>(*page, point.fact)->setValue(value);
        press(named<QPushButton>(*page, u"record_"_s + point.fact));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QFAIL("points stay open");
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void aDroppedMessageIsRegistered()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        QVERIFY(window && window->desk());
        dropFile(*window, sample(u"01-access-by-email.eml"_s));
        auto *dialog = window->findChild<IntakeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(named<QLineEdit>(*dialog, u"surname"_s)->text(), u"Rousseau"_s);
        QVERIFY(named<QAbstractButton>(*dialog, u"ACC"_s)->isChecked());
        QVERIFY(named<QAbstractButton>(*dialog, u"POR"_s)->isChecked());
        QVERIFY(!named<QAbstractButton>(*dialog, u"ERA"_s)->isChecked());
        press(named<QPushButton>(*dialog, u"register"_s));
        const auto request = window->casebook()->request(first);
        QVERIFY(request.hasValue());
        QCOMPARE(request->received.receivedOn, QDate(2026, 3, 2));
        QCOMPARE(governingDeadline(*request)->effectiveDue, QDate(2026, 4, 2));
        QCOMPARE(request->files.first().kind, FileKind::Message);
        QVERIFY(fixture.dialogs.told.isEmpty());
    }

    void aCallIsTypedByHand()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = window->findChild<IntakeDialog *>();
        QVERIFY(dialog);
        auto *register_ = named<QPushButton>(*dialog, u"register"_s);
        QVERIFY(!register_->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Wants to know what we hold."_s);
        QVERIFY(!register_->isEnabled());
        named<DateField>(*dialog, u"receivedOn"_s)->setDate(QDate(2026, 3, 3));
        press(register_);
        QCOMPARE(window->casebook()->request(first)->received.channel, Channel::Phone);
    }

    void theOrdinaryPathLeadsToTheAnswer()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFile(*window, sample(u"01-access-by-email.eml"_s));
        press(named<QPushButton>(*window->findChild<IntakeDialog *>(), u"register"_s));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        doStep(*window, u"qualify"_s, {{u"person_category"_s, u"client"_s}});
        QCOMPARE(window->casebook()->request(first)->state, State::Work);
        const Request qualified = *window->casebook()->request(first);
        for (const RightItem &item : qualified.items) {
            completePoints(*window, item.number, PointStage::BeforeDecision);
            press(named<QPushButton>(*window->findChild<RequestPage *>(), u"decide_granted"_s));
            completePoints(*window, item.number, PointStage::BeforeAnswer);
        }
        fixture.time.moveTo(QDate(2026, 3, 30));
        doStep(*window, u"send_answer"_s,
               {{u"sent_on"_s, u"2026-03-30"_s},
                {u"secure_channel"_s, true},
                {u"content_checked"_s, true},
                {u"what"_s, u"copy and information"_s}});
        const auto request = window->casebook()->request(first);
        QCOMPARE(request->state, State::Done);
        QCOMPARE(request->answeredOn, QDate(2026, 3, 30));
        window->desk()->showPlace(u"report"_s);
        auto *report = window->findChild<ReportPage *>();
        report->showMonth({2026, 3});
        QTRY_COMPARE(report->valueOf(u"received"_s), u"1"_s);
        QVERIFY(report->valueOf(u"on_time"_s).startsWith(u"1"));
    }

    void aGreyedStepSaysWhatMustHappenFirst()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFile(*window, sample(u"01-access-by-email.eml"_s));
        press(named<QPushButton>(*window->findChild<IntakeDialog *>(), u"register"_s));
        doStep(*window, u"qualify"_s, {});
        auto *card = named<ActionCard>(*window->findChild<RequestPage *>(), u"send_answer"_s);
        QVERIFY(card && !card->isEnabled());
        QVERIFY2(card->remark().contains(u"decide on access"_s), qPrintable(card->remark()));
    }

    void aSearchFindsNamesWithoutAccents()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFile(*window, sample(u"01-access-by-email.eml"_s));
        press(named<QPushButton>(*window->findChild<IntakeDialog *>(), u"register"_s));
        auto *search = named<QLineEdit>(*window, u"search"_s);
        QTest::keyClicks(search, u"rouss"_s);
        auto *table = named<QTableView>(*window, u"queue"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(search, u"xyz"_s);
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void leavingATouchedFormAsksFirst()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        window->desk()->newRequest();
        auto *dialog = window->findChild<IntakeDialog *>();
        named<QLineEdit>(*dialog, u"surname"_s)->setText(u"Martin"_s);
        fixture.dialogs.confirmNext(false);
        dialog->reject();
        QVERIFY(dialog->isVisible());
        fixture.dialogs.confirmNext(true);
        dialog->reject();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(fixture.dialogs.asked.size(), 2);
    }

    void aMoveIsTakenAsACopyAndABadFileChangesNothing()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        const QString empty = fixture.folder.filePath(u"empty.eml"_s);
        QFile file(empty);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        dropFile(*window, empty);
        QVERIFY(!window->findChild<IntakeDialog *>());
        QCOMPARE(fixture.dialogs.told.size(), 1);
        QVERIFY(QFile::exists(empty));
    }

    void everyFactOfEveryStepHasItsWords()
    {
        const Wording wording{QLocale(QLocale::English)};
        for (const auto &key : Keys<Step>::table) {
            for (const StepField &field : stepFieldsOf(key.value, wording))
                QVERIFY2(hasFactName(key.value, field.key), qPrintable(keyOf(key.value) + u'.' + field.key));
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
