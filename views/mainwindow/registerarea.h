// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"
#include "views/mainwindow/whopage.h"
#include "views/mainwindow/windowservices.h"
#include "views/workplace.h"

#include <QStackedWidget>

namespace article12 {

class NewRegisterPage;
class RegisterDesk;
class WelcomePage;

/// The register of the window and what stands where it is worked with: the welcome page, a new register's form, the
/// question who works, the desk. Opens, makes, restores and closes registers.
class RegisterArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// `services` outlives the area.
    explicit RegisterArea(const WindowServices &services, QWidget *parent = nullptr);
    ~RegisterArea() override;

    /// Returns when it is open, or when it is told why not; the register open before stays open then.
    void openRegister(const QString &path);
    /// The same as soon as the window has been painted.
    void openAfterFirstFrame(const QString &path);
    void chooseRegister();
    void makeExample();
    void makeNewRegister();
    void restoreRegister();
    /// While somebody works already; the question can be left.
    void askWhoWorks();
    /// Asks before something typed is lost. False: the person wants to stay.
    bool mayLeave();
    void closeRegister();

    /// The open register and where the person is in it: to go on in another window, in another language.
    struct Continuation
    {
        std::unique_ptr<Register> casebook;
        Actor actor;
        QString place;
        QList<Alert> unseen; ///< alerts in the bar
    };
    /// Leaves this area without a register.
    [[nodiscard]] Continuation handOver();
    void resume(Continuation continuation);

    /// nullptr: no register is open.
    [[nodiscard]] RegisterDesk *desk() const { return m_desk; }
    [[nodiscard]] Register *casebook() const { return m_casebook.get(); }
    [[nodiscard]] QString whoWorks() const { return m_workplace ? m_workplace->actor.name : QString(); }
    /// The desk is on screen, not a question before it.
    [[nodiscard]] bool isAtDesk() const;

Q_SIGNALS:
    /// A register is open; what it shows comes from this desk.
    void opened(article12::RegisterDesk *desk);
    /// The register is about to close; whatever works with it ends now.
    void closing();
    /// Another page, register or person who works.
    void changed();

private:
    void askWho(WhoPage::Asked asked);
    void leaveWho(WhoPage &page);
    void takeRegister(std::unique_ptr<Register> casebook);
    void showDesk(std::unique_ptr<Register> casebook, const Actor &actor);
    void showWelcome();
    void showNext(QWidget *page);
    void cancelNewRegister(NewRegisterPage &page, QWidget *before);
    void finishNewRegister(NewRegisterPage &page, const OrganisationProfile &profile);

    const WindowServices &m_services;
    std::unique_ptr<Register> m_casebook;
    std::unique_ptr<Workplace> m_workplace;
    RegisterDesk *m_desk = nullptr;
    WelcomePage *m_welcome;
};

} // namespace article12
