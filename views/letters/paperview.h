// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterpainter.h"

#include <QScrollArea>

namespace article12 {

/// The sheets of a letter as they will be printed, on a desk, as wide as there is room (at most life size;
/// in little room without the empty edges of the paper) or as large as one zooms.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    void setLetter(const Letter &letter, const LetterFonts &fonts);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int percent() const; ///< of life size
    void zoom(int steps);              ///< above 0: larger
    void fitWidth();

Q_SIGNALS:
    /// Another letter, another size.
    void changed();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    Sheets *m_sheets;
};

} // namespace article12
