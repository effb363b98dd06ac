// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 820; // px; longer lines are hard to read

} // namespace

SettingsPage::SettingsPage(const Workplace &workplace, Saving saving, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_content(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(18, 14, 18, 18);
    auto *form = new QWidget;
    form->setMaximumWidth(formWidth);
    form->setLayout(m_content);
    m_content->setContentsMargins({});
    m_content->setSpacing(8);
    row->addWidget(form, 1);
    row->addStretch();
    row->setStretch(0, 1000);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QScrollArea *area = scrolling(inner);
    column->addWidget(area, 1);
    if (saving == Saving::AtOnce)
        return;
    QWidget *bar = buildBar();
    column->addWidget(horizontalLine());
    column->addWidget(bar);
    const QScrollBar *scrollBar = area->verticalScrollBar();
    connect(scrollBar, &QScrollBar::rangeChanged, bar, [bar, scrollBar](int, int last) {
        bar->setContentsMargins(0, 0, last > 0 ? scrollBar->sizeHint().width() : 0, 0);
    });
}

QWidget *SettingsPage::buildBar()
{
    auto *bar = new QWidget;
    auto *outer = new QHBoxLayout(bar);
    outer->setContentsMargins(18, 9, 18, 9);
    auto *box = new QWidget; // its buttons end where the form ends
    box->setMaximumWidth(formWidth);
    outer->addWidget(box, 1000);
    outer->addStretch();
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_words = new Label({}, Label::Role::Small);
    m_reason = new Label({}, Label::Role::Alarm);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    m_discard = new Button(tr("&Discard"));
    m_discard->setObjectName(u"discard"_s);
    m_discard->setAccessibleName(tr("Discard what was typed"));
    m_save = new Button(tr("&Save"), Button::Kind::Primary);
    m_save->setObjectName(u"save"_s);
    row->addWidget(m_words->wrapped(), 1, Qt::AlignVCenter);
    row->addWidget(m_reason->wrapped(), 1, Qt::AlignVCenter);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_discard, &Button::clicked, this, &SettingsPage::reload);
    connect(m_save, &Button::clicked, this, &SettingsPage::save);
    return bar;
}

void SettingsPage::reload()
{
    show(m_workplace.casebook);
    setChanged(false);
}

void SettingsPage::refresh()
{
    if (!holdsUnsavedInput())
        reload();
}

void SettingsPage::setChanged(bool changed)
{
    m_changed = changed;
    if (!m_save)
        return;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    m_words->setText(changed ? tr("Not saved yet.") : m_standing);
    m_words->show();
    m_reason->hide();
}

void SettingsPage::setStanding(const QString &words)
{
    m_standing = words;
    if (m_words && !m_changed)
        m_words->setText(words);
}

void SettingsPage::save()
{
    const auto kept = keep(m_workplace.casebook);
    if (kept)
        return reload();
    m_words->hide();
    m_reason->setText(inWords(kept.failure(), m_workplace.wording));
    m_reason->show();
    pointAt(kept.failure().where);
}

Result<void> SettingsPage::keep(Register &) { return {}; }

void SettingsPage::pointAt(const QString &) {}

bool SettingsPage::mayReplaceInput()
{
    const Question question{tr("Replace what you typed?"), tr("What you typed below the list is not recorded yet."),
                            tr("Replace it")};
    return !holdsUnsavedInput() || m_workplace.dialogs.confirm(this, question);
}

} // namespace article12
