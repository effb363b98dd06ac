// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace article12 {

/// What came of a step.
struct StepAnswer
{
    bool done = false;
    QString words;         ///< not done: what the officer reads
    bool isOffered = true; ///< false: the step cannot even be begun, and nothing is said of it
};

/// Through what a story is told: the verbs of the program, or its window. Each has a folder and one register of its
/// own. Days are ISO text, facts as `do` reads them.
class Storyteller
{
public:
    virtual ~Storyteller() = default;
    virtual void newRegister(const QString &today) = 0;
    /// A letter by post from Chloé Martin; the officer sees at once that it asks for these rights.
    virtual void add(const QString &received, const QString &today, const QStringList &rights = {}) = 0;
    [[nodiscard]] virtual StepAnswer perform(const QString &today, const QString &reference, const QString &step,
                                             const QJsonObject &facts) = 0;
    /// As `show --json`.
    [[nodiscard]] virtual QJsonObject show(const QString &today, const QString &reference) = 0;
    /// What a list says, row by row.
    [[nodiscard]] virtual QString listed(const QString &today, const QString &view) = 0;
    /// A figure of a month's report.
    [[nodiscard]] virtual int figure(const QString &today, const QString &month, const QString &key) = 0;
    virtual void backup(const QString &today, const QString &name) = 0;
    /// Why the register is not sound; empty: it is.
    [[nodiscard]] virtual QString fault() = 0;
    virtual void write(const QString &name, const QByteArray &bytes) = 0;
    [[nodiscard]] virtual QByteArray content(const QString &name) const = 0;
};

} // namespace article12
