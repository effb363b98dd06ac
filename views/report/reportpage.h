// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/monthlyreport.h"
#include "views/workplace.h"

#include <QWidget>

class QComboBox;

namespace article12 {

class Button;
class FigureTable;
class Label;
class RightsTable;

/// The compliance report of a month. Every figure opens the requests behind it; the files hold the same figures.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(const Workplace &workplace, QWidget *parent = nullptr);
    /// Reads the facts again and shows the chosen month.
    void refresh();
    void showMonth(Month month);
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] QString valueOf(const QString &key) const;

Q_SIGNALS:
    void requestsWanted(const QString &title, const QList<article12::RequestNumber> &requests);

private:
    enum class Format { Pdf, Csv, Json };
    QWidget *buildHeader();
    void fillMonths();
    void step(int months);
    void showReport();
    void save(Format format);

    const Workplace &m_workplace;
    QList<KpiFact> m_facts;
    Month m_month;
    std::optional<MonthlyReport> m_report;
    QComboBox *m_months;
    Button *m_previous;
    Button *m_next;
    QList<Button *> m_exports;
    Label *m_measured;
    Label *m_empty;
    FigureTable *m_figures;
    FigureTable *m_promised;
    Label *m_promisedTitle;
    RightsTable *m_rights;
    QWidget *m_body;
};

} // namespace article12
