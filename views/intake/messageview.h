// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incoming.h"
#include "views/common/theme.h"

#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace article12 {

/// The message as it came, as plain text, with the words highlighted that led to a right. Nothing in it opens, loads or
/// runs.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    MessageView(const Incoming &incoming, const QString &fileLine, const QString &arrived, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void highlight();

    DetectedWishes m_wishes;
    QPlainTextEdit *m_text;
};

/// The tone of a right in the message and on its chip: the place of the right among those found.
[[nodiscard]] Tone toneOfRight(Right right, const DetectedWishes &wishes);

} // namespace article12
