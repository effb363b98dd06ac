// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

/// Letters sent and files kept. Files are saved under a place the officer chooses; nothing opens by itself.
class FilesView : public QWidget
{
    Q_OBJECT

public:
    explicit FilesView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);
    [[nodiscard]] qsizetype count() const { return m_count; }

Q_SIGNALS:
    void stepWanted(article12::Step step);

private:
    void addFile(const FileRef &file);
    void save(const FileRef &file);

    const Workplace &m_workplace;
    QVBoxLayout *m_lines;
    qsizetype m_count = 0;
};

} // namespace article12
