// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"
#include "reporting/monthlyreport.h"

#include <QThread>

namespace article12 {

/// A report with what is shown around it.
struct CountedReport
{
    MonthlyReport report;
    QString journalCode;
    Month firstMonth; ///< of the first request; this month when there is none
    bool anyRequest = false;
};

/// Reads the facts and counts a month beside the window, which stays alive with any number of requests.
class ReportCounter : public QObject
{
    Q_OBJECT

public:
    explicit ReportCounter(const Register &casebook, QObject *parent = nullptr);
    /// Waits for what is under way.
    ~ReportCounter() override;

    enum class Facts { ReadAgain, AsBefore };
    /// Counts `month`; asked again before it is done, only the last month asked for is told.
    void count(Month month, Facts facts);
    [[nodiscard]] bool isCounting() const { return m_thread != nullptr; }

Q_SIGNALS:
    void counted(const article12::CountedReport &counted);
    void failed(const article12::Failure &failure);

private:
    void start();
    void finish();

    const Register &m_casebook;
    std::unique_ptr<QThread> m_thread;
    std::optional<QList<KpiFact>> m_facts; ///< absent: to be read
    // Written by the thread, taken when it has ended.
    std::optional<QList<KpiFact>> m_read;
    std::optional<Result<CountedReport>> m_result;
    Month m_wanted;
    bool m_askedAgain = false;
    bool m_isStale = false; ///< what is being read was asked to be read again
};

} // namespace article12
