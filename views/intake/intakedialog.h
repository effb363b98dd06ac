// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/likelylinks.h"
#include "views/common/readingorder.h"
#include "views/common/unsavedinput.h"
#include "views/intake/intakecontent.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace article12 {

class Button;
class HandEntry;
class IntakeForm;
class Label;
class LinkCards;
class MessageView;
class Notice;

/// Where the officer goes once a request is registered.
enum class IntakeNext { Open, Acknowledge };

/// A new request: what came in at the left, what was read from it at the right. Shows likely links and the due date
/// before anything is recorded. Shown with open(); deletes itself.
class IntakeDialog : public TabsAsRead<QDialog>, public UnsavedInput
{
    Q_OBJECT

public:
    IntakeDialog(const Workplace &workplace, IntakeContent content, QWidget *parent = nullptr);
    /// "2 of 5", while several came at once.
    void setPlace(int number, int total);
    void reject() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

Q_SIGNALS:
    void registered(article12::RequestNumber number, article12::IntakeNext next);
    /// Nothing new: it was kept at a request already registered.
    void keptAt(article12::RequestNumber number);
    /// The officer left the form to look at another request.
    void openWanted(article12::RequestNumber number);
    void restLeftOut();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildChoice();
    QLayout *buildButtons();
    /// What is dropped on the form or pasted into it belongs to this request.
    void take(const Arrivals &arrivals);
    void compareFiles();
    void findLinks();
    void chooseOther();
    void check();
    void showDue(const Request &previewed);
    void record(IntakeNext next);
    void act(const LikelyLink &link, LinkAction action);
    void attachTo(const LikelyLink &link);
    void openStep(const LikelyLink &link, Step step, const QJsonObject &proposal);
    void openStepFor(const LikelyLink &link, LinkAction action);
    void finishAt(RequestNumber number);
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool mayLeaveToOpen();
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] Result<QList<NewFile>> files() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] DecisionContext context() const;

    const Workplace &m_workplace;
    const IntakeContent m_content;
    QStringList m_hashes; ///< of the file as it came, and of those that would be kept
    QList<LikelyLink> m_found;
    bool m_isCompared = false; ///< m_found is of these hashes
    QList<LikelyLink> m_chosen;
    MessageView *m_message = nullptr;
    HandEntry *m_hand = nullptr;
    IntakeForm *m_form = nullptr;
    LinkCards *m_links = nullptr;
    QLineEdit *m_reference = nullptr;
    Label *m_referenceProblem = nullptr;
    Label *m_place = nullptr;
    int m_waiting = 0; ///< after this one
    Notice *m_due = nullptr;
    Notice *m_problem = nullptr;
    Button *m_register = nullptr;
    Button *m_acknowledge = nullptr;
    Button *m_rest = nullptr;
    QTimer m_personTyped;
    QTimer m_again; ///< while the register is busy
};

} // namespace article12
