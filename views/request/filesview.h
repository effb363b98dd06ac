// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/request/linesview.h"

namespace article12 {

class Button;

/// Letters sent and files kept. Texts, pictures and PDFs are shown in place; files are saved under a place the officer
/// chooses; nothing opens by itself.
class FilesView : public LinesView
{
    Q_OBJECT

public:
    explicit FilesView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    void addLetter(const SentLetter &letter);
    void addFile(const FileRef &file);
    /// "view" and "save…" of a file at the end of a line.
    void addLinks(const FileRef &file, const Line &line, const QString &key);
    static Button *addLink(const Line &line, const QString &text, const QString &name, const QString &key);
    void look(const FileRef &file, const QString &key, QVBoxLayout &below);
    void askToRemove(const FileRef &file, QVBoxLayout &below);
    void save(const FileRef &file);
    /// What is unfolded below a file; one at a time.
    void unfold(QWidget *content, const QString &key, QVBoxLayout &below);

    Request m_request;
    qsizetype m_count = 0;
    QPointer<QWidget> m_unfolded;
    QString m_unfoldedKey;
};

} // namespace article12
