// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuereader.h"
#include "views/queue/listactions.h"
#include "views/workplace.h"

#include <QTimer>
#include <QWidget>

class QMimeData;
class QStackedWidget;

namespace article12 {

class DayWatch;
class AlertMemory;
class AlertWatch;
class DesktopNotices;
class IntakeQueue;
class LetterPage;
class LetterRound;
class NavigationList;
class QueuePage;
class ReportPage;
class RequestPage;
class SettingsArea;

/// An open register: the navigation and its pages, and the way between them.
class RegisterDesk : public QWidget
{
    Q_OBJECT

public:
    /// What is told in alerts is remembered and shown on the desktop through these; both may be nullptr.
    RegisterDesk(const Workplace &workplace, AlertMemory *memory, DesktopNotices *notices, QWidget *parent = nullptr);
    ~RegisterDesk() override;

    /// `key`: a queue view ("todo"), "report" or a place of the settings ("organisation").
    void showPlace(const QString &key);
    /// Keys and titles of the navigation's places, in order.
    [[nodiscard]] QList<std::pair<QString, QString>> places() const;
    [[nodiscard]] QString place() const { return m_place; }
    /// From wherever it is named: no list is marked, unless it was opened from one just now.
    void openRequest(RequestNumber number);
    /// The file of the current request as a folder.
    void exportRequest();
    /// The keyboard to the cards of what can be done, where the page has them.
    void goToSteps();
    /// From the list that is shown.
    void openFromList(RequestNumber number);
    void writeLetter(RequestNumber number, LetterType type);
    /// The same letter for several requests, one after the other.
    void writeLetters(const QList<RequestNumber> &numbers, LetterType type);
    void goBack();
    void search(const QString &words);
    /// Every request of the person of this one.
    void showPerson(RequestNumber number);
    /// The requests chosen, and the list, for what is done with several at once.
    [[nodiscard]] const ListActions &lists() const { return m_lists; }
    /// Reads everything again.
    void refresh();
    /// The letter that is open; else the list of the day.
    void print();
    /// Typed by hand, or from files: messages are read, other files are kept as scans.
    void newRequest();
    void chooseFiles();
    void paste();
    void takeFiles(const QStringList &paths);
    /// What was dropped or pasted, as a copy.
    void take(const QMimeData &content);
    /// The request on screen or selected in the queue.
    [[nodiscard]] std::optional<RequestNumber> currentRequest() const;
    /// The request on screen, or the rows chosen in the queue.
    [[nodiscard]] QList<RequestNumber> chosenRequests() const;
    [[nodiscard]] AlertWatch &alerts() { return *m_alerts; }
    /// "14 open of 228 requests"
    [[nodiscard]] QString countsInWords() const;
    /// Rows are still arriving.
    [[nodiscard]] bool isReading() const { return m_reader.isReading(); }
    [[nodiscard]] QueuePage &queue() const { return *m_queue; }

Q_SIGNALS:
    /// Counts may be others.
    void rowsChanged();
    /// The register holds another event.
    void recorded();
    void searchLeft();

private:
    void buildNavigation();
    void connectPages();
    void connectQueue();
    void connectReader();
    void connectAlerts();
    void showCounts();
    void takeRow(RequestNumber number);
    void beginDay(QDate today);
    void readOnTime();
    void leaveFound();
    void showOthersOfPerson();
    void letterSent(RequestNumber number);
    /// Asks before something typed is lost. False: the person wants to stay.
    bool mayTurnFromPage();
    /// Shows a place; the keyboard stays where it is. False: the person wants to stay.
    bool turnToPlace(const QString &key);
    bool turnTo(QWidget *page);
    /// With the keyboard.
    bool showPage(QWidget *page);
    /// The queue as it was left. False: the person wants to stay.
    bool returnToList();
    /// The queue is shown: its list is the place.
    void takeListAsPlace();

    const Workplace &m_workplace;
    RequestQueueModel m_model;
    QueueReader m_reader;
    BackgroundReader m_jobs; ///< what a new day brings
    DayWatch *m_days;
    QTimer m_settled; ///< changes come in bursts; what follows from them is done once
    bool m_recorded = false;
    NavigationList *m_navigation;
    QString m_listOfRequest; ///< the list the request was opened from; empty: search, link or alert
    QStackedWidget *m_pages;
    QueuePage *m_queue;
    RequestPage *m_request;
    QWidget *m_letterPlace;
    LetterRound *m_round;
    LetterPage *m_letter;
    ReportPage *m_report;
    AlertWatch *m_alerts;
    IntakeQueue *m_intake;
    SettingsArea *m_settings;
    ListActions m_lists;
    QString m_place; ///< key of the navigation
    RequestNumber m_letterOf;
};

} // namespace article12
