// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/likelylinks.h"
#include "views/workplace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace article12 {

class Button;
class DateField;
class Label;
class ReceiptField;
class RightsField;

/// What the form of a new request starts with.
struct IntakeProposal
{
    RegisterRequest facts = {};
    DetectedWishes wishes = {};
    ReceiptProposal receipt = {};
};

/// The facts of a new request, as read from a message or typed. Only the day of arrival is required here; what is
/// seldom needed is folded under "More…".
class IntakeForm : public QWidget
{
    Q_OBJECT

public:
    IntakeForm(const Workplace &workplace, const IntakeProposal &proposal, QWidget *parent = nullptr);
    [[nodiscard]] RegisterRequest facts() const;
    /// T02 too, when the officer said that these are the rights.
    [[nodiscard]] std::optional<Qualify> qualification() const;
    /// Why a day is no day; empty: none.
    [[nodiscard]] QString problem() const;
    /// Shows a refusal at the field of that fact; false: no field shows it.
    bool showRefusal(const QString &key, const QString &reason);
    [[nodiscard]] bool isTouched() const { return m_touched; }
    [[nodiscard]] PersonSought person() const;

Q_SIGNALS:
    void changed();
    void personChanged();

private:
    void buildArrival(const IntakeProposal &proposal);
    void buildPerson();
    void buildRequest(const IntakeProposal &proposal);
    void buildMore();
    void addRow(QFormLayout &form, const QString &name, QWidget *field, QWidget *buddy = nullptr);
    QLineEdit *addLine(QFormLayout &form, const QString &name, const QString &objectName, const QString &text);
    template <typename E>
    QComboBox *addChoice(QFormLayout &form, const QString &name, const QString &objectName, E chosen);
    QComboBox *addList(QFormLayout &form, const QString &name, const QString &objectName);
    static QFormLayout *newForm();
    void showRoleFields();
    void showMore(bool shown);
    void showDaysLost();
    void touch();

    const Workplace &m_workplace;
    const RegisterRequest m_proposal;
    QFormLayout *m_form = nullptr;
    QFormLayout *m_further = nullptr;
    QWidget *m_more = nullptr;
    Button *m_moreButton = nullptr;
    ReceiptField *m_received = nullptr;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_surname = nullptr;
    QLineEdit *m_givenName = nullptr;
    QLineEdit *m_replyTo = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_behalf = nullptr;
    QComboBox *m_mandate = nullptr;
    RightsField *m_rights = nullptr;
    QCheckBox *m_qualify = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_subject = nullptr;
    QComboBox *m_category = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_address = nullptr;
    DateField *m_reached = nullptr;
    Label *m_lost = nullptr;
    QLineEdit *m_receivedBy = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_policy = nullptr;
    bool m_touched = false;
};

} // namespace article12
