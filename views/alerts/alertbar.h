// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/summary.h"

#include <QSet>
#include <QWidget>

namespace article12 {

class AlertWatch;
class Label;

/// The bar over the queue: what the digest of the day told or what became due since. Hidden once seen.
class AlertBar : public QWidget
{
    Q_OBJECT

public:
    AlertBar(AlertWatch &watch, const Wording &wording, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestsWanted(const QString &title, const QSet<article12::RequestNumber> &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void showRequests();

    AlertWatch &m_watch;
    const Wording &m_wording;
    Label *m_title;
    Label *m_requests;
};

} // namespace article12
