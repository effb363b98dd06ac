// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace article12 {

/// What the program answered.
struct Run
{
    int status = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    [[nodiscard]] QStringList errorLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

/// The real program in a folder of its own, English, with a home of its own.
class ProgramRun
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Of the program and of what starts it.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("America/St_Johns"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        return environment;
    }
    void start(QProcess &process, const QStringList &words) const
    {
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(ARTICLE12_PROGRAM), words);
    }
    [[nodiscard]] Run run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, QString::fromUtf8(process.readAllStandardOutput()), QStringLiteral("crashed or hangs")};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// `do` with facts on standard input.
    [[nodiscard]] Run perform(const QString &today, const QString &reference, const QString &step,
                              const QJsonObject &facts) const
    {
        return run({QStringLiteral("do"), QStringLiteral("r.a12"), reference, step, QStringLiteral("-"),
                    QStringLiteral("--today"), today},
                   QJsonDocument(facts).toJson());
    }
    [[nodiscard]] static QString sample(const QString &name)
    {
        return QStringLiteral(ARTICLE12_SHARED_DIR "/inputs/") + name;
    }
    [[nodiscard]] static QString profile()
    {
        return QStringLiteral(ARTICLE12_SOURCE_DIR "/resources/profiles/kakoo-software.json");
    }

private:
    QTemporaryDir m_folder;
};

/// Fails the test unless the program ended with this status and, on failure, exactly one line on standard error.
inline void checkFailed(const Run &answer, int status, const QString &words)
{
    QVERIFY2(answer.status == status, qPrintable(QString::number(answer.status) + u'\n' + answer.err));
    const QStringList lines = answer.errorLines();
    QVERIFY2(!lines.isEmpty() && lines.first().startsWith(QStringLiteral("article12: ")), qPrintable(answer.err));
    if (status != 3)
        QVERIFY2(lines.size() == 1, qPrintable(answer.err));
    QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
}

} // namespace article12
