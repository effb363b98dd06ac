// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incoming.h"
#include "views/workplace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace article12 {

class ChipButton;
class DateField;

/// The facts of a new request, as read from a message or typed. Only the day of arrival is required here.
class IntakeForm : public QWidget
{
    Q_OBJECT

public:
    IntakeForm(const Workplace &workplace, const RegisterRequest &proposal, const DetectedWishes &wishes,
               QWidget *parent = nullptr);
    [[nodiscard]] RegisterRequest facts() const;
    /// Why the day is no day; empty: none.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isTouched() const { return m_touched; }

Q_SIGNALS:
    void changed();

private:
    void buildPerson();
    void buildRights();
    QLineEdit *addLine(const QString &name, const QString &objectName, const QString &text);
    template <typename E>
    QComboBox *addChoice(const QString &name, E chosen);
    void touch();

    const Workplace &m_workplace;
    const RegisterRequest m_proposal;
    const DetectedWishes m_wishes;
    QFormLayout *m_form;
    DateField *m_received;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_surname = nullptr;
    QLineEdit *m_givenName = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_replyTo = nullptr;
    QLineEdit *m_behalf = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_language = nullptr;
    QList<std::pair<Right, ChipButton *>> m_rights;
    bool m_touched = false;
};

} // namespace article12
