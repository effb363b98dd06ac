// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/suppressionfile.h"

#include "documents/reportfiles.h"

namespace article12 {

using namespace Qt::StringLiterals;

QByteArray suppressionCsv(const QList<Suppression> &rows)
{
    QByteArray csv = csvLine({u"channel"_s, u"sha256"_s, u"since"_s, u"review_on"_s}, CsvStyle::Plain);
    for (const Suppression &row : rows) {
        csv += csvLine({keyOf(row.address.channel), row.address.hash, isoDate(row.since), isoDate(row.reviewOn)},
                       CsvStyle::Plain);
    }
    return csv;
}

} // namespace article12
