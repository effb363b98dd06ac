// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/paperview.h"

#include "documents/lettersheet.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace article12 {

namespace {

constexpr double emptyEdge = 14; // mm left and right of a sheet that may be out of sight
constexpr double readable = 0.7; // of life size: smaller, the edges give way to the words
constexpr int margin = 18;       // px of desk around a sheet
constexpr std::array zoomSteps{50, 67, 80, 90, 100, 125, 150, 200, 300}; // percent of life size

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
        const double whole = qMin((room - 2 * margin) / lettersheet::page.width(), lifeSize());
        const double words = room / (lettersheet::page.width() - 2 * emptyEdge);
        const double fitting = qMax(whole, qMin(words, readable * lifeSize()));
        m_scale = qBound(1.0, m_percent ? lifeSize() * *m_percent / 100 : fitting, 20.0);
        const QSizeF sheet = lettersheet::page * m_scale;
        setMinimumSize(m_percent ? qRound(sheet.width()) + 2 * margin : room,
                       margin + pageCount() * (qRound(sheet.height()) + margin));
        update();
    }
    /// Nothing: as wide as there is room.
    void setPercent(std::optional<int> percent)
    {
        m_percent = percent;
        fit(m_room);
    }
    [[nodiscard]] int percent() const { return qRound(m_scale * 100 / lifeSize()); }
    [[nodiscard]] int pageCount() const { return m_painter ? m_painter->pageCount() : 0; }

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

    [[nodiscard]] double lifeSize() const { return logicalDpiX() / 25.4; } // px for a millimetre

    std::optional<LetterPainter> m_painter;
    std::optional<int> m_percent;
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
    setAccessibleName(tr("The letter as it will be printed"));
}

void PaperView::setLetter(const Letter &letter, const LetterFonts &fonts)
{
    m_sheets->setLetter(letter, fonts);
    Q_EMIT changed();
}

int PaperView::pageCount() const { return m_sheets->pageCount(); }
int PaperView::percent() const { return m_sheets->percent(); }

void PaperView::zoom(int steps)
{
    const auto *above = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), percent());
    const auto *below = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), percent());
    if (steps > 0 ? above == zoomSteps.end() : below == zoomSteps.begin())
        return;
    m_sheets->setPercent(steps > 0 ? *above : *(below - 1));
    Q_EMIT changed();
}

void PaperView::fitWidth()
{
    m_sheets->setPercent({});
    Q_EMIT changed();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
    Q_EMIT changed();
}

} // namespace article12
