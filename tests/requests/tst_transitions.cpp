// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/transitiontable.h"
#include "support/casefile.h"

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

template <std::size_t... Index>
QList<Command> emptyCommands(std::index_sequence<Index...>)
{
    return {Command(std::variant_alternative_t<Index, Command>{})...};
}
QList<Command> emptyCommands() { return emptyCommands(std::make_index_sequence<std::variant_size_v<Command>>{}); }

Request requestIn(State state)
{
    test::CaseFile file(QDate(2026, 3, 2));
    Request request = file.request();
    request.state = state;
    return request;
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateMeetsEveryStep_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("command");
        const QList<Command> commands = emptyCommands();
        for (const auto &state : Keys<State>::table) {
            for (qsizetype i = 0; i < commands.size(); ++i)
                QTest::addRow("%s in %s", wordOf(stepOf(commands[i])), state.word) << int(state.value) << int(i);
        }
    }
    /// Only the rows of the table are open; every other pair is refused because of the state.
    void everyStateMeetsEveryStep()
    {
        QFETCH(int, state);
        QFETCH(int, command);
        const Command step = emptyCommands().at(command);
        const Transition *row = transitionOf(stepOf(step));
        const test::CaseFile file(QDate(2026, 3, 2));
        const auto events = decide(requestIn(State(state)), step, file.context());
        const bool refusedForState = test::missingKeys(events).contains(u"state"_s);
        QCOMPARE(refusedForState, row->from.isUnregistered() || !row->from.contains(State(state)));
    }

    /// "Not allowed, on purpose": NEW → DONE, also not through WAIT.
    void nothingIsRefusedWithoutQualification()
    {
        test::CaseFile file(QDate(2026, 3, 2));
        AskIdentity question;
        question.sentOn = QDate(2026, 3, 2);
        question.doubt = u"the name differs"_s;
        question.lighterMeans = {u"login"_s};
        QVERIFY(file.take(question));
        QCOMPARE(file.request().state, State::Wait);
        RefuseAll refusal;
        refusal.sentOn = QDate(2026, 3, 2);
        refusal.ground = u"G03"_s;
        refusal.burden = u"none"_s;
        QVERIFY(test::missingKeys(file.decided(refusal)).contains(u"qualify"_s));
    }

    void nothingIsAnsweredWithoutQualification()
    {
        for (const State state : {State::New, State::Wait, State::Done, State::Closed})
            QVERIFY(!transitionOf(Step::SendAnswer)->from.contains(state));
    }

    void aTableWithAGapIsCaught()
    {
        constexpr std::array gap{Transition{"T02", Step::Qualify, {State::New}, {State::Work}}};
        static_assert(!checks::oneRowPerStep(gap));
        constexpr std::array shortcut{Transition{"X", Step::SendAnswer, {State::New}, {State::Done}}};
        static_assert(!checks::onlyWorkIsAnswered(shortcut));
        constexpr std::array nowhere{Transition{"X", Step::SendAnswer, {State::New}, {}}};
        static_assert(!checks::everyRowLeadsSomewhere(nowhere));
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
