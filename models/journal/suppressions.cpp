// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/suppressions.h"

namespace article12 {

void SuppressionList::take(const SuppressionAdded &event)
{
    for (const SuppressedAddress &address : event.addresses) {
        const auto known = m_rows.find(address);
        if (known == m_rows.end())
            m_rows.insert(address, {address, event.since, event.reviewOn, event.request});
        else
            *known = {address, qMin(known->since, event.since), qMax(known->reviewOn, event.reviewOn), known->request};
    }
}

void SuppressionList::take(const SuppressionEnded &event)
{
    for (const SuppressedAddress &address : event.addresses)
        m_rows.remove(address);
}

Result<void> SuppressionList::take(const JournalEntry &entry)
{
    const auto takeAs = [&]<typename E>(const E *) -> Result<void> {
        const auto facts = readFields<E>(entry.content.facts, ReadScope::All);
        if (!facts)
            return facts.failure();
        this->take(*facts);
        return {};
    };
    if (entry.content.kind == QLatin1StringView(SuppressionAdded::kindWord))
        return takeAs(static_cast<const SuppressionAdded *>(nullptr));
    if (entry.content.kind == QLatin1StringView(SuppressionEnded::kindWord))
        return takeAs(static_cast<const SuppressionEnded *>(nullptr));
    return {};
}

} // namespace article12
