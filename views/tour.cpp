// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tour.h"

#include "views/intake/intakedialog.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/registerdesk.h"
#include "views/request/dialogs/stepdialog.h"

#include <QApplication>
#include <QDir>
#include <QTabBar>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Lets layouts and queued work settle before a picture.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

class Photographer
{
public:
    explicit Photographer(const TourPlan &plan)
        : m_plan(plan)
    {
    }

    void take(QWidget &widget, const QString &name)
    {
        settle();
        const QString path = QDir(m_plan.folder).filePath(name + m_plan.suffix + u".png"_s);
        if (widget.grab().save(path))
            m_files << path;
        else if (m_unwritten.isEmpty())
            m_unwritten = path;
    }
    /// The window with the dialog over it, as one sees them.
    void takeWithDialog(QWidget &window, QDialog &dialog, const QString &name)
    {
        settle();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
        const QPixmap top = dialog.grab();
        painter.drawPixmap((picture.width() - top.width()) / 2, (picture.height() - top.height()) / 2, top);
        painter.end();
        const QString path = QDir(m_plan.folder).filePath(name + m_plan.suffix + u".png"_s);
        if (picture.save(path))
            m_files << path;
        else if (m_unwritten.isEmpty())
            m_unwritten = path;
    }
    Result<QStringList> files() const
    {
        if (m_unwritten.isEmpty())
            return m_files;
        return Failure{Failure::Code::Io, Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be written."), {m_unwritten})};
    }

private:
    const TourPlan &m_plan;
    QStringList m_files;
    QString m_unwritten;
};

/// A request worth showing: access and erasure under way, else the first one open.
std::optional<RequestNumber> showpiece(const Register &casebook)
{
    const auto rows = casebook.summaries();
    if (!rows || rows->isEmpty())
        return {};
    const auto best = std::max_element(rows->begin(), rows->end(), [](const auto &left, const auto &right) {
        const auto weight = [](const RequestSummary &row) {
            return (row.state == State::Work ? 10 : 0) + int(row.deadline.stops.size()) * 4 + int(row.rights.size());
        };
        return weight(left) < weight(right);
    });
    return best->number;
}

template <typename Dialog>
Dialog *openDialog(QWidget &window)
{
    settle();
    return window.findChild<Dialog *>();
}

void takeRequestPages(MainWindow &window, Photographer &camera)
{
    auto *tabs = window.findChild<QTabBar *>();
    const QStringList names{u"request"_s, u"request-person"_s, u"request-files"_s, u"request-clock"_s,
                            u"request-history"_s};
    for (int tab = 0; tabs && tab < qMin<int>(tabs->count(), int(names.size())); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.take(window, names[tab]);
    }
}

void takeDialogs(MainWindow &window, RequestNumber number, const TourPlan &plan, Photographer &camera)
{
    const auto request = window.casebook()->request(number);
    if (!request)
        return;
    window.desk()->newRequest();
    if (auto *dialog = openDialog<IntakeDialog>(window)) {
        camera.takeWithDialog(window, *dialog, u"new-by-hand"_s);
        delete dialog;
    }
    if (!plan.message.isEmpty()) {
        window.desk()->takeFiles({plan.message});
        if (auto *dialog = openDialog<IntakeDialog>(window)) {
            camera.takeWithDialog(window, *dialog, u"new"_s);
            delete dialog;
        }
    }
}

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
    const auto number = showpiece(*window.casebook());
    camera.take(window, u"todo"_s);
    window.desk()->showPlace(keyOf(QueueView::AllOpen));
    camera.take(window, u"queue"_s);
    window.desk()->search(u"zzzz"_s);
    camera.take(window, u"nothing-found"_s);
    window.desk()->showPlace(u"report"_s);
    camera.take(window, u"report"_s);
    if (number) {
        window.desk()->openRequest(*number);
        takeRequestPages(window, camera);
        takeDialogs(window, *number, plan, camera);
        window.desk()->writeLetter(*number, LetterType::L01);
        camera.take(window, u"letter"_s);
    }
    return camera.files();
}

} // namespace article12
