// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/rulebook.h"
#include "views/common/readingorder.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QVBoxLayout;

namespace article12 {

class BreachTab;
class DateField;
class DeadlineRuler;
class Label;

/// Where the calculator starts: the register's own habits, or the usual ones where none is open.
struct CalculatorStart
{
    QDate today;
    QTimeZone zone;
    QString region = QStringLiteral("FR");
    QString policy = QStringLiteral("EU");
};

/// A deadline for a date typed in: which day, why, the extension, one month with nothing added. Needs no register and
/// records nothing. A second tab tells the 72 hours of Art. 33(1) after an answer to the wrong person.
class Calculator : public TabsAsRead<QDialog>
{
    Q_OBJECT

public:
    Calculator(const Rulebook &rules, const Wording &wording, const CalculatorStart &start, QWidget *parent = nullptr);

private:
    QWidget *buildDeadlineTab(const CalculatorStart &start);
    void fillRegions(const QString &chosen);
    void fillPolicies(const QString &chosen);
    void work();

    const Rulebook &m_rules;
    const Wording &m_wording;
    QDate m_today;
    DateField *m_received = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_policy = nullptr;
    Label *m_due = nullptr;
    Label *m_why = nullptr;
    DeadlineRuler *m_ruler = nullptr;
    Label *m_extended = nullptr;
    Label *m_strict = nullptr;
    QVBoxLayout *m_steps = nullptr;
};

} // namespace article12
