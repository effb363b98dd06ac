// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterpainter.h"

#include <QTextEdit>

namespace article12 {

/// The body of a letter to be changed freely, on a sheet of its own. What is pasted comes as plain text.
class LetterEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit LetterEditor(const LetterFonts &fonts, QWidget *parent = nullptr);
    static constexpr int widest = 720; ///< px
    /// In our HTML subset.
    void setBody(const QString &html);
    [[nodiscard]] QString body() const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace article12
