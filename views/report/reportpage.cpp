// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportpage.h"

#include "documents/reportfiles.h"
#include "documents/reportpainter.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/report/figuretable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSaveFile>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_month(Month::of(workplace.casebook.today().addMonths(-1)))
    , m_months(new QComboBox)
    , m_previous(new Button(u"‹"_s))
    , m_next(new Button(u"›"_s))
    , m_measured(new Label({}, Label::Role::Small))
    , m_empty(new Label({}, Label::Role::Muted))
    , m_figures(new FigureTable(workplace.wording))
    , m_promised(new FigureTable(workplace.wording))
    , m_promisedTitle(
          new Label(tr("Our own promises: withdrawn consent and data of the deceased"), Label::Role::Heading))
    , m_rights(new RightsTable(workplace.wording))
    , m_body(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 0);
    column->setSpacing(6);
    column->addWidget(buildHeader());
    column->addWidget(m_measured);
    column->addWidget(m_empty->wrapped());
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_figures);
    left->addSpacing(18);
    left->addWidget(m_promisedTitle->wrapped());
    left->addWidget(m_promised);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(new Label(tr("By right"), Label::Role::Heading));
    right->addWidget(m_rights);
    right->addWidget((new Label(workplace.wording.say(footnoteByRight()), Label::Role::Small))->wrapped());
    right->addStretch();
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 8, 0, 18);
    row->setSpacing(24);
    row->addLayout(left, 5);
    row->addLayout(right, 4);
    column->addWidget(scrolling(m_body), 1);
    for (const FigureTable *table : {m_figures, m_promised})
        connect(table, &FigureTable::requestsWanted, this, &ReportPage::requestsWanted);
}

QWidget *ReportPage::buildHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->addWidget(new Label(tr("Compliance report"), Label::Role::Title));
    row->addSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_previous, m_months, m_next})
        row->addWidget(widget);
    row->addStretch();
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_months->setAccessibleName(tr("Month"));
    const QList<std::pair<QString, Format>> formats{
        {tr("&PDF"), Format::Pdf}, {tr("&CSV"), Format::Csv}, {tr("&JSON"), Format::Json}};
    for (const auto &[name, format] : formats) {
        auto *button = new Button(name);
        button->setAccessibleName(tr("Save the report as %1").arg(QString(name).remove(u'&')));
        row->addWidget(button);
        m_exports << button;
        connect(button, &Button::clicked, this, [this, wanted = format] { save(wanted); });
    }
    connect(m_previous, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(m_months, &QComboBox::activated, this, [this] { showMonth(Month::of(m_months->currentData().toDate())); });
    return header;
}

void ReportPage::refresh()
{
    const auto facts = m_workplace.casebook.kpiFacts();
    if (facts)
        m_facts = *facts;
    else
        m_workplace.dialogs.tell(this, tr("Not read"), inWords(facts.failure(), m_workplace.wording));
    fillMonths();
    showReport();
}

void ReportPage::fillMonths()
{
    Month first = qMin(m_month, Month::of(m_workplace.casebook.today()));
    for (const KpiFact &fact : std::as_const(m_facts))
        first = qMin(first, fact.received);
    m_months->clear();
    for (Month month = first; month <= Month::of(m_workplace.casebook.today()); month = month.next())
        m_months->insertItem(0, nameOf(month, m_workplace.wording), month.firstDay());
}

void ReportPage::step(int months) { showMonth(Month::of(m_month.firstDay().addMonths(months))); }

void ReportPage::showMonth(Month month)
{
    m_month = month;
    showReport();
}

void ReportPage::showReport()
{
    const int place = m_months->findData(m_month.firstDay());
    m_months->setCurrentIndex(place);
    m_next->setEnabled(place > 0);
    m_previous->setEnabled(place + 1 < m_months->count());
    const auto report = monthlyReport(m_facts, m_month, m_workplace.casebook.today(), m_workplace.casebook.zone());
    m_body->setVisible(report.hasValue() && !m_facts.isEmpty());
    for (Button *button : std::as_const(m_exports))
        button->setEnabled(report.hasValue());
    m_empty->setVisible(m_facts.isEmpty());
    m_empty->setText(tr("The register holds no request yet: there is nothing to count. Register a request, and its "
                        "month appears here."));
    if (!report) {
        m_report.reset();
        return m_measured->setText(inWords(report.failure(), m_workplace.wording));
    }
    m_report = *report;
    const Wording &wording = m_workplace.wording;
    m_measured->setText(wording.say(report->measured));
    m_figures->setRows(nameOf(m_month, wording), report->rows);
    m_promised->setRows(nameOf(m_month, wording), report->promisedRows);
    m_promised->setVisible(!report->promisedRows.isEmpty());
    m_promisedTitle->setVisible(!report->promisedRows.isEmpty());
    m_rights->setRows(report->byRight);
}

void ReportPage::save(Format format)
{
    struct Kind
    {
        QString ending, filter;
        QByteArray bytes;
    };
    const auto made = [&]() -> Kind {
        switch (format) {
        case Format::Pdf:
            return {u"pdf"_s, tr("PDF (*.pdf)"),
                    reportPdf(*m_report, m_workplace.wording, {m_workplace.casebook.profile().controller.name})};
        case Format::Csv:
            return {u"csv"_s, tr("Table (*.csv)"), reportCsv(*m_report, m_workplace.wording, CsvStyle::Spreadsheet)};
        case Format::Json:
            return {u"json"_s, tr("JSON (*.json)"), reportJson(*m_report)};
        }
        Q_UNREACHABLE();
    }();
    const QString name = tr("report-%1").arg(m_month.firstDay().toString(u"yyyy-MM"_s)) + u'.' + made.ending;
    const QString path = m_workplace.dialogs.chooseSavePath(this, {tr("Save the report"), name, made.filter});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made.bytes) != made.bytes.size() || !file.commit())
        m_workplace.dialogs.tell(this, tr("Not saved"), file.errorString());
}

QString ReportPage::valueOf(const QString &key) const { return m_figures->valueOf(key); }

} // namespace article12
