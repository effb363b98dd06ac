// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateentry.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct DateEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(DateEntry)
};

struct Parts
{
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

DateEntry refused(const QString &problem) { return {{}, problem}; }

DateEntry notRead()
{
    return refused(DateEntryWords::tr("This is not a date. Type it as 9.11.2026, 9 Nov 2026 or 2026-11-09."));
}

/// Lower case without accents and dots: "Févr." as "fevr".
QString folded(const QString &word)
{
    QString plain;
    for (const QChar unit : word.toLower().normalized(QString::NormalizationForm_KD)) {
        if (!unit.isMark() && unit != u'.')
            plain += unit == u'\u2019' ? u'\'' : unit;
    }
    return plain;
}

/// "today", "hier": the day named in the language of the window or in English.
std::optional<QDate> dayNamed(const QString &text, QDate today)
{
    struct Name
    {
        QString word;
        int days;
    };
    const QList<Name> names{{DateEntryWords::tr("today"), 0},      {u"today"_s, 0},
                            {DateEntryWords::tr("yesterday"), -1}, {u"yesterday"_s, -1},
                            {DateEntryWords::tr("tomorrow"), 1},   {u"tomorrow"_s, 1}};
    for (const Name &name : names) {
        if (folded(text) == folded(name.word))
            return today.addDays(name.days);
    }
    return {};
}

/// The month whose name starts with these letters, in the locale or in English; 0: none or several.
int monthNamed(QString word, const QLocale &locale)
{
    word = folded(word);
    if (word.size() < 3)
        return 0;
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        int found = 0;
        int hits = 0;
        for (int month = 1; month <= 12; ++month) {
            const QString longName = folded(language.monthName(month, QLocale::LongFormat));
            const QString shortName = folded(language.monthName(month, QLocale::ShortFormat));
            if (longName.startsWith(word) || shortName == word) {
                found = month;
                ++hits;
            }
        }
        if (hits == 1)
            return found;
    }
    return 0;
}

int fullYear(int typed, qsizetype digits) { return digits <= 2 ? 2000 + typed : typed; }

std::optional<Parts> fromDigits(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})$"_s);
    static const QRegularExpression usual(
        u"^(\\d{1,2})(?:[-./] ?| )(\\d{1,2})(?:(?:[-./] ?| )(\\d{4}|\\d{2}))?[./ ]*$"_s);
    static const QRegularExpression solid(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression solidIso(u"^(19\\d{2}|20\\d{2})(0[1-9]|1[0-2])(\\d{2})$"_s);
    for (const QRegularExpression &yearFirst : {iso, solidIso}) {
        if (const auto match = yearFirst.match(text); match.hasMatch())
            return Parts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    auto match = usual.match(text);
    if (!match.hasMatch())
        match = solid.match(text);
    if (!match.hasMatch())
        return {};
    Parts parts{match.captured(1).toInt(), match.captured(2).toInt(), {}};
    if (parts.month > 12 && parts.day <= 12)
        std::swap(parts.day, parts.month);
    if (const QString year = match.captured(3); !year.isEmpty())
        parts.year = fullYear(year.toInt(), year.size());
    return parts;
}

std::optional<Parts> fromWords(const QString &text, const QLocale &locale)
{
    // "lun. 9 nov. 2026", "1er mai", "9. November 2026", "Nov 9, 2026": a weekday before it is not looked at
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:er|st|nd|rd|th|\\.)?\\s*(\\p{L}+\\.?),?\\s*(\\d{4}|\\d{2})?$"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}+\\.?)\\s*(\\d{1,2})(?:,?\\s+(\\d{4}))?$"_s);
    QString day;
    QString month;
    QString year;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        day = match.captured(1);
        month = match.captured(2);
        year = match.captured(3);
    } else if (const auto other = monthFirst.match(text); other.hasMatch()) {
        month = other.captured(1);
        day = other.captured(2);
        year = other.captured(3);
    }
    const int number = monthNamed(month, locale);
    if (number == 0)
        return {};
    Parts parts{day.toInt(), number, {}};
    if (!year.isEmpty())
        parts.year = fullYear(year.toInt(), year.size());
    return parts;
}

QDate nearestYear(const Parts &parts, QDate today, DaysMeant meant)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate day(year, parts.month, parts.day);
        const bool isMeant = meant == DaysMeant::Any || day <= today;
        if (day.isValid() && isMeant && (!best.isValid() || qAbs(today.daysTo(day)) < qAbs(today.daysTo(best))))
            best = day;
    }
    return best;
}

} // namespace

DateEntry readDateEntry(const QString &typed, QDate today, const QLocale &locale, DaysMeant meant)
{
    const QString text = QString(typed).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').simplified();
    if (text.isEmpty())
        return {};
    if (const auto day = dayNamed(text, today))
        return {day, {}};
    std::optional<Parts> parts = fromDigits(text);
    if (!parts)
        parts = fromWords(text, locale);
    if (!parts)
        return notRead();
    if (parts->month < 1 || parts->month > 12)
        return refused(DateEntryWords::tr("There is no month %1.").arg(parts->month));
    const int year = parts->year.value_or(today.year());
    if (year < 1990 || year > 2199)
        return refused(DateEntryWords::tr("The year %1 is out of range.").arg(year));
    const QDate day = parts->year ? QDate(year, parts->month, parts->day) : nearestYear(*parts, today, meant);
    if (day.isValid())
        return {day, {}};
    return refused(
        DateEntryWords::tr("%1 %2 has no day %3.")
            .arg(locale.standaloneMonthName(parts->month), QString::number(year), QString::number(parts->day)));
}

} // namespace article12
