// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace article12 {

/// Language and colours of the window, kept for the person at this machine. The window only asks and chooses; the
/// program installs and remembers.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class SchemeChoice { System, Light, Dark };

    /// "en", "fr": those the interface is translated into.
    [[nodiscard]] virtual QStringList languages() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    /// Texts made from now on are in this language; languageChanged tells the window to make its texts again.
    virtual void setLanguage(const QString &language) = 0;
    [[nodiscard]] virtual SchemeChoice scheme() const = 0;
    virtual void setScheme(SchemeChoice choice) = 0;

Q_SIGNALS:
    void languageChanged();
};

/// Changes nothing: for pictures.
class FixedAppearance final : public Appearance
{
    Q_OBJECT

public:
    explicit FixedAppearance(QString language)
        : m_language(std::move(language))
    {
    }
    [[nodiscard]] QStringList languages() const override { return {QStringLiteral("en"), QStringLiteral("fr")}; }
    [[nodiscard]] QString language() const override { return m_language; }
    void setLanguage(const QString &) override {}
    [[nodiscard]] SchemeChoice scheme() const override { return SchemeChoice::System; }
    void setScheme(SchemeChoice) override {}

private:
    QString m_language;
};

} // namespace article12
