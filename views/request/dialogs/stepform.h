// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/unsavedinput.h"
#include "views/request/dialogs/stepeditors.h"

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
    /// What is missing; whoever shows the form puts it where it is always seen.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] bool isTouched() const { return m_touched; }
    [[nodiscard]] bool holdsUnsavedInput() const override { return m_touched; }
    /// The step with the facts as they stand.
    [[nodiscard]] Result<Command> command() const { return command(facts()); }
    /// Records the step, and these files with it; a refusal stays on the form.
    Result<RequestNumber> record(const QList<NewFile> &also = {});

Q_SIGNALS:
    void checked();

private:
    struct Row
    {
        StepField field;
        QWidget *label = nullptr;
        QWidget *asked = nullptr; ///< the editor, with its hint
        ValueEditor *editor = nullptr;
    };
    void addRow(const StepField &field);
    void addGroundRows(const StepField &field);
    void addDocumentRows();
    /// What the entry says now, and its right value in the shape of that fact.
    void addCorrectionRows(const StepField &field);
    [[nodiscard]] StepContext context() const;
    [[nodiscard]] QJsonObject startingFacts() const;
    void fillIn(const QJsonObject &proposal);
    /// Qualify: a line of what is asked for each right that is ticked.
    void askForEachRight();
    void check();
    /// What recording this would change besides the history; empty: nothing.
    [[nodiscard]] QString effectOf(const QList<Event> &events) const;
    /// What is missing, under the names of the form's own fields.
    [[nodiscard]] QString inWordsOfForm(Failure failure, const QJsonObject &given) const;
    /// Asked of some requests only, or only after something else was said.
    [[nodiscard]] bool isMoot(const Row &row, const QJsonObject &given) const;
    [[nodiscard]] static bool isAsked(const StepField &field, const QJsonObject &facts);
    [[nodiscard]] QJsonObject facts() const;
    [[nodiscard]] Result<Command> command(const QJsonObject &facts) const;

    const Workplace &m_workplace;
    const Request m_request;
    const StepRequest m_wanted;
    std::optional<RecordedEvent> m_corrected; ///< T26: the entry
    QFormLayout *m_form;
    QList<Row> m_rows;
    Notice *m_effect;
    Notice *m_notice;
    QString m_problem;
    bool m_touched = false;
};

} // namespace article12
