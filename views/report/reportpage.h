// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reportfiles.h"
#include "views/report/reportcounter.h"
#include "views/workplace.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace article12 {

class AnswersView;
class Button;
class CodeCheck;
class FigureTable;
class Label;
class RightsTable;

/// The compliance report of a month. Every figure opens the requests behind it; print and files hold the same figures.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(const Workplace &workplace, QWidget *parent = nullptr);
    /// Reads the facts again and shows the chosen month.
    void refresh();
    void showMonth(Month month);
    void print();
    [[nodiscard]] Month month() const { return m_month; }
    /// The figures on the page are not yet those of month().
    [[nodiscard]] bool isCounting() const { return m_counter.isCounting(); }
    /// The words of a line's figure, empty while there is none.
    [[nodiscard]] QString valueOf(const QString &key) const;

Q_SIGNALS:
    void requestsWanted(const QString &title, const QList<article12::RequestNumber> &requests);

protected:
    /// One column where two have no room.
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Format { Pdf, Xlsx, Csv, Json };
    QWidget *buildHeader();
    QWidget *buildBody();
    Button *addExport(QBoxLayout &row, const QString &words, const QString &accessibleName);
    void fillMonths();
    void step(int months);
    void take(const CountedReport &counted);
    void takeFailure(const Failure &failure);
    void showEmpty();
    void save(Format format);
    [[nodiscard]] Result<QByteArray> bytesOf(Format format) const;
    [[nodiscard]] ReportOrigin origin() const;

    const Workplace &m_workplace;
    ReportCounter m_counter;
    QTimer m_patience; ///< counting is told only when it takes time
    Month m_month;
    std::optional<CountedReport> m_counted;
    QComboBox *m_months;
    Button *m_previous;
    Button *m_next;
    QList<Button *> m_exports;
    Label *m_measured;
    Label *m_empty;
    FigureTable *m_figures;
    FigureTable *m_further;
    FigureTable *m_promised;
    Label *m_promisedTitle;
    AnswersView *m_answers;
    Label *m_lateMonths;
    RightsTable *m_rights;
    CodeCheck *m_code;
    QWidget *m_body;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace article12
