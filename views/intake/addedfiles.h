// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/intakecontent.h"

#include <QWidget>

class QGridLayout;

namespace article12 {

class Label;

/// The files the officer adds to what came in, one line each: to look at, to mark as a copy of an identity document, to
/// leave out again. Above them, why one could not be taken.
class AddedFiles : public QWidget
{
    Q_OBJECT

public:
    explicit AddedFiles(const Workplace &workplace, QWidget *parent = nullptr);
    /// Everything that came, messages and texts too, as files.
    void take(const Arrivals &arrivals);
    [[nodiscard]] const QList<NewFile> &files() const { return m_files; }

Q_SIGNALS:
    void changed();
    void lookWanted(qsizetype index);
    /// The files after it have moved up.
    void leftOut(qsizetype index);

private:
    void showRows();

    const Workplace &m_workplace;
    QList<NewFile> m_files;
    QList<FileKind> m_kinds; ///< as they came
    QGridLayout *m_rows;
    Label *m_remark;
};

} // namespace article12
