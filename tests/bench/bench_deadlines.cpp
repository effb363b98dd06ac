// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines per second on one core, beside a bare loop of QDate::addMonths and a weekend test in the same run. Ends
// with status 1 when a request without waits takes more than ten times as long as the bare loop.
#include "deadlines/deadlinecalculator.h"
#include "support/rules.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace article12;

namespace {

constexpr int rounds = 5;
constexpr int requestsPerRound = 400'000;
constexpr double mostTimesBare = 10;

/// Keeps the optimiser from dropping the work.
qint64 checksum = 0;

/// Nanoseconds for one request, the best of some rounds.
template <typename Work>
double nanosecondsEach(Work work)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < requestsPerRound; ++i)
            checksum += work(QDate(2019, 1, 1).addDays(i % 7000));
        const double each = double(timer.nsecsElapsed()) / requestsPerRound;
        best = round == 0 ? each : std::min(best, each);
    }
    return best;
}

qint64 bareMonth(QDate receivedOn)
{
    QDate due = receivedOn.addMonths(1);
    while (due.dayOfWeek() >= Qt::Saturday)
        due = due.addDays(1);
    return due.toJulianDay();
}

QList<Wait> fourWaits(QDate receivedOn)
{
    const auto wait = [receivedOn](WaitKind kind, int asked, int answered) {
        return Wait{kind, receivedOn.addDays(asked), receivedOn.addDays(answered), true, true};
    };
    return {wait(WaitKind::Identity, 2, 9), wait(WaitKind::Clarification, 5, 12), wait(WaitKind::Identity, 15, 18),
            wait(WaitKind::Fee, 20, 21)};
}

void print(const char *what, double nanoseconds, double bare)
{
    std::printf("%-28s %8.1f ns %12.0f per second %6.1f x bare\n", what, nanoseconds, 1e9 / nanoseconds,
                nanoseconds / bare);
}

} // namespace

int main()
{
    const auto calendar = test::rulebook().holidays.calendar(QStringLiteral("FR"));
    const auto policy = test::rulebook().policies.find(QStringLiteral("EU"));
    const auto dueOf = [&](const ClockInput &input) {
        const auto deadline = computeDeadline(input, *policy, *calendar);
        return deadline ? deadline->effectiveDue->toJulianDay() : 0;
    };

    const double bare = nanosecondsEach(bareMonth);
    const double simple = nanosecondsEach([&](QDate day) { return dueOf({day, {}, {}, {}}); });
    const double waiting = nanosecondsEach([&](QDate day) { return dueOf({day, fourWaits(day), {}, {}}); });
    print("bare month and weekend", bare, bare);
    print("request without waits", simple, bare);
    print("request with four waits", waiting, bare);
    std::printf("100,000 requests recomputed: %.3f s without waits, %.3f s with four\n", simple / 1e4, waiting / 1e4);
    std::printf("at most %.0f x bare without waits: %s\n", mostTimesBare,
                simple <= mostTimesBare * bare ? "kept" : "EXCEEDED");
    return checksum == 0 || simple > mostTimesBare * bare ? 1 : 0;
}
