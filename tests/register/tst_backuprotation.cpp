// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/backuprotation.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

BackupName backup(QDate day, qint64 seq, int hour = 8) { return {QDateTime(day, QTime(hour, 0), Qt::UTC), {seq}}; }

const QDate today(2026, 3, 31); // a Tuesday

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack()
    {
        const BackupName name = backup(QDate(2026, 3, 2), 42, 11);
        QCOMPARE(name.toString(), u"2026-03-02T110000Z-000042.a12"_s);
        QCOMPARE(BackupName::fromString(name.toString()), std::optional(name));
        QVERIFY(!BackupName::fromString(u"2026-03-02T110000Z-000042.a12.part"_s));
        QVERIFY(!BackupName::fromString(u"mine.a12"_s));
        QVERIFY(!BackupName::fromString(u"2026-13-02T110000Z-000042.a12"_s));
    }

    void fourteenDaysAndTheWeeksOfAMonthAreKept()
    {
        QList<BackupName> backups;
        for (int daysAgo = 0; daysAgo < 60; ++daysAgo)
            backups << backup(today.addDays(-daysAgo), 1000 - daysAgo);
        const QList<BackupName> gone = surplus(backups, today);
        QList<QDate> kept;
        for (const BackupName &name : backups) {
            if (!gone.contains(name))
                kept << name.at.date();
        }
        QList<QDate> expected;
        for (int daysAgo = 0; daysAgo < 14; ++daysAgo)
            expected << today.addDays(-daysAgo);
        expected << QDate(2026, 3, 15) << QDate(2026, 3, 8) << QDate(2026, 3, 1); // Sundays: newest of their weeks
        QCOMPARE(kept, expected);
    }

    void ofOneDayTheNewestIsKept()
    {
        const QList<BackupName> backups{backup(today, 5, 7), backup(today, 9, 9), backup(today, 7, 18)};
        QCOMPARE(surplus(backups, today), (QList<BackupName>{backups.at(2), backups.at(0)}));
    }

    void daysWithoutBackupDoNotCount()
    {
        QList<BackupName> backups;
        for (int i = 0; i < 14; ++i)
            backups << backup(today.addDays(-100 * i), 1000 - i);
        QVERIFY(surplus(backups, today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
