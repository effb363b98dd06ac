// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarchanges.h"
#include "views/settings/settingspage.h"

class QComboBox;
class QLineEdit;

namespace article12 {

class Button;
class DateField;
class DateMoves;
class Label;

/// The public holidays of a year and region as this register counts them: those
/// shipped, those an officer added or struck, each with its reason, and the
/// municipal days that count. Each change is recorded at once; below stand the
/// open requests whose dates would move.
class HolidaysPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit HolidaysPage(const Workplace &workplace, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

protected:
    void show(Register &casebook) override;

private:
    QWidget *buildChoice();
    QWidget *buildForm();
    void showDays();
    void showMunicipal();
    void addRow(QDate day, const QString &name, const QString &remark, CalendarEdit offered);
    /// Fills the form for one change; the officer gives the reason.
    void prepare(CalendarEdit edit, QDate day, const QString &name);
    void record();
    void recordMunicipal(const QString &id, bool on);

    CalendarChange m_prepared;
    QComboBox *m_year;
    QComboBox *m_region;
    Label *m_version;
    QVBoxLayout *m_days;
    QVBoxLayout *m_municipal;
    Label *m_formTitle;
    DateField *m_day;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    Button *m_record;
    Button *m_cancel;
    Label *m_problem;
    DateMoves *m_moves;
};

} // namespace article12
