// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QStackedWidget;

namespace article12 {

/// The settings of an open register: places of the navigation, each with one or several pages under tabs.
class SettingsArea : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        QString key; ///< in the navigation
        QString title;
    };

    explicit SettingsArea(const Workplace &workplace, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// false: not a place of the settings.
    bool showPlace(const QString &key);
    /// Asks when something typed is not saved; true: nothing is, or it may be lost.
    [[nodiscard]] bool mayLeave();

private:
    struct Tab
    {
        QString title;
        SettingsPage *page;
    };
    void addPlace(const Place &place, const QList<Tab> &tabs);
    void refresh();

    const Workplace &m_workplace;
    QList<Place> m_places;
    QList<SettingsPage *> m_pages;
    QStackedWidget *m_stack;
};

} // namespace article12
