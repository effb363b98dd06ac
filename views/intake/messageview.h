// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/intake/intakecontent.h"

#include <QPointer>
#include <QWidget>

class QFormLayout;
class QPlainTextEdit;
class QStackedLayout;

namespace article12 {

class AddedFiles;
class AttachmentList;
class Button;
class Label;
struct FileContent;

/// A message or text as it came, as plain text, with the words highlighted that led to a right. What is quoted below it
/// is folded. An attachment is looked at in its place. Nothing in it opens, loads or runs.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    MessageView(const Workplace &workplace, const IntakeContent &content, QWidget *parent = nullptr);

    /// The files to keep: the message, without the identity copies the officer takes out of it; those kept until the
    /// check, apart; then what was added. Fails when one cannot be taken out.
    [[nodiscard]] Result<QList<NewFile>> files() const;
    /// Further files of the same request. Says what could not be taken.
    void take(const Arrivals &arrivals);
    /// Whether a file was added or an identity copy decided on.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void changed();
    void filesChanged(); ///< added or left out

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tells the right a highlighted phrase stands for.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFileLine();
    [[nodiscard]] QList<qsizetype> takenOut() const;
    void buildHead(QFormLayout &form);
    QWidget *buildFold();
    QLayout *buildLinks();
    void look(const FileContent &file);
    void goBack();
    [[nodiscard]] QPlainTextEdit *textWith(const FoundRight &found) const;
    void highlight();
    void showFolded(bool shown);

    const Workplace &m_workplace;
    const IntakeContent &m_content;
    QStackedLayout *m_pages; ///< the message; over it a file that is looked at
    QPointer<QWidget> m_lookedFrom;
    Label *m_fileLine;
    Label *m_fingerprint;
    QPlainTextEdit *m_subject = nullptr;
    QPlainTextEdit *m_text;
    AddedFiles *m_added;
    AttachmentList *m_attachments = nullptr;
    Button *m_fold = nullptr;
};

/// The tone of a right in the message and on its chip: the place of the right among those found.
[[nodiscard]] Tone toneOfRight(Right right, const DetectedWishes &wishes);

} // namespace article12
