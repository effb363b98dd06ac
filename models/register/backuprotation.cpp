// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/backuprotation.h"

#include <QRegularExpression>
#include <QSet>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int dailyKept = 14;
constexpr int weeklyKeptDays = 30;

QPair<int, int> weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

} // namespace

QString BackupName::toString() const
{
    return u"%1-%2.a12"_s.arg(at.toUTC().toString(u"yyyy-MM-ddTHHmmss'Z'"_s)).arg(seq.value, 6, 10, QChar(u'0'));
}

std::optional<BackupName> BackupName::fromString(const QString &fileName)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2}T\\d{6})Z-(\\d{6,18})\\.a12$"_s);
    const auto match = form.match(fileName);
    QDateTime at = QDateTime::fromString(match.captured(1), u"yyyy-MM-ddTHHmmss"_s);
    if (!at.isValid())
        return {};
    at.setTimeSpec(Qt::UTC);
    return BackupName{at, {match.captured(2).toLongLong()}};
}

bool isNewer(const BackupName &left, const BackupName &right)
{
    return left.seq != right.seq ? left.seq > right.seq : left.at > right.at;
}

QList<BackupName> surplus(QList<BackupName> backups, QDate today)
{
    std::sort(backups.begin(), backups.end(), isNewer);
    QSet<QDate> days;
    QSet<QPair<int, int>> weeks;
    QList<BackupName> gone;
    for (const BackupName &backup : std::as_const(backups)) {
        const QDate day = backup.at.date();
        const bool newestOfDay = !days.contains(day);
        const bool newestOfWeek = !weeks.contains(weekOf(day));
        const bool keptAsDaily = newestOfDay && days.size() < dailyKept;
        const bool keptAsWeekly = newestOfWeek && day.daysTo(today) <= weeklyKeptDays;
        days.insert(day);
        weeks.insert(weekOf(day));
        if (!keptAsDaily && !keptAsWeekly)
            gone << backup;
    }
    return gone;
}

} // namespace article12
