// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogs.h"

#include <QPrinter>
#include <QQueue>

namespace article12::test {

/// Answers prepared by the test; what was said is kept. Without a prepared answer everything is cancelled.
class FakeDialogs final : public Dialogs
{
public:
    void chooseFilesNext(const QStringList &paths) { m_files.enqueue(paths); }
    void savePathNext(const QString &path) { m_savePaths.enqueue(path); }
    void confirmNext(bool answer) { m_answers.enqueue(answer); }

    QStringList chooseFiles(QWidget *, const FileChoice &) override
    {
        return m_files.isEmpty() ? QStringList() : m_files.dequeue();
    }
    QString chooseSavePath(QWidget *, const FileChoice &) override
    {
        return m_savePaths.isEmpty() ? QString() : m_savePaths.dequeue();
    }
    bool confirm(QWidget *, const Question &question) override
    {
        asked << question.title;
        return !m_answers.isEmpty() && m_answers.dequeue();
    }
    void tell(QWidget *, const QString &, const QString &text) override { told << text; }
    void note(QWidget *, const QString &text) override { noted << text; }
    void print(QWidget *, const QString &title, const std::function<void(QPrinter &)> &paint) override
    {
        printed << title;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        paint(printer);
    }

    QStringList asked;
    QStringList told;
    QStringList noted;
    QStringList printed;
    QString printTo; ///< path of the PDF that stands for paper

private:
    QQueue<QStringList> m_files;
    QQueue<QString> m_savePaths;
    QQueue<bool> m_answers;
};

} // namespace article12::test
