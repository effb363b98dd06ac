// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programrun.h"

#include <QRegularExpression>

#include <libical/ical.h>

using namespace article12;
using namespace Qt::StringLiterals;

/// `alerts` and `calendar`: what a daily job takes from a register.
class CliAlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_program.run({u"demo"_s, u"d.a12"_s, u"--today"_s, u"2026-11-24"_s}).status, 0); }

    void tellsWhatIsLate()
    {
        const Run answer = m_program.run({u"alerts"_s, u"d.a12"_s, u"--today"_s, u"2026-11-24"_s});
        QCOMPARE(answer.status, 3);
        const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        static const QRegularExpression shape(u"^2\\d{3}-\\d{4}\\t.{6,}$"_s);
        for (const QString &line : lines)
            QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(lines.first().contains(u"days late"_s), qPrintable(lines.first()));
        QCOMPARE(answer.errorLines().size(), 1);
        QVERIFY2(answer.err.contains(QString::number(lines.size())), qPrintable(answer.err));
    }

    void namesNobody()
    {
        const QJsonArray rows =
            m_program.run({u"list"_s, u"d.a12"_s, u"--view"_s, u"open"_s, u"--json"_s, u"--today"_s, u"2026-11-24"_s})
                .array();
        QVERIFY(rows.size() > 10);
        QVERIFY(m_program.run({u"calendar"_s, u"d.a12"_s, u"o.ics"_s, u"--today"_s, u"2026-11-24"_s}).status == 0);
        const QString told = m_program.run({u"alerts"_s, u"d.a12"_s, u"--today"_s, u"2026-11-24"_s}).out +
                             QString::fromUtf8(m_program.content(u"o.ics"_s));
        for (const QJsonValue &row : rows) {
            const QString person = row[u"person"_s].toString();
            QVERIFY2(person.isEmpty() || !told.contains(person.section(u',', 0, 0)), qPrintable(person));
        }
        QVERIFY(!told.contains(u'@' + u"example"_s));
    }

    void anEarlierDayTellsMore()
    {
        const auto told = [this](const QString &since) {
            return m_program.run({u"alerts"_s, u"d.a12"_s, u"--since"_s, since, u"--today"_s, u"2026-11-24"_s})
                .out.count(u'\n');
        };
        QVERIFY(told(u"2026-01-01"_s) > told(u"2026-11-24"_s));
        QVERIFY(told(u"2026-11-24"_s) > 0); // what is late is told every day
    }

    void nothingToTell()
    {
        QCOMPARE(m_program.run({u"new"_s, u"e.a12"_s, u"--profile"_s, ProgramRun::profile()}).status, 0);
        const Run answer = m_program.run({u"alerts"_s, u"e.a12"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out + answer.err, QString());
        checkFailed(m_program.run({u"alerts"_s, u"none.a12"_s}), 1, u"none.a12"_s);
        checkFailed(m_program.run({u"alerts"_s, u"e.a12"_s, u"--since"_s, u"never"_s}), 2, u"never"_s);
    }

    void calendarIsReadByACalendarProgram()
    {
        const Run answer = m_program.run({u"calendar"_s, u"d.a12"_s, u"out.ics"_s, u"--today"_s, u"2026-11-24"_s});
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, 0);
        const QByteArray bytes = m_program.content(u"out.ics"_s);
        icalcomponent *calendar = icalparser_parse_string(bytes.constData());
        QVERIFY(calendar && icalcomponent_count_errors(calendar) == 0);
        QSet<QByteArray> uids;
        int events = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            ++events;
            uids << QByteArray(icalcomponent_get_uid(event));
            QVERIFY(icalcomponent_get_dtstart(event).is_date);
        }
        icalcomponent_free(calendar);
        QVERIFY(events > 10);
        QCOMPARE(uids.size(), events);

        QCOMPARE(m_program.run({u"calendar"_s, u"d.a12"_s, u"again.ics"_s, u"--today"_s, u"2026-11-25"_s}).status, 0);
        const QByteArray again = m_program.content(u"again.ics"_s);
        for (const QByteArray &uid : std::as_const(uids))
            QVERIFY2(again.contains(uid), uid.constData());
        checkFailed(m_program.run({u"calendar"_s, u"d.a12"_s, u"none/out.ics"_s}), 1, u"none/out.ics"_s);
    }

private:
    ProgramRun m_program;
};

QTEST_GUILESS_MAIN(CliAlertsTest)
#include "tst_cli_alerts.moc"
