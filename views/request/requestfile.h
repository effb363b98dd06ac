// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/requestsheet.h"
#include "views/workplace.h"

class QWidget;

namespace article12 {

/// The whole file of one request outside the register: on paper, or as a folder with a PDF and every file kept.
class RequestFile
{
public:
    RequestFile(const Workplace &workplace, const Request &request)
        : m_workplace(workplace)
        , m_request(request)
    {
    }

    /// Facts as received, rights with their points and decisions, dates with their reasons, letters and files, history.
    [[nodiscard]] Result<RequestSheet> sheet() const;
    void print(QWidget *window) const;
    /// Asks where the folder goes; copies of identity documents stay in the register.
    void save(QWidget *window) const;

private:
    [[nodiscard]] RequestSheet::Section receipt(const QList<RecordedEvent> &history) const;
    [[nodiscard]] QList<RequestSheet::Section> rights() const;
    [[nodiscard]] RequestSheet::Section dates() const;
    [[nodiscard]] RequestSheet::Section files() const;
    [[nodiscard]] RequestSheet::Section events(const QList<RecordedEvent> &history) const;
    [[nodiscard]] Result<void> writeFolder(const QString &path) const;

    const Workplace &m_workplace;
    const Request &m_request;
};

} // namespace article12
