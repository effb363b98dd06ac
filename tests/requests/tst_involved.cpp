// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/involved.h"
#include "requests/ourtargets.h"
#include "support/casefile.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// Who else a request involves, and the targets that are our own (T25, T28; Art. 19 GDPR; clock.md 1.7).
class TestInvolved : public QObject
{
    Q_OBJECT

private:
    static QStringList told(const QList<Involved> &involved)
    {
        const Wording english = Wording(QLocale(QLocale::English)).withThisYear(2026);
        QStringList lines;
        for (const Involved &one : involved)
            lines << (one.isLate ? u"late: "_s : QString()) + english.say(one.who) + u" – "_s +
                         english.say(one.standing).replace(QChar::Nbsp, u' ');
        return lines;
    }

private Q_SLOTS:
    void aColleagueIsLateTheDayAfter()
    {
        CaseFile file(QDate(2026, 5, 29), {Right::Access});
        Qualify rights;
        rights.rights = {Right::Access};
        rights.role = RequesterRole::Self;
        QVERIFY(file.take(rights));
        AskColleague question;
        question.who = u"IT"_s;
        question.what = u"which systems"_s;
        question.askedOn = QDate(2026, 6, 2);
        question.dueOn = QDate(2026, 6, 12);
        QVERIFY(file.on(QDate(2026, 6, 2)).take(question));
        const QString asked = u"IT: which systems – asked on Tue 2 Jun, wanted by Fri 12 Jun"_s;
        QCOMPARE(told(involvedIn(file.request(), QDate(2026, 6, 12))), QStringList{asked});
        QCOMPARE(told(involvedIn(file.request(), QDate(2026, 6, 13))), QStringList{u"late: "_s + asked});
        RemindColleague reminder;
        reminder.remindedOn = QDate(2026, 6, 15);
        QVERIFY(file.on(QDate(2026, 6, 15)).take(reminder));
        QCOMPARE(told(involvedIn(file.request(), QDate(2026, 6, 15))),
                 QStringList{u"late: "_s + asked + u", last reminded on Mon 15 Jun"_s});
        ColleagueAnswered answer;
        answer.deliveredOn = QDate(2026, 6, 16);
        answer.result = InquiryResult::NothingFound;
        QVERIFY(file.on(QDate(2026, 6, 16)).take(answer));
        QCOMPARE(told(involvedIn(file.request(), QDate(2026, 6, 17))),
                 QStringList{u"IT: which systems – answered on Tue 16 Jun: nothing found"_s});
    }

    void aLetterOfTheAuthorityStandsUntilItsEnd()
    {
        CaseFile file(QDate(2026, 6, 15), {Right::Access});
        ReceiveComplaint complaint;
        complaint.body = ComplaintBody::Authority;
        complaint.authority = u"CNIL"_s;
        complaint.caseReference = u"26-1"_s;
        complaint.receivedOn = QDate(2026, 10, 8);
        complaint.answerBy = QDate(2026, 10, 30);
        QVERIFY(file.on(QDate(2026, 10, 8)).take(complaint));
        QCOMPARE(told(involvedIn(file.request(), QDate(2026, 10, 8))),
                 QStringList{u"CNIL, case 26-1 – observations due on Fri 30 Oct; nothing is deleted meanwhile"_s});
        QVERIFY(involvedIn(file.request(), QDate(2026, 10, 31)).first().isLate);
    }

    /// Story 5: Tuesday 10 November, a holiday on the 11th.
    void theStopNamesTheHolidayItSkips()
    {
        const CaseFile file(QDate(2026, 11, 10), {Right::ObjectionMarketing});
        const QList<InternalTarget> targets = ourTargetsOf(file.request(), rulebook());
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.first().due, QDate(2026, 11, 16));
        const QString words = Wording(QLocale(QLocale::English))
                                  .withThisYear(2026)
                                  .say(explainOurTargets(file.request(), rulebook()))
                                  .replace(QChar::Nbsp, u' ');
        QVERIFY2(words.contains(u"our own target is Mon 16 Nov, 3 working day(s) after Tue 10 Nov."_s),
                 qPrintable(words));
        QVERIFY2(words.contains(u"Wed 11 Nov is a holiday: Armistice 1918."_s), qPrintable(words));
        QCOMPARE(explainOurTargets(CaseFile(QDate(2026, 11, 10), {Right::Access}).request(), rulebook()),
                 QList<Text>());
    }
};

QTEST_GUILESS_MAIN(TestInvolved)
#include "tst_involved.moc"
