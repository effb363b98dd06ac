// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

/// What can be done now with a request, as cards; what cannot be done yet is greyed with what must happen first. The
/// offers come from the same guards that refuse the step.
class OfferCards : public QWidget
{
    Q_OBJECT

public:
    enum class Extent {
        Main, ///< the next steps and the great alternatives: beside the queue
        All,
    };
    OfferCards(const Workplace &workplace, Extent extent, QWidget *parent = nullptr);
    void setRequest(const Request &request, const DecisionContext &context);

Q_SIGNALS:
    void chosen(article12::Step step, article12::ItemNumber item);

private:
    [[nodiscard]] QString titleOf(const StepOffer &offer) const;
    void fill(const QList<StepOffer> &next, const QList<StepOffer> &also);
    void addReminder();
    void addCards(const QList<StepOffer> &offers);

    const Workplace &m_workplace;
    Extent m_extent;
    Request m_request;
    QVBoxLayout *m_column;
};

} // namespace article12
