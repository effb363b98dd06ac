// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"
#include "said.h"
#include "support/rules.h"

#include <QTemporaryDir>

namespace article12::test {

/// The migrations as shipped.
inline QList<QByteArray> shippedMigrations()
{
    return {resource(QStringLiteral("resources/migrations/001_register.sql")),
            resource(QStringLiteral("resources/migrations/002_suppression.sql"))};
}

/// A day that can be moved; each instant is one second later than the one before.
class MovableTime final : public TimeSource
{
public:
    explicit MovableTime(QDate day) { setDay(day); }
    void setDay(QDate day) { m_now = QDateTime(day, QTime(9, 0), Qt::UTC); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now = m_now.addSecs(1); }
    [[nodiscard]] bool isFrozen() const override { return true; }
    [[nodiscard]] QDate today(const QTimeZone &zone) const override { return m_now.toTimeZone(zone).date(); }

private:
    mutable QDateTime m_now;
};

/// A folder with a register of its own.
class RegisterFixture
{
public:
    explicit RegisterFixture(QDate today = QDate(2026, 3, 2))
        : time(today)
    {
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("r.a12")) const { return folder.filePath(name); }
    [[nodiscard]] RegisterServices services() const
    {
        return {rulebook(), time, QStringLiteral("1.0"), shippedMigrations(),
                [](const QByteArray &bytes, const QString &) { return QString::fromUtf8(bytes); }};
    }
    [[nodiscard]] Result<std::unique_ptr<Register>> create() const
    {
        return Register::create(path(), {profile(), officer}, services());
    }
    [[nodiscard]] Result<std::unique_ptr<Register>> open(Register::Access access = Register::Access::ReadWrite) const
    {
        return Register::open(path(), access, officer, services());
    }
    [[nodiscard]] static OrganisationProfile profile()
    {
        OrganisationProfile ours;
        ours.controller.name = QStringLiteral("H-LIMA SAS");
        return ours;
    }
    /// Registers a request received today by e-mail.
    [[nodiscard]] Task registration(const QString &surname, const QByteArray &message) const
    {
        RegisterRequest facts;
        facts.receivedOn = time.today(QTimeZone("Europe/Paris"));
        facts.surname = surname;
        facts.givenName = QStringLiteral("Chloé");
        facts.email = QStringLiteral("chloe@example.org");
        facts.subject = QStringLiteral("Mes données");
        return {std::nullopt, facts, {NewFile{QStringLiteral("message.txt"), FileKind::Message, message, {}, {}}}};
    }
    [[nodiscard]] static Task note(std::optional<RequestNumber> request, const QString &text, QDate on)
    {
        AddNote facts;
        facts.on = on;
        facts.with = QStringLiteral("the person");
        facts.text = text;
        return {request, facts};
    }
    [[nodiscard]] static Task qualification(std::optional<RequestNumber> request, const QList<Right> &rights)
    {
        Qualify facts;
        facts.rights = rights;
        facts.role = RequesterRole::Self;
        for (const Right right : rights)
            facts.asked << keyOf(right);
        facts.language = QStringLiteral("fr");
        facts.replyChannel = Channel::Email;
        facts.replyAddress = QStringLiteral("chloe@example.org");
        facts.personCategory = PersonCategory::Client;
        return {request, facts};
    }

    QTemporaryDir folder;
    MovableTime time;
    const Actor officer{QStringLiteral("Claire Dubois")};
};

/// What a test class works with that has a register of its own in each function.
class RegisterTest
{
protected:
    void make(QDate today = QDate(2026, 3, 2))
    {
        m_fixture = std::make_unique<RegisterFixture>(today);
        auto made = m_fixture->create();
        A12_VERIFY(made);
        m_register = *std::move(made);
    }
    void reopen()
    {
        m_register.reset();
        auto opened = m_fixture->open();
        A12_VERIFY(opened);
        m_register = *std::move(opened);
    }
    /// `problems`: what verify must find, word for word.
    void expectSound(const QStringList &problems = {}) const
    {
        const auto report = m_register->verify();
        A12_VERIFY(report);
        QCOMPARE(said(report->problems), problems);
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<Register> m_register;
};

} // namespace article12::test
