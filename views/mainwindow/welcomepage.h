// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace article12 {

class ActionCard;

/// What is shown while no register is open: the registers opened last, and three ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Absolute paths, the one opened last first; a file that is not there now is greyed.
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void recentWanted(const QString &path);
    void exampleWanted();
    void newWanted();
    void openWanted();

private:
    ActionCard *addWay(const QString &name, const QString &title, const QString &remark);

    QVBoxLayout *m_column;
    QVBoxLayout *m_recent;
    ActionCard *m_example = nullptr;
};

} // namespace article12
