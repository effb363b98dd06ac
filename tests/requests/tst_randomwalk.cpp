// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "reporting/kpifact.h"
#include "requests/standing.h"
#include "requests/transitiontable.h"
#include "support/randomwalk.h"

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

/// ARTICLE12_WALKS and ARTICLE12_SEED repeat a walk by hand.
int walks()
{
    return qEnvironmentVariableIsSet("ARTICLE12_WALKS") ? qEnvironmentVariableIntValue("ARTICLE12_WALKS") : 10000;
}
quint32 firstSeed() { return quint32(qEnvironmentVariableIntValue("ARTICLE12_SEED")); }

/// Why the request as it stands cannot be; empty: it can.
QString fault(const Request &request, const Request &before, Step step)
{
    const Transition &row = *transitionOf(step);
    if (row.sameState ? request.state != before.state : !row.to.contains(request.state))
        return u"it led to %1"_s.arg(keyOf(request.state));
    if ((request.state == State::Closed) != request.closedOn.has_value())
        return u"closed without a day"_s;
    if (request.state == State::New && !request.items.isEmpty())
        return u"new with rights"_s;
    if (isOpen(request) && (request.state == State::Wait) == openQuestions(request).isEmpty())
        return u"waiting and open questions differ"_s;
    for (const RightItem &item : request.items) {
        const Deadline &deadline = item.deadline;
        if (deadline.cutoff && deadline.originalDue && *deadline.cutoff > *deadline.originalDue)
            return u"the cut-off is after the due date"_s;
        if (deadline.effectiveDue && deadline.start && *deadline.effectiveDue <= *deadline.start)
            return u"due before it starts"_s;
        if (deadline.extension == ExtensionStatus::Valid && deadline.effectiveDue != deadline.extendedDue)
            return u"extended, but not due then"_s;
        const bool bare = item.right == Right::ObjectionMarketing || item.right == Right::ConsentWithdrawal;
        if (bare && item.decision == Decision::Refused && item.ground != u"G01" && item.ground != u"G31")
            return u"marketing or consent refused on %1"_s.arg(item.ground);
        if (item.decision == Decision::Partial && item.ground.isEmpty())
            return u"in part without a ground"_s;
        const RightItem *old = findItem(before, item.number);
        if (old && old->answeredOn && step != Step::CorrectFact && old->answeredOn != item.answeredOn)
            return u"the first answer lost its day"_s;
    }
    if (request.state == State::Closed && request.outcome == Outcome::Granted && !pendingNotices(request).isEmpty())
        return u"closed with a recipient not told"_s;
    return {};
}

/// The fold of what stands in the journal, byte for byte as it is stored.
Request replayed(const QList<RecordedEvent> &history)
{
    QList<RecordedEvent> read;
    for (const RecordedEvent &recorded : history) {
        const auto bytes = canonicalJson(factsOf(recorded.event));
        const auto event =
            eventFromFacts(kindOf(recorded.event), versionOf(recorded.event), *objectFromJson(*bytes, u"event"_s));
        if (!event)
            qFatal("%s", qPrintable(kindOf(recorded.event)));
        read << RecordedEvent{recorded.seq, recorded.at, recorded.actor, *event};
    }
    return fold({1}, read);
}

bool leadsOn(Step step)
{
    static const QList<Step> beside{Step::AddNote,      Step::Attach,        Step::RemoveFile, Step::Assign,
                                    Step::Link,         Step::SetNextAction, Step::SendLetter, Step::AskColleague,
                                    Step::AddItem,      Step::Extend,        Step::Remind,     Step::ReceiveComplaint,
                                    Step::EndComplaint, Step::Suppress};
    return !beside.contains(step);
}

} // namespace

/// Random histories of lawful steps: nothing crashes, nothing unlawful comes about, nothing ends in a dead end.
class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandHistories_data();
    void tenThousandHistories();
    void everyStepIsWalked();

private:
    QSet<Step> m_taken;
    QSet<State> m_ends;
};

/// In blocks, so that a busy machine does not meet the time limit of a test function.
void TestRandomWalk::tenThousandHistories_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < walks(); first += 1000)
        QTest::addRow("from seed %u", firstSeed() + quint32(first)) << first;
}

void TestRandomWalk::tenThousandHistories()
{
    QFETCH(int, first);
    for (int i = first; i < qMin(first + 1000, walks()); ++i) {
        const quint32 seed = firstSeed() + quint32(i);
        RandomWalk walk(seed);
        const QByteArray name = "seed " + QByteArray::number(seed);
        for (int attempt = 0; attempt < 24; ++attempt) {
            const Request before = walk.file().request();
            const qsizetype events = walk.file().history().size();
            const std::optional<Step> step = walk.step();
            if (!step) {
                QVERIFY2(walk.file().request() == before && walk.file().history().size() == events, name.constData());
                continue;
            }
            m_taken << *step;
            const QString wrong = fault(walk.file().request(), before, *step);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(QLatin1StringView(name), keyOf(*step), wrong)));
        }
        const Request &request = walk.file().request();
        m_ends << request.state;
        QVERIFY2(replayed(walk.file().history()) == request, name.constData());
        const KpiFact fact = kpiFactOf({1}, walk.file().history(), QTimeZone::utc(), rulebook().targets);
        QVERIFY2(fact.open.has_value() == (request.state != State::Closed || hasIdentityCopy(request)),
                 name.constData());
        QVERIFY2(!Wording(QLocale::c()).say(pillOf(summaryOf(request, rulebook()), walk.file().today())).isEmpty(),
                 name.constData());
        const QList<StepOffer> offers = offersFor(request, walk.file().context());
        const bool goesOn = std::any_of(offers.begin(), offers.end(), [](const StepOffer &offer) {
            return offer.isPossible() && leadsOn(offer.step);
        });
        QVERIFY2(goesOn,
                 qPrintable(u"%1: nothing leads on from %2"_s.arg(QLatin1StringView(name), keyOf(request.state))));
    }
}

void TestRandomWalk::everyStepIsWalked()
{
    if (walks() < 10000)
        QSKIP("too few walks to meet every step");
    // A restriction granted, answered and lifted is too long a way for chance; tst_endings walks it.
    // Dates move only after the rules changed; tst_datemove does that.
    const QList<Step> tooFar{Step::AnnounceLifting, Step::LiftRestriction, Step::MoveDates};
    QStringList missed;
    for (const auto &key : Keys<Step>::table) {
        if (key.value != Step::Register && !tooFar.contains(key.value) && !m_taken.contains(key.value))
            missed << QString::fromLatin1(key.word);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    QCOMPARE(m_ends.size(), qsizetype(Keys<State>::table.size()));
}

QTEST_GUILESS_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
