// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportcounter.h"

#include "items/namedreport.h"

namespace article12 {

namespace {

Result<CountedReport> reportOf(const Register &casebook, const QList<KpiFact> &facts, Month month, QDate today)
{
    auto report = namedReport(casebook, facts, month, today);
    if (!report)
        return report.failure();
    const auto code = casebook.journalCode();
    if (!code)
        return code.failure();
    Month first = Month::of(today);
    for (const KpiFact &fact : facts)
        first = std::min(first, fact.received);
    return CountedReport{*std::move(report), *code, first, !facts.isEmpty()};
}

} // namespace

ReportCounter::ReportCounter(const Register &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
{
}

ReportCounter::~ReportCounter()
{
    if (m_thread)
        m_thread->wait();
}

void ReportCounter::count(Month month, Facts facts)
{
    m_wanted = month;
    if (facts == Facts::ReadAgain) {
        m_facts.reset();
        m_isStale = isCounting();
    }
    if (isCounting())
        m_askedAgain = true;
    else
        start();
}

void ReportCounter::start()
{
    m_askedAgain = false;
    const bool read = !m_facts;
    m_thread.reset(
        QThread::create([this, read, facts = m_facts, month = m_wanted, today = m_casebook.today()]() mutable {
            if (read) {
                auto found = m_casebook.kpiFacts();
                if (!found) {
                    m_result = found.failure();
                    return;
                }
                facts = *std::move(found);
            }
            m_result = reportOf(m_casebook, *facts, month, today);
            if (read)
                m_read = std::move(facts);
        }));
    connect(m_thread.get(), &QThread::finished, this, &ReportCounter::finish);
    m_thread->start();
}

void ReportCounter::finish()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    const std::optional<QList<KpiFact>> read = std::exchange(m_read, {});
    const std::optional<Result<CountedReport>> result = std::exchange(m_result, {});
    if (!std::exchange(m_isStale, false) && read)
        m_facts = read;
    if (m_askedAgain)
        return start();
    if (*result)
        Q_EMIT counted(**result);
    else
        Q_EMIT failed(result->failure());
}

} // namespace article12
