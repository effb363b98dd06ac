// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/deadlineruler.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/valueeditor.h"
#include "views/intake/scanview.h"
#include "views/letters/letterpage.h"
#include "views/request/correctionbox.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QBuffer>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
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
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static NewFile pdf(const QString &name, int pages)
    {
        NewFile file = Desk::file(name, {});
        QBuffer buffer(&file.bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            for (int page = 1; page < pages; ++page)
                writer.newPage();
        }
        file.mediaType = u"application/pdf"_s;
        return file;
    }
    static Qualify rights(const QList<Right> &rights)
    {
        Qualify facts;
        facts.rights = rights;
        facts.role = RequesterRole::Self;
        return facts;
    }
    static RecordFact blackedOut()
    {
        const QJsonObject row{{u"what"_s, u"a name"_s}, {u"reason"_s, u"somebody else's"_s}};
        return {{1}, u"redactions"_s, QJsonArray{row}};
    }
    /// Types into the text of a field.
    void fillIn(const QString &field, const QString &words) const
    {
        auto *editor = page().findChild<ValueEditor *>(field);
        QVERIFY2(editor, qPrintable(field));
        if (auto *line = editor->findChild<QLineEdit *>())
            line->setText(words);
        else
            editor->findChild<QPlainTextEdit *>()->setPlainText(words);
        QApplication::processEvents();
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
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool says(const QString &words) const
    {
        const auto labels = page().findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
            const QString text = label->text().replace(QChar(0xa0), u' ');
            return label->isVisible() && label->textFormat() == Qt::PlainText && text.contains(words);
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

    /// What was documented for the ground of the last decision, said better.
    static void correctADocument(const Desk &desk)
    {
        const auto history = *desk.window->casebook()->history(first);
        const auto decided = std::find_if(history.rbegin(), history.rend(), [](const RecordedEvent &event) {
            return std::holds_alternative<ItemDecided>(event.event);
        });
        const QString seq = QString::number(decided->seq.value);
        desk.showTab(4);
        desk.press(u"facts_"_s + seq);
        desk.press(u"correct_%1_documented"_s.arg(seq));
        auto *documents = desk.page().findChild<ValueEditor *>(u"value"_s);
        documents->findChild<ValueEditor *>(u"why_not_linked"_s)
            ->findChild<QPlainTextEdit *>()
            ->setPlainText(u"two people of this name"_s);
        desk.fillIn(u"reason"_s, u"Read again."_s);
        desk.press(u"recordCorrection"_s);
        const QJsonObject documented = desk.window->casebook()->request(first)->items.first().documented;
        QCOMPARE(documented[u"why_not_linked"_s].toString(), u"two people of this name"_s);
        QCOMPARE(documented[u"information_invited"_s].toString(), u"no file of this name"_s);
    }

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
        QVERIFY(!desk.button(u"fileNow"_s)->isEnabled());
        desk.page().findChild<QLineEdit *>(u"fileReason"_s)->setText(u"A wrong file"_s);
        desk.press(u"fileNow"_s);
        QCOMPARE(desk.window->casebook()->request(first)->files.size(), before - 1);
        desk.showTab(4);
        QVERIFY(desk.says(u"because a wrong file"_s) || desk.says(u"because A wrong file"_s));
    }

    void aFileIsOfAnotherKind()
    {
        const Desk desk;
        desk.showTab(2);
        QVERIFY(!desk.button(u"destroyed_"_s));
        desk.press(u"kind_"_s);
        auto *kinds = desk.page().findChild<QComboBox *>(u"fileKind"_s);
        QVERIFY(kinds && kinds->hasFocus());
        kinds->setCurrentText(u"identity copy"_s);
        QVERIFY(!desk.button(u"fileNow"_s)->isEnabled());
        desk.page().findChild<QLineEdit *>(u"fileReason"_s)->setText(u"A passport"_s);
        desk.press(u"fileNow"_s);
        QCOMPARE(desk.window->casebook()->request(first)->files.first().kind, FileKind::IdentityCopy);
        QVERIFY(desk.button(u"destroyed_"_s));
        QVERIFY(!desk.page().findChild<QLineEdit *>(u"fileReason"_s)); // it is done
        QVERIFY(desk.page().mayBeLeft());
    }

    void aTypedReasonSurvives_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("event");
        for (const QString &question : {u"remove_"_s, u"kind_"_s}) {
            QTest::addRow("%s, a change of the request", qPrintable(question)) << question << u"change"_s;
            QTest::addRow("%s, a look at another file", qPrintable(question)) << question << u"look"_s;
            QTest::addRow("%s, another page of the request", qPrintable(question)) << question << u"tab"_s;
        }
    }
    void aTypedReasonSurvives()
    {
        QFETCH(QString, question);
        QFETCH(QString, event);
        const Desk desk;
        desk.showTab(2);
        const auto *link = desk.button(question);
        QVERIFY(link);
        const QString asking = link->objectName();
        desk.press(asking);
        desk.page().findChild<QLineEdit *>(u"fileReason"_s)->setText(u"A wrong file"_s);
        const auto kinds = [&desk] { return desk.page().findChild<QComboBox *>(u"fileKind"_s); };
        if (auto *list = kinds()) {
            QVERIFY(!desk.button(u"fileNow"_s)->isEnabled()); // none is proposed
            list->setCurrentText(u"identity copy"_s);
        }
        if (event == u"change") {
            desk.perform(Attach{{}, u"more"_s}, {Desk::file(u"more.txt"_s, "more")});
        } else if (event == u"look") {
            desk.press(u"view_"_s);
            desk.press(asking);
        } else {
            desk.showTab(4);
            desk.showTab(2);
        }
        const auto reasons = desk.page().findChildren<QLineEdit *>(u"fileReason"_s);
        QCOMPARE(reasons.size(), 1);
        QVERIFY(reasons.first()->isVisible());
        QCOMPARE(reasons.first()->text(), u"A wrong file"_s);
        QVERIFY(!kinds() || kinds()->currentText() == u"identity copy");
        QVERIFY(desk.button(u"fileNow"_s)->isEnabled());
    }

    void aTypedReasonIsNotLeftUnasked()
    {
        Desk desk;
        desk.showTab(2);
        desk.press(u"remove_"_s);
        QVERIFY(desk.page().mayBeLeft());
        desk.page().findChild<QLineEdit *>(u"fileReason"_s)->setText(u"A wrong file"_s);
        QVERIFY(!desk.page().mayBeLeft());
        desk.press(u"view_"_s); // folds it
        QVERIFY(!desk.page().mayBeLeft());
        QCOMPARE(desk.fixture.dialogs.asked.size(), 2);
        desk.fixture.dialogs.confirmNext(true);
        QVERIFY(desk.page().mayBeLeft());
        QVERIFY(desk.page().mayBeLeft()); // nothing is left to ask about
        QCOMPARE(desk.fixture.dialogs.asked.size(), 3);
    }

    void theAttachmentsOfAKeptMailAreListed()
    {
        Desk desk;
        NewFile mail = Desk::file(u"mail.eml"_s, "From: Chloe <chloe@example.org>\r\nTo: gdpr@example.com\r\n"
                                                 "Subject: a\r\nMIME-Version: 1.0\r\n"
                                                 "Content-Type: multipart/mixed; boundary=part\r\n\r\n"
                                                 "--part\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
                                                 "--part\r\nContent-Type: text/plain; name=\"list.txt\"\r\n"
                                                 "Content-Disposition: attachment; filename=\"list.txt\"\r\n\r\n"
                                                 "one two\r\n"
                                                 "--part\r\nContent-Type: application/zip; name=\"more.zip\"\r\n"
                                                 "Content-Disposition: attachment; filename=\"more.zip\"\r\n\r\n"
                                                 "PK\x03\x04zip\r\n--part--\r\n");
        mail.mediaType = u"message/rfc822"_s;
        desk.perform(Attach{{}, u"mail"_s}, {mail});
        desk.showTab(2);
        const QString id = desk.window->casebook()->request(first)->files.last().sha256.left(8);
        QVERIFY(desk.says(u"list.txt"_s));
        QVERIFY(desk.says(u"in mail.eml"_s));
        desk.press(u"view_%1_0"_s.arg(id));
        QCOMPARE(desk.page().findChild<QPlainTextEdit *>(u"fileShown"_s)->toPlainText(), u"one two"_s);
        QVERIFY(!desk.button(u"view_%1_1"_s.arg(id)));
        const QString path = desk.fixture.folder.filePath(u"saved.zip"_s);
        desk.fixture.dialogs.savePathNext(path);
        desk.press(u"save_%1_1"_s.arg(id));
        QVERIFY(readFile(path).startsWith("PK\x03\x04zip"));
    }

    void aFileTellsItsFingerprint()
    {
        const Desk desk;
        desk.showTab(2);
        const QString hash = desk.window->casebook()->request(first)->files.first().sha256;
        const QString inGroups = u"SHA-256 "_s + hash.left(16) + u' ' + hash.mid(16, 16);
        const auto labels = desk.page().findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const Label *label) { return label->toolTip().startsWith(inGroups); }));
        QVERIFY(!desk.says(inGroups));
        desk.press(u"view_"_s + hash.left(8));
        QVERIFY(desk.says(inGroups));
    }

    void anIdentityCopyPastItsDayIsLate_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("in time") << 30 << u"to be destroyed by"_s;
        QTest::newRow("late") << 33 << u", 3 day"_s;
    }
    void anIdentityCopyPastItsDayIsLate()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        Desk desk;
        NewFile copy = Desk::file(u"id.txt"_s, "copy");
        copy.kind = FileKind::IdentityCopy;
        desk.perform(Attach{{}, u"copy"_s}, {copy});
        desk.fixture.time.moveTo(QDate(2026, 3, 3).addDays(days));
        desk.page().showDay();
        desk.showTab(2);
        const auto labels = desk.page().findChildren<Label *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const Label *label) {
            return label->text().contains(u"be destroyed by"_s) && label->isVisible();
        });
        QVERIFY(found != labels.end());
        const QColor colour = (*found)->palette().color(QPalette::WindowText);
        QCOMPARE(colour == Colours::of((*found)->palette()).alarm, days > 30);
        QVERIFY2((*found)->text().contains(words), qPrintable((*found)->text()));
        QCOMPARE(desk.button(u"destroyed_"_s)->text(), u"destroy…"_s);
    }

    void aTypedLetterIsNoScan()
    {
        const Desk desk;
        NewFile letter = Desk::file(u"request.txt"_s, "Dear all");
        letter.kind = FileKind::Scan;
        desk.perform(Attach{{}, u"letter"_s}, {letter});
        desk.showTab(2);
        QVERIFY(!desk.says(u"scan ·"_s));
        QVERIFY(desk.says(u"text ·"_s));
    }

    void columnsOfFilesBeginAtOnePlace()
    {
        const Desk desk;
        SendLetter letter;
        letter.letter = LetterType::L01;
        letter.sentOn = QDate(2026, 3, 3);
        letter.channel = Channel::Email;
        desk.perform(letter);
        NewFile archive = Desk::file(u"a-rather-long-name-of-a-file-that-needs-room.zip"_s, "PK");
        archive.mediaType = u"application/zip"_s; // has fewer links
        desk.perform(Attach{{}, u"a"_s}, {archive});
        desk.showTab(2);
        QSet<int> places;
        int remarks = 0;
        const auto labels = desk.page().findChildren<Label *>();
        for (const Label *label : labels) {
            const bool isRemark = label->text().startsWith(u"file · "_s);
            remarks += label->isVisible() && isRemark;
            if (label->isVisible() && isRemark && label->parentWidget()->isAncestorOf(desk.button(u"save_"_s)))
                places << label->mapTo(&desk.page(), QPoint()).x();
        }
        QCOMPARE(remarks, 3);
        QCOMPARE(places.size(), 1);
        QVERIFY(!desk.says(u"e-mail"_s)); // its hyphen does not break
        QVERIFY(desk.says(u"e\u2011mail"_s));
    }

    void daysLostInsideAreTold()
    {
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_reached_officer_on"_s);
        desk.fillIn(u"reason"_s, u"The clerk had it."_s);
        auto *editor = desk.page().findChild<ValueEditor *>(u"value"_s);
        editor->setValue(isoDate(QDate(2026, 3, 3)));
        Q_EMIT editor->changed();
        QVERIFY(!desk.says(u"lost before it reached you"_s));
        desk.press(u"recordCorrection"_s);
        QVERIFY(desk.says(u"1 day"_s) && desk.says(u"lost before it reached you"_s));
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

    void aPdfIsShownPageByPage()
    {
        const Desk desk;
        desk.perform(Attach{{}, u"scan"_s}, {Desk::pdf(u"scan.pdf"_s, 2)});
        desk.showTab(2);
        desk.press(u"view_"_s + desk.window->casebook()->request(first)->files.last().sha256.left(8));
        const auto *shown = desk.page().findChild<ScanView *>(u"fileShown"_s);
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->pageCount(), 2);
        QCOMPARE(shown->problem(), QString());
    }

    void aFileThatIsNoPictureSaysSo()
    {
        const Desk desk;
        NewFile broken = Desk::file(u"photo.png"_s, "no picture");
        broken.mediaType = u"image/png"_s;
        desk.perform(Attach{{}, u"photo"_s}, {broken});
        desk.showTab(2);
        desk.press(u"view_"_s + desk.window->casebook()->request(first)->files.last().sha256.left(8));
        const auto *shown = desk.page().findChild<ScanView *>(u"fileShown"_s);
        QVERIFY(shown && !shown->problem().isEmpty());
    }

    void aLetterLeadsToTheSheetsThatWereKept()
    {
        const Desk desk;
        SendLetter letter;
        letter.letter = LetterType::L01;
        letter.sentOn = QDate(2026, 3, 3);
        NewFile text = Desk::file(u"l01.html"_s, "<body>Bonjour</body>");
        text.mediaType = u"text/html"_s;
        desk.perform(letter, {text, Desk::pdf(u"l01.pdf"_s, 1)});
        letter.letter = LetterType::L20;
        desk.perform(letter);
        desk.showTab(2);
        QVERIFY(desk.says(u"no copy kept"_s)); // the second one
        desk.press(u"view_letter_L01_"_s);
        const auto *shown = desk.page().findChild<ScanView *>(u"fileShown"_s);
        QVERIFY(shown);
        QCOMPARE(shown->pageCount(), 1);
    }

    void aFactIsAskedInItsOwnShape_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("editor");
        QTest::newRow("a name") << u"surname"_s << u"QLineEdit"_s;
        QTest::newRow("a day") << u"received_on"_s << u"article12::DateField"_s;
        QTest::newRow("a choice") << u"channel"_s << u"QComboBox"_s;
        QTest::newRow("a language") << u"language"_s << u"QComboBox"_s;
        QTest::newRow("an address") << u"postal_address"_s << u"QPlainTextEdit"_s;
    }
    void aFactIsAskedInItsOwnShape()
    {
        QFETCH(QString, key);
        QFETCH(QString, editor);
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_"_s + key);
        const auto parts = desk.page().findChild<ValueEditor *>(u"value"_s)->findChildren<QWidget *>();
        QVERIFY(std::any_of(parts.begin(), parts.end(), [&editor](const QWidget *part) {
            return QString::fromLatin1(part->metaObject()->className()) == editor;
        }));
    }

    void aFactIsCorrectedWhereItStands()
    {
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_surname"_s);
        QCOMPARE(desk.page().findChild<Label *>(u"saysNow"_s)->text(), u"<b>Martin</b>"_s);
        QVERIFY(!desk.button(u"recordCorrection"_s)->isEnabled());
        QVERIFY(desk.says(u"Still missing: “Why”."_s));
        desk.fillIn(u"reason"_s, u"A slip."_s);
        QVERIFY(desk.says(u"That is what it says already."_s));
        QVERIFY(!desk.button(u"recordCorrection"_s)->isEnabled());
        desk.fillIn(u"value"_s, u"Marten"_s);
        desk.press(u"recordCorrection"_s);
        QCOMPARE(desk.window->casebook()->request(first)->received.surname, u"Marten"_s);
        QVERIFY(!desk.button(u"recordCorrection"_s));
        desk.showTab(4);
        QVERIFY(desk.says(u"Corrected “Surname”: Marten instead of <b>Martin</b>, because a slip"_s));
    }

    void aNewDayOfReceiptTellsTheNewDueDate()
    {
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_received_on"_s);
        desk.fillIn(u"reason"_s, u"The stamp says so."_s);
        auto *day = desk.page().findChild<ValueEditor *>(u"value"_s);
        day->setValue(u"2026-02-26"_s);
        Q_EMIT day->changed();
        QVERIFY(desk.says(u"The due date becomes Thu 26 Mar (it is Thu 2 Apr now)."_s));
        desk.press(u"recordCorrection"_s);
        QCOMPARE(desk.window->casebook()->request(first)->received.receivedOn, QDate(2026, 2, 26));
    }

    void anOptionalDayIsAddedAndTakenAway()
    {
        const Desk desk;
        desk.showTab(1);
        for (const std::optional<QDate> &day : {std::optional(QDate(2026, 3, 3)), std::optional<QDate>()}) {
            desk.press(u"correct_reached_officer_on"_s);
            desk.fillIn(u"reason"_s, u"The clerk had it."_s);
            auto *editor = desk.page().findChild<ValueEditor *>(u"value"_s);
            editor->setValue(day ? QJsonValue(isoDate(*day)) : QJsonValue());
            Q_EMIT editor->changed();
            desk.press(u"recordCorrection"_s);
            QCOMPARE(desk.window->casebook()->request(first)->received.reachedOfficerOn, day);
        }
    }

    void aTextIsTakenAwayByCorrecting()
    {
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_surname"_s);
        desk.fillIn(u"reason"_s, u"It is a company."_s);
        desk.fillIn(u"value"_s, QString());
        desk.press(u"recordCorrection"_s);
        QCOMPARE(desk.window->casebook()->request(first)->received.surname, QString());
        desk.showTab(4);
        QVERIFY(desk.says(u"nothing instead of <b>Martin</b>"_s));
    }

    void theHistoryCorrectsUnderItsFacts()
    {
        const Desk desk;
        desk.showTab(4);
        const QString seq = QString::number(desk.window->casebook()->history(first)->first().seq.value);
        desk.press(u"facts_"_s + seq);
        QVERIFY(!desk.button(u"correct_%1_reference"_s.arg(seq))); // the program's own
        QVERIFY(!desk.button(u"correct_%1_files"_s.arg(seq)));     // removed with a reason instead
        const auto *link = desk.button(u"correct_%1_surname"_s.arg(seq));
        desk.press(link->objectName());
        const auto *box = desk.page().findChild<CorrectionBox *>();
        QCOMPARE(box->parentWidget(), link->parentWidget());
        QTRY_VERIFY(box->y() >= link->geometry().bottom() &&
                    box->y() - link->geometry().bottom() < 20); // under its fact
        QVERIFY(desk.says(u"Correct: Surname"_s));
        desk.fillIn(u"value"_s, u"Marten"_s);
        desk.fillIn(u"reason"_s, u"A slip."_s);
        desk.press(u"recordCorrection"_s);
        QVERIFY(desk.says(u"Marten (before the correction: <b>Martin</b>)"_s)); // its facts stay unfolded
    }

    void aCorrectionIsLeftByEscape()
    {
        const Desk desk;
        desk.showTab(1);
        desk.press(u"correct_surname"_s);
        QTest::keyClick(desk.page().findChild<ValueEditor *>(u"value"_s)->focusProxy(), Qt::Key_Escape);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.button(u"recordCorrection"_s));
        QVERIFY(desk.page().isVisible());
    }

    void aRequestThatIsNotClearYetSaysSo()
    {
        Desk desk;
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 3);
        facts.rightsUnclear = true;
        QVERIFY(desk.window->casebook()
                    ->perform(Task{{}, facts, {Desk::file(u"n.txt"_s, "My data, please see to it.")}}, desk.actor)
                    .hasValue());
        desk.window->desk()->openRequest({2});
        QApplication::processEvents();
        QVERIFY(desk.says(u"It is not clear yet what is asked."_s));
        desk.showTab(1);
        QVERIFY(desk.says(u"not clear yet"_s));
        desk.window->desk()->openRequest(first);
        QApplication::processEvents();
        QVERIFY(desk.says(u"The rights are not identified yet."_s));
    }

    void aCardLeadsToWhereTheWorkIs()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access, Right::Restriction}));
        const auto isThere = [&desk](const QString &start) {
            const QWidget *control = desk.page().window()->focusWidget();
            return control && control->objectName().startsWith(start) && !control->visibleRegion().isEmpty();
        };
        desk.page().doStep(Step::DecideItem, {1});
        QTRY_VERIFY(isThere(u"decide_partial"_s));
        desk.window->resize(1024, 700); // it stays in sight
        QApplication::processEvents();
        QTRY_VERIFY(isThere(u"decide_partial"_s));
        desk.page().doStep(Step::RecordFact, {2});
        QTRY_VERIFY(isThere(u"edit_"_s));
        QVERIFY(desk.page().findChild<QAbstractButton *>(u"right_2"_s)->isChecked());
        desk.page().doStep(Step::RecordFact, {1});
        QTRY_VERIFY(isThere(u"edit_data_processed"_s));
        desk.press(u"edit_data_processed"_s);
        desk.page().findChild<ValueEditor *>(u"data_processed"_s)->setValue(true);
        desk.button(u"record_data_processed"_s)->setFocus();
        desk.press(u"record_data_processed"_s);
        QTRY_VERIFY(isThere(u"edit_systems_searched"_s));
    }

    void aStepLeadsToTheLetterItNeeds()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.page().doStep(Step::AddNote, {});
        QApplication::processEvents();
        QVERIFY(!desk.window->findChild<StepDialog *>()->findChild<QPushButton *>(u"writeLetter"_s));
        delete desk.window->findChild<StepDialog *>();
        desk.page().doStep(Step::Extend, {});
        QApplication::processEvents();
        auto *write = desk.window->findChild<StepDialog *>()->findChild<QPushButton *>(u"writeLetter"_s);
        QVERIFY(write);
        write->click();
        QApplication::processEvents();
        auto *letter = desk.window->findChild<LetterPage *>();
        QVERIFY(letter && letter->isVisible());
        QVERIFY(letter->findChild<QPlainTextEdit *>(u"reasons"_s)->isVisible()); // of an extension
    }

    void anExtensionTooLateSaysThatItMovesNothing()
    {
        Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.fixture.time.moveTo(QDate(2026, 4, 20));
        desk.page().showDay();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *card = desk.page().findChild<ActionCard *>(keyOf(Step::Extend));
        QVERIFY(card);
        QVERIFY2(card->remark().contains(u"was the last day"_s), qPrintable(card->remark()));
        desk.page().doStep(Step::Extend, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        dialog->findChild<ValueEditor *>(u"complexity"_s)->setValue(true);
        dialog->findChild<ValueEditor *>(u"reasons"_s)->setValue(u"Twelve systems."_s);
        QApplication::processEvents();
        const auto labels = dialog->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text().startsWith(u"This does not move the due date"_s);
        }));
        delete dialog;
    }

    void theOwnReminderStandsWithWhatComesNext()
    {
        const Desk desk;
        SetNextAction reminder;
        reminder.on = QDate(2026, 3, 3);
        reminder.what = u"call the archive"_s;
        desk.perform(reminder);
        const auto labels = desk.page().findChildren<Label *>(u"reminder"_s);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text().contains(u"call the archive"_s);
        }));
    }

    void theFileOfTheRequestIsPrintedAndExported()
    {
        Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.fixture.dialogs.printTo = desk.fixture.folder.filePath(u"sheet.pdf"_s);
        desk.window->desk()->print();
        QCOMPARE(desk.fixture.dialogs.printed.size(), 1);
        QVERIFY(QFileInfo(desk.fixture.dialogs.printTo).size() > 0);
        const QDir folder(desk.fixture.folder.filePath(u"file"_s));
        desk.fixture.dialogs.savePathNext(folder.path());
        desk.window->desk()->exportRequest();
        const QString reference = desk.window->casebook()->request(first)->reference;
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 (QStringList{reference + u".pdf"_s, u"name.txt"_s, u"note.txt"_s}));
        QCOMPARE(readFile(folder.filePath(u"note.txt"_s)), QByteArray("Wants <i>a copy</i>."));
        QCOMPARE(desk.fixture.dialogs.noted.size(), 1);
        desk.fixture.dialogs.savePathNext(folder.path()); // there already: nothing is written over
        desk.window->desk()->exportRequest();
        QCOMPARE(desk.fixture.dialogs.told.size(), 1);
    }

    void whoElseIsInvolvedStandsWithThePerson()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        AskColleague question;
        question.who = u"IT"_s;
        question.what = u"which systems"_s;
        question.askedOn = QDate(2026, 3, 3);
        question.dueOn = QDate(2026, 3, 10);
        desk.perform(question);
        desk.showTab(1);
        const auto labels = desk.page().findChildren<Label *>();
        const auto shows = [&labels](const QString &words) {
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const Label *label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(shows(u"Others involved"_s));
        QVERIFY(shows(u"IT: which systems"_s));
        QVERIFY(shows(u"asked on Tue 3 Mar, wanted by Tue 10 Mar"_s));
    }

    void ourOwnTargetIsExplained()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::ObjectionMarketing}));
        desk.showTab(3);
        auto *own = desk.page().findChild<Label *>(u"ourTargets"_s);
        QVERIFY(own && own->isVisible());
        QVERIFY2(own->text().contains(u"3 working day(s) after Mon 2 Mar"_s), qPrintable(own->text()));
    }

    /// The whole decision, with what its ground asks for; two people where the register wants them.
    void aRightIsRefusedWithItsGround()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.press(u"decide_refused"_s);
        const auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        const auto field = [dialog](const QString &name) {
            for (auto *editor : dialog->findChildren<ValueEditor *>(name)) {
                if (editor->isVisible())
                    return editor;
            }
            return static_cast<ValueEditor *>(nullptr);
        };
        auto *record = dialog->findChild<QPushButton *>(u"record"_s);
        QVERIFY(!record->isEnabled());
        field(u"ground"_s)->setValue(u"G01"_s);
        Q_EMIT field(u"ground"_s)->changed();
        QApplication::processEvents();
        QVERIFY(!record->isEnabled());
        for (const QString &key : {u"why_not_linked"_s, u"information_invited"_s})
            field(u"documented."_s + key)->findChild<QPlainTextEdit *>()->setPlainText(u"no file of this name"_s);
        QVERIFY(record->isEnabled());
        record->click();
        QApplication::processEvents();
        const Request request = *desk.window->casebook()->request(first);
        QCOMPARE(request.items.first().decision, Decision::Refused);
        QCOMPARE(request.items.first().ground, u"G01"_s);
        QVERIFY(desk.says(u"Decision: refuse"_s));
        QVERIFY(desk.says(u"Art. 11(2) and 12(2) GDPR"_s));
        correctADocument(desk);
    }

    /// Four eyes: who proposed it cannot approve it.
    void aRefusalIsApprovedBySomebodyElse()
    {
        const Desk desk;
        OrganisationProfile careful = shippedProfile();
        careful.fourEyes = true;
        QVERIFY(desk.window->casebook()->changeProfile(careful, desk.actor).hasValue());
        desk.perform(Desk::rights({Right::Access}));
        const auto propose = [&desk](const Actor &who) {
            DecideItem refusal;
            refusal.item = {1};
            refusal.decision = Decision::Refused;
            refusal.decidedOn = QDate(2026, 3, 3);
            refusal.ground = u"G01"_s;
            refusal.documented =
                QJsonObject{{u"why_not_linked"_s, u"no file"_s}, {u"information_invited"_s, u"by letter"_s}};
            QVERIFY(desk.window->casebook()->perform(Task{first, refusal}, who).hasValue());
            QApplication::processEvents();
        };
        propose({u"Karim Haddad"_s});
        QVERIFY(desk.says(u"Karim Haddad proposes: refuse."_s));
        QVERIFY(!desk.button(u"decide_refused"_s));
        auto *approve = desk.page().findChild<QAbstractButton *>(u"approve_item_1"_s);
        QVERIFY(approve && approve->isEnabled());
        approve->click();
        const auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        dialog->findChild<ValueEditor *>(u"approved"_s)->findChildren<QAbstractButton *>().first()->click();
        auto *record = dialog->findChild<QPushButton *>(u"record"_s);
        QVERIFY(record->isEnabled());
        record->click();
        QApplication::processEvents();
        QCOMPARE(desk.window->casebook()->request(first)->items.first().decision, Decision::Refused);
    }

    /// Art. 21(3): no ground exists to stop marketing in part only.
    void aMarketingStopIsNotGrantedInPart()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::ObjectionMarketing}));
        QVERIFY(desk.button(u"decide_granted"_s));
        QVERIFY(!desk.button(u"decide_partial"_s));
    }

    void theDecisionSaysWhatIsMissing()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Restriction}));
        const auto *comply = desk.button(u"decide_granted"_s);
        QVERIFY(comply && !comply->isEnabled());
        const auto context = desk.window->casebook()->context(first);
        DecideItem step;
        step.item = {1};
        step.decision = Decision::Granted;
        step.decidedOn = QDate(2026, 3, 3);
        const auto refused = decide(*desk.window->casebook()->request(first), step, *context);
        QVERIFY(!refused);
        QVERIFY(desk.says(inWords(refused.failure(), desk.fixture.wording)));
    }

    /// A yes or a day of this point comes from the step that enters the address; a no is recorded in place.
    void theSuppressionListIsEnteredByItsStep()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::ObjectionMarketing, Right::Erasure}));
        const auto dialog = [&desk] { return desk.window->findChild<StepDialog *>(); };
        const auto answer = [&desk](int button) {
            desk.page().findChild<ValueEditor *>(u"kept_on_list"_s)->findChildren<QRadioButton *>()[button]->click();
            desk.press(u"record_kept_on_list"_s);
        };
        desk.press(u"edit_list_entry_on"_s);
        QVERIFY(dialog() && dialog()->findChild<ValueEditor *>(u"channels"_s));
        delete dialog();
        desk.page().findChild<QAbstractButton *>(u"right_2"_s)->click();
        QApplication::processEvents();
        desk.press(u"edit_kept_on_list"_s);
        answer(0); // yes
        QVERIFY(dialog() && dialog()->findChild<ValueEditor *>(u"channels"_s));
        delete dialog();
        QVERIFY(!desk.window->casebook()->request(first)->items[1].points.contains(u"kept_on_list"_s));
        answer(1); // no; the form is still unfolded
        QVERIFY(!dialog());
        QCOMPARE(desk.window->casebook()->request(first)->items[1].points.value(u"kept_on_list"_s).value,
                 QJsonValue(false));
    }

    void aPointIsFilledInWhereItStands()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.press(u"edit_data_processed"_s);
        QVERIFY(!desk.button(u"record_data_processed"_s)->isEnabled());
        desk.page().findChild<ValueEditor *>(u"data_processed"_s)->findChildren<QRadioButton *>().first()->click();
        desk.press(u"record_data_processed"_s);
        const auto request = desk.window->casebook()->request(first);
        QCOMPARE(request->items.first().points.value(u"data_processed"_s).value, QJsonValue(true));
        QVERIFY(!desk.button(u"record_data_processed"_s));
    }

    void aStepTellsItsArticlesAndWhatIsMissing()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.page().doStep(Step::AskIdentity, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<Label *>(u"articles"_s)->text(), u"Art. 12(6) GDPR"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        const auto labels = dialog->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->isVisible() && label->text().contains(u"Still missing:\n· “Why you doubt the identity”"_s);
        }));
        delete dialog;
    }

    void whatIsAskedHasALineForEachRightTicked()
    {
        const Desk desk;
        desk.page().doStep(Step::Qualify, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        auto *rights = dialog->findChild<ValueEditor *>(u"rights"_s);
        auto *asked = dialog->findChild<ValueEditor *>(u"asked"_s);
        QVERIFY(!asked->isVisible());
        rights->setValue(QJsonArray{u"ACC"_s, u"ERA"_s});
        QApplication::processEvents();
        const auto lines = asked->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        QVERIFY(asked->isVisible());
        lines[1]->setText(u"the old account"_s);
        dialog->findChild<QPushButton *>(u"record"_s)->click();
        QApplication::processEvents();
        const auto request = desk.window->casebook()->request(first);
        QCOMPARE(request->items.size(), 2);
        QCOMPARE(request->items[1].asked, u"the old account"_s);
        QCOMPARE(request->items[0].asked, QString());
    }

    /// The card of a right, the step that completes its points and the reason under the decision count the same.
    void theCardCountsWhatTheDecisionWaitsFor()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Rectification}));
        const auto card = [&desk] { return desk.page().findChild<ActionCard *>(u"right_1"_s)->remark(); };
        const auto open = [&desk] {
            const auto *step = desk.page().findChild<ActionCard *>(u"record_fact_1"_s);
            return step ? step->remark().section(u' ', 0, 0).toInt() : 0;
        };
        const auto counted = [&card](int part) {
            static const QRegularExpression pattern(u"(\\d+) of (\\d+) points"_s);
            return pattern.match(card()).captured(part).toInt();
        };
        QVERIFY2(open() > 1, qPrintable(card()));
        QCOMPARE(counted(2) - counted(1), open());
        const int before = open();
        desk.perform(RecordFact{{1}, u"contested"_s, u"the street"_s});
        QCOMPARE(open(), before - 1);
        QCOMPARE(counted(2) - counted(1), open());
    }

    void aDecisionInPartSaysWhatItsReasonAsksForBesides()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        QVERIFY(desk.says(u"In part, depending on the reason, also: “What was blacked out and why”."_s));
        desk.perform(Desk::blackedOut());
        QVERIFY(!desk.says(u"In part, depending on"_s));
    }

    void theButtonSaysWhatIsErasedOrEnded_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isTheMainThing");
        QTest::newRow("a note") << Step::AddNote << u"Record"_s << true;
        QTest::newRow("a file") << Step::RemoveFile << u"Remove the file"_s << false;
        QTest::newRow("an identity copy") << Step::DestroyIdentityCopy << u"Destroy the copy"_s << false;
        QTest::newRow("the request") << Step::Close << u"Close the request"_s << true;
    }
    void theButtonSaysWhatIsErasedOrEnded()
    {
        QFETCH(Step, step);
        const Desk desk;
        desk.page().doStep(step, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        const auto *button = dialog->findChild<Button *>(u"record"_s);
        QTEST(QString(button->text()).remove(u'&'), "words");
        QTEST(button->kind() == Button::Kind::Primary, "isTheMainThing");
        delete dialog;
    }

    void whyThereIsNoLetterIsAskedWithoutADayOnly()
    {
        const Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.page().doStep(Step::Withdraw, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        auto *why = dialog->findChild<ValueEditor *>(u"no_letter_reason"_s);
        auto *sentOn = dialog->findChild<ValueEditor *>(u"sent_on"_s);
        QVERIFY(!why->isVisible());
        sentOn->setValue(QJsonValue::Undefined);
        Q_EMIT sentOn->changed();
        QVERIFY(why->isVisible());
        QApplication::processEvents();
        QVERIFY(why->mapTo(dialog, QPoint()).y() > sentOn->mapTo(dialog, QPoint()).y());
        delete dialog;
    }

    void whyAQuestionIsLateIsAskedOfALateOneOnly_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("7 days after receipt") << QDate(2026, 3, 9) << false;
        QTest::newRow("8 days after it") << QDate(2026, 3, 10) << true;
    }
    void whyAQuestionIsLateIsAskedOfALateOneOnly()
    {
        QFETCH(QDate, today);
        QFETCH(bool, isAsked);
        Desk desk;
        desk.perform(Desk::rights({Right::Access}));
        desk.fixture.time.moveTo(today);
        for (const Step step : {Step::AskIdentity, Step::AskClarification}) {
            desk.page().doStep(step, {});
            QApplication::processEvents();
            auto *dialog = desk.window->findChild<StepDialog *>();
            QCOMPARE(dialog->findChild<ValueEditor *>(u"late_reason"_s)->isVisible(), isAsked);
            delete dialog;
        }
    }

    void aNoteWithNobodyIsOnesOwn()
    {
        const Desk desk;
        desk.page().doStep(Step::AddNote, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        dialog->findChild<ValueEditor *>(u"text"_s)->setValue(u"Look again on Monday."_s);
        QVERIFY(dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        QCOMPARE(dialog->findChild<ValueEditor *>(u"with"_s)->value(), QJsonValue(u"own note"_s));
        delete dialog;
    }

    void aRequestIsAssignedToANewName()
    {
        const Desk desk;
        desk.page().doStep(Step::Assign, {});
        QApplication::processEvents();
        auto *dialog = desk.window->findChild<StepDialog *>();
        auto *name = dialog->findChild<ValueEditor *>(u"handler"_s)->findChild<QComboBox *>();
        QVERIFY(name->count() > 0);
        name->setEditText(u" Nadia  Lambert "_s);
        dialog->findChild<QPushButton *>(u"record"_s)->click();
        QApplication::processEvents();
        QCOMPARE(desk.window->casebook()->request(first)->handler, u"Nadia Lambert"_s);
    }

    void theHistoryUnfoldsToItsFacts()
    {
        const Desk desk;
        desk.showTab(4);
        QVERIFY(desk.says(u"Request received on"_s));
        QVERIFY(!desk.says(u"Entry 3"_s));
        desk.press(u"facts_"_s + QString::number(desk.window->casebook()->history(first)->first().seq.value));
        QVERIFY(desk.says(u"Entry 3"_s));
        QVERIFY(desk.says(u"<b>Martin</b>"_s)); // as typed
    }

    void aFingerprintBreaksInANarrowWindow()
    {
        const Desk desk;
        desk.showTab(4);
        const auto history = desk.window->casebook()->history(first);
        const QString hash = filesOf(history->first().event).first().sha256;
        desk.press(u"facts_"_s + QString::number(history->first().seq.value));
        QVERIFY(!desk.says(hash));
        QVERIFY(desk.says(hash.left(16) + u' ' + hash.mid(16, 16)));
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
