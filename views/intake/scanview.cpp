// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/scanview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;
constexpr int resizePause = 120; // milliseconds

Button *barButton(const QString &sign, const QString &name)
{
    auto *button = new Button(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(button->fontMetrics().height() * 2);
    return button;
}

} // namespace

ScanView::ScanView(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_problem(new Label({}, Label::Role::Muted))
    , m_area(new QScrollArea)
    , m_sheet(new QLabel)
{
    m_sheet->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(buildBar());
    column->addWidget(m_problem->wrapped());
    column->addWidget(m_area, 1);
    m_area->setWidget(m_sheet);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width a page may take does not change with it
    m_area->installEventFilter(this);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(resizePause);
    connect(&m_repaint, &QTimer::timeout, this, &ScanView::paint);
    showNothing();
}

QWidget *ScanView::buildBar()
{
    m_bar = new QWidget;
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(6);
    m_previous = barButton(u"‹"_s, tr("Page before"));
    m_next = barButton(u"›"_s, tr("Next page"));
    m_smaller = barButton(u"−"_s, tr("Smaller"));
    m_larger = barButton(u"+"_s, tr("Larger"));
    m_where = new Label({}, Label::Role::Small);
    row->addWidget(m_previous);
    row->addWidget(m_where);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    connect(m_previous, &Button::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &Button::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_smaller, &Button::clicked, this, [this] { zoom(m_zoom / zoomStep); });
    connect(m_larger, &Button::clicked, this, [this] { zoom(m_zoom * zoomStep); });
    return m_bar;
}

void ScanView::setScan(const QString &name, const QByteArray &bytes)
{
    m_name = name;
    m_page = 0;
    m_zoom = 1;
    auto scan = Scan::open(bytes);
    if (!scan) {
        m_scan.reset();
        return tell(m_wording.say(scan.failure().what));
    }
    m_scan = *std::move(scan);
    tell({});
    paint();
}

void ScanView::showNothing()
{
    m_scan.reset();
    tell({});
    m_bar->hide();
    m_area->hide();
}

QString ScanView::problem() const { return m_problem->text(); }

void ScanView::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_bar->setVisible(m_scan.has_value());
    m_area->setVisible(m_scan.has_value() && problem.isEmpty());
}

void ScanView::goTo(int page)
{
    if (!m_scan || page < 0 || page >= pageCount())
        return;
    m_page = page;
    tell({});
    paint();
    m_area->verticalScrollBar()->setValue(0);
}

void ScanView::zoom(double factor)
{
    m_zoom = qBound(smallestZoom, factor, largestZoom);
    paint();
}

void ScanView::paint()
{
    if (!m_scan)
        return;
    const QSizeF points = m_scan->pageSize(m_page);
    const double room = qMax(80, m_area->viewport()->width() - 2);
    const double scale = points.isEmpty() ? 1 : room / points.width() * m_zoom * devicePixelRatioF();
    auto image = m_scan->image(m_page, scale);
    if (!image)
        return tell(m_wording.say(image.failure().what));
    image->setDevicePixelRatio(devicePixelRatioF());
    m_sheet->setPixmap(QPixmap::fromImage(*image));
    m_sheet->resize(m_sheet->sizeHint());
    const QString where = tr("page %1 of %2").arg(m_page + 1).arg(pageCount());
    const int rest = m_scan->allPages() - pageCount();
    m_where->setText(rest > 0 ? tr("%1; %n more page(s) are not shown", nullptr, rest).arg(where) : where);
    m_area->setAccessibleName(tr("%1, %2", "file and page").arg(m_name, where));
    m_sheet->setAccessibleName(m_area->accessibleName());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    m_smaller->setEnabled(m_zoom > smallestZoom);
    m_larger->setEnabled(m_zoom < largestZoom);
}

void ScanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_scan)
        m_repaint.start();
}

bool ScanView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int step = pressed->key() == Qt::Key_PageDown ? 1 : pressed->key() == Qt::Key_PageUp ? -1 : 0;
        if (step != 0 && pressed->modifiers() == Qt::ControlModifier) {
            goTo(m_page + step);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace article12
