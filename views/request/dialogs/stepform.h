// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/unsavedinput.h"
#include "views/common/valueeditor.h"
#include "views/request/dialogs/stepfields.h"
#include "views/workplace.h"

class QFormLayout;

namespace article12 {

class Label;
class Notice;

/// Which step of which request a form asks for, and what is known already.
struct StepRequest
{
    RequestNumber request;
    Step step = Step::AddNote;
    ItemNumber item;           ///< 0: none
    QJsonObject proposal = {}; ///< facts filled in at the start; they win over the form's own proposals
    QList<NewFile> files = {}; ///< kept with the step, beside those the officer adds
};

/// The facts of one step, asked in the order of its field list. The step's own guard says while one types what is still
/// missing.
class StepForm : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    StepForm(const Workplace &workplace, const Request &request, const StepRequest &wanted, QWidget *parent = nullptr);

    /// Nothing missing and nothing wrong.
    [[nodiscard]] bool isComplete() const { return m_problem.isEmpty(); }
    [[nodiscard]] bool isTouched() const { return m_touched; }
    [[nodiscard]] bool holdsUnsavedInput() const override { return m_touched; }
    /// Records the step; a refusal stays on the form.
    Result<RequestNumber> record();

Q_SIGNALS:
    void checked();

private:
    struct Row
    {
        StepField field;
        QWidget *label = nullptr;
        ValueEditor *editor = nullptr;
    };
    void addRow(const StepField &field);
    void addGroundRows(const StepField &field);
    void addDocumentRows();
    void fillIn(const QJsonObject &proposal);
    void check();
    /// The grounds the law has for what this step decides: with the decision that chooses among them, if any.
    [[nodiscard]] QList<const RefusalGround *> groundsFor(Decision decision) const;
    [[nodiscard]] ValueEditor *editorFor(const StepField &field) const;
    [[nodiscard]] bool canBeDecided(const QString &decision) const;
    [[nodiscard]] bool isAsked(const StepField &field, const QJsonObject &facts) const;
    [[nodiscard]] QJsonObject facts() const;
    [[nodiscard]] Result<Command> command(const QJsonObject &facts) const;

    const Workplace &m_workplace;
    const Request m_request;
    const StepRequest m_wanted;
    QFormLayout *m_form;
    QList<Row> m_rows;
    Notice *m_notice;
    QString m_problem;
    bool m_touched = false;
};

} // namespace article12
