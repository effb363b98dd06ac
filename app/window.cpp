// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/example/exampleregister.h"
#include "app/fonts.h"
#include "app/usersettings.h"
#include "views/common/theme.h"
#include "views/common/widgetdialogs.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

WindowParts::WindowParts(const Services &services, LetterTemplates letters, Phrases phrases,
                         OrganisationProfile profile)
    : m_services(services)
    , m_wording(services.wording())
    , m_letters(std::move(letters))
    , m_phrases(std::move(phrases))
    , m_profile(std::move(profile))
{
}

Result<std::unique_ptr<WindowParts>> WindowParts::load(const Services &services)
{
    auto letters = services.loadLetterTemplates();
    if (!letters)
        return letters.failure();
    auto phrases = services.loadPhrases();
    if (!phrases)
        return phrases.failure();
    auto profile = services.builtInProfile(u"kakoo-software"_s);
    if (!profile)
        return profile.failure();
    return std::unique_ptr<WindowParts>(
        new WindowParts(services, *std::move(letters), *std::move(phrases), *std::move(profile)));
}

WindowServices WindowParts::forWindow(Dialogs &dialogs) const
{
    return {.forRegister = m_services.forRegister(),
            .wording = m_wording,
            .dialogs = dialogs,
            .letters = m_letters,
            .letterFonts = {},
            .phrases = m_phrases,
            .actor = m_services.actor(),
            .profile = m_profile,
            .makeExample = [this](const QString &path) { return makeExampleRegister(path, {}, m_services); }};
}

Result<void> runWindow(const QString &path, const Services &services)
{
    const auto parts = WindowParts::load(services);
    if (!parts)
        return parts.failure();
    addBuiltInFonts();
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    dress(*qApp, dark ? Scheme::Dark : Scheme::Light);

    WidgetDialogs dialogs;
    MainWindow window(parts.value()->forWindow(dialogs));
    UserSettings settings;
    const QByteArray geometry = settings.windowGeometry();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        window.resize(1500, 860);
    const QString chosen = path.isEmpty() ? settings.lastRegister() : path;
    if (!chosen.isEmpty() && (!path.isEmpty() || QFileInfo::exists(chosen)))
        window.openRegister(chosen);
    window.show();
    QApplication::exec();
    settings.setWindowGeometry(window.saveGeometry());
    if (const Register *casebook = window.casebook())
        settings.setLastRegister(casebook->path());
    return {};
}

} // namespace article12
