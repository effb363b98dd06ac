// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/factplace.h"
#include "views/common/notice.h"
#include "views/workplace.h"

namespace article12 {

class Button;
class StepForm;

/// Corrects one fact where it stands (T26): what it says now, the right value, why. Return records, Esc leaves it.
class CorrectionBox : public Notice
{
    Q_OBJECT

public:
    /// `name`: of the fact, as it stands beside the box.
    CorrectionBox(const Workplace &workplace, const Request &request, const FactPlace &place, const QString &name,
                  QWidget *parent = nullptr);

    /// What was typed is forgotten.
    void discard() { Q_EMIT left(); }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    /// Scrolls the page until the whole box is seen.
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void comeIntoSight();
    void record();
    /// Asks before what was typed is lost.
    void leave();

    const Workplace &m_workplace;
    StepForm *m_form;
    Button *m_record;
};

} // namespace article12
