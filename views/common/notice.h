// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QFrame>

class QVBoxLayout;

namespace article12 {

class Label;

/// A framed remark on a page: something to know before going on. Buttons can be added to `content()`.
class Notice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Calm,     ///< a result: "Answer due by …"
        Attention ///< something to look at first
    };
    explicit Notice(Kind kind, QWidget *parent = nullptr);
    /// An empty title and text hide it.
    void setWords(const QString &title, const QString &text);
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QVBoxLayout *m_content;
    Label *m_title;
    Label *m_text;
};

/// What must happen first and what is still missing, a line each, or the reason and its remedy. Empty for no failure.
[[nodiscard]] QString inWords(const Failure &failure, const Wording &wording);

} // namespace article12
