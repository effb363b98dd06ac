// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/page.h"

#include "views/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

class Line final : public QWidget
{
public:
    explicit Line(Qt::Orientation orientation)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Colours::of(palette()).line); }
};

/// As tall as its content, where there is room.
class ContentArea final : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout *content = widget() ? widget()->layout() : nullptr;
        const QSize usual = QScrollArea::sizeHint();
        if (!content)
            return usual;
        const int wanted =
            content->hasHeightForWidth() ? content->totalHeightForWidth(width()) : content->totalSizeHint().height();
        return {usual.width(), qMax(wanted, content->totalMinimumSize().height())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QScrollArea::minimumSizeHint().width(),
                qBound(0, sizeHint().height(), QScrollArea::minimumSizeHint().height())};
    }
};

/// Paints its parent's background in the chrome colour, whatever the scheme is at that moment.
class ChromePainter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *widget = static_cast<QWidget *>(watched);
            QPainter(widget).fillRect(widget->rect(), Colours::of(widget->palette()).chrome);
        }
        return false;
    }
};

} // namespace

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new ContentArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *columnInTheMiddle(QWidget &page)
{
    constexpr int width = 460; // px
    auto *inner = new QWidget;
    auto *box = new QWidget;
    box->setFixedWidth(width);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(10);
    auto *rows = new QVBoxLayout(inner);
    rows->addStretch(2);
    auto *middle = new QHBoxLayout; // an aligned widget would not get its height for this width
    middle->addStretch();
    middle->addWidget(box);
    middle->addStretch();
    rows->addLayout(middle);
    rows->addStretch(3);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
    return column;
}

QWidget *horizontalLine() { return new Line(Qt::Horizontal); }
QWidget *verticalLine() { return new Line(Qt::Vertical); }

void paintAsChrome(QWidget &widget) { widget.installEventFilter(new ChromePainter(&widget)); }

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(*inner);
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString plainToolTip(const QString &words)
{
    return words.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString plainCaption(QString words) { return words.replace(u'&', u"&&"_s); }

} // namespace article12
