// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/batch.h"

#include "views/common/jobdialog.h"

#include <QCoreApplication>

namespace article12 {

namespace {

constexpr qsizetype tasksAtOnce = 1000;

struct Batch
{
    Q_DECLARE_TR_FUNCTIONS(article12::Batch)
};

} // namespace

BatchOutcome performForAll(QWidget *window, const Workplace &workplace, const QList<Task> &tasks, const QString &title)
{
    const JobWords words{title, Batch::tr("Recording each of them.")};
    return runJob(window, words, [&](const JobControl &job) {
        BatchOutcome outcome;
        const JobControl whole{[&](int done, int) { job.tell(int(outcome.recorded) + done, int(tasks.size())); },
                               job.cancelled};
        while (outcome.recorded < tasks.size()) {
            const QList<Task> next = tasks.mid(outcome.recorded, tasksAtOnce);
            const auto done = workplace.casebook.performAll(next, workplace.actor, whole);
            if (!done) {
                outcome.failure = done.failure();
                break;
            }
            outcome.recorded += next.size();
        }
        return outcome;
    });
}

QString titleOf(const BatchOutcome &stopped)
{
    return stopped.recorded == 0 ? Batch::tr("Not recorded")
                                 : Batch::tr("%n request(s) recorded, the others not", nullptr, int(stopped.recorded));
}

} // namespace article12
