// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/longjob.h"
#include "support/outlookwriter.h"
#include "views/common/button.h"
#include "views/common/chips.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/valueeditor.h"
#include "views/common/words.h"
#include "views/intake/handentry.h"
#include "views/intake/intakedialog.h"
#include "views/intake/scanview.h"
#include "views/letters/letterpage.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"
#include "windowfixture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const RequestNumber first{1};
const RequestNumber second{2};

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

void press(QAbstractButton *button)
{
    if (!button)
        QFAIL("there is no such button");
    QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
    button->click();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void pressNamed(QWidget &parent, const QString &name)
{
    auto *button = named<QAbstractButton>(parent, name);
    QVERIFY2(button, qPrintable(name));
    press(button);
}

void dropFiles(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction);
    QApplication::processEvents();
}

QString sample(const QString &name) { return QStringLiteral(ARTICLE12_SHARED_DIR "/inputs/") + name; }

/// The form on screen; those before it are deleted.
IntakeDialog *form(MainWindow &window)
{
    const auto all = window.findChildren<IntakeDialog *>();
    for (IntakeDialog *dialog : all) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void type(QWidget &form, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(form, field);
    QVERIFY2(edit, qPrintable(field));
    edit->setText(text);
}

void typeDay(QWidget &form, const QString &field, const QString &text)
{
    auto *day = named<DateField>(form, field);
    QVERIFY2(day, qPrintable(field));
    day->edit().selectAll();
    QTest::keyClicks(&day->edit(), text);
    QTest::keyClick(&day->edit(), Qt::Key_Return);
}

void choose(QWidget &form, const QString &field, const QString &key)
{
    auto *box = named<QComboBox>(form, field);
    QVERIFY2(box && box->findData(key) >= 0, qPrintable(field));
    box->setCurrentIndex(box->findData(key));
}

QString wordsOf(const QWidget &parent, const QString &name)
{
    const auto *widget = parent.findChild<QWidget *>(name);
    return widget && !widget->isHidden() ? widget->accessibleName() + u'\n' + widget->accessibleDescription()
                                         : QString();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

QByteArray letterAsPdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(500, 500, u"page %1"_s.arg(page));
    }
    painter.end();
    return buffer.data();
}

QByteArray letterAsPicture()
{
    QImage image(400, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A mail with a text, a picture, a mail and an archive.
QByteArray mailWithAttachments()
{
    const auto attached = [](const QByteArray &type, const QByteArray &name, const QByteArray &bytes) {
        const bool isMail = type == "message/rfc822";
        return "--part\r\nContent-Type: " + type + "; name=\"" + name +
               "\"\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\n" +
               (isMail ? QByteArray() : "Content-Transfer-Encoding: base64\r\n") + "\r\n" +
               (isMail ? bytes : bytes.toBase64()) + "\r\n";
    };
    return "Received: from a by b; Mon, 2 Mar 2026 18:24:58 +0100\r\n"
           "From: Chloe Martin <chloe@example.org>\r\nTo: gdpr@example.com\r\nSubject: Mes donnees\r\n"
           "Date: Mon, 2 Mar 2026 18:24:51 +0100\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=part\r\n\r\n"
           "--part\r\nContent-Type: text/plain\r\n\r\nBonjour, je souhaite une copie de mes donnees.\r\n" +
           attached("text/plain", "list.txt", "one\ntwo <b>three</b>") +
           attached("image/png", "shop.png", letterAsPicture()) +
           attached("message/rfc822", "first.eml",
                    "From: Shop <shop@example.com>\r\nTo: chloe@example.org\r\nSubject: Order\r\n"
                    "Date: Sun, 1 Mar 2026 10:00:00 +0100\r\nMessage-ID: <a@b>\r\n\r\nThank you for the order.\r\n") +
           attached("application/zip", "more.zip", QByteArray("PK\x03\x04", 4) + "zip") + "--part--\r\n";
}

/// 01 of the samples, registered on 3 March.
void registerFirst(MainWindow &window)
{
    dropFiles(window, {sample(u"01-access-by-email.eml"_s)});
    pressNamed(*form(window), u"register"_s);
    QVERIFY(!form(window));
}

} // namespace

/// What an officer does when something comes in.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOpens_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(ARTICLE12_SHARED_DIR "/inputs"));
        const QStringList names = folder.entryList({u"*.eml"_s});
        QCOMPARE(names.size(), 16);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everySampleOpens()
    {
        QFETCH(QString, file);
        WindowFixture fixture(QDate(2026, 6, 2));
        const auto window = fixture.open();
        dropFiles(*window, {sample(file)});
        QVERIFY2(fixture.dialogs.told.isEmpty(), qPrintable(fixture.dialogs.told.join(u'\n')));
        auto *dialog = form(*window);
        QVERIFY(dialog);
        QVERIFY(!named<QPlainTextEdit>(*dialog, u"messageText"_s)->toPlainText().trimmed().isEmpty());
        QVERIFY2(wordsOf(*dialog, u"due"_s).startsWith(u"Answer was due by"_s), qPrintable(wordsOf(*dialog, u"due"_s)));
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->summaries()->size(), 1);
    }

    void aMailIsDroppedRegisteredAndAcknowledged()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        auto *dialog = form(*window);
        QVERIFY(named<ChipButton>(*dialog, u"ACC"_s)->isChecked());
        QVERIFY(named<ChipButton>(*dialog, u"POR"_s)->isChecked());
        QVERIFY(!named<ChipButton>(*dialog, u"ERA"_s)->isChecked());
        QCOMPARE(named<QLineEdit>(*dialog, u"surname"_s)->text(), u"Rousseau"_s);
        QCOMPARE(named<QLineEdit>(*dialog, u"replyTo"_s)->text(), u"camille.rousseau@example.org"_s);
        const QString due = wordsOf(*dialog, u"due"_s);
        QVERIFY2(due.contains(u"Answer due by Thu\u00a02\u00a0Apr\u00a02026"_s), qPrintable(due));
        QVERIFY2(due.contains(u"Extension possible until then"_s), qPrintable(due));
        pressNamed(*dialog, u"acknowledge"_s);
        auto *letter = window->findChild<LetterPage *>();
        QVERIFY(letter->isVisible());
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.receivedOn, QDate(2026, 3, 2));
        QCOMPARE(request.received.email, u"camille.rousseau@example.org"_s);
        QVERIFY(request.received.replyTo.isEmpty());
        QCOMPARE(request.received.proposed.size(), 2);
        QCOMPARE(request.state, State::New);
        QCOMPARE(request.files.size(), 1);
    }

    void rightsThatAreClearAreIdentifiedAtOnce()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        auto *dialog = form(*window);
        pressNamed(*dialog, u"askedDetails"_s);
        type(*dialog, u"asked_ACC"_s, u"the loyalty card"_s);
        named<QCheckBox>(*dialog, u"qualify"_s)->setChecked(true);
        choose(*dialog, u"role"_s, u"lawyer"_s);
        QVERIFY(!named<QAbstractButton>(*dialog, u"register"_s)->isEnabled());
        QVERIFY2(wordsOf(*dialog, u"intakeProblem"_s).contains(u"authority"_s),
                 qPrintable(wordsOf(*dialog, u"intakeProblem"_s)));
        choose(*dialog, u"mandate"_s, u"seen"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.state, State::Work);
        QCOMPARE(request.mandate, MandateState::Seen);
        QCOMPARE(request.items.value(0).asked, u"the loyalty card"_s);
        QCOMPARE(request.items.value(1).asked, QString());
    }

    void whatIsNotClearYetIsKeptAsSuch()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        window->desk()->newRequest();
        auto *dialog = form(*window);
        named<QPlainTextEdit>(*dialog, u"note"_s)->setPlainText(u"They keep calling me."_s);
        typeDay(*dialog, u"receivedOn"_s, u"today"_s);
        pressNamed(*dialog, u"rightsUnclear"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QVERIFY(request.received.rightsUnclear);
        QVERIFY(request.received.proposed.isEmpty());
        QCOMPARE(request.received.channel, Channel::Phone);
    }

    void aPostalRequestIsTypedWithItsScans()
    {
        WindowFixture fixture(QDate(2026, 11, 24));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"letter.pdf"_s, letterAsPdf(2)),
                            write(fixture.folder, u"envelope.png"_s, letterAsPicture())});
        auto *dialog = form(*window);
        QVERIFY(dialog);
        auto *viewer = dialog->findChild<ScanView *>();
        QCOMPARE(viewer->pageCount(), 1); // the last one added
        pressNamed(*dialog, u"scan_0"_s);
        QCOMPARE(viewer->pageCount(), 2);
        viewer->goTo(1);
        QCOMPARE(viewer->page(), 1);
        viewer->goTo(2);
        QCOMPARE(viewer->page(), 1);
        QVERIFY(!named<QAbstractButton>(*dialog, u"register"_s)->isEnabled());
        typeDay(*dialog, u"receivedOn"_s, u"9/11"_s);
        type(*dialog, u"surname"_s, u"Moreau"_s);
        type(*dialog, u"givenName"_s, u"Élise"_s);
        pressNamed(*dialog, u"ERA"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.channel, Channel::Post);
        QCOMPARE(request.received.receivedOn, QDate(2026, 11, 9));
        QCOMPARE(request.received.proposed.value(0).right, Right::Erasure);
        QCOMPARE(request.files.size(), 2);
        QCOMPARE(request.files.first().kind, FileKind::Scan);
        QCOMPARE(window->casebook()->fileBytes(request.files.first().sha256)->left(5), QByteArray("%PDF-"));
    }

    void aScanThatCannotBeShownIsStillKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << QByteArray("%PDF-1.4 cut") << u"damaged"_s;
        QFile file(QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/scan/protected.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow("protected") << file.readAll() << u"password"_s;
    }
    void aScanThatCannotBeShownIsStillKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        WindowFixture fixture(QDate(2026, 11, 24));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"letter.pdf"_s, bytes)});
        auto *dialog = form(*window);
        const QString problem = dialog->findChild<ScanView *>()->problem();
        QVERIFY2(problem.contains(words), qPrintable(problem));
        typeDay(*dialog, u"receivedOn"_s, u"today"_s);
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->request(first)->files.size(), 1);
    }

    void aWrongDateIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such day") << u"31.4.2026"_s << u"no day 31"_s;
        QTest::newRow("in the future") << u"4.3.2026"_s << u"in the future"_s;
        QTest::newRow("no date") << u"soon"_s << u"not a date"_s;
    }
    void aWrongDateIsRefusedAtItsField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        auto *dialog = form(*window);
        typeDay(*dialog, u"receivedOn"_s, typed);
        const QString said = named<DateField>(*dialog, u"receivedOn"_s)->edit().accessibleDescription();
        QVERIFY2(said.contains(reason), qPrintable(said));
        QVERIFY(!named<QAbstractButton>(*dialog, u"register"_s)->isEnabled());
        typeDay(*dialog, u"receivedOn"_s, u"2.3.2026"_s);
        QVERIFY(named<DateField>(*dialog, u"receivedOn"_s)->edit().accessibleDescription().isEmpty());
        QVERIFY(named<QAbstractButton>(*dialog, u"register"_s)->isEnabled());
    }

    void leavingAFormWithInputAsksFirst()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        window->desk()->newRequest();
        QPointer<IntakeDialog> dialog = form(*window);
        named<QPlainTextEdit>(*dialog, u"note"_s)->setPlainText(u"call"_s);
        fixture.dialogs.confirmNext(false);
        pressNamed(*dialog, u"cancel"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(named<QPlainTextEdit>(*dialog, u"note"_s)->toPlainText(), u"call"_s);
        fixture.dialogs.confirmNext(true);
        pressNamed(*dialog, u"cancel"_s);
        QVERIFY(!dialog);
        QCOMPARE(fixture.dialogs.asked.size(), 2);
        QVERIFY(window->casebook()->summaries()->isEmpty());
    }

    void aReminderIsOfferedAndAttached()
    {
        WindowFixture fixture(QDate(2026, 4, 10));
        const auto window = fixture.open();
        registerFirst(*window);
        dropFiles(*window, {sample(u"03-reminder-same-thread.eml"_s)});
        auto *dialog = form(*window);
        auto *card = named<Notice>(*dialog, u"link_2026-0001"_s);
        QVERIFY(card);
        QVERIFY2(card->accessibleName().startsWith(u"Reminder of 2026-0001"_s), qPrintable(card->accessibleName()));
        pressNamed(*card, u"attachToOther"_s);
        QVERIFY(!form(*window));
        QCOMPARE(window->casebook()->summaries()->size(), 1);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.files.size(), 2);
        QCOMPARE(request.received.receivedOn, QDate(2026, 3, 2)); // the clock stays
        QVERIFY(window->findChild<RequestPage *>()->isVisible());
    }

    void aNewRequestIsLinkedToAnotherOfThePerson()
    {
        WindowFixture fixture(QDate(2026, 4, 10));
        const auto window = fixture.open();
        registerFirst(*window);
        window->desk()->newRequest();
        auto *dialog = form(*window);
        named<QPlainTextEdit>(*dialog, u"note"_s)->setPlainText(u"Wants her account erased."_s);
        typeDay(*dialog, u"receivedOn"_s, u"today"_s);
        type(*dialog, u"surname"_s, u"rousseau"_s);
        type(*dialog, u"givenName"_s, u"CAMILLE"_s);
        QTRY_VERIFY(named<Notice>(*dialog, u"link_2026-0001"_s));
        auto *card = named<Notice>(*dialog, u"link_2026-0001"_s);
        QVERIFY2(card->accessibleName().startsWith(u"Another request, perhaps of the same person"_s),
                 qPrintable(card->accessibleName()));
        QVERIFY2(card->accessibleDescription().contains(u"same name"_s), qPrintable(card->accessibleDescription()));
        pressNamed(*card, u"linkToOther"_s);
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->request(second)->links, QList<RequestNumber>{first});
    }

    void aLinkChosenOutlivesABusyRegister()
    {
        WindowFixture fixture(QDate(2026, 4, 10));
        const auto window = fixture.open();
        registerFirst(*window);
        const QString scan = write(fixture.folder, u"letter.png"_s, letterAsPicture());
        dropFiles(*window, {scan});
        typeDay(*form(*window), u"receivedOn"_s, u"today"_s);
        pressNamed(*form(*window), u"register"_s);
        dropFiles(*window, {sample(u"03-reminder-same-thread.eml"_s)});
        auto *dialog = form(*window);
        pressNamed(*named<Notice>(*dialog, u"link_2026-0001"_s), u"linkToOther"_s);
        {
            const LongJob job(*window->casebook());
            dropFiles(*dialog, {scan});
        }
        QTRY_VERIFY(named<Notice>(*dialog, u"link_2026-0002"_s)); // asked again
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->request({3})->links, QList<RequestNumber>{first});
    }

    void theSameFileTwiceSaysWhereItIs()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        for (int time = 0; time < 2; ++time) {
            dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
            auto *card = named<Notice>(*form(*window), u"link_2026-0001"_s);
            QCOMPARE(card != nullptr, time == 1);
            if (card) {
                QCOMPARE(card->accessibleName(), u"Already registered in 2026-0001"_s);
                pressNamed(*card, u"openOther"_s);
            } else {
                pressNamed(*form(*window), u"register"_s);
            }
        }
        QVERIFY(!form(*window));
        QCOMPARE(window->casebook()->summaries()->size(), 1);
    }

    void thoseThatWaitAreNotLostUnasked()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        registerFirst(*window);
        dropFiles(*window,
                  {sample(u"01-access-by-email.eml"_s), sample(u"11-html-only.eml"_s), sample(u"12-no-name.eml"_s)});
        auto *card = named<Notice>(*form(*window), u"link_2026-0001"_s);
        QVERIFY(card);
        pressNamed(*card, u"openOther"_s);
        QCOMPARE(fixture.dialogs.asked.size(), 1);
        QVERIFY(form(*window));
        QVERIFY(named<QAbstractButton>(*form(*window), u"leaveOutRest"_s)->isVisible());
        fixture.dialogs.confirmNext(true);
        pressNamed(*card, u"openOther"_s);
        QVERIFY(!form(*window));
        QVERIFY(window->findChild<RequestPage *>()->isVisible());
    }

    void aFileAddedLaterIsComparedToo_data()
    {
        QTest::addColumn<bool>("toMail");
        QTest::newRow("to a mail") << true;
        QTest::newRow("to a request typed by hand") << false;
    }
    void aFileAddedLaterIsComparedToo()
    {
        QFETCH(bool, toMail);
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        const QString scan = write(fixture.folder, u"letter.png"_s, letterAsPicture());
        dropFiles(*window, {scan});
        typeDay(*form(*window), u"receivedOn"_s, u"today"_s);
        pressNamed(*form(*window), u"register"_s);
        if (toMail)
            dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        else
            window->desk()->newRequest();
        auto *dialog = form(*window);
        QVERIFY(dialog);
        QVERIFY(!named<Notice>(*dialog, u"link_2026-0001"_s));
        dropFiles(*dialog, {scan});
        const auto *card = named<Notice>(*dialog, u"link_2026-0001"_s);
        QVERIFY(card);
        QCOMPARE(card->accessibleName(), u"Already registered in 2026-0001"_s);
        pressNamed(*dialog, u"leaveOut_0"_s);
        QVERIFY(!named<Notice>(*dialog, u"link_2026-0001"_s));
    }

    void aTagInAFileNameIsNoMarkup()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"a<b>b.png"_s, letterAsPicture())});
        QVERIFY(named<QAbstractButton>(*form(*window), u"scan_0"_s)->toolTip().contains(u"a&lt;b&gt;b.png"_s));
    }

    void daysThatDisagreeAreShownAndAnotherOneHasAReason()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
        auto *dialog = form(*window);
        auto *day = named<DateField>(*dialog, u"receivedOn"_s);
        QCOMPARE(day->date(), QDate(2026, 4, 17));
        QVERIFY(named<QLineEdit>(*dialog, u"receiptReason"_s)->isHidden());
        pressNamed(*dialog, u"candidate_2015-04-17"_s);
        QCOMPARE(day->date(), QDate(2015, 4, 17));
        day->setDate(QDate(2026, 4, 16));
        QVERIFY(!named<QLineEdit>(*dialog, u"receiptReason"_s)->isHidden());
        type(*dialog, u"receiptReason"_s, u"stamped by the shop"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.receivedOn, QDate(2026, 4, 16));
        QCOMPARE(request.received.receiptReason, u"stamped by the shop"_s);
    }

    void identityCopiesAreKeptApartOrOut_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("copiesKept");
        QTest::addColumn<bool>("inMessage");
        QTest::newRow("until checked") << 0 << 2 << false;
        QTest::newRow("out") << 1 << 0 << false;
        QTest::newRow("no identity document") << 2 << 0 << true;
    }
    void identityCopiesAreKeptApartOrOut()
    {
        QFETCH(int, index);
        QFETCH(int, copiesKept);
        QFETCH(bool, inMessage);
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
        auto *dialog = form(*window);
        for (const QString &name : {u"identity_0"_s, u"identity_1"_s})
            named<QComboBox>(*dialog, name)->setCurrentIndex(index);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        int copies = 0;
        for (const FileRef &file : request.files)
            copies += file.kind == FileKind::IdentityCopy;
        QCOMPARE(copies, copiesKept);
        const QByteArray original = readFile(sample(u"14-id-copy-attached.eml"_s));
        const QByteArray kept = *window->casebook()->fileBytes(request.files.first().sha256);
        QCOMPARE(kept == original, inMessage);
        QCOMPARE(kept.size() < original.size() / 2, !inMessage);
        QCOMPARE(hasIdentityCopy(request), copiesKept > 0);
    }

    void theDueDateFollowsDayPolicyAndCalendar()
    {
        WindowFixture fixture(QDate(2026, 11, 24));
        const auto window = fixture.open();
        window->desk()->newRequest();
        auto *dialog = form(*window);
        named<QPlainTextEdit>(*dialog, u"note"_s)->setPlainText(u"Stop the calls."_s);
        const auto due = [dialog] { return wordsOf(*dialog, u"due"_s); };
        typeDay(*dialog, u"receivedOn"_s, u"5.11.2026"_s);
        QVERIFY2(due().contains(u"Answer due by Mon\u00a07\u00a0Dec\u00a02026"_s),
                 qPrintable(due())); // 5 is a Saturday
        QVERIFY2(due().contains(u"at the latest Fri\u00a05\u00a0Feb\u00a02027"_s), qPrintable(due()));
        pressNamed(*dialog, u"OBJ_DM"_s);
        QVERIFY2(due().contains(u"Marketing stopped by Tue\u00a010\u00a0Nov\u00a02026"_s), qPrintable(due()));
        typeDay(*dialog, u"receivedOn"_s, u"11.10.2026"_s);
        QVERIFY2(due().contains(u"was due by Thu\u00a012\u00a0Nov\u00a02026"_s), qPrintable(due())); // 11 is a holiday
        choose(*dialog, u"country"_s, u"DE-BE"_s);
        QVERIFY2(due().contains(u"was due by Wed\u00a011\u00a0Nov\u00a02026"_s), qPrintable(due()));
        choose(*dialog, u"policy"_s, u"UK"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.policy, u"UK"_s);
        QCOMPARE(request.received.country, u"DE-BE"_s);
    }

    void severalMessagesComeOneAfterTheOther()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window,
                  {sample(u"01-access-by-email.eml"_s), sample(u"11-html-only.eml"_s), sample(u"12-no-name.eml"_s)});
        QCOMPARE(named<QPlainTextEdit>(*form(*window), u"messageText"_s)->toPlainText().left(7), u"Bonjour"_s);
        pressNamed(*form(*window), u"acknowledge"_s);
        QVERIFY(named<QPlainTextEdit>(*form(*window), u"messageText"_s)->toPlainText().startsWith(u"Sehr"_s));
        pressNamed(*form(*window), u"cancel"_s);
        QVERIFY(named<QPlainTextEdit>(*form(*window), u"messageText"_s)->toPlainText().startsWith(u"delete"_s));
        pressNamed(*form(*window), u"register"_s);
        QVERIFY(!form(*window));
        QCOMPARE(window->casebook()->summaries()->size(), 2);
        QVERIFY(window->findChild<LetterPage *>()->isVisible());
    }

    void theOthersCanBeLeftOut()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s), sample(u"11-html-only.eml"_s)});
        pressNamed(*form(*window), u"leaveOutRest"_s);
        pressNamed(*form(*window), u"register"_s);
        QVERIFY(!form(*window));
        QCOMPARE(window->casebook()->summaries()->size(), 1);
    }

    void aPastedTextIsReadAsARequest()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        QMimeData data;
        data.setText(u"Bonjour, je souhaite la suppression de mon compte. Cordialement, Léa"_s);
        window->desk()->take(data);
        auto *dialog = form(*window);
        QVERIFY(named<ChipButton>(*dialog, u"ERA"_s)->isChecked());
        QVERIFY(!named<QAbstractButton>(*dialog, u"register"_s)->isEnabled()); // nobody knows the day
        typeDay(*dialog, u"receivedOn"_s, u"yesterday"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.receivedOn, QDate(2026, 4, 19));
        QCOMPARE(request.language, u"fr"_s);
    }

    void anOutlookMessageIsReadAndKeptAsItCame()
    {
        WindowFixture fixture(QDate(2026, 2, 16));
        const auto window = fixture.open();
        const QByteArray bytes = weekendMail().file();
        dropFiles(*window, {write(fixture.folder, u"mail.msg"_s, bytes)});
        auto *dialog = form(*window);
        QVERIFY(dialog);
        QVERIFY(named<ChipButton>(*dialog, u"ACC"_s)->isChecked());
        QVERIFY(named<ChipButton>(*dialog, u"ERA"_s)->isChecked());
        QCOMPARE(named<QLineEdit>(*dialog, u"surname"_s)->text(), u"Martin"_s);
        const QString due = wordsOf(*dialog, u"due"_s);
        QVERIFY2(due.contains(u"Answer due by Mon\u00a016\u00a0Mar\u00a02026"_s), qPrintable(due));
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.received.receivedOn, QDate(2026, 2, 14));
        QCOMPARE(request.received.email, u"lea.martin@example.org"_s);
        QCOMPARE(request.files.value(0).mediaType, u"application/vnd.ms-outlook"_s);
        QCOMPARE(*window->casebook()->fileBytes(request.files.value(0).sha256), bytes);
    }

    void aFileThatIsNoMessageIsKeptWithItsSentence()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"mail.msg"_s, QByteArray::fromHex("d0cf11e0a1b11ae1"))});
        auto *dialog = form(*window);
        QVERIFY(dialog);
        bool told = false;
        for (const Label *label : dialog->findChildren<Label *>())
            told = told || label->text().startsWith(u"mail.msg: The Outlook file is damaged"_s);
        QVERIFY(told);
        typeDay(*dialog, u"receivedOn"_s, u"today"_s);
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->request(first)->files.value(0).name, u"mail.msg"_s);
    }

    void aMailWhileAQuestionIsOpenBecomesItsReply()
    {
        WindowFixture fixture(QDate(2026, 3, 10));
        const auto window = fixture.open();
        registerFirst(*window);
        AskIdentity question;
        question.sentOn = QDate(2026, 3, 10);
        question.doubt = u"another address"_s;
        question.lighterMeans = QStringList{u"customer number"_s};
        Qualify rights;
        rights.rights = {Right::Access};
        rights.role = RequesterRole::Self;
        QVERIFY(window->casebook()->performAll({Task{first, rights}, Task{first, question}}, {u"Claire Dubois"_s}));
        fixture.time.moveTo(QDate(2026, 3, 12));
        const QString reply = write(fixture.folder, u"reply.eml"_s,
                                    "Received: from a by b; Wed, 11 Mar 2026 09:00:00 +0100\r\n"
                                    "From: Camille Rousseau <camille.rousseau@example.org>\r\n"
                                    "In-Reply-To: <unknown@kakoo-software.com>\r\nSubject: Re: identity\r\n\r\n"
                                    "My customer number is 448 217.\r\n");
        dropFiles(*window, {reply});
        auto *card = named<Notice>(*form(*window), u"link_2026-0001"_s);
        QVERIFY(card);
        QVERIFY2(card->accessibleName().startsWith(u"Reply to the identity question of"_s),
                 qPrintable(card->accessibleName()));
        pressNamed(*card, u"replyToQuestion"_s);
        auto *step = window->findChild<StepDialog *>();
        QVERIFY(step);
        QCOMPARE(named<ValueEditor>(*step, u"received_on"_s)->value().toString(), u"2026-03-11"_s);
        named<ValueEditor>(*step, u"result"_s)->setValue(u"confirmed"_s);
        named<ValueEditor>(*step, u"method"_s)->setValue(u"customer number"_s);
        named<ValueEditor>(*step, u"checked_by"_s)->setValue(u"Claire Dubois"_s);
        pressNamed(*step, u"record"_s);
        QVERIFY(!form(*window));
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.identity, IdentityResult::Confirmed);
        QCOMPARE(request.files.size(), 2);
        QCOMPARE(window->casebook()->summaries()->size(), 1);
    }

    void ourOwnMailIsKeptAsProof()
    {
        WindowFixture fixture(QDate(2026, 3, 31));
        const auto window = fixture.open();
        registerFirst(*window);
        const QString domain = window->casebook()->profile().ownDomains.value(0);
        QVERIFY(!domain.isEmpty());
        const QString sent = write(fixture.folder, u"sent.eml"_s,
                                   "Date: Mon, 30 Mar 2026 10:00:00 +0200\r\nFrom: DPO <dpo@" + domain.toUtf8() +
                                       ">\r\nTo: camille.rousseau@example.org\r\nSubject: Your request\r\n\r\n"
                                       "We have received your request.\r\n");
        dropFiles(*window, {sent});
        auto *card = named<Notice>(*form(*window), u"link_2026-0001"_s);
        QVERIFY(card);
        QVERIFY2(card->accessibleName().startsWith(u"Sent by you, for 2026-0001"_s),
                 qPrintable(card->accessibleName()));
        pressNamed(*card, u"recordLetter"_s);
        auto *step = window->findChild<StepDialog *>();
        QVERIFY(step);
        QCOMPARE(named<ValueEditor>(*step, u"sent_on"_s)->value().toString(), u"2026-03-30"_s);
        named<ValueEditor>(*step, u"letter"_s)->setValue(u"L01"_s);
        pressNamed(*step, u"record"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.letters.size(), 1);
        QCOMPARE(request.letters.first().sentOn, QDate(2026, 3, 30));
        QCOMPARE(request.letters.first().files.size(), 1);
    }

    void aScanIsKeptAtTheRequestTheOfficerNames()
    {
        WindowFixture fixture(QDate(2026, 3, 10));
        const auto window = fixture.open();
        registerFirst(*window);
        dropFiles(*window, {write(fixture.folder, u"posting slip.png"_s, letterAsPicture())});
        auto *dialog = form(*window);
        pressNamed(*dialog, u"belongsTo"_s);
        auto *reference = named<QLineEdit>(*dialog, u"otherReference"_s);
        QTest::keyClicks(reference, u"2026-0099"_s);
        QTest::keyClick(reference, Qt::Key_Return);
        QVERIFY(!named<Notice>(*dialog, u"link_2026-0001"_s));
        reference->clear();
        QTest::keyClicks(reference, u"2026 1"_s);
        QTest::keyClick(reference, Qt::Key_Return);
        auto *card = named<Notice>(*dialog, u"link_2026-0001"_s);
        QVERIFY(card);
        pressNamed(*card, u"attachToOther"_s);
        QCOMPARE(window->casebook()->request(first)->files.size(), 2);
    }

    void everyControlHasAName()
    {
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
        auto *dialog = form(*window);
        pressNamed(*dialog, u"moreFields"_s);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
                continue;
            }
            const bool isInside = widget->window() != dialog || widget->objectName().startsWith(u"qt_"_s);
            if (isInside || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(
                         u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void enterInAFieldRegistersNothing()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        QTest::keyClick(named<QLineEdit>(*form(*window), u"surname"_s), Qt::Key_Return);
        QVERIFY(form(*window));
        QVERIFY(window->casebook()->summaries()->isEmpty());
    }

    void attachmentsAreLookedAtBesideTheForm_data()
    {
        QTest::addColumn<int>("attachment");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("pages");
        QTest::newRow("a text, as it is") << 0 << u"one\ntwo <b>three</b>"_s << 0;
        QTest::newRow("a picture") << 1 << QString() << 1;
        QTest::newRow("a mail, as its text") << 2 << u"Thank you for the order."_s << 0;
    }
    void attachmentsAreLookedAtBesideTheForm()
    {
        QFETCH(int, attachment);
        QFETCH(QString, words);
        QFETCH(int, pages);
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"mail.eml"_s, mailWithAttachments())});
        auto *dialog = form(*window);
        type(*dialog, u"surname"_s, u"Typed"_s);
        const QTemporaryDir temporary;
        const QByteArray usual = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toLocal8Bit());
        const auto restore = qScopeGuard([&usual] { qputenv("TMPDIR", usual); });
        pressNamed(*dialog, u"viewAttachment_%1"_s.arg(attachment));
        const auto *shown = named<QWidget>(*dialog, u"fileShown"_s);
        QVERIFY(shown && shown->isVisible());
        QVERIFY(QDir(temporary.path()).isEmpty());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(shown)) {
            QVERIFY(text->isReadOnly());
            QVERIFY2(text->toPlainText().contains(words), qPrintable(text->toPlainText()));
        } else {
            QCOMPARE(qobject_cast<const ScanView *>(shown)->pageCount(), pages);
        }
        QVERIFY(named<QLineEdit>(*dialog, u"surname"_s)->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!named<QWidget>(*dialog, u"fileShown"_s));
        QVERIFY(named<QPlainTextEdit>(*dialog, u"messageText"_s)->isVisible());
        QCOMPARE(named<QLineEdit>(*dialog, u"surname"_s)->text(), u"Typed"_s);
    }

    void anAttachmentOfAnotherKindCanOnlyBeSaved()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {write(fixture.folder, u"mail.eml"_s, mailWithAttachments())});
        auto *dialog = form(*window);
        QVERIFY(!named<QAbstractButton>(*dialog, u"viewAttachment_3"_s));
        const auto labels = dialog->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->text().startsWith(u"more.zip"_s) && label->text().contains(u"can only be saved"_s);
        }));
        const QString path = fixture.folder.filePath(u"saved.zip"_s);
        fixture.dialogs.savePathNext(path);
        pressNamed(*dialog, u"saveAttachment_3"_s);
        QCOMPARE(readFile(path), QByteArray("PK\x03\x04", 4) + "zip");
        QVERIFY(fixture.dialogs.told.isEmpty());
    }

    void theFingerprintIsThatOfWhatIsStored_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("without the identity copies") << 0;
        QTest::newRow("as it came") << 2;
    }
    void theFingerprintIsThatOfWhatIsStored()
    {
        QFETCH(int, choice);
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
        auto *dialog = form(*window);
        for (const QString &name : {u"identity_0"_s, u"identity_1"_s})
            named<QComboBox>(*dialog, name)->setCurrentIndex(choice);
        const QString said = named<Label>(*dialog, u"fingerprint"_s)->text();
        pressNamed(*dialog, u"register"_s);
        const QString stored = window->casebook()->request(first)->files.first().sha256;
        QCOMPARE(said,
                 u"SHA-256 %1 %2 %3 %4"_s.arg(stored.left(16), stored.mid(16, 16), stored.mid(32, 16), stored.mid(48)));
    }

    void theArrivalSaysWeekdayTimeAndZone_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 << u"Mon 2 Nov 2026 23:48 (Paris)"_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"lun. 2 nov. 2026 23:48 (Paris)"_s;
    }
    void theArrivalSaysWeekdayTimeAndZone()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, words);
        const QDateTime instant(QDate(2026, 11, 2), QTime(22, 48), Qt::UTC);
        QString said = zonedInWords(instant, QTimeZone("Europe/Paris"), Wording(locale).withThisYear(2026));
        for (const ushort space : {0xa0, 0x202f})
            said.replace(QChar(space), u' ');
        QCOMPARE(said, words);
    }

    void theArrivalOfAMailIsToldInFull()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        const auto labels = form(*window)->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->text().replace(QChar(0xa0), u' ') == u"Mon 2 Mar 2026 18:24 (Paris)"_s;
        }));
    }

    void daysLostInsideAreTold()
    {
        WindowFixture fixture(QDate(2026, 4, 10));
        const auto window = fixture.open();
        window->desk()->newRequest();
        auto *dialog = form(*window);
        const auto *lost = named<Label>(*dialog, u"daysLost"_s);
        typeDay(*dialog, u"receivedOn"_s, u"31.3.2026"_s);
        QVERIFY(lost->isHidden());
        typeDay(*dialog, u"reachedOfficerOn"_s, u"31.3.2026"_s);
        QVERIFY(lost->isHidden());
        typeDay(*dialog, u"reachedOfficerOn"_s, u"9.4.2026"_s);
        QVERIFY(!lost->isHidden());
        QVERIFY2(lost->text().startsWith(u"9 day"_s), qPrintable(lost->text()));
    }

    void furtherFilesAreAddedToAMail_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("dropped") << u"drop"_s;
        QTest::newRow("pasted") << u"paste"_s;
        QTest::newRow("pasted with the keys") << u"keys"_s;
        QTest::newRow("chosen") << u"choose"_s;
    }
    void furtherFilesAreAddedToAMail()
    {
        QFETCH(QString, way);
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        QPointer<IntakeDialog> dialog = form(*window);
        const QString scan = write(fixture.folder, u"R&D.png"_s, letterAsPicture());
        if (way == u"drop") {
            dropFiles(*dialog, {scan});
        } else if (way == u"choose") {
            fixture.dialogs.chooseFilesNext({scan});
            pressNamed(*dialog, u"addFile"_s);
        } else {
            auto *copied = new QMimeData;
            copied->setUrls({QUrl::fromLocalFile(scan)});
            QGuiApplication::clipboard()->setMimeData(copied);
            if (way == u"paste")
                pressNamed(*dialog, u"paste"_s);
            else
                QTest::keySequence(named<QPlainTextEdit>(*dialog, u"messageText"_s), QKeySequence::Paste);
        }
        QCOMPARE(form(*window), dialog.data());
        pressNamed(*dialog, u"scan_0"_s);
        QCOMPARE(named<ScanView>(*dialog, u"fileShown"_s)->pageCount(), 1);
        pressNamed(*dialog, u"backToMessage"_s);
        pressNamed(*dialog, u"register"_s);
        const Request request = *window->casebook()->request(first);
        QCOMPARE(request.files.size(), 2);
        QCOMPARE(request.files.last().name, u"R&D.png"_s);
        QCOMPARE(window->casebook()->summaries()->size(), 1);
    }

    void whatWasAddedIsLeftOutAgain()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"01-access-by-email.eml"_s)});
        auto *dialog = form(*window);
        dropFiles(*dialog, {write(fixture.folder, u"scan.png"_s, letterAsPicture())});
        pressNamed(*dialog, u"leaveOut_0"_s);
        QVERIFY(!dialog->holdsUnsavedInput());
        pressNamed(*dialog, u"register"_s);
        QCOMPARE(window->casebook()->request(first)->files.size(), 1);
    }

    void whatIsNowhereElseIsNotLostUnasked_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("a mail that nobody touched") << u"mail"_s << false;
        QTest::newRow("nothing at all") << u"nothing"_s << false;
        QTest::newRow("a scan") << u"scan"_s << true;
        QTest::newRow("a pasted text") << u"text"_s << true;
        QTest::newRow("a pasted picture") << u"picture"_s << true;
        QTest::newRow("a mail with a further file") << u"further"_s << true;
        QTest::newRow("a mail whose identity copy was decided on") << u"copy"_s << true;
    }
    void whatIsNowhereElseIsNotLostUnasked()
    {
        QFETCH(QString, came);
        QFETCH(bool, isAsked);
        WindowFixture fixture(QDate(2026, 4, 20));
        const auto window = fixture.open();
        const QString scan = write(fixture.folder, u"scan.png"_s, letterAsPicture());
        if (came == u"mail" || came == u"further" || came == u"copy")
            dropFiles(*window, {sample(u"14-id-copy-attached.eml"_s)});
        else if (came == u"nothing")
            window->desk()->newRequest();
        else if (came == u"scan")
            dropFiles(*window, {scan});
        else {
            QMimeData pasted;
            if (came == u"text")
                pasted.setText(u"Bonjour, je souhaite la suppression de mon compte."_s);
            else
                pasted.setImageData(QImage::fromData(letterAsPicture()));
            window->desk()->take(pasted);
        }
        if (came == u"further")
            dropFiles(*form(*window), {scan});
        if (came == u"copy")
            named<QComboBox>(*form(*window), u"identity_0"_s)->setCurrentIndex(1);
        QVERIFY(form(*window));
        pressNamed(*form(*window), u"cancel"_s);
        QCOMPARE(form(*window) != nullptr, isAsked);
        QCOMPARE(fixture.dialogs.asked.size(), isAsked ? 1 : 0);
    }

    void aPhraseTellsItsRightInWords()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"02-several-rights-one-message.eml"_s)});
        auto *dialog = form(*window);
        const QString words = named<Label>(*dialog, u"wordsOfRights"_s)->text();
        QSet<QString> told;
        for (const QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>()) {
            for (const QTextEdit::ExtraSelection &mark : text->extraSelections()) {
                if (mark.format.background() == QBrush())
                    continue;
                QTextCursor inside = mark.cursor;
                inside.setPosition(mark.cursor.selectionStart() + 1);
                const QPoint at = text->cursorRect(inside).center();
                QHelpEvent help(QEvent::ToolTip, at, text->viewport()->mapToGlobal(at));
                QApplication::sendEvent(text->viewport(), &help);
                const QString right = QToolTip::text();
                QVERIFY(!right.isEmpty());
                told << right;
                QVERIFY2(words.contains(u"%1: “%2”"_s.arg(right, mark.cursor.selectedText())), qPrintable(words));
            }
        }
        QVERIFY2(told.size() > 1, qPrintable(words));
    }

    void quotedHistoryIsFolded()
    {
        WindowFixture fixture(QDate(2026, 4, 10));
        const auto window = fixture.open();
        dropFiles(*window, {sample(u"03-reminder-same-thread.eml"_s)});
        auto *dialog = form(*window);
        auto *text = named<QPlainTextEdit>(*dialog, u"messageText"_s);
        const auto hiddenBlocks = [text] {
            int hidden = 0;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                hidden += !block.isVisible();
            return hidden;
        };
        QVERIFY(hiddenBlocks() > 0);
        pressNamed(*dialog, u"showQuoted"_s);
        QCOMPARE(hiddenBlocks(), 0);
    }

    void theBorderBetweenMessageAndFormIsRemembered()
    {
        WindowFixture fixture(QDate(2026, 3, 3));
        const auto window = fixture.open();
        window->desk()->newRequest();
        auto *panes = form(*window)->findChild<QSplitter *>();
        const QList<int> before = panes->sizes();
        panes->setSizes({before[0] - 90, before[1] + 90});
        const QList<int> moved = panes->sizes();
        QVERIFY(moved != before);
        Q_EMIT panes->splitterMoved(moved[0], 1);
        delete form(*window);
        window->desk()->newRequest();
        QCOMPARE(form(*window)->findChild<QSplitter *>()->sizes(), moved);
    }
};

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
