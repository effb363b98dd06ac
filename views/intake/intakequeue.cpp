// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakequeue.h"

namespace article12 {

using namespace Qt::StringLiterals;

IntakeQueue::IntakeQueue(const Workplace &workplace, QWidget *page)
    : QObject(page)
    , m_workplace(workplace)
    , m_page(page)
{
}

void IntakeQueue::begin() { add({IntakeContent()}); }

void IntakeQueue::take(const Arrivals &arrivals)
{
    if (!arrivals.problems.isEmpty())
        m_workplace.dialogs.tell(m_page, tr("Not taken"), arrivals.problems.join(u'\n'));
    add(arrivals.contents);
}

void IntakeQueue::add(const QList<IntakeContent> &contents)
{
    m_waiting += contents;
    if (m_dialog)
        return m_dialog->setPlace(m_shown, m_shown + int(m_waiting.size()));
    m_shown = 0;
    if (!m_waiting.isEmpty())
        showNext();
}

void IntakeQueue::showNext()
{
    if (m_waiting.isEmpty())
        return finish();
    m_dialog = new IntakeDialog(m_workplace, m_waiting.takeFirst(), m_page);
    ++m_shown;
    m_dialog->setPlace(m_shown, m_shown + int(m_waiting.size()));
    connect(m_dialog, &IntakeDialog::registered, this, [this](RequestNumber number, IntakeNext next) {
        m_last = number;
        if (next == IntakeNext::Acknowledge)
            m_toAcknowledge << number;
    });
    connect(m_dialog, &IntakeDialog::keptAt, this, [this](RequestNumber number) { m_last = number; });
    connect(m_dialog, &IntakeDialog::openWanted, this, [this](RequestNumber number) {
        m_waiting.clear(); // the form has asked
        m_last = number;
    });
    connect(m_dialog, &IntakeDialog::restLeftOut, this, [this] {
        m_waiting.clear();
        m_dialog->setPlace(m_shown, m_shown);
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog = nullptr;
        showNext();
    });
    m_dialog->open();
}

void IntakeQueue::finish()
{
    m_shown = 0;
    const auto last = std::exchange(m_last, std::nullopt);
    const QList<RequestNumber> toAcknowledge = std::exchange(m_toAcknowledge, {});
    if (!toAcknowledge.isEmpty())
        Q_EMIT acknowledgementsWanted(toAcknowledge);
    else if (last)
        Q_EMIT openWanted(*last);
}

} // namespace article12
