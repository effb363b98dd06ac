// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tour.h"

#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/registerdesk.h"
#include "views/report/reportpage.h"
#include "views/request/requestpage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTabBar>
#include <QThreadPool>

#include <atomic>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 20'000; // milliseconds, for a page that counts

/// A screen or dialog: its name and the way to it from any other.
struct Shot
{
    QString name;
    std::function<void()> show;
};

/// Lets layouts, queued work and the report settle before a picture.
void settle(const QWidget &window)
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    const auto *report = window.findChild<ReportPage *>();
    QElapsedTimer waited;
    waited.start();
    while (report && report->isCounting() && !waited.hasExpired(longestWait))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    QApplication::processEvents();
}

QDialog *openDialogOf(const QWidget &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Takes the pictures; they are compressed beside the window.
class Photographer
{
public:
    explicit Photographer(const TourPlan &plan)
        : m_plan(plan)
    {
    }

    /// The window with the dialog over it, as one sees them; the dialog is closed then.
    void take(MainWindow &window, const QString &name)
    {
        settle(window);
        QPixmap picture = window.grab();
        if (QDialog *dialog = openDialogOf(window)) {
            QPainter painter(&picture);
            painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
            const QPixmap top = dialog->grab();
            painter.drawPixmap((window.width() - dialog->width()) / 2,
                               std::max(0, (window.height() - dialog->height()) / 2), top);
            painter.end();
            delete dialog;
        }
        const QString number = QString::number(++m_count).rightJustified(2, u'0');
        save(picture.toImage(), QDir(m_plan.folder).filePath(number + u'-' + name + m_plan.suffix + u".png"_s));
    }

    Result<QStringList> files()
    {
        m_pool.waitForDone();
        if (!m_failed)
            return m_files;
        return Failure{Failure::Code::Io, Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be written."), {m_plan.folder})};
    }

private:
    void save(const QImage &image, const QString &path)
    {
        m_files << path;
        m_pool.start([this, image, path] {
            if (!image.save(path))
                m_failed = true;
        });
    }

    const TourPlan &m_plan;
    QThreadPool m_pool;
    QStringList m_files;
    std::atomic_bool m_failed = false;
    int m_count = 0;
};

/// A request worth showing: under way, with questions asked and several rights.
std::optional<RequestNumber> showpiece(const QList<RequestSummary> &rows)
{
    const auto weight = [](const RequestSummary &row) {
        return (row.state == State::Work ? 10 : 0) + int(row.deadline.stops.size()) * 4 + int(row.rights.size());
    };
    const auto best = std::max_element(
        rows.begin(), rows.end(), [&](const auto &left, const auto &right) { return weight(left) < weight(right); });
    return best == rows.end() ? std::nullopt : std::optional(best->number);
}

/// Every screen and dialog, in the order of the numbers. To add one, add a line.
class Itinerary
{
public:
    Itinerary(MainWindow &window, const TourPlan &plan)
        : m_window(window)
        , m_desk(*window.desk())
        , m_plan(plan)
    {
        auto rows = window.casebook()->summaries();
        m_rows = rows ? *std::move(rows) : QList<RequestSummary>();
        m_request = showpiece(m_rows);
    }

    QList<Shot> shots()
    {
        addPlaces();
        add(u"search"_s, [this] { m_desk.search(m_rows.isEmpty() ? QString() : m_rows.last().person.left(4)); });
        add(u"search-nothing-found"_s, [this] { m_desk.search(u"zzzz"_s); });
        addReport();
        addIntake();
        if (m_request) {
            addRequest();
            addLetters();
            addSteps();
        }
        return m_shots;
    }

private:
    void add(const QString &name, const std::function<void()> &show) { m_shots << Shot{name, show}; }

    void addPlaces()
    {
        for (const auto &[key, title] : m_desk.places())
            add(u"place-"_s + QString(key).replace(u'_', u'-'), [this, place = key] { m_desk.showPlace(place); });
    }
    void addReport()
    {
        const auto month = [this](Month wanted) {
            m_desk.showPlace(u"report"_s);
            m_window.findChild<ReportPage *>()->showMonth(wanted);
        };
        const Month now = Month::of(m_window.casebook()->today());
        add(u"report-month-not-over"_s, [month, now] { month(now); });
        add(u"report-empty-month"_s, [month, now] { month(Month{now.year - 5, now.month}); });
    }
    void addIntake()
    {
        add(u"new-by-hand"_s, [this] { m_desk.newRequest(); });
        for (const QString &path : m_plan.intake)
            add(u"new-from-"_s + QFileInfo(path).suffix(), [this, path] { m_desk.takeFiles({path}); });
    }
    void addRequest()
    {
        m_desk.openRequest(*m_request);
        const auto *page = m_window.findChild<RequestPage *>();
        const auto *tabs = page->findChild<QTabBar *>();
        const QStringList names{u"rights"_s, u"person"_s, u"files"_s, u"clock"_s, u"history"_s};
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            add(u"request-"_s + names.value(tab, QString::number(tab + 1)), [this, tab] {
                m_desk.openRequest(*m_request);
                m_window.findChild<RequestPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
            });
        }
    }
    void addLetters()
    {
        for (const LetterType type : {LetterType::L01, LetterType::L05})
            add(u"letter-"_s + keyOf(type), [this, type] { m_desk.writeLetter(*m_request, type); });
    }
    /// Each step's form, on the first request where it is possible.
    void addSteps()
    {
        QMap<Step, std::pair<RequestNumber, ItemNumber>> possible;
        for (const RequestSummary &row : std::as_const(m_rows)) {
            const auto request = m_window.casebook()->request(row.number);
            const auto context = m_window.casebook()->context(row.number);
            if (row.state == State::Closed || !request || !context)
                continue;
            for (const StepOffer &offer : offersFor(*request, *context)) {
                if (offer.isPossible() && !possible.contains(offer.step))
                    possible.insert(offer.step, {row.number, offer.item});
            }
        }
        for (auto place = possible.cbegin(); place != possible.cend(); ++place) {
            add(u"step-"_s + keyOf(place.key()).replace(u'_', u'-'), [this, step = place.key(), where = place.value()] {
                m_desk.openRequest(where.first);
                m_window.findChild<RequestPage *>()->doStep(step, where.second);
            });
        }
    }

    MainWindow &m_window;
    RegisterDesk &m_desk;
    const TourPlan &m_plan;
    QList<RequestSummary> m_rows;
    std::optional<RequestNumber> m_request;
    QList<Shot> m_shots;
};

} // namespace

Result<QStringList> takeTour(const WindowServices &services, const TourPlan &plan)
{
    Photographer camera(plan);
    MainWindow window(services);
    window.resize(plan.size);
    window.show();
    camera.take(window, u"welcome"_s);
    window.openRegister(plan.registerPath);
    if (!window.desk()) {
        return Failure{Failure::Code::NotFound,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be opened."), {plan.registerPath})};
    }
    while (window.desk()->isReading())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    Itinerary itinerary(window, plan);
    for (const Shot &shot : itinerary.shots()) {
        shot.show();
        camera.take(window, shot.name);
    }
    return camera.files();
}

} // namespace article12
