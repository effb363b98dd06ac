// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace article12 {

/// The language of the interface: the one asked for, else the system's, else British English.
[[nodiscard]] QLocale interfaceLocale(const QString &language);

/// Installs our translation and Qt's for a locale; removes them when destroyed.
class Translators
{
public:
    explicit Translators(const QLocale &locale) { use(locale); }
    /// Another language from now on; what was said before stays as it is.
    void use(const QLocale &locale);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

/// Our translation for one language as built in (a letter may speak another than the program); empty: there is none.
[[nodiscard]] QByteArray compiledTranslation(const QString &language);

} // namespace article12
