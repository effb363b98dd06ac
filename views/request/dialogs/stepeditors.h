// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/valueeditor.h"
#include "views/request/dialogs/stepfields.h"
#include "views/workplace.h"

namespace article12 {

/// What a field of a step is asked about. Borrows its parts.
struct StepContext
{
    const Workplace &workplace;
    const Request &request;
    Step step = Step::AddNote;
    const RightItem *item = nullptr;
    const RecordedEvent *corrected = nullptr; ///< T26: the entry
};

/// Asks for a fact of the step in its shape, from what the request, the rules and the register hold.
[[nodiscard]] ValueEditor *makeStepEditor(const StepField &field, const StepContext &context);

/// The grounds the law has for what this step decides.
[[nodiscard]] QList<const RefusalGround *> groundsFor(Decision decision, const StepContext &context);
/// What a ground asks for where these rights are refused.
[[nodiscard]] QList<GroundDocument> documentsAsked(const RefusalGround &ground, const StepContext &context);
[[nodiscard]] QList<EditorChoice> groundChoices(const QList<const RefusalGround *> &grounds, const Wording &wording);
[[nodiscard]] QList<EditorChoice> rightChoices(const QList<Right> &rights, const Wording &wording);

} // namespace article12
