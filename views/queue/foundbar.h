// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace article12 {

class Button;
class Label;

/// Over the table while it shows what was found instead of a list: what that is, where it was looked for, what can be
/// done with all of it, and the way back.
class FoundBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoundBar(QWidget *parent = nullptr);
    /// `reach`: the other place to look ("Only in To do now: 2"); empty: none.
    void setWords(const QString &title, const QString &reach);
    /// The requests of a person: they can be linked.
    void setOfPerson(bool ofPerson);

Q_SIGNALS:
    void reachWanted();
    void linkWanted();
    void letterWanted();
    void clearWanted();

private:
    Label *m_title;
    Button *m_reach;
    Button *m_link;
    Button *m_letter;
};

} // namespace article12
