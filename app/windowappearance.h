// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translators.h"
#include "basics/text.h"
#include "views/common/appearance.h"
#include "views/common/theme.h"
#include "views/common/windowmemory.h"

namespace article12 {

/// Installs what the person chooses and remembers it for the next start.
class WindowAppearance final : public Appearance
{
    Q_OBJECT

public:
    struct Start
    {
        Scheme desktop; ///< of the palette the program started with
        int thisYear;   ///< left out of dates on screen
    };
    WindowAppearance(Translators &translators, Wording &wording, WindowMemory &memory, const Start &start);
    /// Speaks and dresses as remembered; `language`: of this run only, empty as remembered.
    void start(const QString &language);

    [[nodiscard]] QStringList languages() const override;
    [[nodiscard]] QString language() const override;
    void setLanguage(const QString &language) override;
    [[nodiscard]] SchemeChoice scheme() const override;
    void setScheme(SchemeChoice choice) override;

private:
    void speak(const QLocale &locale);
    void dressApplication() const;

    Translators &m_translators;
    Wording &m_wording;
    WindowMemory &m_memory;
    Start m_start;
};

} // namespace article12
