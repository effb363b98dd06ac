// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/exampleregister.h"

#include "app/simulatedtime.h"

#include <QFile>

#include <map>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int tasksAtOnce = 1000;

/// What is planned for the days to come, of requests that arrived already.
using Agenda = std::map<QDate, QList<Task>>;

Result<void> performInPieces(Register &file, const QList<Task> &tasks, QDate day)
{
    const Actor actor{day.dayOfWeek() % 2 ? u"Nadia Lambert"_s : u"Tom Becker"_s};
    for (qsizetype done = 0; done < tasks.size(); done += tasksAtOnce) {
        if (const auto performed = file.performAll(tasks.mid(done, tasksAtOnce), actor); !performed)
            return performed.failure();
    }
    return {};
}

void plan(Agenda &agenda, const QList<ExampleStep> &steps, RequestNumber number)
{
    for (const ExampleStep &step : steps) {
        const bool registers = stepOf(step.command) == Step::Register;
        agenda[step.on] << Task{registers ? std::nullopt : std::optional(number), step.command, step.files};
    }
}

/// Lives the days of all cases up to today.
Result<void> workThrough(Register &file, SimulatedTime &time, const QList<ExampleCase> &cases,
                         const ExampleSetting &setting, const JobControl &job)
{
    Agenda agenda;
    qsizetype next = 0;
    QDate day = cases.isEmpty() ? setting.today : cases.first().arrival;
    for (; day <= setting.today; day = day.addDays(1)) {
        for (; next < cases.size() && cases[next].arrival == day; ++next)
            plan(agenda, stepsOf(cases[next], setting), {next + 1});
        time.moveTo(day);
        if (const auto performed = performInPieces(file, agenda[day], day); !performed)
            return performed.failure();
        agenda.erase(day);
        if (job.progress)
            job.progress(int(next), int(cases.size()));
        if (job.cancelled && *job.cancelled)
            return Failure{Failure::Code::Cancelled, Text(QT_TRANSLATE_NOOP("Domain", "cancelled")), {}, {}, {}};
    }
    return {};
}

} // namespace

Result<void> makeExampleRegister(const QString &path, const ExampleOptions &options, const Services &services,
                                 const JobControl &job)
{
    const auto profile = Services::builtInProfile(u"kakoo-software"_s);
    if (!profile)
        return profile.failure();
    const Wording wording = services.wording();
    const ExampleSetting setting{services.rules(), *profile, wording, services.today()};
    const QList<ExampleCase> cases = exampleCases(setting, options.requests, options.seed);

    SimulatedTime time(QTimeZone(profile->timeZone.toLatin1()));
    time.moveTo(cases.isEmpty() ? setting.today : cases.first().arrival);
    auto made = Register::create(path, {*profile, services.actor()}, services.forRegister(time));
    if (!made)
        return made.failure();
    auto worked = workThrough(*made.value(), time, cases, setting, job);
    if (!worked) {
        made = Failure{}; // closes it: half an example is none
        QFile::remove(path);
    }
    return worked;
}

} // namespace article12
