// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/writtendates.h"

#include "intake/foldedtext.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Month names of fr, en, de, es, folded; it, nl, pt and pl add what their mail programs write in quoted heads.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        const QStringList names{
            u"janvier janv january jan januar janner jaenner enero ene gennaio januari janeiro stycznia"_s,
            u"fevrier fevr february feb februar feber febrero febbraio februari fevereiro lutego"_s,
            u"mars march mar marz maerz marzo maart mrt marco marca"_s,
            u"avril avr april apr abril abr aprile kwietnia"_s,
            u"mai may mayo maggio mei maio maja"_s,
            u"juin june jun juni junio giugno junho czerwca"_s,
            u"juillet juil july jul juli julio luglio julho lipca"_s,
            u"aout august aug agosto ago augustus sierpnia"_s,
            u"septembre sept september sep septiembre settembre setembro wrzesnia"_s,
            u"octobre oct october oktober okt octubre ottobre outubro pazdziernika"_s,
            u"novembre nov november noviembre novembro listopada"_s,
            u"decembre dec december dezember dez diciembre dic dicembre dezembro grudnia"_s};
        QHash<QString, int> byName;
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : names[month - 1].split(u' '))
                byName.insert(name, month);
        }
        return byName;
    }();
    return table;
}

QString monthPattern()
{
    QStringList names = months().keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return u"(?<name>"_s + names.join(u'|') + u")\\b\\.?"_s;
}

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> list{
        QRegularExpression(uR"(\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b)"_s),
        QRegularExpression(uR"(\b(?<day>\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(?:de\s+|of\s+)?)"_s + monthPattern() +
                           uR"((?:\s*,?\s+(?:de\s+|del\s+)?(?<year>\d{4})\b)?)"_s),
        QRegularExpression(uR"(\b)"_s + monthPattern() +
                           uR"(\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:\s*,?\s+(?<year>\d{4})\b)?)"_s),
        QRegularExpression(uR"(\b(?<day>\d{1,2})([./-])(?<month>\d{1,2})\g{-2}(?<year>\d{4})\b)"_s),
        QRegularExpression(uR"(\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?!\d))"_s),
    };
    return list;
}

std::optional<WrittenDate> dateOf(const QRegularExpressionMatch &match, const FoldedText &folded)
{
    WrittenDate date;
    date.day = match.captured(u"day"_s).toInt();
    const QString name = match.captured(u"name"_s);
    date.month = name.isEmpty() ? match.captured(u"month"_s).toInt() : months().value(name);
    date.year = match.captured(u"year"_s).toInt();
    date.offset = folded.origin[match.capturedStart()];
    if (!QDate::isValid(date.year == 0 ? 2024 : date.year, date.month, date.day))
        return {};
    return date;
}

} // namespace

QDate WrittenDate::on(QDate reader) const
{
    if (year != 0)
        return QDate(year, month, day);
    for (int back = 0; back <= 4; ++back) {
        const QDate candidate(reader.year() - back, month, day);
        if (candidate.isValid() && candidate <= reader)
            return candidate;
    }
    return {};
}

QList<WrittenDate> writtenDates(const QString &text)
{
    const FoldedText folded = foldForSearch(text);
    QList<WrittenDate> dates;
    QMap<qsizetype, qsizetype> taken; ///< end of each date by its start
    for (const auto &pattern : patterns()) {
        for (auto matches = pattern.globalMatch(folded.text); matches.hasNext();) {
            const auto match = matches.next();
            const auto date = dateOf(match, folded);
            const auto before = taken.lowerBound(match.capturedEnd());
            const bool overlaps = before != taken.begin() && match.capturedStart() < std::prev(before).value();
            if (!date || overlaps)
                continue;
            taken.insert(match.capturedStart(), match.capturedEnd());
            dates << *date;
        }
    }
    std::sort(dates.begin(), dates.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
    return dates;
}

} // namespace article12
