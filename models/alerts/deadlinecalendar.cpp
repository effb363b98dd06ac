// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/deadlinecalendar.h"

#include <QCryptographicHash>

namespace article12 {

using namespace Qt::StringLiterals;

QString calendarWordOf(const QString &controller)
{
    constexpr int letters = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(controller.toUtf8(), QCryptographicHash::Sha256).toHex().first(letters));
}

QList<CalendarEntry> calendarEntries(const QList<RequestSummary> &rows, const QString &registerWord)
{
    QList<CalendarEntry> entries;
    for (const RequestSummary &row : rows) {
        const auto add = [&](const QString &kind, const std::optional<QDate> &day, const char *title) {
            const QString uid = u"%1-%2-%3@article12"_s.arg(registerWord, QString::number(row.number.value), kind);
            if (day)
                entries << CalendarEntry{uid, *day, Text(title, {row.reference})};
        };
        for (const AuthorityLetter &letter : row.authorities)
            add(u"authority-%1"_s.arg(letter.complaint.value), letter.answerBy,
                QT_TRANSLATE_NOOP("Domain", "%1: observations to the authority"));
        if (row.state != State::Closed)
            add(u"reminder"_s, row.nextActionOn, QT_TRANSLATE_NOOP("Domain", "%1: own reminder"));
        if (row.state == State::Done || row.state == State::Closed)
            continue;
        add(u"due"_s, row.deadline.effectiveDue, QT_TRANSLATE_NOOP("Domain", "%1: answer due"));
        if (row.isComplex && row.deadline.extension == ExtensionStatus::None)
            add(u"cutoff"_s, row.deadline.cutoff, QT_TRANSLATE_NOOP("Domain", "%1: last day to notify an extension"));
        if (row.target)
            add(u"target"_s, row.target->due, QT_TRANSLATE_NOOP("Domain", "%1: own target"));
    }
    return entries;
}

} // namespace article12
