// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/intake/intakecontent.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace article12 {

class AttachmentList;
class Button;
class Label;

/// A message or text as it came, as plain text, with the words highlighted that led to a right. What is quoted below it
/// is folded. Nothing in it opens, loads or runs.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    MessageView(const Workplace &workplace, const IntakeContent &content, QWidget *parent = nullptr);

    /// The files to keep: the message, without the identity copies the officer takes out of it; those kept until the
    /// check, apart. Fails when one cannot be taken out.
    [[nodiscard]] Result<QList<NewFile>> files() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFileLine();
    [[nodiscard]] QList<qsizetype> takenOut() const;
    void buildHead(QFormLayout &form);
    QWidget *buildFold();
    void highlight();
    void showFolded(bool shown);

    const Workplace &m_workplace;
    const IntakeContent &m_content;
    Label *m_fileLine;
    QPlainTextEdit *m_subject = nullptr;
    QPlainTextEdit *m_text;
    AttachmentList *m_attachments = nullptr;
    Button *m_fold = nullptr;
};

/// The tone of a right in the message and on its chip: the place of the right among those found.
[[nodiscard]] Tone toneOfRight(Right right, const DetectedWishes &wishes);

} // namespace article12
