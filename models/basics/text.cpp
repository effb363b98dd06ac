// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/text.h"

#include <QTranslator>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto domainContext = "Domain";
constexpr QChar noBreakSpace(0x00A0);

QString unbroken(QString words) { return words.replace(u' ', noBreakSpace); }

/// French writes the first of a month as an ordinal.
QString dayNumber(QDate day, const QLocale &locale)
{
    const bool ordinal = locale.language() == QLocale::French && day.day() == 1;
    return ordinal ? u"1er"_s : locale.toString(day.day());
}

} // namespace

Text Text::verbatim(const QString &words)
{
    Text text;
    text.m_arguments = {words};
    return text;
}

Text Text::fromData(const QString &label)
{
    Text text = verbatim(label);
    text.m_isData = !label.isEmpty();
    return text;
}

bool operator==(const Text &left, const Text &right)
{
    const auto sameArgument = [](const TextArgument &a, const TextArgument &b) {
        const auto *nestedA = std::get_if<std::shared_ptr<const Text>>(&a);
        const auto *nestedB = std::get_if<std::shared_ptr<const Text>>(&b);
        return nestedA && nestedB ? **nestedA == **nestedB : a == b;
    };
    return qstrcmp(left.m_source, right.m_source) == 0 && left.m_isData == right.m_isData &&
           left.m_count == right.m_count &&
           std::equal(left.m_arguments.begin(), left.m_arguments.end(), right.m_arguments.begin(),
                      right.m_arguments.end(), sameArgument);
}

Wording Wording::withThisYear(int year) const
{
    Wording copy = *this;
    copy.m_thisYear = year;
    return copy;
}

Wording Wording::withDateStyle(DateStyle style) const
{
    Wording copy = *this;
    copy.m_dateStyle = style;
    return copy;
}

QString Wording::say(const Text &text) const
{
    const auto argumentWords = [this](const TextArgument &argument) {
        struct Visitor
        {
            const Wording &wording;
            QString operator()(const QString &words) const { return words; }
            QString operator()(QDate day) const { return wording.date(day); }
            QString operator()(DayAndMonth date) const
            {
                const bool isLong = wording.m_dateStyle == DateStyle::Long;
                return isLong ? wording.longDate(date.day) : wording.dayAndMonth(date.day);
            }
            QString operator()(qint64 number) const { return wording.m_locale.toString(number); }
            QString operator()(const std::shared_ptr<const Text> &nested) const { return wording.say(*nested); }
        };
        return std::visit(Visitor{*this}, argument);
    };
    if (text.m_isData)
        return translated("Rules", std::get<QString>(text.m_arguments.first()).toUtf8().constData(), -1);
    if (!text.m_source)
        return text.m_arguments.isEmpty() ? QString() : argumentWords(text.m_arguments.first());

    // Filled in one pass: a name that contains "%2" stays as typed.
    const QString pattern = translated(domainContext, text.m_source, text.m_count);
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (index >= 1 && index <= text.m_arguments.size()) {
            words += argumentWords(text.m_arguments[index - 1]);
            ++i;
            const bool endsWithPoint = words.endsWith(u'.'); // "1er avr." at the end of a sentence has one point
            if (endsWithPoint && i + 1 < pattern.size() && pattern[i + 1] == u'.')
                ++i;
        } else {
            words += pattern[i];
        }
    }
    return words;
}

QString Wording::say(const QList<Text> &sentences) const
{
    QStringList words;
    for (const Text &sentence : sentences)
        words << say(sentence);
    return words.join(u' ');
}

QString Wording::date(QDate day) const { return m_dateStyle == DateStyle::Long ? longDate(day) : shortDate(day); }

QString Wording::longDate(QDate day) const
{
    return unbroken(u"%1 %2 %3"_s.arg(dayNumber(day, m_locale), m_locale.monthName(day.month(), QLocale::LongFormat),
                                      QString::number(day.year())));
}

QString Wording::shortDate(QDate day) const
{
    return unbroken(m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat)) + noBreakSpace + dayAndMonth(day);
}

QString Wording::dayAndMonth(QDate day) const
{
    const QString words =
        dayNumber(day, m_locale) + noBreakSpace + m_locale.monthName(day.month(), QLocale::ShortFormat);
    return day.year() == m_thisYear ? words : words + noBreakSpace + QString::number(day.year());
}

QString Wording::list(const QStringList &words) const
{
    if (words.size() < 2)
        return words.join(QString());
    const QString head = words.mid(0, words.size() - 1).join(u", "_s);
    //: the last two of a list: "a, b and c"
    return say(Text(QT_TRANSLATE_NOOP("Domain", "%1 and %2"), {head, words.last()}));
}

QString Wording::translated(const char *context, const char *source, int count) const
{
    QString words = m_translator ? m_translator->translate(context, source, nullptr, count)
                                 : QCoreApplication::translate(context, source, nullptr, count);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (count >= 0)
        words.replace(u"%n"_s, m_locale.toString(count));
    return words;
}

} // namespace article12
