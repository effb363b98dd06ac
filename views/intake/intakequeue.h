// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/intakedialog.h"

#include <QPointer>

namespace article12 {

/// What came in, asked about one after the other.
class IntakeQueue : public QObject
{
    Q_OBJECT

public:
    IntakeQueue(const Workplace &workplace, QWidget *page);
    /// A request typed by hand.
    void begin();
    /// Says what could not be taken, then opens a form for each of the rest.
    void take(const Arrivals &arrivals);

Q_SIGNALS:
    /// At the end, the request registered or added to last.
    void openWanted(article12::RequestNumber number);
    void acknowledgementsWanted(const QList<article12::RequestNumber> &numbers);

private:
    void add(const QList<IntakeContent> &contents);
    void showNext();
    void finish();

    const Workplace &m_workplace;
    QWidget *m_page;
    QList<IntakeContent> m_waiting;
    int m_shown = 0; ///< of this round
    QPointer<IntakeDialog> m_dialog;
    std::optional<RequestNumber> m_last;
    QList<RequestNumber> m_toAcknowledge;
};

} // namespace article12
