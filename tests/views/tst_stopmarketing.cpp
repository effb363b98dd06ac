// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/valueeditor.h"
#include "views/letters/paperview.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QJsonArray>
#include <QPushButton>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// Story 5 in the window: one dialog ends the marketing, with the keyboard (states.md 3.6).
class TestStopMarketing : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    Register &casebook() const { return *m_window->casebook(); }
    StepDialog *dialog() const { return m_window->findChild<StepDialog *>(); }
    ValueEditor *field(const char *key) const { return dialog()->findChild<ValueEditor *>(QString::fromLatin1(key)); }
    QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(QDate(2026, 11, 12));
        m_window = m_fixture->open();
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 11, 10);
        facts.surname = u"Martin"_s;
        facts.email = u"chloe.martin@example.org"_s;
        facts.language = u"fr"_s;
        facts.proposed = {ProposedRight{Right::ObjectionMarketing, u"plus de publicité"_s}};
        const auto made = casebook().perform(
            Task{{}, facts, {NewFile{u"mail.txt"_s, FileKind::Message, "Plus de publicité.", {}, u"text/plain"_s}}},
            {u"Claire Dubois"_s});
        QVERIFY(made);
        m_window->desk()->refresh();
        WindowFixture::settle(*m_window);
        m_window->desk()->openRequest(*made);
        m_window->findChild<RequestPage *>()->doStep(Step::StopMarketing, {});
        QApplication::processEvents();
        QVERIFY(dialog());
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void oneDialogEndsTheMarketing()
    {
        QCOMPARE(field("channels")->value().toArray(), QJsonArray{u"email"_s});
        QCOMPARE(field("email")->value().toString(), u"chloe.martin@example.org"_s);
        QCOMPARE(field("stopped_on")->value().toString(), u"2026-11-12"_s);
        QVERIFY(button("record")->isEnabled());
        field("told")->setValue(QJsonArray{u"Mailjet"_s});
        field("delivery_proof")->setValue(u"read receipt"_s);
        QVERIFY(dialog()->findChild<PaperView *>()->pageCount() > 0);
        m_fixture->dialogs.printTo = m_fixture->folder.filePath(u"l07.pdf"_s);
        button("confirmationPrint")->click();
        QCOMPARE(m_fixture->dialogs.printed, QStringList{u"2026-0001 L07"_s});

        QTest::keyClick(dialog(), Qt::Key_Return);
        QApplication::processEvents();
        const auto request = casebook().request({1});
        QVERIFY(request);
        QCOMPARE(request->state, State::Closed);
        QCOMPARE(request->letters.last().type, LetterType::L07);
        QCOMPARE(request->letters.last().files.size(), 2);
        QCOMPARE(casebook().suppressionsOf(u"chloe.martin@example.org"_s)->size(), 1);
    }

    /// Nothing is lost: the form stays, says which field, and nothing was recorded.
    void aNumberThatIsNoneKeepsTheForm()
    {
        QVERIFY(field("email")->isVisible() && !field("phone")->isVisible());
        field("channels")->setValue(QJsonArray{u"sms"_s});
        QVERIFY(!field("email")->isVisible() && field("phone")->isVisible());
        QVERIFY(!button("record")->isEnabled());
        QVERIFY(!button("confirmationDraft")->isEnabled());
        field("phone")->setValue(u"call me"_s);
        QVERIFY(button("record")->isEnabled());
        button("record")->click();
        QApplication::processEvents();
        QVERIFY(dialog());
        QCOMPARE(casebook().request({1})->state, State::New);
        QCOMPARE(casebook().suppressions()->size(), 0);
        m_fixture->dialogs.confirmNext(true);
        dialog()->reject();
    }
};

QTEST_MAIN(TestStopMarketing)
#include "tst_stopmarketing.moc"
