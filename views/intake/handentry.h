// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/intakecontent.h"

#include <QWidget>

class QPlainTextEdit;

namespace article12 {

class AddedFiles;
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
    void filesChanged(); ///< added or left out

private:
    QWidget *buildButtons();
    void showScan(qsizetype index);

    const Workplace &m_workplace;
    QPlainTextEdit *m_note;
    AddedFiles *m_scans;
    ScanView *m_viewer;
};

} // namespace article12
