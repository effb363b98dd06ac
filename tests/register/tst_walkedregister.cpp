// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"
#include "support/randomwalk.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

/// A request in a real register, worked on as CaseFile works without one.
class RegisterCase
{
public:
    RegisterCase(Register &casebook, RegisterFixture &fixture, QDate receivedOn)
        : m_casebook(casebook)
        , m_fixture(fixture)
    {
        on(receivedOn);
        const QByteArray message = "Bonjour " + QByteArray::number(filesMade++) + isoDate(receivedOn).toUtf8();
        const auto number = m_casebook.perform(m_fixture.registration(u"Martin"_s, message), fixture.officer);
        if (!number)
            qFatal("%s", qPrintable(said(number.failure())));
        m_number = *number;
        read();
    }
    RegisterCase &on(QDate today)
    {
        m_fixture.time.setDay(today);
        return *this;
    }
    /// Files a step names come with it, each of its own bytes.
    Result<void> take(Command command)
    {
        Task task{m_number, {}, {}};
        std::visit(
            [&](auto &facts) {
                if constexpr (requires { facts.files; }) {
                    for (const FileRef &file : std::as_const(facts.files))
                        task.files << NewFile{file.name, file.kind, file.sha256.toUtf8(), {}, file.mediaType};
                    facts.files.clear();
                }
            },
            command);
        task.command = command;
        const auto done = m_casebook.perform(task, {actor});
        read();
        return done ? Result<void>() : done.failure();
    }
    [[nodiscard]] DecisionContext context() const { return *m_casebook.context(m_number); }
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const QList<RecordedEvent> &history() const { return m_history; }
    [[nodiscard]] QDate today() const { return m_casebook.today(); }

    QString actor = u"tester"_s;

private:
    void read()
    {
        m_request = *m_casebook.request(m_number);
        m_history = *m_casebook.history(m_number);
    }

    Register &m_casebook;
    RegisterFixture &m_fixture;
    RequestNumber m_number;
    Request m_request;
    QList<RecordedEvent> m_history;
    inline static int filesMade = 0;
};

QJsonArray rowsOf(const Register &casebook)
{
    QJsonArray rows;
    const auto summaries = casebook.summaries();
    for (const RequestSummary &row : *summaries)
        rows << objectOf(row);
    return rows;
}

} // namespace

/// Random histories kept in a register: what its tables hold is what its journal says.
class TestWalkedRegister : public QObject, private RegisterTest
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreTheReplayedJournal()
    {
        constexpr int walks = 60;
        make();
        int steps = 0;
        for (quint32 seed = 0; seed < walks; ++seed) {
            RandomWalk<RegisterCase> walk(seed, *m_register, *m_fixture);
            for (int attempt = 0; attempt < 24; ++attempt)
                steps += walk.step().has_value();
        }
        QVERIFY2(steps > walks * 4, qPrintable(QString::number(steps)));
        expectSound();
        const QJsonArray before = rowsOf(*m_register);
        const auto suppressed = m_register->suppressions();
        QCOMPARE(before.size(), walks);
        A12_VERIFY(m_register->rebuild());
        QCOMPARE(rowsOf(*m_register), before);
        QVERIFY(*m_register->suppressions() == *suppressed);
        expectSound();
        reopen();
        QCOMPARE(m_register->summaries()->size(), walks);
    }
};

QTEST_GUILESS_MAIN(TestWalkedRegister)
#include "tst_walkedregister.moc"
