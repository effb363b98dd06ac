// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"

#include <QStatusBar>

namespace article12 {

class Label;
class Register;

/// The line at the bottom: how many requests, when it was saved and backed up, the calendar, whether the audit trail is
/// whole, and what is wrong with the file.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// `wording` outlives the line.
    explicit StatusLine(const Wording &wording, QWidget *parent = nullptr);

    /// nullptr: no register is open, and nothing is said.
    void setRegister(const Register *casebook);
    /// "14 open of 228 requests"
    void setCounts(const QString &words);
    /// The audit trail was verified at this moment.
    void setVerified(const Register &casebook, const QDateTime &at);

private:
    const Wording &m_wording;
    Label *m_counts;
    Label *m_saved;
    Label *m_calendar;
    Label *m_verified;
    Label *m_warning;
};

} // namespace article12
