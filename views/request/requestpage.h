// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/sameperson.h"
#include "views/workplace.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace article12 {

class Chips;
class ClockView;
class DeadlineRuler;
class FilesView;
class HistoryView;
class Label;
class OfferCards;
class PersonLine;
class PersonView;
class Pill;
class RightsView;
struct StepRequest;

/// One request: how it stands, its rights and points, person, letters and files, clock and history; at the right what
/// comes next and what is also possible.
class RequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(const Workplace &workplace, QWidget *parent = nullptr);
    /// While a long job works on the register, it fails with Busy and the page shows what it showed before; the same
    /// request is asked again until the register answers.
    Result<void> open(RequestNumber number);
    /// Asks before something typed on the page is lost; true: nothing would be, or it is wanted.
    [[nodiscard]] bool mayBeLeft();
    /// Turns to the letters and files.
    void showFiles();
    /// Another day, the same request.
    void showDay();
    [[nodiscard]] RequestNumber number() const { return m_request.number; }
    /// Opens the form of a step, or the place on the page where it is done.
    void doStep(Step step, ItemNumber item);
    /// The other requests of this person, for the line in the header.
    void setOthersOfPerson(const QList<OtherRequest> &others);

Q_SIGNALS:
    void backWanted();
    void personWanted(article12::RequestNumber number);
    void requestWanted(article12::RequestNumber number);
    void letterWanted(article12::RequestNumber number, article12::LetterType type);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameTabs();
    void openForm(const StepRequest &wanted);
    QWidget *buildHeader();
    QWidget *buildTabs();
    QWidget *buildSide();
    void showRequest(const DecisionContext &context);

    const Workplace &m_workplace;
    Request m_request;
    QTimer m_again; ///< while the register is busy
    Label *m_person;
    Label *m_reference;
    Label *m_state;
    Pill *m_pill;
    Pill *m_letterPill; ///< of the letter of an authority that is to be answered first
    Chips *m_rights;
    PersonLine *m_others;
    DeadlineRuler *m_ruler;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    RightsView *m_rightsView;
    PersonView *m_personView;
    FilesView *m_filesView;
    ClockView *m_clockView;
    HistoryView *m_historyView;
    OfferCards *m_offers;
};

} // namespace article12
