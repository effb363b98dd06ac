// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class DeadlineRuler;
class Label;
class OfferCards;

/// The selected request beside the queue: ruler, why the date is what it is, what can be done now, letters and files,
/// history.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const Workplace &workplace, QWidget *parent = nullptr);
    /// Nothing: says what to do.
    void showRequest(std::optional<RequestNumber> number);

Q_SIGNALS:
    void stepChosen(article12::RequestNumber number, article12::Step step, article12::ItemNumber item);

private:
    void buildRequest();
    void fill(const Request &request);
    void showFiles(const Request &request);
    void showHistory(const Request &request);

    const Workplace &m_workplace;
    std::optional<RequestNumber> m_number;
    Label *m_empty;
    QWidget *m_content;
    Label *m_name;
    Label *m_facts;
    DeadlineRuler *m_ruler;
    Label *m_explanation;
    OfferCards *m_offers;
    QVBoxLayout *m_files;
    QVBoxLayout *m_history;
};

} // namespace article12
