// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/monthlyreport.h"

#include <QWidget>

class QGridLayout;

namespace article12 {

/// The lines of a report: label, figure, note, and a way to the requests behind it.
class FigureTable : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTable(const Wording &wording, QWidget *parent = nullptr);
    void setRows(const QString &valueTitle, const QList<ReportRow> &rows);
    /// The words of a line's figure; for those who look for one by key.
    [[nodiscard]] QString valueOf(const QString &key) const;

Q_SIGNALS:
    void requestsWanted(const QString &title, const QList<article12::RequestNumber> &requests);

private:
    void addRow(const ReportRow &row);

    const Wording &m_wording;
    QGridLayout *m_grid;
    QMap<QString, QString> m_values;
};

/// The rights of a month: one row a right, a column for each outcome, each figure a way to its requests.
class RightsTable : public QWidget
{
    Q_OBJECT

public:
    explicit RightsTable(const Wording &wording, QWidget *parent = nullptr);
    void setRows(const QList<RightFigures> &rows);

Q_SIGNALS:
    void requestsWanted(const QString &title, const QList<article12::RequestNumber> &requests);

private:
    void addRow(const RightFigures &row, const QStringList &headings);

    const Wording &m_wording;
    QGridLayout *m_grid;
};

} // namespace article12
