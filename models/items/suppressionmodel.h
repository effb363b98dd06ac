// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "journal/suppressions.h"

#include <QAbstractTableModel>

namespace article12 {

/// The suppression list as a table: channel, since, review, request, hash.
class SuppressionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Channel, Since, Review, Request, Hash, ColumnCount };

    explicit SuppressionModel(const Wording &wording, QObject *parent = nullptr);
    /// Those whose review is due come first. `referenceOf` names a request by its number.
    void setRows(QList<Suppression> rows, QDate today, std::function<QString(RequestNumber)> referenceOf);
    [[nodiscard]] const Suppression &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int reviewsDue() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Wording &m_wording;
    QList<Suppression> m_rows;
    QDate m_today;
    std::function<QString(RequestNumber)> m_referenceOf;
};

} // namespace article12
