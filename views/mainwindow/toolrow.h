// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace article12 {

class AlertBell;
class Button;
class Label;

/// The row under the menus: new requests, letters, the search; whose register it is, the bell, who works.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QMenu &letters, QWidget *parent = nullptr);

    /// Empty names: no register is open.
    void setRegister(const QString &organisation, const QString &whoWorks);
    /// Nothing: there is no register whose alerts these could be.
    void setAlerts(const std::optional<QList<Alert>> &alerts);
    [[nodiscard]] AlertBell &bell() const { return *m_bell; }
    [[nodiscard]] QPoint belowLetterButton() const; ///< on the screen: where its menu opens
    void focusSearch();
    void clearSearch();

Q_SIGNALS:
    void newWanted();
    void filesWanted();
    void alertsWanted();
    void whoWanted();
    void searched(const QString &words);
    /// From the search field down to what was found.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_tools; ///< of an open register
    QLineEdit *m_search;
    Button *m_letter;
    Label *m_organisation;
    AlertBell *m_bell;
    Button *m_who;
};

} // namespace article12
