// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/registerjobs.h"

#include "views/common/jobdialog.h"
#include "views/common/notice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct RegisterJobs
{
    Q_DECLARE_TR_FUNCTIONS(article12::RegisterJobs)
};

using Opened = Result<std::unique_ptr<Register>>;

/// The register belongs to the window, whatever thread opened it.
Opened handedTo(QThread *thread, Opened opened)
{
    if (opened)
        opened.value()->moveToThread(thread);
    return opened;
}

void tellFailure(QWidget *window, const QString &title, const Failure &failure, const WindowServices &services)
{
    if (failure.code != Failure::Code::Cancelled)
        services.dialogs.tell(window, title, inWords(failure, services.wording));
}

QString inLines(const QList<Text> &sentences, const Wording &wording)
{
    QStringList lines;
    for (const Text &sentence : sentences)
        lines << u"• "_s + wording.say(sentence);
    return lines.join(u'\n');
}

} // namespace

QString registerFileFilter() { return RegisterJobs::tr("Registers (*.a12)"); }

std::unique_ptr<Register> openWithProgress(QWidget *window, const QString &path, const WindowServices &services)
{
    QThread *here = QThread::currentThread();
    const JobWords words{
        RegisterJobs::tr("Open a register"),
        RegisterJobs::tr("Checking %1 and making the backup of the day.").arg(QFileInfo(path).fileName())};
    auto opened = runJob(window, words, [&](const JobControl &job) {
        return handedTo(here,
                        Register::open(path, Register::Access::ReadWrite, services.actor, services.forRegister, job));
    });
    if (opened)
        return *std::move(opened);
    tellFailure(window, RegisterJobs::tr("Not opened"), opened.failure(), services);
    return nullptr;
}

Result<std::unique_ptr<Register>> makeRegister(const QString &path, const OrganisationProfile &profile,
                                               const WindowServices &services)
{
    return Register::create(path, {profile, services.actor}, services.forRegister);
}

void closeWithProgress(QWidget *window, std::unique_ptr<Register> casebook)
{
    const JobWords words{RegisterJobs::tr("Close the register"), RegisterJobs::tr("Making the last backup."),
                         JobWords::Stop::NotPossible};
    waitForJob(window, words, [&](const JobControl &) { casebook.reset(); });
}

void backUpWithProgress(QWidget *window, Register &casebook, const WindowServices &services)
{
    const QFileInfo file(casebook.path());
    const QString name = u"%1-%2.a12"_s.arg(file.completeBaseName(), isoDate(casebook.today()));
    const QString path = services.dialogs.chooseSavePath(
        window, {RegisterJobs::tr("Where to keep the backup"), name, registerFileFilter()});
    if (path.isEmpty())
        return;
    const JobWords words{RegisterJobs::tr("Back up"), RegisterJobs::tr("Copying the register and checking the copy.")};
    const auto saved = runJob(window, words, [&](const JobControl &job) { return casebook.backup(path, job); });
    if (saved)
        services.dialogs.tell(window, words.title,
                              RegisterJobs::tr("The backup was checked and is complete, without copies of identity "
                                               "documents:\n%1")
                                  .arg(path));
    else
        tellFailure(window, RegisterJobs::tr("Not backed up"), saved.failure(), services);
}

bool verifyWithProgress(QWidget *window, const Register &casebook, const WindowServices &services)
{
    const JobWords words{RegisterJobs::tr("Verify"),
                         RegisterJobs::tr("Checking the file, the audit trail and every list made from it.")};
    const auto report = runJob(window, words, [&](const JobControl &job) { return casebook.verify(job); });
    if (!report) {
        tellFailure(window, RegisterJobs::tr("Not verified"), report.failure(), services);
        return false;
    }
    if (report->isSound())
        services.dialogs.tell(window, RegisterJobs::tr("Everything fits"), inLines(report->checked, services.wording));
    else
        services.dialogs.tell(
            window, RegisterJobs::tr("Something does not fit"),
            RegisterJobs::tr("Keep the file as it is. What does not fit:\n%1\n\nChecked:\n%2")
                .arg(inLines(report->problems, services.wording), inLines(report->checked, services.wording)));
    return report->isSound();
}

void rebuildWithProgress(QWidget *window, Register &casebook, const WindowServices &services)
{
    const Question question{RegisterJobs::tr("Make the lists again?"),
                            RegisterJobs::tr("The lists, the search and the figures are worked out again from the "
                                             "audit trail. No request changes."),
                            RegisterJobs::tr("Make them again")};
    if (!services.dialogs.confirm(window, question))
        return;
    const JobWords words{RegisterJobs::tr("Make the lists again"), RegisterJobs::tr("Reading every request again.")};
    const auto done = runJob(window, words, [&](const JobControl &job) { return casebook.rebuild(job); });
    if (!done)
        tellFailure(window, RegisterJobs::tr("Not done"), done.failure(), services);
}

std::optional<RestorePlan> planRestore(QWidget *window, const WindowServices &services)
{
    const QStringList chosen =
        services.dialogs.chooseFiles(window, {RegisterJobs::tr("Which backup"), {}, registerFileFilter()});
    if (chosen.isEmpty())
        return {};
    const QString path =
        services.dialogs.chooseSavePath(window, {RegisterJobs::tr("Where to put the restored register"),
                                                 RegisterJobs::tr("requests.a12"), registerFileFilter()});
    return path.isEmpty() ? std::nullopt : std::optional(RestorePlan{chosen.first(), path});
}

bool restoreWithProgress(QWidget *window, const RestorePlan &plan, const WindowServices &services)
{
    const JobWords words{RegisterJobs::tr("Restore a backup"),
                         RegisterJobs::tr("Checking the backup and putting a copy in place."),
                         JobWords::Stop::NotPossible};
    const auto kept = runJob(window, words, [&](const JobControl &) {
        return Register::restore(plan.backup, plan.path, services.forRegister);
    });
    if (!kept) {
        tellFailure(window, RegisterJobs::tr("Not restored"), kept.failure(), services);
        return false;
    }
    if (!kept->isEmpty())
        services.dialogs.tell(window, words.title,
                              RegisterJobs::tr("The file that was there is kept as:\n%1").arg(*kept));
    return true;
}

} // namespace article12
