// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/request/dialogs/stepform.h"

#include <QDialog>

class QBoxLayout;
class QScrollArea;

namespace article12 {

class Button;
class ConfirmationPanel;

/// One step of a request, asked and recorded. Shown with open(); deletes itself; `recorded` after the register kept it.
class StepDialog : public TabsAsRead<QDialog>
{
    Q_OBJECT

public:
    StepDialog(const Workplace &workplace, const Request &request, const StepRequest &wanted,
               QWidget *parent = nullptr);
    void accept() override;
    /// Asks before what was typed is lost.
    void reject() override;

Q_SIGNALS:
    void letterWanted(article12::LetterType type);
    void recorded(article12::RequestNumber number);

protected:
    /// The first field is asked first, never the button that records.
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerLetter(QBoxLayout &buttons, const Request &request, const StepRequest &wanted);
    void follow();
    void makeRoom();
    const Workplace &m_workplace;
    StepForm *m_form;
    QScrollArea *m_area;
    ConfirmationPanel *m_confirmation = nullptr; ///< the end of marketing: its letter, written along
    Button *m_record;
};

} // namespace article12
