// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/deadlinecalculator.h"
#include "support/rules.h"

#include <QTest>

#include <atomic>
#include <cstdlib>

namespace {

std::atomic<qint64> allocations = 0;

} // namespace

#ifndef __SANITIZE_ADDRESS__
// Every allocation of the process passes here: operator new and Qt's containers too.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-*): the names are those of glibc
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    ++allocations;
    return __libc_calloc(count, size);
}
void *realloc(void *block, size_t size)
{
    ++allocations;
    return __libc_realloc(block, size);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-*)
#endif

using namespace article12;
using namespace Qt::StringLiterals;

/// A queue of thousands is worked out again at midnight: the simple request allocates nothing.
class TestNoAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simpleRequestAllocatesNothing_data()
    {
        QTest::addColumn<ClockInput>("input");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("mayAllocate");
        const QDate received(2026, 1, 31);
        QTest::newRow("no waits") << ClockInput{received, {}, {}, {}} << u"EU"_s << false;
        QTest::newRow("strict") << ClockInput{received, {}, {}, {}} << u"STRICT"_s << false;
        QTest::newRow("extended") << ClockInput{received, {}, ExtensionNotice{received.addDays(9), true}, {}} << u"EU"_s
                                  << false;
        // The list of stops is on the heap: the counter must see it.
        QTest::newRow("the counter counts")
            << ClockInput{received, {Wait{WaitKind::Identity, received, received.addDays(4), true, false}}, {}, {}}
            << u"EU"_s << true;
    }
    void simpleRequestAllocatesNothing()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer brings its own allocator");
#endif
        QFETCH(ClockInput, input);
        QFETCH(QString, policy);
        QFETCH(bool, mayAllocate);
        const auto calendar = test::rulebook().holidays.calendar(u"FR"_s);
        const auto rules = test::rulebook().policies.find(policy);
        qint64 days = 0;
        const qint64 before = allocations;
        for (int i = 0; i < 1000; ++i) {
            input.receivedOn = input.receivedOn.addDays(i % 2 == 0 ? 1 : -1);
            const auto deadline = computeDeadline(input, *rules, *calendar);
            days += deadline ? deadline->effectiveDue->toJulianDay() : 0;
        }
        const qint64 used = allocations - before;
        QVERIFY(days > 0);
        QVERIFY2((used > 0) == mayAllocate, qPrintable(QString::number(used)));
    }
};

QTEST_GUILESS_MAIN(TestNoAllocation)
#include "tst_noallocation.moc"
