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

namespace {

template <HasFields E>
Result<void> takeAs(SuppressionList &list, const JournalEntry &entry)
{
    const auto facts = readFields<E>(entry.content.facts, ReadScope::All);
    if (!facts)
        return facts.failure();
    list.take(*facts);
    return {};
}

} // namespace

Result<SuppressionList> suppressionListOf(const QList<JournalEntry> &own)
{
    SuppressionList list;
    for (const JournalEntry &entry : own) {
        Result<void> taken;
        if (entry.content.kind == QLatin1StringView(SuppressionAdded::kindWord))
            taken = takeAs<SuppressionAdded>(list, entry);
        else if (entry.content.kind == QLatin1StringView(SuppressionEnded::kindWord))
            taken = takeAs<SuppressionEnded>(list, entry);
        if (!taken)
            return taken.failure();
    }
    return list;
}

} // namespace article12
