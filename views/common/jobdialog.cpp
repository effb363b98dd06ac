// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/jobdialog.h"

#include "views/common/button.h"
#include "views/common/label.h"

#include <QBoxLayout>
#include <QDialog>
#include <QEventLoop>
#include <QProgressBar>
#include <QThread>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int momentMs = 300;      ///< shorter work shows nothing
constexpr int betweenLooksMs = 80; ///< at how far the job is

/// How far a job is, told by its thread and read by the window.
struct Progress
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> cancelled = false;
};

class JobDialog final : public QDialog
{
    Q_OBJECT

public:
    JobDialog(QWidget *parent, const JobWords &words, Progress &progress)
        : QDialog(parent)
        , m_progress(progress)
        , m_canStop(words.stop == JobWords::Stop::Possible)
        , m_bar(new QProgressBar)
        , m_count(new Label({}, Label::Role::Small))
        , m_cancel(new Button(tr("&Cancel")))
    {
        setWindowModality(Qt::ApplicationModal);
        setWindowTitle(words.title);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 20, 24, 18);
        column->setSpacing(8);
        column->addWidget(new Label(words.title, Label::Role::Heading));
        column->addWidget((new Label(words.doing, Label::Role::Muted))->wrapped());
        column->addSpacing(6);
        column->addWidget(m_bar);
        column->addWidget(m_count);
        column->addSpacing(6);
        column->addWidget(m_cancel, 0, Qt::AlignRight);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(words.title);
        m_bar->setRange(0, 0);
        m_cancel->setObjectName(u"cancelJob"_s);
        m_cancel->setVisible(m_canStop);
        connect(m_cancel, &Button::clicked, this, &JobDialog::reject);
        setFixedWidth(fontMetrics().averageCharWidth() * 60);
        auto *look = new QTimer(this);
        connect(look, &QTimer::timeout, this, &JobDialog::showProgress);
        look->start(betweenLooksMs);
    }

    void reject() override
    {
        if (!m_canStop)
            return;
        m_progress.cancelled = true;
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping…"));
    }

private:
    void showProgress()
    {
        const int total = m_progress.total;
        if (total <= 0)
            return;
        const int done = m_progress.done;
        m_bar->setRange(0, total);
        m_bar->setValue(done);
        m_count->setText(tr("%1 of %2").arg(locale().toString(done), locale().toString(total)));
    }

    Progress &m_progress;
    bool m_canStop;
    QProgressBar *m_bar;
    Label *m_count;
    Button *m_cancel;
};

} // namespace

void waitForJob(QWidget *parent, const JobWords &words, const std::function<void(const JobControl &)> &work)
{
    Progress progress;
    const JobControl job{[&progress](int done, int total) {
                             progress.done = done;
                             progress.total = total;
                         },
                         &progress.cancelled};
    QEventLoop loop;
    std::atomic<bool> done = false; // QThread::isFinished() comes after its signal
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        work(job);
        done = true;
    }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    QTimer::singleShot(momentMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!done) {
        JobDialog dialog(parent, words, progress);
        dialog.show();
        while (!done)
            loop.exec();
    }
    thread->wait();
}

} // namespace article12

#include "jobdialog.moc"
