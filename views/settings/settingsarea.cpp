// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsarea.h"

#include "views/common/label.h"
#include "views/common/page.h"
#include "views/settings/clockpolicypage.h"
#include "views/settings/holidayspage.h"
#include "views/settings/interfacepage.h"
#include "views/settings/organisationpage.h"
#include "views/settings/peoplepage.h"
#include "views/settings/policycheckpage.h"
#include "views/settings/processingspage.h"
#include "views/settings/suppressionpage.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace article12 {

using namespace Qt::StringLiterals;

SettingsArea::SettingsArea(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    addPlace({u"suppression"_s, tr("Suppression list")}, {{tr("Suppression list"), new SuppressionPage(workplace)}});
    addPlace({u"organisation"_s, tr("Organisation")}, {{tr("Organisation"), new OrganisationPage(workplace)},
                                                       {tr("Processing activities"), new ProcessingsPage(workplace)},
                                                       {tr("People"), new PeoplePage(workplace)},
                                                       {tr("Policy check"), new PolicyCheckPage(workplace)}});
    addPlace({u"clock"_s, tr("Clock and holidays")},
             {{tr("Clock policy"), new ClockPolicyPage(workplace)}, {tr("Holidays"), new HolidaysPage(workplace)}});
    addPlace({u"interface"_s, tr("Language and colours")},
             {{tr("Language and colours"), new InterfacePage(workplace)}});
    connect(&workplace.casebook, &Register::settingsChanged, this, &SettingsArea::refresh);
}

void SettingsArea::addPlace(const Place &place, const QList<Tab> &tabs)
{
    auto *frame = new QWidget;
    frame->setObjectName(place.key);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    auto *title = new Label(place.title, Label::Role::Title);
    title->setContentsMargins(18, 0, 18, 6);
    column->addWidget(title);
    auto *pages = new QStackedWidget;
    auto *bar = new QTabBar;
    auto *barRow = new QHBoxLayout;
    barRow->setContentsMargins(18, 0, 18, 0);
    barRow->addWidget(bar);
    barRow->addStretch();
    column->addLayout(barRow);
    column->addWidget(horizontalLine());
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setAccessibleName(place.title);
    bar->setVisible(tabs.size() > 1);
    for (const Tab &tab : tabs) {
        bar->addTab(tab.title);
        pages->addWidget(tab.page);
        m_pages << tab.page;
    }
    connect(bar, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    column->addWidget(pages, 1);
    frame->setFocusProxy(tabs.size() > 1 ? static_cast<QWidget *>(bar) : pages);
    m_stack->addWidget(frame);
    m_places << place;
}

bool SettingsArea::showPlace(const QString &key)
{
    auto *frame = m_stack->findChild<QWidget *>(key, Qt::FindDirectChildrenOnly);
    if (!frame)
        return false;
    refresh();
    m_stack->setCurrentWidget(frame);
    setFocusProxy(frame);
    return true;
}

void SettingsArea::refresh()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->refresh();
}

bool SettingsArea::mayLeave()
{
    const bool unsaved =
        std::any_of(m_pages.begin(), m_pages.end(), [](const SettingsPage *page) { return page->holdsUnsavedInput(); });
    if (!unsaved)
        return true;
    const bool leave = m_workplace.dialogs.confirm(
        this, {tr("Settings not saved"), tr("What you typed in the settings is not saved yet."),
               tr("&Leave without saving"), Question::Danger::CannotBeUndone});
    if (leave) {
        for (SettingsPage *page : std::as_const(m_pages))
            page->reload();
    }
    return leave;
}

} // namespace article12
