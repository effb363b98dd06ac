// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/sameperson.h"
#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class DeadlineRuler;
class Label;
class OfferCards;
class PersonLine;

/// The selected request beside the queue: ruler, why the date is what it is, what can be done now, letters and files,
/// history.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Workplace &workplace, QWidget *parent = nullptr);
    /// Nothing: says what to do. `others`: of the same person. False: the register is busy; what is shown stays.
    [[nodiscard]] bool showRequest(std::optional<RequestNumber> number, const QList<OtherRequest> &others = {});
    /// Several rows are chosen: what can be done with all of them.
    void showSeveral(int count);

Q_SIGNALS:
    void stepChosen(article12::RequestNumber number, article12::Step step, article12::ItemNumber item);
    void personWanted(article12::RequestNumber number);
    /// The letters and files of the request.
    void filesWanted(article12::RequestNumber number);
    void assignWanted();
    void exportWanted();
    void letterMenuWanted(const QPoint &at);

private:
    void buildRequest();
    void buildSeveral();
    void showNothing();
    void fill(const Request &request, const DecisionContext &context);
    void showFiles(const Request &request);
    void addFile(const QString &name, const QString &remark);
    void showHistory(const Request &request, const QList<RecordedEvent> &history);

    const Workplace &m_workplace;
    std::optional<RequestNumber> m_number;
    Label *m_empty;
    QWidget *m_content;
    QWidget *m_several;
    Label *m_severalTitle;
    Label *m_name;
    Label *m_reference;
    Label *m_facts;
    DeadlineRuler *m_ruler;
    Label *m_explanation;
    PersonLine *m_person;
    OfferCards *m_offers;
    QVBoxLayout *m_files;
    QVBoxLayout *m_history;
};

} // namespace article12
