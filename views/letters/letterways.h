// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "views/workplace.h"

class QWidget;

namespace article12 {

/// The ways out of a written letter to the person of a request: wherever a letter is shown they are the same.
class LetterWays
{
public:
    LetterWays(const Workplace &workplace, const Request &request, const Letter &letter)
        : m_workplace(workplace)
        , m_request(request)
        , m_letter(letter)
    {
    }

    void print(QWidget *parent) const;
    void savePdf(QWidget *parent) const;
    /// Saves a draft with the PDF where the officer wants it and opens it with the mail program.
    void openDraft(QWidget *parent) const;
    /// What the register keeps: the final text and the PDF.
    [[nodiscard]] QList<NewFile> keptFiles() const;

private:
    [[nodiscard]] QString fileName(const QString &suffix) const;
    const Workplace &m_workplace;
    const Request &m_request;
    const Letter &m_letter;
};

} // namespace article12
