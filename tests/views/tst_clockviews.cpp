// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertbar.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertlist.h"
#include "views/alerts/alertmemory.h"
#include "views/alerts/alertwatch.h"
#include "views/alerts/desktopnotices.h"
#include "views/calculator/calculator.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/queue/queuepage.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

template <typename T>
T &named(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return *found;
}

QString words(const QString &text) { return QString(text).replace(QChar(0xA0), u' '); }

/// What would be on the disk, in memory.
class RememberedAlerts final : public AlertMemory
{
public:
    std::optional<QDate> lastDigest(const QString &path) const override
    {
        return digests.contains(path) ? std::optional(digests[path]) : std::nullopt;
    }
    void setLastDigest(const QString &path, QDate day) override { digests[path] = day; }
    std::optional<QDate> snoozedUntil(const QString &path, const Alert &alert) const override
    {
        const QDate until = snoozes.value(key(path, alert));
        return until.isValid() ? std::optional(until) : std::nullopt;
    }
    void snooze(const QString &path, const Alert &alert, QDate until) override { snoozes[key(path, alert)] = until; }

    QHash<QString, QDate> digests;
    QHash<QString, QDate> snoozes;

private:
    static QString key(const QString &path, const Alert &alert)
    {
        return path + QString::number(alert.number.value) + keyOf(alert.kind);
    }
};

class HeardNotices final : public DesktopNotices
{
public:
    void tell(const QString &title, const QString &text) override { heard << title + u'\n' + text; }
    QStringList heard;
};

} // namespace

/// The clock page, the calculator and the alerts, in the real window.
class TestClockViews : public QObject
{
    Q_OBJECT

    /// A request received on a day, as typed by hand.
    static RequestNumber add(Register &casebook, QDate receivedOn)
    {
        RegisterRequest facts;
        facts.receivedOn = receivedOn;
        facts.channel = Channel::Phone;
        facts.surname = u"Martin"_s;
        facts.givenName = u"Chloé"_s;
        facts.subject = u"access"_s;
        facts.proposed = {ProposedRight{Right::Access, {}}};
        NewFile note;
        note.kind = FileKind::Message;
        note.name = u"note.txt"_s;
        note.bytes = "wants a copy " + receivedOn.toString(Qt::ISODate).toUtf8();
        note.mediaType = u"text/plain"_s;
        const auto number = casebook.perform(Task{{}, facts, {note}}, {u"Claire Dubois"_s});
        if (!number)
            qFatal("%s", qPrintable(inWords(number.failure(), Wording(QLocale::c()))));
        QApplication::processEvents();
        return *number;
    }

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void clockPageAnswersWhatIf()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const RequestNumber number = add(*window->casebook(), QDate(2026, 11, 2));
        window->desk()->openRequest(number);
        auto &answered = named<DateField>(*window, u"whatIfAnswered"_s);
        auto &result = named<Label>(*window, u"whatIfAnsweredResult"_s);
        const qsizetype events = window->casebook()->history(number)->size();
        const auto ask = [&](QDate day) {
            answered.setDate(day);
            return words(result.text());
        };
        QCOMPARE(ask(QDate(2026, 11, 30)), u"On time, 2 day(s) before Wed 2 Dec."_s);
        QCOMPARE(ask(QDate(2026, 12, 2)), u"On time, on the last day, Wed 2 Dec."_s);
        QCOMPARE(ask(QDate(2026, 12, 4)), u"2 day(s) late: it was due on Wed 2 Dec."_s);
        QCOMPARE(ask(QDate(2026, 11, 1)), u"That is before the request came in."_s);
        named<DateField>(*window, u"whatIfExtended"_s).setDate(QDate(2026, 11, 30));
        QCOMPARE(words(named<Label>(*window, u"whatIfExtendedResult"_s).text()),
                 u"The period was extended on 30 Nov. Three months from 2 Nov end on 2 Feb 2027, a Tuesday."_s);
        QVERIFY(ask(QDate(2026, 12, 4)).contains(u"A refusal would be marked"_s));
        QCOMPARE(window->casebook()->history(number)->size(), events);
        QCOMPARE(governingDeadline(*window->casebook()->request(number))->effectiveDue, QDate(2026, 12, 2));
    }

    void calculatorNeedsNoRegister()
    {
        WindowFixture fixture(today);
        MainWindow window(fixture.services());
        window.show();
        const auto actions = window.findChildren<QAction *>();
        const auto open = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(u"Ctrl+D"_s);
        });
        QVERIFY(open != actions.end() && (*open)->isEnabled());
        (*open)->trigger();
        auto *calculator = window.findChild<Calculator *>();
        QVERIFY(calculator);
        named<DateField>(*calculator, u"received"_s).setDate(QDate(2026, 4, 1));
        auto &region = named<QComboBox>(*calculator, u"region"_s);
        auto &policy = named<QComboBox>(*calculator, u"policy"_s);
        const auto due = [&] { return words(named<Label>(*calculator, u"due"_s).text()); };
        QCOMPARE(due(), u"Answer by Mon 4 May"_s);
        QVERIFY(named<Label>(*calculator, u"why"_s).text().contains(u"Fête du travail"_s));
        QVERIFY(words(named<Label>(*calculator, u"strict"_s).text()).contains(u"Fri 1 May"_s));
        QVERIFY(words(named<Label>(*calculator, u"extended"_s).text()).contains(u"Wed 1 Jul"_s));
        region.setCurrentIndex(region.findData(u"-"_s));
        QCOMPARE(due(), u"Answer by Fri 1 May"_s);
        region.setCurrentIndex(region.findData(u"FR"_s));
        policy.setCurrentIndex(policy.findData(u"STRICT"_s));
        QCOMPARE(due(), u"Answer by Fri 1 May"_s);
        named<DateField>(*calculator, u"received"_s).setDate(QDate(2044, 4, 1));
        policy.setCurrentIndex(policy.findData(u"EU"_s));
        QCOMPARE(due(), QString());
        QVERIFY(named<Label>(*calculator, u"why"_s).text().contains(u"2040"_s));
    }

    void calculatorTellsTheSeventyTwoHours()
    {
        WindowFixture fixture(today);
        MainWindow window(fixture.services());
        Calculator calculator(rulebook(), fixture.wording, {today, QTimeZone("Europe/Paris")});
        calculator.setAttribute(Qt::WA_DeleteOnClose, false);
        named<DateField>(calculator, u"awareDay"_s).setDate(QDate(2026, 6, 5));
        named<QTimeEdit>(calculator, u"awareTime"_s).setTime(QTime(15, 20));
        QCOMPARE(words(named<Label>(calculator, u"careful"_s).text()), u"Notify by Mon 8 Jun, 15:20"_s);
        QStringList said; // one day to keep on top; the end of the last full hour only among the steps
        for (const auto *label : calculator.findChildren<Label *>())
            said << words(label->text());
        QCOMPARE(said.filter(u"16:00"_s), QStringList{u"Mon 8 Jun, 16:00"_s});
    }

    /// One digest a day, then only what becomes due; put off until it comes back; a new day while open.
    void alertsAreToldOnce()
    {
        WindowFixture fixture(today);
        RememberedAlerts memory;
        HeardNotices notices;
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        {
            const auto window = fixture.open();
            add(*window->casebook(), QDate(2026, 11, 2)); // due on 2 Dec, in 8 days: T-15 was reached
        }
        WindowServices services = fixture.services();
        services.alertMemory = &memory;
        services.notices = &notices;
        MainWindow window(services);
        window.area().openRegister(path);
        window.show();
        QApplication::processEvents();
        auto &bell = named<AlertBell>(window, u"bell"_s);
        auto &bar = named<QWidget>(window, u"alertBar"_s);
        QCOMPARE(bell.count(), 1);
        QVERIFY(bar.isVisible());
        QCOMPARE(notices.heard.size(), 1);
        QVERIFY2(notices.heard[0].contains(u"2026-0001"_s) && !notices.heard[0].contains(u"Martin"_s),
                 qPrintable(notices.heard[0]));
        QCOMPARE(memory.digests[path], today);

        // Registered later in the day: due in 9 days is no news, due today is.
        add(*window.casebook(), QDate(2026, 11, 3));
        QCOMPARE(notices.heard.size(), 1);
        QCOMPARE(bell.count(), 2);
        add(*window.casebook(), QDate(2026, 10, 24));
        QCOMPARE(notices.heard.size(), 2);
        QVERIFY(notices.heard[1].contains(u"due today"_s));
        QCOMPARE(window.desk()->alerts().unseen().size(), 2);

        // Seen: the bar goes, the bell stays.
        named<QPushButton>(window, u"closeAlerts"_s).click();
        QVERIFY(!bar.isVisible());
        QCOMPARE(bell.count(), 3);

        // Put off until tomorrow: gone from the bell, told again when the day comes.
        const QList<Alert> standing = window.desk()->alerts().standing();
        window.desk()->alerts().snooze({standing.first()}, today.addDays(1));
        QCOMPARE(bell.count(), 2);
        QCOMPARE(window.desk()->alerts().snoozed().size(), 1);
        window.desk()->alerts().look();
        QCOMPARE(bell.count(), 2);
        fixture.time.moveTo(today.addDays(1));
        window.desk()->alerts().look();
        QApplication::processEvents();
        QCOMPARE(bell.count(), 3);
        QVERIFY(bar.isVisible());
        QCOMPARE(notices.heard.size(), 3);
        QVERIFY2(notices.heard[2].contains(u"1 day(s) late"_s), qPrintable(notices.heard[2]));
        QCOMPARE(memory.digests[path], today.addDays(1));
    }

    void secondStartOfADayTellsNothingAgain()
    {
        WindowFixture fixture(today);
        RememberedAlerts memory;
        HeardNotices notices;
        const QString path = fixture.folder.filePath(u"r.a12"_s);
        {
            const auto window = fixture.open();
            add(*window->casebook(), QDate(2026, 11, 2));
        }
        for (int start = 0; start < 2; ++start) {
            WindowServices services = fixture.services();
            services.alertMemory = &memory;
            services.notices = &notices;
            MainWindow window(services);
            window.area().openRegister(path);
            window.show();
            QCOMPARE(named<QWidget>(window, u"alertBar"_s).isVisible(), start == 0);
            QCOMPARE(named<AlertBell>(window, u"bell"_s).count(), 1);
        }
        QCOMPARE(notices.heard.size(), 1);
    }

    void bellOpensTheRequest()
    {
        WindowFixture fixture(today);
        const auto window = fixture.open();
        const RequestNumber number = add(*window->casebook(), QDate(2026, 10, 20));
        named<AlertBell>(*window, u"bell"_s).click();
        auto *list = window->findChild<AlertList *>();
        QVERIFY(list && list->isVisible());
        const auto buttons = list->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        QVERIFY2(buttons.first()->text().contains(u"2026-0001"_s), qPrintable(buttons.first()->text()));
        buttons.first()->click();
        QCOMPARE(window->desk()->currentRequest(), number);
    }
};

QTEST_MAIN(TestClockViews)
#include "tst_clockviews.moc"
