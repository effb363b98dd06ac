// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alert.h"
#include "alerts/deadlinecalendar.h"
#include "support/casefile.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

RequestSummary row(QDate due)
{
    RequestSummary summary;
    summary.number = {1};
    summary.reference = u"2026-0001"_s;
    summary.state = State::Work;
    summary.receivedOn = QDate(2026, 11, 1);
    summary.deadline.start = summary.receivedOn;
    summary.deadline.originalDue = summary.deadline.cutoff = summary.deadline.effectiveDue = due;
    summary.deadline.extendedDue = due.addMonths(2);
    return summary;
}

/// "due -4 since 2026-11-21"
QString inShort(const Alert &alert)
{
    return u"%1 %2 since %3%4%5"_s.arg(keyOf(alert.kind), QString::number(alert.days), isoDate(alert.since),
                                       alert.asksForExtension ? u" extension?"_s : QString(),
                                       alert.asksToClose ? u" close?"_s : QString());
}

QStringList inShort(const QList<Alert> &alerts)
{
    QStringList words;
    for (const Alert &alert : alerts)
        words << inShort(alert);
    return words;
}

} // namespace

/// Alerts (clock.md 1.8): what stands on a day, what a digest tells, in which words.
class TestAlerts : public QObject
{
    Q_OBJECT

    const Targets &m_targets = test::rulebook().targets;

private Q_SLOTS:
    void theWordsOfAReminderAreForTheWindowOnly()
    {
        RequestSummary summary = row(today.addDays(15));
        summary.nextActionOn = today;
        summary.nextAction = u"call Ms Martin"_s;
        const QList<Alert> alerts = alertsOn({summary}, Targets(), today);
        const auto own = std::find_if(alerts.begin(), alerts.end(),
                                      [](const Alert &alert) { return alert.kind == AlertKind::OwnReminder; });
        QVERIFY(own != alerts.end());
        const Wording english{QLocale(QLocale::English)};
        QVERIFY(english.say(fullTextOf(*own)).contains(u"call Ms Martin"_s));
        QVERIFY(!english.say(textOf(*own)).contains(u"Martin"_s));
    }

    void lastMarkReached_data()
    {
        QTest::addColumn<RequestSummary>("summary");
        QTest::addColumn<QStringList>("expected");
        const auto due = [](const char *name, int left, const QStringList &expected) {
            QTest::newRow(name) << row(today.addDays(left)) << expected;
        };
        due("16 days left", 16, {});
        due("T-15", 15, {u"due 15 since 2026-11-24 extension?"_s});
        due("between T-15 and T-7", 8, {u"due 8 since 2026-11-17 extension?"_s});
        due("T-7", 7, {u"due 7 since 2026-11-24"_s});
        due("T-3", 3, {u"due 3 since 2026-11-24"_s});
        due("T-2", 2, {u"due 2 since 2026-11-23"_s});
        due("T-1", 1, {u"due 1 since 2026-11-24"_s});
        due("T0", 0, {u"due 0 since 2026-11-24"_s});
        due("one day late", -1, {u"due -1 since 2026-11-24"_s});
        due("four days late", -4, {u"due -4 since 2026-11-21"_s});

        RequestSummary summary = row(today.addDays(15));
        summary.deadline.extension = ExtensionStatus::Valid;
        QTest::newRow("extended already") << summary << QStringList{u"due 15 since 2026-11-24"_s};
        summary = row(today.addDays(3));
        summary.state = State::Done;
        QTest::newRow("answered") << summary << QStringList();
        summary = row(today.addDays(1));
        summary.deadline.stops = {ClockStop{today.addDays(-2), today.addDays(5), 3}};
        QTest::newRow("stopped") << summary << QStringList();
        summary = row(today.addDays(30));
        summary.deadline.effectiveDue.reset();
        QTest::newRow("no date") << summary << QStringList();

        summary = row(today.addDays(20));
        summary.strictDue = today.addDays(7);
        QTest::newRow("safe date nearer") << summary << QStringList{u"safe_date 7 since 2026-11-24"_s};
        summary.strictDue = today.addDays(-1);
        QTest::newRow("safe date past") << summary << QStringList();
        summary = row(today.addDays(7));
        summary.strictDue = today.addDays(7);
        QTest::newRow("safe date the same") << summary << QStringList{u"due 7 since 2026-11-24"_s};

        summary = row(today.addDays(5));
        summary.isComplex = true;
        QTest::newRow("complex, cut-off in five days")
            << summary << QStringList{u"due 5 since 2026-11-22"_s, u"cutoff 5 since 2026-11-24"_s};
        summary.deadline.cutoff = today.addDays(6);
        QTest::newRow("cut-off in six days") << summary << QStringList{u"due 5 since 2026-11-22"_s};
        summary.deadline.cutoff = today.addDays(2);
        summary.deadline.extension = ExtensionStatus::Valid;
        QTest::newRow("complex and extended") << summary << QStringList{u"due 5 since 2026-11-22"_s};

        summary = row(today.addDays(20));
        summary.target = InternalTarget{Right::ObjectionMarketing, today.addDays(1)};
        QTest::newRow("target tomorrow") << summary << QStringList{u"target 1 since 2026-11-24"_s};
        summary.target->due = today.addDays(-2);
        QTest::newRow("target past") << summary << QStringList{u"target -2 since 2026-11-23"_s};

        summary = row(today.addDays(20));
        summary.nextActionOn = today.addDays(1);
        QTest::newRow("reminder tomorrow") << summary << QStringList();
        summary.nextActionOn = today.addDays(-3);
        QTest::newRow("reminder of before") << summary << QStringList{u"reminder -3 since 2026-11-22"_s};
        summary.state = State::Done;
        QTest::newRow("reminder after the answer") << summary << QStringList{u"reminder -3 since 2026-11-22"_s};
        summary.state = State::Closed;
        QTest::newRow("reminder of a closed request") << summary << QStringList();

        const auto asked = [](WaitKind kind, int daysAgo) {
            RequestSummary waiting = row(today.addDays(40));
            waiting.state = State::Wait;
            waiting.questions = {AskedQuestion{kind, today.addDays(-daysAgo), 0}};
            return waiting;
        };
        QTest::newRow("clarification, 14 days") << asked(WaitKind::Clarification, 14) << QStringList();
        QTest::newRow("clarification, 15 days")
            << asked(WaitKind::Clarification, 15) << QStringList{u"clarification -15 since 2026-11-24"_s};
        QTest::newRow("identity, 14 days") << asked(WaitKind::Identity, 14) << QStringList();
        QTest::newRow("identity, 15 days")
            << asked(WaitKind::Identity, 15) << QStringList{u"identity_silence -15 since 2026-11-24"_s};
        QTest::newRow("identity, 44 days")
            << asked(WaitKind::Identity, 44) << QStringList{u"identity_silence -44 since 2026-10-26"_s};
        QTest::newRow("identity, 45 days")
            << asked(WaitKind::Identity, 45) << QStringList{u"identity_silence -45 since 2026-11-24 close?"_s};
        QTest::newRow("fee") << asked(WaitKind::Fee, 60) << QStringList();

        summary = row(today.addDays(20));
        summary.state = State::Closed;
        summary.identityCopySince = today.addDays(-6);
        QTest::newRow("copy for 6 days") << summary << QStringList();
        summary.identityCopySince = today.addDays(-7);
        QTest::newRow("copy for 7 days") << summary << QStringList{u"identity_copy -7 since 2026-11-24"_s};
        summary.identityCopySince = today.addDays(-31);
        QTest::newRow("copy for 31 days") << summary << QStringList{u"identity_copy -31 since 2026-11-23"_s};

        summary = row(today.addDays(20));
        summary.state = State::Closed;
        summary.authorities = {{{1}, u"CNIL"_s, today.addDays(16)}, {{2}, u"BfDI"_s, today.addDays(20)}};
        QTest::newRow("authority in 16 days") << summary << QStringList();
        summary.authorities.first().answerBy = today.addDays(15);
        QTest::newRow("authority in 15 days, request closed")
            << summary << QStringList{u"authority 15 since 2026-11-24"_s};
        summary.authorities.first().answerBy = today.addDays(-1);
        QTest::newRow("authority waits") << summary << QStringList{u"authority -1 since 2026-11-24"_s};

        summary = row(today);
        summary.state = State::Done;
        summary.noticesDue = today.addDays(-1);
        QTest::newRow("recipients not told") << summary << QStringList{u"recipients -1 since 2026-11-24"_s};
    }
    void lastMarkReached()
    {
        QFETCH(RequestSummary, summary);
        QFETCH(QStringList, expected);
        QCOMPARE(inShort(alertsOn({summary}, m_targets, today)), expected);
    }

    void mostUrgentFirst()
    {
        QList<RequestSummary> rows{row(today.addDays(7)), row(today), row(today.addDays(-4)), row(today.addDays(1))};
        RequestSummary copy = row(today.addDays(60));
        copy.identityCopySince = today.addDays(-30);
        RequestSummary reminder = row(today.addDays(60));
        reminder.nextActionOn = today;
        rows.prepend(copy);
        rows.prepend(reminder);
        QStringList order;
        for (const Alert &alert : alertsOn(rows, m_targets, today))
            order << keyOf(alert.kind) + QString::number(alert.days);
        QCOMPARE(order,
                 (QStringList{u"due-4"_s, u"due0"_s, u"reminder0"_s, u"due1"_s, u"due7"_s, u"identity_copy-30"_s}));
    }

    /// A digest tells each mark once, whatever days the program was closed, and what presses every day.
    void digestTellsEachMarkOnce()
    {
        RequestSummary summary = row(today.addDays(16));
        std::optional<QDate> told = today.addDays(-1);
        QStringList said;
        for (int day = 0; day <= 18; ++day) {
            const QDate now = today.addDays(day);
            if (now.dayOfWeek() >= Qt::Saturday)
                continue;
            for (const Alert &alert : newSince(alertsOn({summary}, m_targets, now), told))
                said << u"%1:%2"_s.arg(day).arg(alert.days);
            told = now;
        }
        // 24 Nov is a Tuesday, due Thu 10 Dec: 15, 7, 3, 1, 0 days before, then late each day.
        QCOMPARE(said, (QStringList{u"1:15"_s, u"9:7"_s, u"13:3"_s, u"15:1"_s, u"16:0"_s, u"17:-1"_s}));
        const QList<Alert> reached = alertsOn({row(today.addDays(6))}, m_targets, today);
        QCOMPARE(newSince(reached, today.addDays(-1)).size(), 0);
        QCOMPARE(newSince(reached, today.addDays(-2)).size(), 1);
        QCOMPARE(newSince(reached, {}).size(), 1);
    }

    void saysIt_data()
    {
        QTest::addColumn<Alert>("alert");
        QTest::addColumn<QString>("words");
        const auto alert = [](AlertKind kind, int days, bool extension = false, bool close = false) {
            return Alert{{1}, u"2026-0001"_s, kind, today.addDays(days), days, today, extension, close, {}};
        };
        QTest::newRow("due") << alert(AlertKind::Due, 8) << u"due on Wed 2 Dec, in 8 day(s)"_s;
        QTest::newRow("due, extension")
            << alert(AlertKind::Due, 15, true)
            << u"due on Wed 9 Dec, in 15 day(s): decide whether an extension will be needed"_s;
        QTest::newRow("today") << alert(AlertKind::Due, 0) << u"due today"_s;
        QTest::newRow("late") << alert(AlertKind::Due, -4) << u"was due on Fri 20 Nov, 4 day(s) late"_s;
        QTest::newRow("close") << alert(AlertKind::IdentitySilence, -45, false, true)
                               << u"identity asked on Sat 10 Oct, no reply for 45 day(s): consider closing"_s;
    }
    void saysIt()
    {
        QFETCH(Alert, alert);
        QFETCH(QString, words);
        const Wording english = Wording(QLocale(QLocale::English, QLocale::UnitedKingdom)).withThisYear(2026);
        QCOMPARE(english.say(textOf(alert)).replace(QChar(0xA0), u' '), words);
        QVERIFY(!english.say(textOf(alert)).contains(alert.reference));
    }

    /// The facts alerts need reach the summary through the steps themselves.
    void summaryKnowsWhatIsWatched()
    {
        test::CaseFile file(QDate(2026, 6, 1));
        Qualify rights;
        rights.rights = {Right::Access};
        rights.asked = {u"everything"_s};
        rights.language = u"fr"_s;
        rights.replyChannel = Channel::Email;
        rights.replyAddress = u"a@example.org"_s;
        rights.role = RequesterRole::Self;
        QVERIFY(file.take(rights));
        AskClarification question;
        question.sentOn = QDate(2026, 6, 3);
        question.unclear = u"which contract"_s;
        question.largeQuantity = true;
        question.quantity = u"40 000 messages"_s;
        question.what = u"letter"_s;
        question.language = u"fr"_s;
        const auto asked = file.on(QDate(2026, 6, 3)).take(question);
        QVERIFY2(asked, qPrintable(asked ? QString() : test::missingKeys(asked).join(u' ')));
        Attach copy;
        copy.files = {FileRef{u"cd"_s, u"id.png"_s, u"image/png"_s, 10, FileKind::IdentityCopy}};
        QVERIFY(file.on(QDate(2026, 6, 5)).take(copy));
        RequestSummary summary = summaryOf(file.request(), test::rulebook());
        QCOMPARE(summary.questions, (QList<AskedQuestion>{{WaitKind::Clarification, QDate(2026, 6, 3), 0}}));
        QVERIFY(summary.isComplex);
        QCOMPARE(summary.identityCopySince, QDate(2026, 6, 5));
        DestroyIdentityCopy destroyed;
        destroyed.destroyedOn = QDate(2026, 6, 8);
        QVERIFY(file.on(QDate(2026, 6, 8)).take(destroyed));
        summary = summaryOf(file.request(), test::rulebook());
        QCOMPARE(summary.identityCopySince, std::nullopt);
    }

    void calendarHoldsNoPerson()
    {
        RequestSummary summary = row(today.addDays(8));
        summary.person = u"Martin, Chloé"_s;
        summary.email = u"chloe@example.org"_s;
        summary.nextAction = u"call Chloé"_s;
        summary.nextActionOn = today.addDays(2);
        RequestSummary done = row(today);
        done.number = {2};
        done.reference = u"2026-0002"_s;
        done.state = State::Done;
        const QList<CalendarEntry> entries = calendarEntries({summary, done}, u"abc"_s);
        QStringList told;
        for (const CalendarEntry &entry : entries)
            told << u"%1 %2 %3"_s.arg(entry.uid, isoDate(entry.day), Wording(QLocale::c()).say(entry.title));
        QCOMPARE(told, (QStringList{u"abc-1-reminder@article12 2026-11-26 2026-0001: own reminder"_s,
                                    u"abc-1-due@article12 2026-12-02 2026-0001: answer due"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
