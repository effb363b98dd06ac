// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/message.h"
#include "views/workplace.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace article12 {

class Button;
class DateField;

/// The day of arrival: the one proposed, the other days the message names, and the officer's reason for another one.
class ReceiptField : public QWidget
{
    Q_OBJECT

public:
    ReceiptField(const Workplace &workplace, ReceiptProposal proposal, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> day() const;
    /// Empty while the day is the proposed one.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString problem() const;
    void setRefusal(const QString &reason);
    void setDay(QDate day);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCandidates(QBoxLayout &column);
    [[nodiscard]] QString wordsFor(const ReceiptCandidate &candidate) const;
    void showReason();

    const Workplace &m_workplace;
    const ReceiptProposal m_proposal;
    DateField *m_day;
    QLineEdit *m_reason;
    QBoxLayout *m_line; ///< the day and what is meant by it
    QList<std::pair<QDate, Button *>> m_candidates;
};

} // namespace article12
