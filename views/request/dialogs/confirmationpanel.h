// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "views/workplace.h"

#include <QWidget>

class QStackedWidget;

namespace article12 {

class PaperView;

/// The letter a step sends, beside its form: it is written anew with each fact, leaves from here, and is kept with the
/// step.
class ConfirmationPanel : public QWidget
{
    Q_OBJECT

public:
    ConfirmationPanel(const Workplace &workplace, Request request, QWidget *parent = nullptr);

    /// The letter of this type as it will be once the step is recorded; a refused step leaves the sheet empty.
    void write(LetterType type, const Result<Command> &command);
    /// Text and PDF; none while there is no letter.
    [[nodiscard]] QList<NewFile> keptFiles() const;

private:
    const Workplace &m_workplace;
    const Request m_request;
    Request m_after; ///< as the step leaves it
    std::optional<Letter> m_letter;
    QStackedWidget *m_stack;
    PaperView *m_paper;
    QWidget *m_ways;
};

} // namespace article12
