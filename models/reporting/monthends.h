// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/kpifact.h"

namespace article12 {

/// A request looked at on past days: each event counts from its own civil day. Keeps a reference to the history.
class Past
{
public:
    Past(RequestNumber number, const QList<RecordedEvent> &history, const QTimeZone &zone);
    [[nodiscard]] Request on(QDate day) const; ///< as it was at the end of the day

private:
    RequestNumber m_number;
    const QList<RecordedEvent> &m_history;
    QList<std::optional<QDate>> m_days;
};

[[nodiscard]] OpenCase caseOf(const Request &request, const Targets &targets);
/// Writes how the request stood at the end of the month into the row; of a closed one only the copies it keeps.
void appendMonthEnd(KpiFact &fact, const OpenCase &open, Month month);

} // namespace article12
