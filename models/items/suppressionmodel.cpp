// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/suppressionmodel.h"

namespace article12 {

SuppressionModel::SuppressionModel(const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void SuppressionModel::setRows(QList<Suppression> rows, QDate today, std::function<QString(RequestNumber)> referenceOf)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Suppression &a, const Suppression &b) { return a.reviewOn < b.reviewOn; });
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_referenceOf = std::move(referenceOf);
    endResetModel();
}

int SuppressionModel::reviewsDue() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [this](const Suppression &row) { return row.reviewOn <= m_today; }));
}

int SuppressionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SuppressionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SuppressionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Suppression &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Channel:
        return m_wording.say(nameOf(row.address.channel));
    case Since:
        return m_wording.date(row.since);
    case Review:
        return row.reviewOn <= m_today ? tr("due since %1").arg(m_wording.date(row.reviewOn))
                                       : m_wording.date(row.reviewOn);
    case Request:
        return row.request.value > 0 ? m_referenceOf(row.request) : tr("by hand");
    case Hash:
        return row.address.hash;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SuppressionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Channel:
        return tr("Channel");
    case Since:
        return tr("On the list since");
    case Review:
        return tr("Review");
    case Request:
        return tr("From");
    case Hash:
        return tr("Hash (SHA-256)");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace article12
