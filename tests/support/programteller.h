// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/programrun.h"
#include "support/storyteller.h"

namespace article12 {

using namespace Qt::StringLiterals;

/// Tells a story by the program's verbs alone.
class ProgramTeller final : public Storyteller
{
public:
    void newRegister(const QString &today) override
    {
        run({u"new"_s, file(), u"--profile"_s, ProgramRun::profile(), u"--today"_s, today});
    }
    void add(const QString &received, const QString &today, const QStringList &rights = {}) override
    {
        const QString name = u"letter-%1.txt"_s.arg(received);
        m_program.write(name, "Bonjour, merci de traiter ma demande du " + received.toUtf8() + ".\n");
        QStringList words{u"add"_s,       file(),        name,
                          u"--channel"_s, u"post"_s,     u"--received-on"_s,
                          received,       u"--person"_s, u"Martin, Chloé"_s,
                          u"--today"_s,   today};
        if (!rights.isEmpty())
            words << u"--rights"_s << rights.join(u',');
        run(words);
    }
    [[nodiscard]] StepAnswer perform(const QString &today, const QString &reference, const QString &step,
                                     const QJsonObject &facts) override
    {
        const Run answer = m_program.perform(today, reference, step, facts);
        if (answer.status == 0)
            return {true, {}};
        const QString missing = u"exit %1 instead of 3\n"_s.arg(answer.status);
        return {false, answer.status == 3 ? answer.err : missing + answer.err};
    }
    [[nodiscard]] QJsonObject show(const QString &today, const QString &reference) override
    {
        return m_program.run({u"show"_s, file(), reference, u"--json"_s, u"--today"_s, today}).json();
    }
    [[nodiscard]] QString listed(const QString &today, const QString &view) override
    {
        return m_program.run({u"list"_s, file(), u"--view"_s, view, u"--today"_s, today}).out;
    }
    [[nodiscard]] int figure(const QString &today, const QString &month, const QString &key) override
    {
        const QJsonObject figures =
            m_program.run({u"report"_s, file(), month, u"--json"_s, u"-"_s, u"--today"_s, today}).json();
        const QJsonObject figure = figures[key].toObject();
        return figure[figure.contains(u"median"_s) ? u"median"_s : u"count"_s].toInt();
    }
    void backup(const QString &today, const QString &name) override
    {
        run({u"backup"_s, file(), name, u"--today"_s, today});
    }
    [[nodiscard]] QString fault() override
    {
        const Run checked = m_program.run({u"verify"_s, file()});
        return checked.status == 0 ? QString() : checked.err;
    }
    void write(const QString &name, const QByteArray &bytes) override { m_program.write(name, bytes); }
    [[nodiscard]] QByteArray content(const QString &name) const override { return m_program.content(name); }
    [[nodiscard]] const ProgramRun &program() const { return m_program; }

private:
    static QString file() { return u"r.a12"_s; }
    void run(const QStringList &words)
    {
        const Run done = m_program.run(words);
        QVERIFY2(done.status == 0, qPrintable(words.join(u' ') + u'\n' + done.err));
    }
    ProgramRun m_program;
};

} // namespace article12
