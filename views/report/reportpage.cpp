// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpage.h"

#include "documents/reportpainter.h"
#include "documents/reportworkbook.h"
#include "documents/wholefile.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/report/answersview.h"
#include "views/report/codecheck.h"
#include "views/report/figuretable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300;         // milliseconds
constexpr int widthOfTwoColumns = 70; // of the font's line spacing
constexpr int leastHeaderWidth = 300;

QVBoxLayout *bareColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    return column;
}

/// "Late answers: February 2026 2, May 2026 1": what the chart shows in colour.
QString lateInWords(const QList<MonthAnswers> &months, const Wording &wording)
{
    QStringList words;
    for (const MonthAnswers &row : months) {
        if (row.late > 0)
            words << ReportPage::tr("%1: %2").arg(nameOf(row.month, wording)).arg(row.late);
    }
    return words.isEmpty() ? ReportPage::tr("No late answer in these twelve months.")
                           : ReportPage::tr("Late answers – %1.").arg(words.join(u", "_s));
}

} // namespace

ReportPage::ReportPage(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_counter(workplace.casebook)
    , m_month(Month::of(workplace.casebook.today().addMonths(-1)))
    , m_months(new QComboBox)
    , m_previous(new Button(u"‹"_s))
    , m_next(new Button(u"›"_s))
    , m_measured(new Label({}, Label::Role::Small))
    , m_empty(new Label({}, Label::Role::Muted))
    , m_figures(new FigureTable(workplace.wording))
    , m_further(new FigureTable(workplace.wording))
    , m_promised(new FigureTable(workplace.wording))
    , m_promisedTitle(new Label(workplace.wording.say(promisesHeading()), Label::Role::Heading))
    , m_answers(new AnswersView(workplace.wording))
    , m_lateMonths(new Label({}, Label::Role::Small))
    , m_rights(new RightsTable(workplace.wording))
    , m_code(new CodeCheck(workplace))
    , m_body(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 0);
    column->setSpacing(6);
    column->addWidget(buildHeader());
    column->addWidget(m_measured->wrapped());
    column->addWidget(m_empty->wrapped());
    column->addWidget(scrolling(buildBody()), 1);
    m_empty->setObjectName(u"emptyMonth"_s);
    m_empty->hide();
    m_body->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_measured->setText(tr("Counting…")); });
    connect(&m_counter, &ReportCounter::counted, this, &ReportPage::take);
    connect(&m_counter, &ReportCounter::failed, this, &ReportPage::takeFailure);
    for (const FigureTable *table : {m_figures, m_further, m_promised})
        connect(table, &FigureTable::requestsWanted, this, &ReportPage::requestsWanted);
    connect(m_rights, &RightsTable::requestsWanted, this, &ReportPage::requestsWanted);
    connect(m_answers, &AnswersView::monthChosen, this, &ReportPage::showMonth);
    setFocusProxy(m_months);
}

QWidget *ReportPage::buildBody()
{
    QVBoxLayout *left = bareColumn();
    left->addWidget(m_figures);
    left->addSpacing(18);
    left->addWidget(new Label(m_workplace.wording.say(furtherHeading()), Label::Role::Heading));
    left->addWidget(m_further);
    left->addSpacing(18);
    left->addWidget(m_promisedTitle->wrapped());
    left->addWidget(m_promised);
    left->addStretch();
    QVBoxLayout *right = bareColumn();
    right->addWidget(new Label(tr("Answers per month, on time and late"), Label::Role::Heading));
    right->addWidget(m_answers);
    right->addWidget(m_lateMonths->wrapped());
    right->addSpacing(18);
    right->addWidget(new Label(tr("By right"), Label::Role::Heading));
    right->addWidget(m_rights);
    right->addWidget((new Label(m_workplace.wording.say(footnoteByRight()), Label::Role::Small))->wrapped());
    right->addSpacing(18);
    right->addWidget(m_code);
    right->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 8, 0, 18);
    m_columns->setSpacing(24);
    m_columns->addLayout(left, 5);
    m_columns->addLayout(right, 4);
    return m_body;
}

QWidget *ReportPage::buildHeader()
{
    auto *header = new QWidget;
    header->setMinimumWidth(leastHeaderWidth); // it goes over two lines before that
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *exports = new QHBoxLayout;
    m_header->addLayout(row, 1);
    m_header->addLayout(exports);
    row->addWidget(new Label(tr("Compliance report"), Label::Role::Title));
    row->addSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_previous, m_months, m_next})
        row->addWidget(widget);
    row->addStretch();
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(addExport(*exports, tr("Pri&nt…"), tr("Print the report")), &Button::clicked, this, &ReportPage::print);
    const QList<std::pair<QString, Format>> formats{{tr("P&DF"), Format::Pdf},
                                                    {tr("E&xcel"), Format::Xlsx},
                                                    {tr("&CSV"), Format::Csv},
                                                    {tr("&JSON"), Format::Json}};
    for (const auto &[name, format] : formats) {
        const Button *button = addExport(*exports, name, tr("Save the report as %1").arg(QString(name).remove(u'&')));
        connect(button, &Button::clicked, this, [this, wanted = format] { save(wanted); });
    }
    exports->addStretch();
    connect(m_previous, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(m_months, &QComboBox::activated, this, [this] { showMonth(Month::of(m_months->currentData().toDate())); });
    return header;
}

Button *ReportPage::addExport(QBoxLayout &row, const QString &words, const QString &accessibleName)
{
    auto *button = new Button(words);
    button->setAccessibleName(accessibleName);
    button->setObjectName(QString(words).remove(u'&').toLower());
    button->setEnabled(false);
    row.addWidget(button);
    m_exports << button;
    return button;
}

void ReportPage::refresh()
{
    m_patience.start();
    m_counter.count(m_month, ReportCounter::Facts::ReadAgain);
}

void ReportPage::showMonth(Month month)
{
    m_month = month;
    m_patience.start();
    m_counter.count(month, ReportCounter::Facts::AsBefore);
}

void ReportPage::step(int months) { showMonth(Month::of(m_month.firstDay().addMonths(months))); }

void ReportPage::fillMonths()
{
    const Month newest = Month::of(m_workplace.casebook.today());
    m_months->clear();
    for (Month month = std::min(m_month, m_counted->firstMonth); month <= newest; month = month.next())
        m_months->insertItem(0, nameOf(month, m_workplace.wording), month.firstDay());
    const int place = m_months->findData(m_month.firstDay());
    m_months->setCurrentIndex(place);
    m_next->setEnabled(place > 0);
    m_previous->setEnabled(place + 1 < m_months->count());
}

void ReportPage::take(const CountedReport &counted)
{
    m_patience.stop();
    m_counted = counted;
    const MonthlyReport &report = counted.report;
    const Wording &wording = m_workplace.wording;
    m_month = report.month;
    fillMonths();
    for (Button *button : std::as_const(m_exports))
        button->setEnabled(true);
    m_measured->setText(wording.withDateStyle(Wording::DateStyle::Long).say(report.measured));
    const QString name = nameOf(report.month, wording);
    m_figures->setRows(name, report.rows);
    m_further->setRows(name, report.furtherRows);
    m_promised->setRows(name, report.promisedRows);
    m_promised->setVisible(!report.promisedRows.isEmpty());
    m_promisedTitle->setVisible(!report.promisedRows.isEmpty());
    m_answers->setMonths(report.lastMonths);
    m_lateMonths->setText(lateInWords(report.lastMonths, wording));
    m_rights->setRows(report.byRight);
    m_code->setCode(counted.journalCode);
    m_body->setVisible(counted.anyRequest);
    showEmpty();
}

void ReportPage::showEmpty()
{
    const MonthlyReport &report = m_counted->report;
    const bool isEmpty = report.isEmpty();
    m_empty->setVisible(isEmpty);
    if (!m_counted->anyRequest)
        m_empty->setText(tr("The register holds no request yet: there is nothing to count. Register a request, and its "
                            "month appears here."));
    else if (isEmpty)
        m_empty->setText(tr("In %1 nothing arrived, no answer was sent and no request was open. There is "
                            "nothing to count.")
                             .arg(nameOf(report.month, m_workplace.wording)));
}

void ReportPage::takeFailure(const Failure &failure)
{
    m_patience.stop();
    m_measured->setText(inWords(failure, m_workplace.wording));
}

ReportOrigin ReportPage::origin() const
{
    return {m_workplace.casebook.profile().controller.name, m_counted->journalCode};
}

void ReportPage::print()
{
    if (!m_counted)
        return;
    const QString title = tr("Compliance report, %1").arg(nameOf(m_counted->report.month, m_workplace.wording));
    m_workplace.dialogs.print(this, title, [this](QPrinter &printer) {
        printReport(m_counted->report, m_workplace.wording, {origin()}, printer);
    });
}

Result<QByteArray> ReportPage::bytesOf(Format format) const
{
    const MonthlyReport &report = m_counted->report;
    switch (format) {
    case Format::Pdf:
        return reportPdf(report, m_workplace.wording, {origin()});
    case Format::Xlsx:
        return reportWorkbook(report, m_workplace.wording, origin());
    case Format::Csv:
        return reportCsv(report, m_workplace.wording, origin(), CsvStyle::Spreadsheet);
    case Format::Json:
        return reportJson(report, origin());
    }
    Q_UNREACHABLE();
}

void ReportPage::save(Format format)
{
    const auto kind = [format]() -> std::pair<QString, QString> {
        switch (format) {
        case Format::Pdf:
            return {u"pdf"_s, tr("PDF (*.pdf)")};
        case Format::Xlsx:
            return {u"xlsx"_s, tr("Excel workbook (*.xlsx)")};
        case Format::Csv:
            return {u"csv"_s, tr("Table (*.csv)")};
        case Format::Json:
            return {u"json"_s, tr("JSON (*.json)")};
        }
        Q_UNREACHABLE();
    }();
    const QString month = m_counted->report.month.firstDay().toString(u"yyyy-MM"_s);
    const QString name = tr("report-%1").arg(month) + u'.' + kind.first;
    const QString path = m_workplace.dialogs.chooseSavePath(this, {tr("Save the report"), name, kind.second});
    if (path.isEmpty())
        return;
    const auto bytes = bytesOf(format);
    const auto written = bytes ? writeWholeFile(path, *bytes) : bytes.failure();
    if (!written)
        m_workplace.dialogs.tell(this, tr("Not saved"), inWords(written.failure(), m_workplace.wording));
    else
        m_workplace.dialogs.note(this, tr("Saved: %1").arg(path));
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= fontMetrics().lineSpacing() * widthOfTwoColumns;
    for (QBoxLayout *layout : {m_header, m_columns})
        layout->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString ReportPage::valueOf(const QString &key) const
{
    const QString value = m_figures->valueOf(key);
    return value.isEmpty() ? m_further->valueOf(key) : value;
}

} // namespace article12
