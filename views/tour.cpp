// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tour.h"

#include "views/alerts/alertbell.h"
#include "views/common/theme.h"
#include "views/common/valueeditor.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/registerdesk.h"
#include "views/report/reportpage.h"
#include "views/request/requestpage.h"
#include "views/settings/holidayspage.h"
#include "views/settings/processingspage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QThreadPool>

#include <atomic>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 20'000; // milliseconds, for a page that counts
constexpr int longPause = 400;      // milliseconds

/// A screen or dialog: its name and the way to it from any other.
struct Shot
{
    QString name;
    std::function<void()> show;
    int pause = 0; ///< milliseconds until what follows typing or resizing has come
};

/// Lets layouts, queued work and the report settle before a picture.
void settle(const QWidget &window, int pause)
{
    QElapsedTimer waited;
    waited.start();
    for (int round = 0; round < 3 || !waited.hasExpired(pause); ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    const auto *report = window.findChild<ReportPage *>();
    while (report && report->isCounting() && !waited.hasExpired(longestWait))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    QApplication::processEvents();
}

/// The dialog, list or menu over the window.
QWidget *openOver(const QWidget &window)
{
    for (auto *part : window.findChildren<QWidget *>()) {
        if (part->isWindow() && part->isVisible())
            return part;
    }
    return nullptr;
}

/// A dialog stands in the middle over the shaded window, a list or menu where it opened.
void paintOver(QPixmap &picture, const QWidget &window, QWidget &part)
{
    const QPixmap top = part.grab();
    QPainter painter(&picture);
    if (part.windowType() == Qt::Popup) {
        painter.drawPixmap(window.mapFromGlobal(part.pos()), top);
        return;
    }
    painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
    const QPoint at((window.width() - part.width()) / 2, std::max(0, (window.height() - part.height()) / 2));
    painter.drawPixmap(at, top);
    painter.setPen(Colours::of(window.palette()).strongLine); // as the frame of a desktop does
    painter.drawRect(QRect(at, part.size()).adjusted(-1, -1, 0, 0));
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
    void take(MainWindow &window, const QString &name, int pause)
    {
        settle(window, pause);
        QPixmap picture = window.grab();
        if (QWidget *part = openOver(window)) {
            paintOver(picture, window, *part);
            if (qobject_cast<QDialog *>(part))
                delete part; // without a question
            else
                part->close();
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
        const QString someone = m_rows.isEmpty() ? QString() : m_rows.last().person.left(4);
        add(
            u"search"_s, [this, someone] { search(someone); }, longPause);
        add(
            u"search-nothing-found"_s, [this] { search(u"zzzz"_s); }, longPause);
        addReport();
        addSettings();
        addIntake();
        if (m_request) {
            addRequest();
            addLetters();
            addSteps();
            addPeople();
        }
        addMenus();
        addStart();
        return m_shots;
    }

private:
    void add(const QString &name, const std::function<void()> &show, int pause = 0)
    {
        m_shots << Shot{name, show, pause};
    }
    void search(const QString &words)
    {
        m_desk.showPlace(m_desk.places().first().first);
        auto *line = m_window.findChild<QLineEdit *>(u"search"_s);
        line->setText(words);
        Q_EMIT line->textEdited(words);
    }

    void addPlaces()
    {
        for (const auto &[key, title] : m_desk.places())
            add(u"place-"_s + QString(key).replace(u'_', u'-'), [this, place = key] { m_desk.showPlace(place); });
        add(u"several"_s, [this] {
            m_desk.showPlace(m_desk.places().first().first);
            auto *table = m_window.findChild<QTableView *>(u"queue"_s);
            for (int row = 0; row < 3; ++row)
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        });
    }
    void addReport()
    {
        const auto month = [this](Month wanted) {
            search({});
            m_desk.showPlace(u"report"_s);
            m_window.findChild<ReportPage *>()->showMonth(wanted);
        };
        const Month now = Month::of(m_window.casebook()->today());
        add(u"report-month-not-over"_s, [month, now] { month(now); });
        add(u"report-empty-month"_s, [month, now] { month(Month{now.year - 5, now.month}); });
    }
    /// The pages of the settings behind the first one of each place, and what opens on them.
    void addSettings()
    {
        for (const auto *page : m_window.findChildren<SettingsPage *>()) {
            const auto *pages = qobject_cast<QStackedWidget *>(page->parentWidget());
            const QWidget *frame = pages->parentWidget();
            const int index = pages->indexOf(page);
            const auto show = [this, frame, index] {
                m_desk.showPlace(frame->objectName());
                frame->findChild<QTabBar *>()->setCurrentIndex(index);
            };
            const auto showWith = [this, show, page](const QString &name, const QString &buttons) {
                add(name, [show, page, buttons] {
                    show();
                    QCoreApplication::processEvents(); // what is made anew is shown after a turn
                    const auto found = page->findChildren<QAbstractButton *>(QRegularExpression(buttons));
                    const auto shown = std::find_if(found.begin(), found.end(),
                                                    [](const QAbstractButton *button) { return button->isVisible(); });
                    if (shown != found.end())
                        (*shown)->click();
                });
            };
            if (index > 0)
                add(u"settings-%1-%2"_s.arg(frame->objectName()).arg(index + 1), show);
            if (qobject_cast<const ProcessingsPage *>(page))
                showWith(u"settings-processing"_s, u"^edit_"_s);
            if (qobject_cast<const HolidaysPage *>(page))
                showWith(u"settings-holiday"_s, u"^change_"_s);
        }
    }
    void addIntake()
    {
        add(u"new-by-hand"_s, [this] { m_desk.newRequest(); });
        for (const QString &path : m_plan.intake)
            add(
                u"new-from-"_s + QFileInfo(path).suffix(), [this, path] { m_desk.takeFiles({path}); }, longPause);
    }
    void addRequest()
    {
        m_desk.openRequest(*m_request);
        const auto *page = m_window.findChild<RequestPage *>();
        const auto *tabs = page->findChild<QTabBar *>();
        const QStringList names{u"rights"_s, u"person"_s, u"files"_s, u"clock"_s, u"history"_s};
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            add(u"request-"_s + names.value(tab, QString::number(tab + 1)), [this, tab] {
                search({});
                m_desk.showPlace(m_desk.places().first().first);
                m_desk.openFromList(*m_request);
                m_window.findChild<RequestPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
            });
        }
        add(u"request-point"_s, [this] { pressOnTab(0, u"edit_systems_searched"_s); });
        add(u"request-correcting"_s, [this] { pressOnTab(1, u"correct_received_on"_s); });
        const auto history = m_window.casebook()->history(*m_request);
        const QString first = history ? QString::number(history->first().seq.value) : QString();
        add(u"request-correcting-history"_s, [this, first] {
            pressOnTab(4, u"facts_"_s + first);
            pressOnTab(4, u"correct_%1_channel"_s.arg(first));
        });
        if (const auto answered = withPapers()) {
            add(u"request-file-shown"_s, [this, answered] {
                m_desk.openRequest(answered->first);
                pressOnTab(2, answered->second);
            });
        }
    }
    void pressOnTab(int tab, const QString &name)
    {
        auto *page = m_window.findChild<RequestPage *>();
        page->findChild<QTabBar *>()->setCurrentIndex(tab);
        QApplication::processEvents();
        const auto buttons = page->findChildren<QPushButton *>(name);
        if (!buttons.isEmpty())
            buttons.last()->click(); // an earlier one of the name is on its way out
        settle(m_window, 0);
    }
    /// A request with a scan, and the link that shows it.
    std::optional<std::pair<RequestNumber, QString>> withPapers()
    {
        for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
            const auto request = m_window.casebook()->request(row->number);
            for (const FileRef &file : request ? request->files : QList<FileRef>()) {
                if (file.mediaType == u"application/pdf" || file.mediaType.startsWith(u"image/"))
                    return std::pair(row->number, u"view_"_s + file.sha256.left(8));
            }
        }
        return {};
    }
    void addLetters()
    {
        for (const LetterType type : {LetterType::L01, LetterType::L04, LetterType::L05})
            add(u"letter-"_s + keyOf(type), [this, type] { m_desk.writeLetter(*m_request, type); });
        add(u"letter-text"_s, [this] {
            m_desk.writeLetter(*m_request, LetterType::L01);
            m_window.findChild<QPushButton *>(u"editText"_s)->click();
        });
    }
    /// Each step's form, on the first request where it is possible, else where it is near.
    void addSteps()
    {
        QMap<Step, std::pair<RequestNumber, ItemNumber>> possible;
        QMap<Step, std::pair<RequestNumber, ItemNumber>> near;
        for (const RequestSummary &row : std::as_const(m_rows)) {
            const auto request = m_window.casebook()->request(row.number);
            const auto context = m_window.casebook()->context(row.number);
            if (row.state == State::Closed || !request || !context)
                continue;
            for (const StepOffer &offer : offersFor(*request, *context)) {
                auto &places = offer.isPossible() ? possible : near;
                if (!places.contains(offer.step))
                    places.insert(offer.step, {row.number, offer.item});
            }
        }
        for (auto place = near.cbegin(); place != near.cend(); ++place) {
            if (!possible.contains(place.key()))
                possible.insert(place.key(), place.value());
        }
        for (auto place = possible.cbegin(); place != possible.cend(); ++place) {
            add(u"step-"_s + keyOf(place.key()).replace(u'_', u'-'), [this, step = place.key(), where = place.value()] {
                m_desk.openRequest(where.first);
                m_window.findChild<RequestPage *>()->doStep(step, where.second);
            });
        }
        for (const Decision decision : {Decision::Partial, Decision::Refused}) {
            add(u"decision-"_s + keyOf(decision), [this, decision, where = possible.value(Step::DecideItem)] {
                m_desk.openRequest(where.first);
                m_window.findChild<RequestPage *>()->doStep(Step::DecideItem, where.second);
                pressOnTab(0, u"decide_"_s + keyOf(decision));
                for (auto *grounds : m_window.findChildren<ValueEditor *>(u"ground"_s)) {
                    if (auto *list = grounds->findChild<QComboBox *>(); list && list->isVisible())
                        list->setCurrentIndex(1);
                }
            });
        }
    }

    /// Of somebody who has written more than once.
    void addPeople()
    {
        QSet<QString> addresses;
        const auto again = std::find_if(m_rows.cbegin(), m_rows.cend(), [&addresses](const RequestSummary &row) {
            const bool known = !row.email.isEmpty() && addresses.contains(row.email);
            addresses << row.email;
            return known;
        });
        const RequestNumber number = again == m_rows.cend() ? *m_request : again->number;
        add(u"person"_s, [this, number] { m_desk.showPerson(number); });
        add(u"link"_s, [this, number] {
            m_desk.showPerson(number);
            m_desk.lists().link(&m_window, {});
        });
        add(u"assign"_s, [this, number] { m_desk.lists().assign(&m_window, {number, *m_request}); });
    }
    void addMenus()
    {
        const auto choose = [this](WindowAction action) {
            m_window.findChild<WindowMenus *>()->action(action).trigger();
        };
        add(u"alerts"_s, [this] {
            m_desk.showPlace(u"todo"_s);
            m_window.findChild<AlertBell *>()->click();
        });
        add(u"letter-menu"_s, [choose] { choose(WindowAction::WriteLetter); });
        add(u"keyboard"_s, [choose] { choose(WindowAction::Keyboard); });
        add(u"calculator"_s, [choose] { choose(WindowAction::Calculator); });
        add(u"calculator-breach"_s, [this, choose] {
            choose(WindowAction::Calculator);
            m_window.findChild<QTabBar *>(u"calculatorTabs"_s)->setCurrentIndex(1);
        });
    }
    /// The last ones: they leave the register.
    void addStart()
    {
        const auto press = [this](const QString &name) { m_window.findChild<QAbstractButton *>(name)->click(); };
        add(u"who-works"_s, [press] { press(u"who"_s); });
        add(u"new-register"_s, [this, press] {
            press(u"whoCancel"_s);
            m_window.findChild<WindowMenus *>()->action(WindowAction::NewRegister).trigger();
        });
        add(u"welcome-again"_s, [this, press] {
            press(u"cancelNew"_s);
            m_window.findChild<WindowMenus *>()->action(WindowAction::CloseRegister).trigger();
        });
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
    camera.take(window, u"welcome"_s, 0);
    window.area().openRegister(plan.registerPath);
    if (!window.desk()) {
        return Failure{Failure::Code::NotFound,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be opened."), {plan.registerPath})};
    }
    while (window.desk()->isReading())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    Itinerary itinerary(window, plan);
    for (const Shot &shot : itinerary.shots()) {
        shot.show();
        camera.take(window, shot.name, shot.pause);
    }
    return camera.files();
}

} // namespace article12
