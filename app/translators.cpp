// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ourTranslations = ":/i18n";

} // namespace

QLocale interfaceLocale(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const bool unknown = wanted.language() == QLocale::C;
    return unknown ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

void Translators::use(const QLocale &locale)
{
    m_installed.clear();
    const auto install = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"article12"_s, QLatin1StringView(ourTranslations));
}

QByteArray compiledTranslation(const QString &language)
{
    QFile file(u"%1/article12_%2.qm"_s.arg(QLatin1StringView(ourTranslations), language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace article12
