// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/suppressionmodel.h"
#include "support/longjob.h"
#include "views/common/actioncard.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/navigationlist.h"
#include "views/common/valueeditor.h"
#include "views/mainwindow/newregisterpage.h"
#include "views/mainwindow/whopage.h"
#include "views/settings/conflictbox.h"
#include "views/settings/settingsarea.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

void press(QAbstractButton *button)
{
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
    button->click();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The page of a place that stands under this tab.
QWidget &pageOf(MainWindow &window, const QString &place, int tab = 0)
{
    window.desk()->showPlace(place);
    QWidget &frame = *named<QWidget>(*window.findChild<SettingsArea *>(), place);
    frame.findChild<QTabBar *>()->setCurrentIndex(tab);
    QApplication::processEvents();
    return *frame.findChild<QStackedWidget *>()->widget(tab);
}

void type(QWidget &page, const QString &field, const QJsonValue &value)
{
    auto *editor = named<ValueEditor>(page, field);
    QVERIFY2(editor, qPrintable(field));
    editor->setValue(value);
}

void save(QWidget &page) { press(named<QPushButton>(page, u"save"_s)); }

QString reasonOn(QWidget &page)
{
    const auto *reason = named<Label>(page, u"reason"_s);
    return reason->isVisibleTo(&page) ? reason->text() : QString();
}

} // namespace

/// The settings of an open register, as an officer changes them in the window.
class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    int m_messages = 0; ///< registered so far; no two are alike

    [[nodiscard]] Register &casebook() { return *m_window->casebook(); }
    Request registered()
    {
        RegisterRequest facts;
        facts.receivedOn = QDate(2026, 3, 2);
        facts.surname = u"Martin"_s;
        const QByteArray message = "message " + QByteArray::number(++m_messages);
        const auto number = casebook().perform(
            {{}, facts, {NewFile{u"message.txt"_s, FileKind::Message, message, {}, {}}}}, m_fixture->services().actor);
        if (!number) {
            QTest::qFail(qPrintable(m_fixture->wording.say(number.failure().what)), __FILE__, __LINE__);
            return {};
        }
        return *casebook().request(*number);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(QDate(2026, 3, 2));
        m_window = m_fixture->open();
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void theNavigationLeadsThere()
    {
        auto *navigation = m_window->findChild<NavigationList *>();
        for (const QString &place : {u"organisation"_s, u"clock"_s}) {
            QVERIFY(navigation->keys().contains(place));
            m_window->desk()->showPlace(place);
            QCOMPARE(navigation->currentKey(), place);
            QVERIFY(named<QWidget>(*m_window->findChild<SettingsArea *>(), place)->isVisible());
        }
        m_window->desk()->goBack();
        QVERIFY(!m_window->findChild<SettingsArea *>()->isVisible());
    }

    void aChangedOrganisationIsSavedAndStampedOnNewRequests()
    {
        QCOMPARE(registered().profileVersion, std::optional(1));
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        QVERIFY(!named<QPushButton>(page, u"save"_s)->isEnabled());
        type(page, u"controller.name"_s, u"H-LIMA SA"_s);
        type(page, u"controller.address.city"_s, u"Nice"_s);
        save(page);
        QCOMPARE(reasonOn(page), QString());
        QCOMPARE(casebook().profile().controller.name, u"H-LIMA SA"_s);
        QCOMPARE(casebook().profile().controller.address.city, u"Nice"_s);
        QCOMPARE(casebook().profile().controller.brand, u"Kakoo-Software"_s);
        QCOMPARE(registered().profileVersion, std::optional(2));
        QVERIFY(!named<QPushButton>(page, u"save"_s)->isEnabled());
        const auto labels = m_window->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const Label *label) { return label->text().contains(u"H-LIMA SA register"_s); }));
    }

    void aRefusedChangeStaysWithItsReason()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        type(page, u"controller.name"_s, QJsonValue());
        save(page);
        QVERIFY2(reasonOn(page).startsWith(u"The organisation has no name."_s), qPrintable(reasonOn(page)));
        QVERIFY(named<QPushButton>(page, u"save"_s)->isEnabled());
        QCOMPARE(casebook().profileVersion(), 1);
        press(named<QPushButton>(page, u"discard"_s));
        QCOMPARE(named<ValueEditor>(page, u"controller.name"_s)->value().toString(), u"H-LIMA SAS"_s);
        QCOMPARE(reasonOn(page), QString());
    }

    void whatWasTypedAndTakenBackIsNoChange()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        type(page, u"controller.name"_s, u"Other"_s);
        QVERIFY(named<QPushButton>(page, u"save"_s)->isEnabled());
        type(page, u"controller.name"_s, u"H-LIMA SAS"_s);
        QVERIFY(!named<QPushButton>(page, u"save"_s)->isEnabled());
    }

    void leavingAnUnsavedPageAsks()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        type(page, u"controller.name"_s, u"Other"_s);
        m_window->desk()->showPlace(u"todo"_s);
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        QVERIFY(page.isVisible());
        QCOMPARE(m_window->findChild<NavigationList *>()->currentKey(), u"organisation"_s);
        m_fixture->dialogs.confirmNext(true);
        m_window->desk()->showPlace(u"todo"_s);
        QVERIFY(!page.isVisible());
        QCOMPARE(casebook().profileVersion(), 1);
        pageOf(*m_window, u"organisation"_s);
        QCOMPARE(named<ValueEditor>(page, u"controller.name"_s)->value().toString(), u"H-LIMA SAS"_s);
    }

    void anAuthorityIsTakenFromTheList()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        auto *list = named<QComboBox>(page, u"authority"_s);
        const int ireland = list->findData(u"IE"_s);
        QVERIFY(ireland >= 0);
        list->setCurrentIndex(ireland);
        Q_EMIT list->activated(ireland);
        save(page);
        const SupervisoryAuthority authority = casebook().profile().authority;
        QCOMPARE(authority.name, u"Data Protection Commission"_s);
        QCOMPARE(authority.addressLines, (QStringList{u"6 Pembroke Row"_s, u"Dublin 2"_s, u"D02 X963"_s}));
        QCOMPARE(authority.url, u"https://forms.dataprotection.ie/contact"_s);
    }

    void scrollingOverAListChangesNothing()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        for (auto *list : page.findChildren<QComboBox *>()) {
            const int before = list->currentIndex();
            QWheelEvent down(QPointF(5, 5), list->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(list, &down);
            QCOMPARE(list->currentIndex(), before);
        }
        QCOMPARE(named<ValueEditor>(page, u"authority.name"_s)->value().toString(), shippedProfile().authority.name);
    }

    void aProcessingIsListedOnceHoweverOftenThePageIsShown()
    {
        for (int time = 0; time < 3; ++time) {
            const QWidget &page = pageOf(*m_window, u"organisation"_s, 1);
            const auto listed = page.findChildren<QPushButton *>(QRegularExpression(u"^remove_"_s));
            const auto seen = std::count_if(listed.begin(), listed.end(), [](auto *line) { return line->isVisible(); });
            QCOMPARE(seen, casebook().profile().processings.size());
            m_window->desk()->showPlace(u"clock"_s);
        }
    }

    void aProcessingIsAddedChangedAndRemoved()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s, 1);
        const qsizetype before = casebook().profile().processings.size();
        press(named<QPushButton>(page, u"addProcessing"_s));
        const auto purposes = page.findChildren<ValueEditor *>(u"purpose"_s);
        QCOMPARE(purposes.size(), 1);
        save(page);
        QVERIFY2(reasonOn(page).contains(u"purpose"_s), qPrintable(reasonOn(page)));
        purposes.first()->setValue(u"Newsletter"_s);
        page.findChildren<ValueEditor *>(u"recipients"_s).first()->setValue(QJsonArray{u"Mailer GmbH"_s, u"Post"_s});
        save(page);
        QCOMPARE(reasonOn(page), QString());
        QCOMPARE(casebook().profile().processings.size(), before + 1);
        QCOMPARE(casebook().profile().processings.last().purpose, u"Newsletter"_s);
        QCOMPARE(casebook().profile().processings.last().recipients, (QStringList{u"Mailer GmbH"_s, u"Post"_s}));
        press(named<QPushButton>(page, u"remove_cookies"_s));
        save(page);
        QCOMPARE(casebook().profile().processings.size(), before);
        QCOMPARE(casebook().profileVersion(), 3);
    }

    void peopleAreAddedAndTakenOff()
    {
        registered();
        QWidget &page = pageOf(*m_window, u"organisation"_s, 2);
        const auto labels = page.findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const Label *label) { return label->text() == u"Claire Dubois (current user)"_s; }));
        QTest::keyClicks(named<QLineEdit>(page, u"personName"_s), u"Paul Roux"_s);
        QTest::keyClicks(named<QLineEdit>(page, u"personRole"_s), u"legal"_s);
        QTest::keyClick(named<QLineEdit>(page, u"personRole"_s), Qt::Key_Return);
        QApplication::processEvents();
        QCOMPARE(casebook().staff()->last(), (Person{u"Paul Roux"_s, u"legal"_s}));
        QVERIFY(!named<QPushButton>(page, u"remove_Claire Dubois"_s)->isVisibleTo(&page));
        press(named<QPushButton>(page, u"recordPerson"_s)); // nobody named
        QCOMPARE(casebook().staff()->size(), 2);
        QVERIFY(named<Label>(page, u"personProblem"_s)->isVisibleTo(&page));
        press(named<QPushButton>(page, u"remove_Paul Roux"_s));
        QCOMPARE(casebook().staff()->size(), 2);
        m_fixture->dialogs.confirmNext(true);
        press(named<QPushButton>(page, u"remove_Paul Roux"_s));
        QCOMPARE(casebook().staff()->size(), 1);
    }

    void anotherRoleReplacesWhatWasTypedOnlyWhenAsked()
    {
        registered();
        QWidget &page = pageOf(*m_window, u"organisation"_s, 2);
        auto *name = named<QLineEdit>(page, u"personName"_s);
        QTest::keyClicks(name, u"Paul Roux"_s);
        press(named<QPushButton>(page, u"role_Claire Dubois"_s));
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        QCOMPARE(name->text(), u"Paul Roux"_s);
        m_fixture->dialogs.confirmNext(true);
        press(named<QPushButton>(page, u"role_Claire Dubois"_s));
        QCOMPARE(name->text(), u"Claire Dubois"_s);
        QVERIFY(!holdsUnsavedInput(*m_window));
    }

    void theSuppressionListWaitsForALongJob()
    {
        const RequestNumber number = registered().number;
        Qualify right;
        right.rights = {Right::ObjectionMarketing};
        right.role = RequesterRole::Self;
        right.asked = {u"no more advertising"_s};
        right.language = u"fr"_s;
        right.replyChannel = Channel::Email;
        right.replyAddress = u"chloe@example.org"_s;
        right.personCategory = PersonCategory::Client;
        QVERIFY(casebook().perform({number, right, {}}, m_fixture->services().actor));
        Suppress entry;
        entry.item = {1};
        entry.channels = {MarketingChannel::Email};
        entry.email = u"chloe@example.org"_s;
        entry.on = QDate(2026, 3, 2);
        QVERIFY(casebook().perform({number, entry, {}}, m_fixture->services().actor));
        QWidget &page = pageOf(*m_window, u"suppression"_s);
        const auto *standing = named<Label>(page, u"standing"_s);
        const QAbstractItemModel &rows = *named<QTableView>(page, u"suppressions"_s)->model();
        const auto reference = [&rows] { return rows.index(0, SuppressionModel::Request).data().toString(); };
        const QString before = standing->text();
        QCOMPARE(reference(), u"2026-0001"_s);
        m_fixture->time.moveTo(QDate(2030, 3, 2));
        {
            const LongJob job(casebook());
            m_window->desk()->showPlace(u"suppression"_s);
            QCOMPARE(standing->text(), before);
            QCOMPARE(reference(), u"2026-0001"_s);
        }
        QTRY_VERIFY2(standing->text().contains(u"1 due for review"_s), qPrintable(standing->text())); // asked again
    }

    void theSuppressionListIsLookedUpEnteredAndEnded()
    {
        registered();
        QWidget &page = pageOf(*m_window, u"suppression"_s);
        const auto answer = [&page] {
            press(named<QPushButton>(page, u"lookUp"_s));
            return named<Label>(page, u"lookUpAnswer"_s)->text();
        };
        named<QLineEdit>(page, u"checkedAddress"_s)->setText(u"chloe@example.org"_s);
        QCOMPARE(answer(), u"Not on the list."_s);
        type(page, u"enteredChannels"_s, QJsonArray{u"email"_s, u"profiling"_s});
        named<QLineEdit>(page, u"enteredAddress"_s)->setText(u"nobody"_s);
        press(named<QPushButton>(page, u"enterSuppression"_s));
        QCOMPARE(casebook().suppressions()->size(), 0);
        named<QLineEdit>(page, u"enteredAddress"_s)->setText(u"Chloe@Example.org"_s);
        press(named<QPushButton>(page, u"enterSuppression"_s));
        auto *table = named<QTableView>(page, u"suppressions"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY2(answer().startsWith(u"On the list: e-mail since"), qPrintable(answer()));

        m_fixture->dialogs.savePathNext(m_fixture->folder.filePath(u"list.csv"_s));
        press(named<QPushButton>(page, u"exportSuppressions"_s));
        QFile csv(m_fixture->folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 3);

        auto *end = named<QPushButton>(page, u"endSuppression"_s);
        QVERIFY(!end->isEnabled());
        table->selectRow(0);
        QVERIFY(!end->isEnabled());
        named<QLineEdit>(page, u"endReason"_s)->setText(u"consented anew"_s);
        press(end);
        QCOMPARE(casebook().suppressions()->size(), 2);
        m_fixture->dialogs.confirmNext(true);
        press(end);
        QCOMPARE(casebook().suppressions()->size(), 1);
        table->selectRow(0);
        press(named<QPushButton>(page, u"keepSuppressed"_s));
        QCOMPARE(m_fixture->dialogs.told, QStringList());
    }

    void whatIsTypedOutlivesReloadsAndIsNotLostUnasked_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("field");
        QTest::newRow("people") << u"organisation"_s << 2 << u"personName"_s;
        QTest::newRow("holidays") << u"clock"_s << 1 << u"holidayName"_s;
        QTest::newRow("suppression list") << u"suppression"_s << 0 << u"enteredAddress"_s;
    }
    void whatIsTypedOutlivesReloadsAndIsNotLostUnasked()
    {
        QFETCH(QString, place);
        QFETCH(int, tab);
        QFETCH(QString, field);
        QWidget &page = pageOf(*m_window, place, tab);
        auto *edit = named<QLineEdit>(page, field);
        QVERIFY(edit);
        QVERIFY(!holdsUnsavedInput(*m_window));
        QTest::keyClicks(edit, u"typed"_s);
        QVERIFY(casebook().changePolicy(u"STRICT"_s, m_fixture->services().actor)); // all pages are shown anew
        QCOMPARE(edit->text(), u"typed"_s);
        QVERIFY(holdsUnsavedInput(*m_window));
        m_window->desk()->showPlace(u"todo"_s);
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        QVERIFY(page.isVisible());
        m_fixture->dialogs.confirmNext(true);
        m_window->desk()->showPlace(u"todo"_s);
        QVERIFY(!page.isVisible());
        QCOMPARE(edit->text(), QString());
    }

    void theDaySuppressedFromOutlivesReloads()
    {
        QWidget &page = pageOf(*m_window, u"suppression"_s);
        auto *since = named<DateField>(page, u"enteredSince"_s);
        QCOMPARE(since->date(), std::optional(QDate(2026, 3, 2)));
        since->setDate(QDate(2026, 2, 3));
        QVERIFY(casebook().changePolicy(u"STRICT"_s, m_fixture->services().actor));
        QCOMPARE(since->date(), std::optional(QDate(2026, 2, 3)));
        type(page, u"enteredChannels"_s, QJsonArray{u"email"_s});
        named<QLineEdit>(page, u"enteredAddress"_s)->setText(u"chloe@example.org"_s);
        press(named<QPushButton>(page, u"enterSuppression"_s));
        QCOMPARE(casebook().suppressions()->value(0).since, QDate(2026, 2, 3));
        QCOMPARE(since->date(), std::optional(QDate(2026, 3, 2)));
        QVERIFY(!holdsUnsavedInput(*m_window));
    }

    void theSuppressionListTakesTheRoomAndItsButtonsSayWhatTheyNeed()
    {
        m_window->resize(1500, 860);
        for (int number = 1; number <= 20; ++number) {
            MarketingReach reach;
            reach.channels = {MarketingChannel::Email};
            reach.email = u"p%1@example.org"_s.arg(number);
            QVERIFY(casebook().suppress(reach, QDate(2026, 3, 1), m_fixture->services().actor));
        }
        QWidget &page = pageOf(*m_window, u"suppression"_s);
        const auto *last = named<QPushButton>(page, u"enterSuppression"_s);
        const int below = page.height() - last->mapTo(&page, QPoint(0, last->height())).y();
        QVERIFY2(below < 40, qPrintable(QString::number(below)));
        const auto *keep = named<QPushButton>(page, u"keepSuppressed"_s);
        const auto *end = named<QPushButton>(page, u"endSuppression"_s);
        QCOMPARE(keep->accessibleDescription(), u"Choose an entry of the list first."_s);
        QCOMPARE(end->toolTip(), u"Choose an entry of the list first."_s);
        named<QTableView>(page, u"suppressions"_s)->selectRow(0);
        QCOMPARE(keep->accessibleDescription(), QString());
        QCOMPARE(end->toolTip(), u"Give the reason first."_s);
    }

    void theButtonOfAHolidaySaysWhatItDoes()
    {
        QWidget &page = pageOf(*m_window, u"clock"_s, 1);
        const auto *record = named<QPushButton>(page, u"recordHoliday"_s);
        QCOMPARE(record->text().remove(u'&'), u"Add the day"_s);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows shown before
        const auto days = page.findChildren<QPushButton *>(QRegularExpression(u"^change_"_s));
        press(days[0]);
        QCOMPARE(record->text().remove(u'&'), u"Remove the day"_s);
        QVERIFY(m_fixture->dialogs.asked.isEmpty());
        const auto *name = named<QLineEdit>(page, u"holidayName"_s);
        const QString before = name->text();
        named<QLineEdit>(page, u"holidayReason"_s)->setText(u"worked here"_s);
        press(days[1]);
        QCOMPARE(m_fixture->dialogs.asked.size(), 1);
        QCOMPARE(name->text(), before);
    }

    void aMoveUntickedStaysSoWhenTheListIsMadeAgain()
    {
        const RequestNumber taken = registered().number;
        const RequestNumber left = registered().number;
        const auto dueOf = [this](RequestNumber number) { return casebook().summary(number)->deadline.effectiveDue; };
        const auto before = dueOf(left);
        QWidget &page = pageOf(*m_window, u"clock"_s, 1);
        const auto addHoliday = [&](QDate day) {
            const CalendarChange change{CalendarEdit::Add, u"FR"_s, day, u"Jour du test"_s, {}, u"decree"_s};
            QVERIFY(casebook().changeCalendar(change, m_fixture->services().actor));
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows shown before
        };
        addHoliday(*before);
        press(named<QCheckBox>(page, u"move_2026-0002"_s));
        addHoliday(QDate(2026, 6, 3));
        QVERIFY(named<QCheckBox>(page, u"move_2026-0001"_s)->isChecked());
        QVERIFY(!named<QCheckBox>(page, u"move_2026-0002"_s)->isChecked());
        press(named<QPushButton>(page, u"takeMoves"_s));
        QVERIFY(dueOf(taken) != before);
        QCOMPARE(dueOf(left), before);
        QVERIFY(!named<QCheckBox>(page, u"move_2026-0002"_s)->isChecked());
        QVERIFY(!named<QPushButton>(page, u"takeMoves"_s)->isEnabled());
    }

    void theBarEndsWhereTheFieldsEnd()
    {
        m_window->resize(1024, 700);
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        const auto endOf = [&page](const QWidget *widget) {
            return widget->mapTo(&page, QPoint(widget->width(), 0)).x();
        };
        QTRY_COMPARE(endOf(named<QPushButton>(page, u"save"_s)), endOf(named<ValueEditor>(page, u"controller.name"_s)));
    }

    void thePolicyCheckFollowsWhatIsTicked()
    {
        QWidget &page = pageOf(*m_window, u"organisation"_s, 3);
        QCOMPARE(page.findChildren<ConflictBox *>().size(), 13);
        named<QCheckBox>(page, u"says_month_from_complete_request"_s)->setChecked(false);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(page.findChildren<ConflictBox *>().size(), 12);
        QVERIFY(!named<ConflictBox>(page, u"conflict_X1"_s));
        save(page);
        QCOMPARE(casebook().profile().published.size(), shippedProfile().published.size() - 1);
    }

    void aPolicyIsChosenForNewRequests()
    {
        const Request before = registered();
        QWidget &page = pageOf(*m_window, u"clock"_s);
        QVERIFY(named<ActionCard>(page, u"policy_EU"_s)->isChecked());
        press(named<ActionCard>(page, u"policy_SITE"_s));
        QVERIFY(!named<ActionCard>(page, u"policy_EU"_s)->isChecked());
        const auto labels = page.findChildren<Label *>();
        const auto shows = [&labels](const QString &words) {
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const Label *label) { return label->text().contains(words); });
        };
        QVERIFY(shows(u"one month of the complete request"_s));
        QVERIFY(shows(u"one month of receipt of the request"_s));
        save(page);
        QCOMPARE(casebook().profile().policy, u"SITE"_s);
        QCOMPARE(registered().received.policy, u"SITE"_s);
        QCOMPARE(casebook().request(before.number)->received.policy, u"EU"_s);
    }

    void aWrongTimeZoneIsRefused()
    {
        QWidget &page = pageOf(*m_window, u"clock"_s);
        type(page, u"time_zone"_s, u"Europe/Pariss"_s);
        save(page);
        QVERIFY(reasonOn(page).contains(u"Europe/Pariss"_s));
        QCOMPARE(casebook().profile().timeZone, u"Europe/Paris"_s);
    }

    void theLanguageChangesWithoutLeavingTheRegister()
    {
        QWidget &page = pageOf(*m_window, u"interface"_s);
        QVERIFY(named<QRadioButton>(page, u"language_en"_s)->isChecked());
        QSignalSpy told(&m_fixture->appearance, &Appearance::languageChanged);
        press(named<QRadioButton>(page, u"language_fr"_s));
        QCOMPARE(told.size(), 1);
        m_fixture->wording = Wording(QLocale(QLocale::French)).withThisYear(2026);
        const Register *before = m_window->casebook();
        auto next = std::make_unique<MainWindow>(m_fixture->services());
        next->area().resume(m_window->area().handOver());
        next->show();
        m_window = std::move(next);
        QCOMPARE(m_window->casebook(), before);
        QCOMPARE(m_window->desk()->place(), u"interface"_s);
        const auto *navigation = m_window->findChild<NavigationList *>();
        QCOMPARE(navigation->titleOf(u"organisation"_s), u"Organisme"_s);
        QVERIFY(named<QRadioButton>(*m_window->findChild<SettingsArea *>(), u"language_fr"_s)->isChecked());
        QVERIFY(casebook().verify()->isSound());
        m_fixture->appearance.setLanguage(u"en"_s);
    }

    void theColoursChangeAtOnce()
    {
        QWidget &page = pageOf(*m_window, u"interface"_s);
        press(named<QRadioButton>(page, u"scheme_dark"_s));
        QCOMPARE(schemeOf(m_window->palette()), Scheme::Dark);
        press(named<QRadioButton>(page, u"scheme_light"_s));
        QCOMPARE(schemeOf(m_window->palette()), Scheme::Light);
    }

    void whoWorksIsAskedOnceAndWrittenDown()
    {
        const QString path = casebook().path();
        QVERIFY(casebook().savePerson({u"Paul Roux"_s, u"legal"_s}, m_fixture->services().actor));
        m_window.reset();
        WindowServices services = m_fixture->services();
        services.asksWhoWorks = true;
        m_window = std::make_unique<MainWindow>(services);
        m_window->area().openRegister(path);
        m_window->show();
        auto *who = m_window->findChild<WhoPage *>();
        QVERIFY(who && who->isVisible());
        QVERIFY(!m_window->desk()->isVisible());
        press(named<ActionCard>(*who, u"who_Paul Roux"_s));
        QVERIFY(m_window->desk()->isVisible());
        QCOMPARE(named<QPushButton>(*m_window, u"who"_s)->text(), u"Paul Roux"_s);
        QWidget &page = pageOf(*m_window, u"organisation"_s);
        type(page, u"controller.name"_s, u"H-LIMA SA"_s);
        save(page);
        QCOMPARE(casebook().profileVersions().last().actor.name, u"Paul Roux"_s);
        press(named<QPushButton>(*m_window, u"who"_s));
        who = m_window->findChild<WhoPage *>();
        named<QLineEdit>(*who, u"whoName"_s)->setText(u"Zoé Blanc"_s);
        press(named<QPushButton>(*who, u"whoBegin"_s));
        QCOMPARE(named<QPushButton>(*m_window, u"who"_s)->text(), u"Zoé Blanc"_s);
    }

    void aFirstStartMakesARegister()
    {
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_window->show();
        press(named<ActionCard>(*m_window, u"newRegister"_s));
        auto *page = m_window->findChild<NewRegisterPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(!named<QPushButton>(*page, u"makeRegister"_s)->isEnabled()); // it has no name yet
        type(*page, u"controller.name"_s, u"Ars Nova"_s);
        type(*page, u"region"_s, u"BE"_s);
        press(named<ActionCard>(*page, u"policy_STRICT"_s));
        QCOMPARE(reasonOn(*page), QString());
        m_fixture->dialogs.savePathNext(m_fixture->folder.filePath(u"new.a12"_s));
        press(named<QPushButton>(*page, u"makeRegister"_s));
        QVERIFY(m_window->casebook());
        QCOMPARE(casebook().profile().controller.name, u"Ars Nova"_s);
        QCOMPARE(casebook().profile().region, u"BE"_s);
        QCOMPARE(casebook().profile().policy, u"STRICT"_s);
        QVERIFY(m_window->desk()->isVisible());
    }

    void aProfileFileFillsTheNewRegister()
    {
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_window->show();
        press(named<ActionCard>(*m_window, u"newRegister"_s));
        auto *page = m_window->findChild<NewRegisterPage *>();
        m_fixture->dialogs.chooseFilesNext({QStringLiteral(ARTICLE12_SOURCE_DIR "/CMakeLists.txt")});
        press(named<QPushButton>(*page, u"importProfile"_s));
        QVERIFY(!reasonOn(*page).isEmpty());
        m_fixture->dialogs.chooseFilesNext(
            {QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/profiles/kakoo-software.json")});
        press(named<QPushButton>(*page, u"importProfile"_s));
        QCOMPARE(reasonOn(*page), QString());
        QCOMPARE(named<ValueEditor>(*page, u"controller.name"_s)->value().toString(), u"H-LIMA SAS"_s);
        m_fixture->dialogs.savePathNext(m_fixture->folder.filePath(u"new.a12"_s));
        press(named<QPushButton>(*page, u"makeRegister"_s));
        QCOMPARE(casebook().profile().toJson(), shippedProfile().toJson());
    }

    void aNewRegisterCanBeCancelled()
    {
        Register *before = m_window->casebook();
        Q_EMIT m_window->findChild<WindowMenus *>()->wanted(WindowAction::NewRegister);
        auto *page = m_window->findChild<NewRegisterPage *>();
        QVERIFY(page->isVisible());
        press(named<QPushButton>(*page, u"cancelNew"_s));
        QVERIFY(m_window->desk()->isVisible());
        QCOMPARE(m_window->casebook(), before);
    }

    void everythingHasAName()
    {
        for (const auto &[place, tabs] : {std::pair{u"organisation"_s, 4}, std::pair{u"clock"_s, 1}}) {
            for (int tab = 0; tab < tabs; ++tab) {
                QWidget &page = pageOf(*m_window, place, tab);
                if (tab == 1)
                    press(named<QPushButton>(page, u"edit_clients"_s));
                for (const QWidget *widget : page.findChildren<QWidget *>()) {
                    const bool isControl = qobject_cast<const QLineEdit *>(widget) ||
                                           qobject_cast<const QComboBox *>(widget) ||
                                           qobject_cast<const QPlainTextEdit *>(widget);
                    const auto *button = qobject_cast<const QAbstractButton *>(widget);
                    if (!widget->isVisible() || (!isControl && !button))
                        continue;
                    const QString name =
                        button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
                    QVERIFY2(!name.isEmpty(), qPrintable(place + u' ' + widget->objectName() + u' ' +
                                                         QString::fromLatin1(widget->metaObject()->className())));
                }
            }
        }
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
