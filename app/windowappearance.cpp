// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowappearance.h"

#include <QApplication>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

const QString languageName = u"interface/language"_s;
const QString schemeName = u"interface/scheme"_s;

QByteArray wordOf(Appearance::SchemeChoice choice)
{
    switch (choice) {
    case Appearance::SchemeChoice::System:
        return "system";
    case Appearance::SchemeChoice::Light:
        return "light";
    case Appearance::SchemeChoice::Dark:
        return "dark";
    }
    Q_UNREACHABLE();
}

/// With the formats of the system where it speaks this language; British ones for other English.
QLocale localeOf(const QString &language)
{
    const QLocale wanted(language);
    const QLocale system = QLocale::system();
    if (system.language() == wanted.language())
        return system;
    return wanted.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

} // namespace

WindowAppearance::WindowAppearance(Translators &translators, Wording &wording, WindowMemory &memory, const Start &start)
    : m_translators(translators)
    , m_wording(wording)
    , m_memory(memory)
    , m_start(start)
{
}

void WindowAppearance::start(const QString &language)
{
    const QString remembered = QString::fromUtf8(m_memory.layout(languageName));
    if (language.isEmpty() && !remembered.isEmpty())
        speak(localeOf(remembered));
    dressApplication();
}

void WindowAppearance::speak(const QLocale &locale)
{
    m_translators.use(locale);
    m_wording = Wording(locale).withThisYear(m_start.thisYear);
}

QStringList WindowAppearance::languages() const { return {u"en"_s, u"fr"_s}; }

QString WindowAppearance::language() const
{
    const QString language = m_wording.locale().name().section(u'_', 0, 0);
    return languages().contains(language) ? language : u"en"_s;
}

void WindowAppearance::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_memory.setLayout(languageName, language.toUtf8());
    speak(localeOf(language));
    Q_EMIT languageChanged();
}

Appearance::SchemeChoice WindowAppearance::scheme() const
{
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        if (m_memory.layout(schemeName) == wordOf(choice))
            return choice;
    }
    return SchemeChoice::System;
}

void WindowAppearance::setScheme(SchemeChoice choice)
{
    m_memory.setLayout(schemeName, wordOf(choice));
    dressApplication();
}

void WindowAppearance::dressApplication() const
{
    const auto wanted = [this] {
        switch (scheme()) {
        case SchemeChoice::System:
            return m_start.desktop;
        case SchemeChoice::Light:
            return Scheme::Light;
        case SchemeChoice::Dark:
            return Scheme::Dark;
        }
        Q_UNREACHABLE();
    };
    dress(*qApp, wanted());
}

} // namespace article12
