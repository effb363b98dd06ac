// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"

#include <QWidget>

class QComboBox;

namespace article12 {

/// What happens to an attachment that looks like a copy of an identity document (intake.md 6.10).
enum class IdentityCopyChoice {
    KeepUntilChecked, ///< taken out of the message, kept apart, to be destroyed after the check
    KeepOut,          ///< taken out of the message and not kept at all
    NoIdentityCopy    ///< an ordinary attachment
};

/// The attachments of a message by name and size, each to be looked at or saved; for those that look like an identity
/// document, what to do with them.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(const QList<MessageAttachment> &attachments, const QLocale &locale, QWidget *parent = nullptr);
    /// NoIdentityCopy for every attachment that is not asked about.
    [[nodiscard]] IdentityCopyChoice choiceFor(qsizetype attachment) const;
    /// Whether another choice was made than the one proposed.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void changed();
    void viewWanted(qsizetype attachment);
    void saveWanted(qsizetype attachment);

private:
    QWidget *question(qsizetype attachment, const QString &name);
    QMap<qsizetype, QComboBox *> m_choices;
};

} // namespace article12
