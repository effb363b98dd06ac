// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/desktopnotifier.h"
#include "app/example/exampleregister.h"
#include "app/fonts.h"
#include "app/usersettings.h"
#include "app/windowappearance.h"
#include "views/common/theme.h"
#include "views/common/widgetdialogs.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>

namespace article12 {

using namespace Qt::StringLiterals;

WindowParts::WindowParts(const Services &services, LetterTemplates letters, Phrases phrases,
                         OrganisationProfile profile, OrganisationData organisation)
    : m_services(services)
    , m_wording(services.wording())
    , m_letters(std::move(letters))
    , m_phrases(std::move(phrases))
    , m_profile(std::move(profile))
    , m_organisation(std::move(organisation))
{
}

Result<std::unique_ptr<WindowParts>> WindowParts::load(const Services &services)
{
    auto letters = Services::loadLetterTemplates();
    if (!letters)
        return letters.failure();
    auto phrases = Services::loadPhrases();
    if (!phrases)
        return phrases.failure();
    auto profile = Services::builtInProfile(u"kakoo-software"_s);
    if (!profile)
        return profile.failure();
    auto organisation = Services::loadOrganisationData();
    if (!organisation)
        return organisation.failure();
    return std::unique_ptr<WindowParts>(new WindowParts(services, *std::move(letters), *std::move(phrases),
                                                        *std::move(profile), *std::move(organisation)));
}

WindowServices WindowParts::forWindow(Dialogs &dialogs, WindowMemory &memory, Appearance &appearance) const
{
    return {.forRegister = m_services.forRegister(),
            .wording = m_wording,
            .dialogs = dialogs,
            .memory = memory,
            .letters = m_letters,
            .letterFonts = {},
            .phrases = m_phrases,
            .actor = m_services.actor(),
            .organisation = m_organisation,
            .appearance = appearance,
            .profile = m_profile,
            .makeExample = [this](const QString &path) { return makeExampleRegister(path, {}, m_services); }};
}

Result<void> runWindow(const QString &path, const Services &services, Translators &translators)
{
    const auto parts = WindowParts::load(services);
    if (!parts)
        return parts.failure();
    addBuiltInFonts();
    WidgetDialogs dialogs;
    UserSettings settings;
    DesktopNotifier notifier;
    WindowAppearance appearance(translators, parts.value()->wording(), settings,
                                {schemeOf(QApplication::palette()), services.today().year()});
    appearance.start(services.options().language);
    const auto made = [&] {
        WindowServices forWindow = parts.value()->forWindow(dialogs, settings, appearance);
        forWindow.alertMemory = &settings;
        forWindow.notices = &notifier;
        forWindow.asksWhoWorks = services.options().actor.isEmpty();
        return std::make_unique<MainWindow>(forWindow);
    };
    auto window = made();
    QObject::connect(
        &appearance, &Appearance::languageChanged, qApp,
        [&] {
            auto next = made();
            next->setGeometry(window->geometry());
            next->setWindowState(window->windowState());
            next->area().resume(window->area().handOver());
            next->show();
            window = std::move(next);
        },
        Qt::QueuedConnection); // the page that asks lives in the window that goes
    const QString chosen = path.isEmpty() ? settings.recentRegisters().value(0) : path;
    if (!chosen.isEmpty() && (!path.isEmpty() || QFileInfo::exists(chosen)))
        window->area().openAfterFirstFrame(chosen);
    window->resize(window->size().boundedTo(window->screen()->availableSize()));
    window->show();
    QApplication::exec();
    return {};
}

} // namespace article12
