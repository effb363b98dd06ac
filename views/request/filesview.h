// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/unsavedinput.h"
#include "views/intake/fileview.h"
#include "views/request/linesview.h"

class QComboBox;

namespace article12 {

class Button;

/// Letters sent and files kept; below a mail its attachments. Texts, pictures and PDFs are shown in place; files are
/// saved under a place the officer chooses; nothing opens by itself.
class FilesView : public LinesView, public UnsavedInput
{
    Q_OBJECT

public:
    explicit FilesView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);
    [[nodiscard]] qsizetype count() const { return m_request.letters.size() + m_request.files.size(); }
    /// Why a file is to be removed, or is of another kind, was typed and not recorded yet.
    [[nodiscard]] bool holdsUnsavedInput() const override { return !m_drafts.isEmpty(); }
    void forgetDrafts();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Read = std::function<Result<FileContent>()>;
    void showRequest();
    void addLetter(const SentLetter &letter);
    void addFile(const FileRef &file);
    void addDestruction(const FileRef &file, const Line &line);
    void addAttachments(const FileRef &mail);
    [[nodiscard]] Result<QList<FileContent>> attachmentsOf(const FileRef &mail) const;
    [[nodiscard]] Read readerOf(const FileRef &file) const;
    /// "view" and "save…" of a file at the end of a line.
    void addLinks(const QString &name, const QString &mediaType, const Read &read, const Line &line, const QString &id);
    static Button *addLink(const Line &line, const QString &text, const QString &name, const QString &key);
    void look(const Read &read, const QString &key, QVBoxLayout &below);
    void askToRemove(const FileRef &file, QVBoxLayout &below);
    void askForKind(const FileRef &file, QVBoxLayout &below);
    /// Unfolds what is asked before a file is touched: `key` keeps what is typed, `chooser` may be absent.
    struct Asked
    {
        QString key;
        QString hint;
        QString why;        ///< over the empty line for the reason
        QString action;     ///< the button
        QComboBox *chooser; ///< stands before the reason; nullptr: nothing to choose
        std::function<Result<void>(const QString &reason)> record;
    };
    void ask(const Asked &asked, QVBoxLayout &below);
    /// What is unfolded below a file; one at a time.
    void unfold(QWidget *content, const QString &key, QVBoxLayout &below);

    Request m_request;
    QMap<QString, QList<FileContent>> m_attachments; ///< by the mail's SHA-256, without their bytes
    struct Draft
    {
        QString reason;
        int choice = -1; ///< row of the chooser
    };
    QMap<QString, Draft> m_drafts; ///< not recorded yet, by what is unfolded and the file's SHA-256
    QList<Line> m_shown;
    bool m_isStale = false;
    QPointer<QWidget> m_unfolded;
    QString m_unfoldedKey;
};

} // namespace article12
