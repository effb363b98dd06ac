// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/gate.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace article12;

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobTurnsEverybodyAway()
    {
        Gate gate;
        {
            const Gate::Pass job(gate, Gate::Visit::Job);
            QVERIFY(job);
            QVERIFY(!Gate::Pass(gate, Gate::Visit::Step));
            QVERIFY(!Gate::Pass(gate, Gate::Visit::Job));
        }
        QVERIFY(Gate::Pass(gate, Gate::Visit::Step));
    }

    void stepsWaitForOneAnother()
    {
        Gate gate;
        std::atomic<bool> secondIsInside = false;
        auto first = std::make_unique<Gate::Pass>(gate, Gate::Visit::Step);
        std::thread second([&] {
            const Gate::Pass pass(gate, Gate::Visit::Step);
            secondIsInside = bool(pass);
        });
        QTest::qWait(20);
        QVERIFY(!secondIsInside);
        first.reset();
        second.join();
        QVERIFY(secondIsInside);
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
