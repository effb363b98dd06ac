// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/step.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace article12 {

/// What the notice of an extension says (Art. 12(3)): complexity, number of requests, and the reasons. The step takes
/// the same facts when the letter is sent.
class ExtensionBox : public QWidget
{
    Q_OBJECT

public:
    explicit ExtensionBox(QWidget *parent = nullptr);
    [[nodiscard]] Extend facts() const;
    void forget();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_complexity;
    QCheckBox *m_number;
    QPlainTextEdit *m_reasons;
};

} // namespace article12
