// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/suppressionmodel.h"
#include "views/settings/settingspage.h"

#include <QTimer>

class QLineEdit;
class QTableView;

namespace article12 {

class Button;
class DateField;
class Label;
class ValueEditor;

/// The suppression list: whether an address is on it, an entry by hand, the reviews that are due, and a copy for
/// mailing tools. Only hashes are kept and shown.
class SuppressionPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SuppressionPage(const Workplace &workplace, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

protected:
    void show(Register &casebook) override;

private:
    QWidget *buildCheck();
    void buildList();
    QWidget *buildForm();
    [[nodiscard]] int heightOf(qsizetype rows) const;
    void emptyForm();
    void check();
    void choose(const QList<SuppressedAddress> &addresses);
    void chosen();
    void enter();
    void keepChosen();
    void endChosen();
    void exportList();
    [[nodiscard]] QString referenceOf(RequestNumber number);
    [[nodiscard]] QList<SuppressedAddress> chosenAddresses() const;
    void tellOutcome(const Result<void> &done);

    SuppressionModel m_model;
    QMap<RequestNumber, QString> m_references; ///< as last read
    QTimer m_again;                            ///< while the register is busy
    QLineEdit *m_address;
    Label *m_answer;
    Label *m_standing;
    QTableView *m_table;
    QLineEdit *m_reason;
    Button *m_keep;
    Button *m_end;
    Button *m_export;
    ValueEditor *m_channels;
    QLineEdit *m_entry;
    DateField *m_since;
    QDate m_proposedSince;
    Label *m_problem;
};

} // namespace article12
