// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/intakecontent.h"

#include <QWidget>

class QGridLayout;
class QPlainTextEdit;

namespace article12 {

class Label;
class ScanView;

/// What came by post, phone or at the counter: a note or the person's words, and scans, shown beside the form.
class HandEntry : public QWidget
{
    Q_OBJECT

public:
    HandEntry(const Workplace &workplace, const IntakeContent &content, QWidget *parent = nullptr);

    /// The note as a text file, then the scans.
    [[nodiscard]] QList<NewFile> files() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString note() const;
    /// Scans of what was dropped or pasted; a text becomes part of the note. Says what could not be taken.
    void take(const Arrivals &arrivals);
    [[nodiscard]] ScanView &viewer() { return *m_viewer; }

Q_SIGNALS:
    void changed();

private:
    QWidget *buildButtons();
    void addScan(const NewFile &scan);
    void showRows();
    void showScan(qsizetype index);
    void paste();

    const Workplace &m_workplace;
    QList<NewFile> m_scans;
    QPlainTextEdit *m_note;
    QGridLayout *m_rows;
    ScanView *m_viewer;
    Label *m_remark;
};

} // namespace article12
