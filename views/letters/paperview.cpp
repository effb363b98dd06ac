// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/paperview.h"

#include "documents/lettersheet.h"
#include "views/common/theme.h"

#include <QPainter>

namespace article12 {

namespace {

constexpr int margin = 18; // px of desk around a sheet

} // namespace

class PaperView::Sheets final : public QWidget
{
public:
    void setLetter(const Letter &letter, const LetterFonts &fonts)
    {
        m_painter.emplace(letter, fonts);
        setAccessibleName(letter.subject);
        fit(m_room);
        update();
    }
    void fit(int room)
    {
        m_room = room;
        const double widest = lettersheet::page.width() * logicalDpiX() / 25.4;
        m_scale = qBound(1.0, (qMin<double>(room - 2 * margin, widest)) / lettersheet::page.width(), 20.0);
        const int pages = m_painter ? m_painter->pageCount() : 0;
        const int sheetHeight = qRound(lettersheet::page.height() * m_scale);
        setMinimumHeight(margin + pages * (sheetHeight + margin));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colours.desk);
        const QSizeF sheet = lettersheet::page * m_scale;
        for (int page = 0; m_painter && page < m_painter->pageCount(); ++page) {
            const QPointF corner((width() - sheet.width()) / 2, margin + page * (sheet.height() + margin));
            paintShadow(painter, QRectF(corner, sheet));
            painter.fillRect(QRectF(corner, sheet), Qt::white); // paper is white in every scheme
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(corner);
            painter.scale(m_scale, m_scale);
            m_painter->paintPage(painter, page);
            painter.restore();
        }
    }

private:
    static void paintShadow(QPainter &painter, const QRectF &sheet)
    {
        for (int reach = 6; reach > 0; --reach)
            painter.fillRect(sheet.adjusted(-reach, -reach + 2, reach, reach + 2), QColor(0, 0, 0, 6));
    }

    std::optional<LetterPainter> m_painter;
    double m_scale = 2;
    int m_room = 600;
};

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_sheets);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The letter as it will be printed"));
}

void PaperView::setLetter(const Letter &letter, const LetterFonts &fonts) { m_sheets->setLetter(letter, fonts); }

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
}

} // namespace article12
