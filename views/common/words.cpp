// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include "requests/dayslost.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QStringList usualLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("it"), QStringLiteral("nl"), QStringLiteral("pl"), QStringLiteral("pt")};
}

QString withOnePoint(QString sentence)
{
    if (sentence.endsWith(u".."_s))
        sentence.chop(1);
    return sentence;
}

QString languageName(const QString &code, const QLocale &locale)
{
    const QLocale::Language language = QLocale(code).language();
    if (code.isEmpty() || language == QLocale::C)
        return code;
    if (code == u"fr")
        return Words::tr("French");
    if (code == u"en")
        return Words::tr("English");
    if (code == u"de")
        return Words::tr("German");
    if (code == u"es")
        return Words::tr("Spanish");
    if (code == u"it")
        return Words::tr("Italian");
    if (code == u"nl")
        return Words::tr("Dutch");
    if (code == u"pl")
        return Words::tr("Polish");
    if (code == u"pt")
        return Words::tr("Portuguese");
    if (language == locale.language())
        return locale.nativeLanguageName();
    return QLocale::languageToString(language);
}

QString zonedInWords(const QDateTime &instant, const QTimeZone &zone, const Wording &wording)
{
    const QDateTime local = instant.toTimeZone(zone);
    const QString city = QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
    return Words::tr("%1 %2 (%3)", "day, time, city of the time zone")
        .arg(wording.withThisYear(0).shortDate(local.date()), local.time().toString(u"HH:mm"_s), city);
}

QString inGroups(QString words)
{
    static const QRegularExpression fingerprint(u"\\b([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})\\b"_s);
    return words.replace(fingerprint, u"\\1 \\2 \\3 \\4"_s);
}

QString daysLostInWords(const RegisterRequest &received)
{
    const int lost = daysLostInside(received).value_or(0);
    return lost > 0 ? Words::tr("%n day(s) lost before it reached you", nullptr, lost) : QString();
}

QString sizeInWords(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace article12
