// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/requestqueuemodel.h"
#include "views/intake/intakedialog.h"
#include "views/workplace.h"

#include <QWidget>

class QStackedWidget;

namespace article12 {

class LetterPage;
class NavigationList;
class QueuePage;
class ReportPage;
class RequestPage;

/// An open register: the navigation and its pages, and the way between them.
class RegisterDesk : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterDesk(const Workplace &workplace, QWidget *parent = nullptr);

    /// `key`: a queue view ("todo") or "report".
    void showPlace(const QString &key);
    /// Keys and titles of the navigation's places, in order.
    [[nodiscard]] QList<std::pair<QString, QString>> places() const;
    /// The place number 1 … of the navigation.
    void showPlaceNumber(int number);
    void openRequest(RequestNumber number);
    void writeLetter(RequestNumber number, LetterType type);
    void goBack();
    void search(const QString &words);
    /// Reads everything again.
    void refresh();
    void print();
    /// Typed by hand, or from these files: messages are read, other files are kept as scans.
    void newRequest();
    void takeFiles(const QStringList &paths);
    /// The request on screen or selected in the queue.
    [[nodiscard]] std::optional<RequestNumber> currentRequest() const;
    /// "14 open of 228 requests"
    [[nodiscard]] QString countsInWords() const;

Q_SIGNALS:
    void rowsChanged();

private:
    void buildNavigation();
    void connectPages();
    void showCounts();
    void takeRow(RequestNumber number);
    void openIntake(IntakeContent content);
    void showPage(QWidget *page);

    const Workplace &m_workplace;
    RequestQueueModel m_model;
    NavigationList *m_navigation;
    QStackedWidget *m_pages;
    QueuePage *m_queue;
    RequestPage *m_request;
    LetterPage *m_letter;
    ReportPage *m_report;
    RequestNumber m_letterOf;
};

} // namespace article12
