// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <variant>

class QTranslator;

namespace article12 {

class Text;

/// A day said without its weekday even in short style: "2 Nov".
struct DayAndMonth
{
    QDate day;
    friend bool operator==(const DayAndMonth &, const DayAndMonth &) = default;
};

/// A value put into a sentence: words as they are, a civil date, a number, or another sentence.
using TextArgument = std::variant<QString, QDate, DayAndMonth, qint64, std::shared_ptr<const Text>>;

/// A sentence not yet in any language: English source (marked with `QT_TRANSLATE_NOOP("Domain", …)`) and what fills %1
/// … %9, %n. The domain speaks in Texts; the outer layer says them with a Wording. So one rule can be told on screen in
/// one language and in a letter in another.
class Text
{
public:
    Text() = default;
    explicit Text(const char *source, QList<TextArgument> arguments = {}, int count = -1)
        : m_source(source)
        , m_arguments(std::move(arguments))
        , m_count(count)
    {
    }
    /// Words that are never translated: names, references, file names.
    static Text verbatim(const QString &words);
    /// A label of a rule file: English, translated in the context "Rules".
    static Text fromData(const QString &label);

    [[nodiscard]] bool isEmpty() const { return !m_source && m_arguments.isEmpty(); }
    friend bool operator==(const Text &left, const Text &right);

private:
    friend class Wording;
    const char *m_source = nullptr; ///< nullptr: the first argument, verbatim
    bool m_isData = false;          ///< the first argument is a label of a rule file
    QList<TextArgument> m_arguments;
    int m_count = -1;
};

inline TextArgument asArgument(Text text) { return std::make_shared<const Text>(std::move(text)); }

/// Says Texts in one language: with the application's own translators, or with one given (a letter in another
/// language).
class Wording
{
public:
    enum class DateStyle { Short, Long }; ///< "Wed 9 Dec" (with the year when it is not this one) or "9 December 2026"

    explicit Wording(const QLocale &locale, const QTranslator *translator = nullptr, DateStyle style = DateStyle::Short)
        : m_locale(locale)
        , m_translator(translator)
        , m_dateStyle(style)
    {
    }
    /// Short dates leave out the year of this day; without it the year is always written.
    [[nodiscard]] Wording withThisYear(int year) const;
    [[nodiscard]] Wording withDateStyle(DateStyle style) const;

    [[nodiscard]] QString say(const Text &text) const;
    [[nodiscard]] QString say(const QList<Text> &sentences) const; ///< joined with spaces
    [[nodiscard]] QString date(QDate day) const;                ///< in this wording's style, never broken across lines
    [[nodiscard]] QString longDate(QDate day) const;            ///< "2 mars 2026", "1er mai 2026"
    [[nodiscard]] QString shortDate(QDate day) const;           ///< "Wed 9 Dec", "mer. 9 déc."
    [[nodiscard]] QString dayAndMonth(QDate day) const;         ///< "9 Dec", "9 déc."
    [[nodiscard]] QString list(const QStringList &words) const; ///< "a, b and c"
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString translated(const char *context, const char *source, int count) const;

    QLocale m_locale;
    const QTranslator *m_translator;
    DateStyle m_dateStyle;
    int m_thisYear = 0;
};

} // namespace article12
