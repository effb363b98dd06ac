// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace article12 {

/// What is remembered of the window for the person at this machine: how it looks, its language and which registers were
/// open.
/// Never anything about requests.
class WindowMemory
{
public:
    virtual ~WindowMemory() = default;
    /// As given to setLayout() under this name ("queue/columns"); empty: nothing yet.
    [[nodiscard]] virtual QByteArray layout(const QString &name) const = 0;
    virtual void setLayout(const QString &name, const QByteArray &layout) = 0;
    /// Absolute paths, the one opened last first.
    [[nodiscard]] virtual QStringList recentRegisters() const = 0;
    virtual void addRecentRegister(const QString &path) = 0;
};

/// Remembers until it goes away: for pictures and tests.
class PassingMemory final : public WindowMemory
{
public:
    [[nodiscard]] QByteArray layout(const QString &name) const override { return m_layouts.value(name); }
    void setLayout(const QString &name, const QByteArray &layout) override { m_layouts.insert(name, layout); }
    [[nodiscard]] QStringList recentRegisters() const override { return m_recent; }
    void addRecentRegister(const QString &path) override
    {
        m_recent.removeAll(path);
        m_recent.prepend(path);
    }

private:
    QHash<QString, QByteArray> m_layouts;
    QStringList m_recent;
};

} // namespace article12
