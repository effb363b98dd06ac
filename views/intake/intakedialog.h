// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incoming.h"
#include "intake/linkfinder.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QDialog>

class QPlainTextEdit;

namespace article12 {

class Button;
class IntakeForm;
class Notice;
class ValueEditor;

/// What came in: a message file, or nothing yet for a request typed by hand.
struct IntakeContent
{
    std::optional<Incoming> incoming;
    NewFile file = {};         ///< the message, kept unchanged
    QList<NewFile> scans = {}; ///< of a letter, or files that came with a call
};

/// A new request: what came in at the left, what was read from it at the right. Shows likely links and the due date
/// before anything is recorded. Shown with open(); deletes itself.
class IntakeDialog : public QDialog, public UnsavedInput
{
    Q_OBJECT

public:
    IntakeDialog(const Workplace &workplace, IntakeContent content, QWidget *parent = nullptr);
    void reject() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

Q_SIGNALS:
    void registered(article12::RequestNumber number);
    /// After `registered`: the officer wants to write the acknowledgement now.
    void acknowledgementWanted(article12::RequestNumber number);
    void openWanted(article12::RequestNumber number);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildHandEntry();
    void findLinksBefore();
    void addLinkNotice(const LinkProposal &link);
    void check();
    [[nodiscard]] QList<NewFile> files() const;
    [[nodiscard]] RegisterRequest facts() const;
    std::optional<RequestNumber> record();

    const Workplace &m_workplace;
    const IntakeContent m_content;
    IntakeForm *m_form = nullptr;
    QWidget *m_links = nullptr;
    Notice *m_due = nullptr;
    Button *m_register = nullptr;
    Button *m_acknowledge = nullptr;
    QPlainTextEdit *m_note = nullptr; ///< hand entry only
    ValueEditor *m_scans = nullptr;   ///< hand entry only
    std::optional<RequestNumber> m_linkTo;
};

} // namespace article12
