// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casefile.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/standingmark.h"
#include "views/common/valueeditor.h"
#include "views/letters/lettereditor.h"
#include "views/letters/letterpage.h"
#include "views/letters/paperview.h"
#include "views/letters/sendingbox.h"
#include "views/request/dialogs/stepdialog.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};

/// Stands for the officer's mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// Steps taken in the register of a window, for completePoints().
struct Taken
{
    Register &casebook;
    [[nodiscard]] Request request() const { return *casebook.request(first); }
    [[nodiscard]] QDate today() const { return casebook.today(); }
    [[nodiscard]] Result<void> take(const Command &command) const
    {
        const auto done = casebook.perform(Task{first, command, {}}, {u"Claire Dubois"_s});
        return done ? Result<void>() : done.failure();
    }
};

/// A window on a request of a person, with the acknowledgement open.
class Desk
{
public:
    explicit Desk(Channel channel = Channel::Email)
        : fixture(QDate(2026, 3, 3))
        , window(fixture.open())
    {
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 2);
        facts.channel = channel;
        facts.surname = u"<b>Martin</b>"_s;
        facts.givenName = u"Chloé"_s;
        facts.email = u"chloe@example.org"_s;
        facts.language = u"fr"_s;
        NewFile note;
        note.name = u"note.txt"_s;
        note.bytes = "Wants a copy.";
        const auto made = window->casebook()->perform(Task{{}, facts, {note}}, {u"Claire Dubois"_s});
        if (!made)
            qFatal("not registered");
        window->desk()->refresh();
        window->desk()->writeLetter(first, LetterType::L01);
        QApplication::processEvents();
    }
    template <typename T>
    T *find(const char *name) const
    {
        return page().findChild<T *>(QString::fromLatin1(name));
    }
    LetterPage &page() const { return *window->findChild<LetterPage *>(); }
    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
        QApplication::processEvents();
    }
    QPlainTextEdit &ownWords() const { return *find<QPlainTextEdit>("ownWords"); }
    bool isMissingSomething() const
    {
        const auto marks = page().findChildren<StandingMark *>();
        for (const auto *mark : marks) {
            if (mark->isVisibleTo(&page()) && mark->accessibleName() == u"is missing"_s)
                return true;
        }
        return false;
    }
    QList<SentLetter> letters() const { return window->casebook()->request(first)->letters; }
    QByteArray keptText() const
    {
        const QList<FileRef> files = letters().first().files;
        for (const FileRef &file : files) {
            if (file.mediaType == u"text/html"_s)
                return *window->casebook()->fileBytes(file.sha256);
        }
        return {};
    }

    WindowFixture fixture;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// Writing a letter: own words, changed text, what it must contain, its ways out, the sending recorded.
class TestLetterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLetterBearsTheDayItWent()
    {
        const Desk desk;
        auto *day = desk.page().findChild<SendingBox *>()->findChild<DateField *>();
        QVERIFY(day);
        day->setDate(QDate(2026, 3, 2));
        QApplication::processEvents();
        desk.press("recordSending");
        QCOMPARE(desk.letters().first().sentOn, QDate(2026, 3, 2));
        const QString kept = QString::fromUtf8(desk.keptText()).replace(QChar::Nbsp, u' ');
        QVERIFY2(kept.contains(u", le 2 mars 2026</p>"_s), qPrintable(kept)); // today is the 3rd
    }
    void whatWasSentAlreadySaysSo()
    {
        const Desk desk;
        const auto *notice = desk.page().findChild<Notice *>(u"letterNotice"_s);
        QVERIFY(notice && notice->isHidden());
        desk.press("recordSending");
        desk.window->desk()->writeLetter(first, LetterType::L01);
        QVERIFY(!notice->isHidden());
        QVERIFY(notice->findChildren<QLabel *>().first()->text().startsWith(u"This letter was sent on"_s));
    }
    void reasonsForMoreTimeFillTheSheetAsTheyAreTyped()
    {
        const Desk desk;
        Qualify rights;
        rights.rights = {Right::Access};
        rights.role = RequesterRole::Self;
        rights.language = u"en"_s;
        QVERIFY(desk.window->casebook()->perform(Task{first, rights, {}}, {u"Claire Dubois"_s}).hasValue());
        desk.window->desk()->writeLetter(first, LetterType::L04);
        QApplication::processEvents();
        auto *reasons = desk.find<QPlainTextEdit>("reasons");
        QVERIFY(reasons && reasons->isVisible());
        QVERIFY(desk.isMissingSomething());
        reasons->setPlainText(u"Twelve systems have to be searched."_s);
        QApplication::processEvents();
        QVERIFY(!desk.isMissingSomething());
        desk.find<QCheckBox>("complexity")->setChecked(true);
        desk.press("recordSending");
        auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"record"_s)->click();
        QApplication::processEvents();
        const auto request = desk.window->casebook()->request(first);
        QVERIFY(request->extension && request->extension->complexity);
        QCOMPARE(request->extension->reasons, u"Twelve systems have to be searched."_s);
        desk.window->desk()->writeLetter(first, LetterType::L01);
        QApplication::processEvents();
        QVERIFY(!desk.find<QPlainTextEdit>("reasons")->isVisible());
    }

    void aLetterWithOwnWordsIsRecordedAsSent()
    {
        const Desk desk;
        desk.ownWords().setPlainText(u"Merci <i>beaucoup</i>."_s);
        desk.press("recordSending");
        const QList<SentLetter> letters = desk.letters();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().type, LetterType::L01);
        QCOMPARE(letters.first().sentOn, QDate(2026, 3, 3));
        QCOMPARE(letters.first().channel, Channel::Email);
        QCOMPARE(letters.first().files.size(), 2);
        QVERIFY2(desk.keptText().contains("Merci &lt;i&gt;beaucoup&lt;/i&gt;."), desk.keptText().constData());
        QVERIFY(desk.fixture.dialogs.asked.isEmpty()); // what is recorded is not lost by leaving
    }

    void anAnswerOfTwoLettersKeepsBoth()
    {
        Desk desk;
        Taken steps{*desk.window->casebook()};
        Qualify rights;
        rights.rights = {Right::Rectification, Right::Portability};
        rights.role = RequesterRole::Self;
        rights.language = u"en"_s;
        QVERIFY(steps.take(rights));
        for (const ItemNumber item : {ItemNumber{1}, ItemNumber{2}}) {
            completePoints(steps, item, PointStage::BeforeDecision);
            DecideItem decision;
            decision.item = item;
            decision.decision = Decision::Granted;
            decision.decidedOn = steps.today();
            QVERIFY(steps.take(decision));
            completePoints(steps, item, PointStage::BeforeAnswer);
        }
        desk.window->desk()->writeLetter(first, LetterType::L06);
        QApplication::processEvents();
        desk.ownWords().setPlainText(u"About the address."_s);
        desk.press("turnTo_L09");
        QCOMPARE(desk.ownWords().toPlainText(), QString());
        desk.ownWords().setPlainText(u"About the file."_s);
        desk.press("turnTo_L06");
        QCOMPARE(desk.ownWords().toPlainText(), u"About the address."_s);
        desk.press("turnTo_L09");
        desk.press("editText");
        desk.page().findChild<LetterEditor *>()->setPlainText(u"Nothing."_s);
        QApplication::processEvents();
        desk.press("turnTo_L06");
        desk.fixture.dialogs.confirmNext(false);
        desk.press("recordSending"); // the other letter lost what it must contain
        QVERIFY(!desk.window->findChild<StepDialog *>());
        desk.press("turnTo_L09");
        desk.fixture.dialogs.confirmNext(true);
        desk.press("standardText");
        desk.ownWords().setPlainText(u"About the file."_s);
        desk.press("turnTo_L06");
        desk.press("recordSending");
        auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        dialog->findChild<ValueEditor *>(u"secure_channel"_s)->setValue(true);
        dialog->findChild<ValueEditor *>(u"content_checked"_s)->setValue(true);
        QApplication::processEvents();
        desk.page().window()->findChild<StepDialog *>()->findChild<QPushButton *>(u"record"_s)->click();
        QApplication::processEvents();
        const QList<SentLetter> letters = desk.letters();
        QCOMPARE(letters.size(), 2);
        for (const SentLetter &letter : letters) {
            QCOMPARE(letter.files.size(), 2);
            for (const FileRef &file : letter.files)
                QVERIFY2(file.letter == letter.type && file.name.contains(keyOf(letter.type)), qPrintable(file.name));
            const QByteArray text = *desk.window->casebook()->fileBytes(letter.files.first().sha256);
            QCOMPARE(text.contains("About the address."), letter.type == LetterType::L06);
            QCOMPARE(text.contains("About the file."), letter.type == LetterType::L09);
        }
    }

    void aLetterThatLostSomethingIsRecordedOnlyWhenAsked()
    {
        Desk desk;
        desk.press("editText");
        desk.page().findChild<LetterEditor *>()->setPlainText(u"Bonjour."_s);
        desk.fixture.dialogs.confirmNext(false);
        desk.press("recordSending");
        QVERIFY(desk.letters().isEmpty());
        desk.fixture.dialogs.confirmNext(true);
        desk.press("recordSending");
        QCOMPARE(desk.letters().size(), 1);
    }

    void whoAskedByTelephoneIsWrittenTo()
    {
        const Desk desk(Channel::Phone);
        QCOMPARE(desk.find<QComboBox>("sentBy")->currentData().toString(), keyOf(Channel::Email));
    }

    void theTextIsChangedFreelyAndCheckedLive()
    {
        const Desk desk;
        QVERIFY(!desk.isMissingSomething());
        desk.press("editText");
        auto *editor = desk.page().findChild<LetterEditor *>();
        QVERIFY(editor->isVisible());
        const QString whole = editor->toHtml();
        editor->setPlainText(u"Bonjour, à bientôt."_s);
        QApplication::processEvents();
        QVERIFY(desk.isMissingSomething());
        QVERIFY(!desk.ownWords().isEnabled());
        editor->setHtml(whole);
        editor->append(u"Avec mes < salutations."_s);
        QApplication::processEvents();
        QVERIFY(!desk.isMissingSomething());
        desk.press("recordSending");
        QVERIFY2(desk.keptText().contains("Avec mes &lt; salutations."), desk.keptText().constData());
    }

    void theStandardTextComesBackWhenWanted()
    {
        Desk desk;
        desk.press("editText");
        auto *editor = desk.page().findChild<LetterEditor *>();
        editor->setPlainText(u"Autre chose."_s);
        desk.fixture.dialogs.confirmNext(false);
        desk.press("standardText");
        QVERIFY(desk.isMissingSomething());
        desk.fixture.dialogs.confirmNext(true);
        desk.press("standardText");
        QVERIFY(!desk.isMissingSomething());
        QVERIFY(!editor->isVisible());
    }

    void anotherLanguageAsksBeforeItReplacesAChangedText()
    {
        Desk desk;
        auto *language = desk.find<QComboBox>("language");
        QCOMPARE(language->currentData().toString(), u"fr"_s);
        desk.press("editText");
        desk.page().findChild<LetterEditor *>()->setPlainText(u"Autre chose."_s);
        desk.fixture.dialogs.confirmNext(false);
        language->setCurrentIndex(language->findData(u"en"_s));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(language->currentData().toString(), u"fr"_s);
        desk.fixture.dialogs.confirmNext(true);
        language->setCurrentIndex(language->findData(u"en"_s));
        Q_EMIT language->activated(language->currentIndex());
        QVERIFY(!desk.isMissingSomething());
        QCOMPARE(language->currentData().toString(), u"en"_s);
    }

    void leavingOwnWordsAsksFirst()
    {
        Desk desk;
        desk.ownWords().setPlainText(u"Merci."_s);
        desk.fixture.dialogs.confirmNext(false);
        desk.window->desk()->goBack();
        QVERIFY(desk.page().isVisible());
        QCOMPARE(desk.ownWords().toPlainText(), u"Merci."_s);
        desk.fixture.dialogs.confirmNext(true);
        desk.window->desk()->goBack();
        QVERIFY(!desk.page().isVisible());
        QCOMPARE(desk.fixture.dialogs.asked.size(), 2);
    }

    void theEMailDraftIsWrittenWhereTheOfficerSaysAndOpened()
    {
        Desk desk;
        MailProgram mail;
        const QString path = desk.fixture.folder.filePath(u"draft.eml"_s);
        desk.fixture.dialogs.savePathNext(path);
        desk.press("draft");
        QCOMPARE(mail.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
        const QByteArray eml = readFile(path);
        QVERIFY(eml.contains("To: chloe@example.org"));
        QVERIFY(eml.contains("application/pdf"));
        QVERIFY(desk.letters().isEmpty()); // a draft moves nothing on
    }

    void theOtherWayThanAskedForIsRecordedWithItsReason()
    {
        const Desk desk;
        auto *by = desk.find<QComboBox>("sentBy");
        by->setCurrentIndex(by->findData(u"post"_s));
        auto *reason = desk.page().findChild<QLineEdit *>();
        QVERIFY(reason->isVisible());
        reason->setText(u"Asked for by telephone"_s);
        desk.press("recordSending");
        QCOMPARE(desk.letters().first().channel, Channel::Post);
        const auto history = desk.window->casebook()->history(first);
        QCOMPARE(std::get<LetterSent>(history->last().event).channelReason, u"Asked for by telephone"_s);
    }

    void theWayTheAnswerGoesComesFirst_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        QTest::newRow("e-mail") << Channel::Email << u"draft"_s << u"print"_s;
        QTest::newRow("post") << Channel::Post << u"print"_s << u"draft"_s;
    }

    void theWayTheAnswerGoesComesFirst()
    {
        QFETCH(Channel, channel);
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        const Desk desk(channel);
        const auto top = [&desk](const QString &name) {
            auto *button = desk.page().findChild<QPushButton *>(name);
            return button->mapTo(&desk.page(), QPoint()).y();
        };
        QVERIFY(top(upper) < top(lower));
    }

    void theSheetsAreZoomed()
    {
        const Desk desk;
        auto *paper = desk.page().findChild<PaperView *>();
        const int fitting = paper->percent();
        QVERIFY(paper->pageCount() >= 1);
        QTest::keyClick(&desk.ownWords(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY2(paper->percent() > fitting, qPrintable(QString::number(paper->percent())));
        QTest::keyClick(&desk.ownWords(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&desk.ownWords(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(paper->percent() < fitting);
        QTest::keyClick(&desk.ownWords(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(paper->percent(), fitting);
    }

    void namesPrintAsTyped()
    {
        const Desk desk;
        bool shown = false;
        for (const auto *label : desk.page().findChildren<Label *>())
            shown = shown || (label->text().contains(u"<b>Martin</b>"_s) && label->textFormat() == Qt::PlainText);
        QVERIFY(shown);
    }
};

QTEST_MAIN(TestLetterPage)
#include "tst_letterpage.moc"
