// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/casefacts.h"
#include "support/storyteller.h"
#include "windowfixture.h"

namespace article12 {
class StepDialog;
}

namespace article12::test {

/// Tells a story with the window alone: forms of steps, points in place, the decision, lists, the report. A control
/// that is not to be seen or pressed is none.
class WindowTeller final : public Storyteller
{
public:
    WindowTeller();
    ~WindowTeller() override;
    void newRegister(const QString &today) override;
    void add(const QString &received, const QString &today, const QStringList &rights = {}) override;
    [[nodiscard]] StepAnswer perform(const QString &today, const QString &reference, const QString &step,
                                     const QJsonObject &facts) override;
    [[nodiscard]] QJsonObject show(const QString &today, const QString &reference) override;
    [[nodiscard]] QString listed(const QString &today, const QString &view) override;
    [[nodiscard]] int figure(const QString &today, const QString &month, const QString &key) override;
    void backup(const QString &today, const QString &name) override;
    [[nodiscard]] QString fault() override;
    void write(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] QByteArray content(const QString &name) const override;

private:
    void moveTo(const QString &today);
    [[nodiscard]] StepAnswer recordPoint(const QString &fact, const QJsonValue &value);
    [[nodiscard]] StepAnswer pressCard(const QString &step, int item);
    [[nodiscard]] StepAnswer fillForm(QJsonObject facts);
    [[nodiscard]] StepAnswer fill(const QString &key, const QJsonValue &value);
    [[nodiscard]] StepAnswer recordForm();
    [[nodiscard]] QPointer<StepDialog> form() const;
    [[nodiscard]] int itemOf(const QJsonValue &right, const Request &request) const;

    WindowFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace article12::test
