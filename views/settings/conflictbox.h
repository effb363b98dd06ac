// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation/policyconflicts.h"

#include <QFrame>

namespace article12 {

/// One contradiction: the sentences side by side, what is wrong, what to do, and why.
class ConflictBox : public QFrame
{
    Q_OBJECT

public:
    ConflictBox(const PolicyConflict &conflict, const PolicyCheck &check, const Wording &wording,
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_serious;
};

/// The statements of a contradiction in boxes beside each other, what is wrong with them, and the source: an example,
/// whoever has published them.
[[nodiscard]] QWidget *contradictionOf(const PolicyConflictRule &rule, const PolicyCheck &check,
                                       const Wording &wording);

} // namespace article12
