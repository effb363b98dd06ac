// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/statusline.h"

#include "register/register.h"
#include "views/common/label.h"
#include "views/common/page.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "14:02", with the day when it is not today.
QString clockWords(const QDateTime &instant, const Register &casebook, const Wording &wording)
{
    const QDateTime local = instant.toTimeZone(casebook.zone());
    const QString time = local.time().toString(u"HH:mm"_s);
    return local.date() == casebook.today() ? time : u"%1 %2"_s.arg(wording.dayAndMonth(local.date()), time);
}

} // namespace

StatusLine::StatusLine(const Wording &wording, QWidget *parent)
    : QStatusBar(parent)
    , m_wording(wording)
    , m_counts(new Label({}, Label::Role::Small))
    , m_saved(new Label({}, Label::Role::Small))
    , m_calendar(new Label({}, Label::Role::Small))
    , m_verified(new Label({}, Label::Role::Small))
    , m_warning(new Label({}, Label::Role::Alarm))
{
    paintAsChrome(*this);
    setSizeGripEnabled(false);
    for (Label *label : {m_counts, m_saved, m_calendar, m_verified})
        label->setContentsMargins(8, 3, 8, 3);
    for (Label *label : {m_counts, m_saved, m_calendar})
        addWidget(label == m_calendar ? label->elided() : label, label == m_calendar ? 1 : 0);
    addPermanentWidget(m_warning);
    addPermanentWidget(m_verified);
}

void StatusLine::setRegister(const Register *casebook)
{
    for (Label *label : {m_counts, m_saved, m_calendar, m_verified, m_warning})
        label->setVisible(casebook != nullptr);
    if (!casebook)
        return;
    if (const auto saved = casebook->savedAt(); saved && saved->isValid()) {
        const auto backup = Register::newestBackup(casebook->path());
        const QString at = clockWords(*saved, *casebook, m_wording);
        m_saved->setText(backup ? tr("Saved %1, backed up %2").arg(at, clockWords(backup->at, *casebook, m_wording))
                                : tr("Saved %1, not backed up yet").arg(at));
    }
    const HolidayRules &holidays = casebook->rules().holidays;
    m_calendar->setText(tr("Calendar %1, %2", "version, country")
                            .arg(holidays.version(), m_wording.say(holidays.nameOf(casebook->profile().region))));
    const QList<Text> warnings = casebook->warnings();
    m_warning->setText(m_wording.say(warnings));
    m_warning->setVisible(!warnings.isEmpty());
    m_verified->setText(tr("Audit trail verified"));
    m_verified->setVisible(warnings.isEmpty());
}

void StatusLine::setCounts(const QString &words) { m_counts->setText(words); }

void StatusLine::setVerified(const Register &casebook, const QDateTime &at)
{
    m_verified->setText(tr("Audit trail verified %1").arg(clockWords(at, casebook, m_wording)));
}

} // namespace article12
