// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rightdetector.h"
#include "views/workplace.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace article12 {

class Button;
class ChipButton;

/// The rights that seem to be asked, to be ticked or not, with what exactly is asked for each; or "not clear yet".
class RightsField : public QWidget
{
    Q_OBJECT

public:
    RightsField(const Workplace &workplace, const QList<ProposedRight> &proposed, const DetectedWishes &wishes,
                QWidget *parent = nullptr);
    [[nodiscard]] QList<ProposedRight> rights() const;
    [[nodiscard]] bool isUnclear() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        Right right = Right::Access;
        QString phrase;
        ChipButton *chip = nullptr;
        QLineEdit *asked = nullptr;
    };
    QWidget *buildChips(const QList<ProposedRight> &proposed, const DetectedWishes &wishes);
    QWidget *buildWords(const QList<ProposedRight> &proposed, const DetectedWishes &wishes);
    QWidget *buildAsked();
    void showAsked();

    const Workplace &m_workplace;
    QList<Row> m_rows;
    ChipButton *m_unclear = nullptr;
    Button *m_details = nullptr;
    QFormLayout *m_asked = nullptr;
};

} // namespace article12
