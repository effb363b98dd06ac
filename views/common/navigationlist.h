// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <optional>

namespace article12 {

/// The places of the window, grouped under small headings, with live counts at the right.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// `key` names the place in `chosen` and everywhere below.
    void addEntry(const QString &key, const QString &title);
    enum class Weight { Normal, Alarm };
    void setCount(const QString &key, int count, Weight weight = Weight::Normal);
    /// Marks a place without announcing it; empty: none.
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString currentKey() const;
    /// In order of the list.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QString titleOf(const QString &key) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Another place is marked: it is shown, the keyboard stays in the list.
    void chosen(const QString &key);
    /// Clicked, or Enter: the keyboard goes there.
    void opened(const QString &key);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *find(const QString &key) const;
};

} // namespace article12
