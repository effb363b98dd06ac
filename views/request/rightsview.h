// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/decide.h"
#include "views/workplace.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace article12 {

class ActionCard;

/// Rights and decisions: the rights as cards, the points of the chosen one, and its decision.
class RightsView : public QWidget
{
    Q_OBJECT

public:
    explicit RightsView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request, const DecisionContext &context);
    void choose(ItemNumber item);
    /// What was typed under points and not recorded is forgotten.
    void forgetDrafts();
    /// Chooses the right and goes to what is next to do: its first open point, or its decision.
    void goToPoint(ItemNumber item);
    void goToDecision(ItemNumber item);

Q_SIGNALS:
    /// Something that the view cannot do in place.
    void stepWanted(article12::Step step, article12::ItemNumber item);
    /// A decision that names its ground.
    void decisionWanted(article12::ItemNumber item, article12::Decision decision);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showCards();
    void showChecklist();
    /// Of the points on screen; what is typed there outlives the rows, which are made again with every change.
    void keepDrafts();
    void addPoints(const RightItem &item, const Checklist &checklist);
    void addDecision(const RightItem &item);
    void addDecisionButtons(const RightItem &item);
    /// What a decision that needs one rests on; an unknown id adds nothing.
    void addGround(const QString &id);
    void record(const Command &command, class PointRow *row);
    void giveFocusTo(const QString &name);
    /// The focus goes to what is found once everything is in its place; nullptr: nowhere.
    void goTo(const std::function<QWidget *()> &find);
    void showFocused();

    const Workplace &m_workplace;
    Request m_request;
    std::optional<DecisionContext> m_context; ///< none: no request yet
    ItemNumber m_chosen;
    QMap<ItemNumber, QMap<QString, QJsonValue>> m_drafts; ///< by fact
    QBoxLayout *m_parts;
    QWidget *m_cardsBox;
    QBoxLayout *m_cards; ///< a card for each right
    QVBoxLayout *m_points;
    QScrollArea *m_pointsArea;
};

/// Registered as "not clear yet", and the rights are still not identified.
[[nodiscard]] bool isUnclear(const Request &request);

} // namespace article12
