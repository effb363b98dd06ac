// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/receiptday.h"

namespace article12 {

namespace {

constexpr int daysBeforeArrival = 31;

std::optional<QDate> firstDayOf(const QList<ReceiptCandidate> &candidates, ReceiptSource source)
{
    for (const auto &candidate : candidates) {
        if (candidate.source == source)
            return candidate.day;
    }
    return {};
}

bool isUnsure(const QList<ReceiptCandidate> &candidates)
{
    return std::any_of(candidates.cbegin(), candidates.cend(), [](const auto &candidate) { return !candidate.sure; });
}

} // namespace

ReceiptProposal proposeReceipt(QList<ReceiptCandidate> candidates)
{
    const auto arrival = firstDayOf(candidates, ReceiptSource::Received);
    const auto reference = arrival ? arrival : firstDayOf(candidates, ReceiptSource::DateHeader);
    QSet<QDate> days;
    ReceiptProposal proposal;
    for (auto &candidate : candidates) {
        candidate.plausible =
            !reference || (candidate.day <= *reference && candidate.day.daysTo(*reference) <= daysBeforeArrival);
        days << candidate.day;
        if (candidate.plausible && (!proposal.day || candidate.day < *proposal.day))
            proposal.day = candidate.day;
    }
    if (!proposal.day)
        proposal.certainty = ReceiptCertainty::Unknown;
    else if (!arrival || isUnsure(candidates))
        proposal.certainty = ReceiptCertainty::Unsure;
    else
        proposal.certainty = days.size() > 1 ? ReceiptCertainty::Disputed : ReceiptCertainty::Agreed;
    proposal.candidates = std::move(candidates);
    return proposal;
}

} // namespace article12
