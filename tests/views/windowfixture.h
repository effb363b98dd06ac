// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakedialogs.h"
#include "support/letterfiles.h"
#include "support/organisationfiles.h"
#include "support/rules.h"
#include "views/common/theme.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/registerdesk.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTranslator>

namespace article12::test {

/// The phrases of every language, as shipped.
inline const Phrases &shippedPhrases()
{
    static const Phrases phrases = [] {
        Phrases all;
        const QDir folder(QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/rules/2026-1/phrases"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            if (const auto read = phrasesFromJson(readFile(folder.filePath(name)), name))
                all << *read;
        }
        return all;
    }();
    return phrases;
}

/// Noon of a day that can be moved, or any instant; each one asked is a second later.
class DayToMove final : public TimeSource
{
public:
    explicit DayToMove(QDate day) { moveTo(day); }
    void moveTo(QDate day) { moveTo(QDateTime(day, QTime(11, 0), Qt::UTC)); }
    void moveTo(const QDateTime &instant)
    {
        m_instant = instant;
        m_asked = 0;
    }
    [[nodiscard]] QDateTime nowUtc() const override { return m_instant.addSecs(m_asked++); }
    [[nodiscard]] bool isFrozen() const override { return true; }
    [[nodiscard]] QDate today(const QTimeZone &zone) const override { return m_instant.toTimeZone(zone).date(); }

private:
    QDateTime m_instant;
    mutable std::atomic<qint64> m_asked = 0;
};

/// Speaks the language it is asked for and dresses the application; remembers nothing.
class FakeAppearance final : public Appearance
{
public:
    [[nodiscard]] QStringList languages() const override { return {QStringLiteral("en"), QStringLiteral("fr")}; }
    [[nodiscard]] QString language() const override { return m_language; }
    void setLanguage(const QString &language) override
    {
        m_language = language;
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(QLocale(language), QStringLiteral("article12"), QStringLiteral("_"),
                              QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&m_translator);
        Q_EMIT languageChanged();
    }
    [[nodiscard]] SchemeChoice scheme() const override { return m_scheme; }
    void setScheme(SchemeChoice choice) override
    {
        m_scheme = choice;
        dress(*qApp, choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light);
    }

private:
    QString m_language = QStringLiteral("en");
    SchemeChoice m_scheme = SchemeChoice::System;
    QTranslator m_translator;
};

/// A folder with a new register, and the real window on it with prepared answers instead of dialogs.
class WindowFixture
{
public:
    explicit WindowFixture(QDate today)
        : time(today)
    {
    }
    [[nodiscard]] WindowServices services()
    {
        const QMap<QString, QByteArray> migrations = filesIn(QStringLiteral("resources/migrations"));
        return {.forRegister = {rulebook(), time, QStringLiteral("1.0"), migrations.values(),
                                [](const QByteArray &bytes, const QString &) { return QString::fromUtf8(bytes); }},
                .wording = wording,
                .dialogs = dialogs,
                .memory = memory,
                .letters = letterTemplates(),
                .letterFonts = {},
                .phrases = shippedPhrases(),
                .actor = {QStringLiteral("Claire Dubois")},
                .organisation = organisationData(),
                .appearance = appearance,
                .profile = shippedProfile(),
                .makeExample = [](const QString &) { return Result<void>(); }};
    }
    /// A window with an empty register.
    [[nodiscard]] std::unique_ptr<MainWindow> open()
    {
        const QString path = folder.filePath(QStringLiteral("r.a12"));
        {
            const WindowServices parts = services();
            const auto made = Register::create(path, {parts.profile, parts.actor}, parts.forRegister);
            if (!made)
                return nullptr;
        }
        auto window = std::make_unique<MainWindow>(services());
        window->area().openRegister(path);
        window->show();
        settle(*window);
        return window;
    }
    /// Until the rows of the register are in the window.
    static void settle(const MainWindow &window)
    {
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (window.desk() && window.desk()->isReading());
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    DayToMove time;
    FakeDialogs dialogs;
    PassingMemory memory;
    FakeAppearance appearance;
    Wording wording = Wording(QLocale(QLocale::English, QLocale::UnitedKingdom)).withThisYear(2026);

private:
    [[nodiscard]] static QMap<QString, QByteArray> filesIn(const QString &path)
    {
        QMap<QString, QByteArray> files;
        const QDir root(QStringLiteral(ARTICLE12_SOURCE_DIR "/") + path);
        for (const QString &name : root.entryList({QStringLiteral("*.sql")}))
            files.insert(name, readFile(root.filePath(name)));
        return files;
    }
};

/// The child of this type and, where one is given, of this name; there must be one.
template <typename T>
T &part(QWidget &parent, const QString &name = {})
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return *found;
}

} // namespace article12::test
