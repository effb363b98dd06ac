// SPDX-License-Identifier: GPL-3.0-or-later
// The queue with 100,000 requests: from the start of the program to its first frame beside an empty QMainWindow in the
// same run, a key stroke to the filtered table, sorting, memory.
#include "../views/windowfixture.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>

#include <cstdio>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int requests = 100'000;
constexpr int piece = 2'000; // rows
constexpr int rounds = 5;
const QDate today(2026, 11, 24);

/// Milliseconds, the best of some rounds.
template <typename Work>
double milliseconds(Work work, int times = rounds)
{
    double best = 0;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        best = round == 0 ? taken : std::min(best, taken);
    }
    return best;
}

/// Tells when its window was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &window) { window.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    bool seen = false;
};

/// Until the window has been painted once and is on the screen.
void showFirstFrame(QWidget &window)
{
    Painted painted(window);
    window.show();
    while (!painted.seen)
        QApplication::processEvents();
}

RequestSummary inventedRow(int number)
{
    static const QStringList surnames{u"Lefèvre"_s, u"Martin"_s,   u"García"_s, u"Schäfer"_s, u"Nowak"_s,
                                      u"Okafor"_s,  u"Da Silva"_s, u"Moreau"_s, u"Haddad"_s,  u"Großmann"_s};
    RequestSummary row;
    row.number = {number};
    row.reference = u"2026-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    row.person = u"%1%2, Chloé"_s.arg(surnames[number % 10]).arg(number / 10 % 977);
    row.email = u"person%1@example.org"_s.arg(number);
    row.rights = {Right::Access, Right::Erasure};
    row.handler = u"Nadia Lambert"_s;
    row.receivedOn = today.addDays(-number % 1500);
    row.deadline.start = row.receivedOn;
    row.deadline.originalDue = row.deadline.effectiveDue = row.receivedOn.addDays(30);
    row.strictDue = row.deadline.effectiveDue;
    row.state = number % 100 == 0 ? State::Work : State::Closed;
    if (row.state == State::Closed) {
        row.outcome = Outcome::Granted;
        row.answeredOn = row.receivedOn.addDays(20);
        row.closedOn = row.receivedOn.addDays(40);
    }
    row.next = {row.state == State::Work ? NextStepKind::SendAnswer : NextStepKind::Nothing, {}, {}, 0};
    return row;
}

struct Megabytes
{
    double resident = 0;
    double shared = 0; ///< of it: libraries, fonts
};

Megabytes memoryNow()
{
    constexpr double page = 4096 / 1e6;
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.readAll().split(' ');
    return {words.value(1).toDouble() * page, words.value(2).toDouble() * page};
}

/// A program that ends with its first frame: "empty" QMainWindow, "ours", or ours with the "register" at a path.
[[noreturn]] void endWithFirstFrame(const QString &which, const QString &path)
{
    if (which == u"empty") {
        QMainWindow window;
        window.resize(1500, 860);
        showFirstFrame(window);
        std::_Exit(0);
    }
    dress(*qApp, Scheme::Light);
    WindowFixture fixture(today);
    MainWindow window(fixture.services());
    if (which == u"register")
        window.area().openAfterFirstFrame(path);
    showFirstFrame(window);
    std::_Exit(0);
}

/// From the start of such a program to its first frame.
double startOf(const QString &which, const QString &path = {})
{
    return milliseconds([&](int) {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {u"--first-frame"_s, which, path}) != 0)
            qFatal("no first frame");
    });
}

void benchStart(const QString &path)
{
    const double empty = startOf(u"empty"_s);
    const double ours = startOf(u"ours"_s);
    const double opening = startOf(u"register"_s, path);
    std::printf("%-44s %8.1f ms\n", "start to first frame, empty QMainWindow", empty);
    std::printf("%-44s %8.1f ms  %.1f x empty (goal 2)\n", "start to first frame, our window", ours, ours / empty);
    std::printf("%-44s %8.1f ms  %.1f x empty (goal 2)\n", "start to first frame, register to open", opening,
                opening / empty);
}

void benchFirstFrame()
{
    WindowFixture fixture(today);
    const double empty = milliseconds([](int) {
        QMainWindow window;
        window.resize(1500, 860);
        showFirstFrame(window);
    });
    const double ours = milliseconds([&](int) {
        MainWindow window(fixture.services());
        showFirstFrame(window);
    });
    const QString path = fixture.folder.filePath(u"r.a12"_s);
    {
        const WindowServices parts = fixture.services();
        if (!Register::create(path, {parts.profile, parts.actor}, parts.forRegister))
            qFatal("no register");
    }
    const double opening = milliseconds([&](int) {
        MainWindow window(fixture.services());
        window.area().openAfterFirstFrame(path);
        showFirstFrame(window);
    });
    const double desk = milliseconds([&](int) {
                            MainWindow window(fixture.services());
                            showFirstFrame(window);
                            window.area().openRegister(path);
                            window.repaint();
                        }) -
                        ours;
    benchStart(path);
    std::printf("%-44s %8.1f ms, empty QMainWindow %.1f ms\n", "first frame in a running program", ours, empty);
    std::printf("%-44s %8.1f ms\n", "the same with a register to open", opening);
    std::printf("%-44s %8.1f ms\n", "then the register with all pages", desk);
}

void benchQueue()
{
    WindowFixture fixture(today);
    const auto window = fixture.open();
    window->resize(1500, 860);
    window->desk()->showPlace(keyOf(QueueView::AllOpen));
    QApplication::processEvents();
    QueuePage &page = window->desk()->queue();
    auto &model = static_cast<RequestQueueModel &>(*page.table().model());
    const Megabytes before = memoryNow();
    double adding = 0;
    for (int first = 1; first <= requests; first += piece) { // as the register is read
        std::vector<QueueEntry> rows;
        for (int number = first; number < first + piece; ++number)
            rows.push_back(queueEntryOf(inventedRow(number)));
        adding += milliseconds([&](int) { model.addRows(rows); }, 1);
    }
    model.settle();
    std::printf("%-44s %8.1f ms\n", "100,000 prepared rows into the model", adding);
    page.showView(QueueView::Closed);
    page.repaint();
    const Megabytes then = memoryNow();
    std::printf("%-44s %8.1f MB, %.1f of it libraries and fonts (goal 90)\n", "memory with everything", then.resident,
                then.shared);
    std::printf("%-44s %8.1f MB, %.1f before\n", "the rows", then.resident - before.resident, before.resident);

    for (const QString &words : {u"m"_s, u"ma"_s, u"martin5"_s, u"2026-04"_s, u"person9"_s}) {
        const double taken = milliseconds(
            [&](int) {
                page.search({});
                QElapsedTimer timer;
                timer.start();
                page.search(words);
                page.table().viewport()->repaint();
                std::printf("  “%s”: %d rows, %.1f ms\n", qPrintable(words), model.rowCount(),
                            double(timer.nsecsElapsed()) / 1e6);
            },
            2);
        static_cast<void>(taken);
    }
    page.search({});
    page.showView(QueueView::Closed);
    for (int column = 0; column < int(QueueColumn::Count); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const double first = milliseconds([&](int) { model.sort(column, Qt::AscendingOrder); }, 1);
        const double again = milliseconds([&](int) {
            model.sort(0, Qt::AscendingOrder);
            model.sort(column, Qt::AscendingOrder);
        });
        const double urgency = milliseconds([&](int) { model.sort(0, Qt::AscendingOrder); }, 1);
        std::printf("sort by %-36s %8.1f ms the first time, %.1f ms then (goal 20)\n", qPrintable(title), first,
                    std::max(0.0, again - urgency));
    }
    const double person = milliseconds([&](int round) { static_cast<void>(model.othersOf({1 + round})); });
    std::printf("%-44s %8.1f ms\n", "other requests of a person", person);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--first-frame")
        endWithFirstFrame(words.value(2), words.value(3));
    dress(*qApp, Scheme::Light);
    benchFirstFrame();
    benchQueue();
    return 0;
}
