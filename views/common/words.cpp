// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QCoreApplication>
#include <QLocale>

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

QString sizeInWords(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace article12
