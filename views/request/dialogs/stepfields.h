// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/event.h"

#include <QStringList>

namespace article12 {

/// How a fact of a step is asked for, told by its type.
enum class FieldShape {
    Line,      ///< a few words
    Paragraph, ///< several lines
    List,      ///< one thing a line
    Day,
    Tick,
    YesNo, ///< may stay open
    Choice,
    Several, ///< some of the choices
    Items,   ///< some of the request's items
    Item,    ///< one of them
    Files,
    OtherRequest, ///< by reference
    PastEvent,    ///< of the history: comes with the step, is not asked
    Inquiry,      ///< an open question to a colleague
    Complaint,    ///< an open complaint
    Ground,       ///< a ground the law has for the right and the decision
    Documents,    ///< what the chosen ground asks for
    AnyValue,     ///< in the shape of the point, or of the fact it corrects
    Language,     ///< ISO 639-1
    Region,       ///< of a holiday calendar
    Policy,       ///< a clock policy
    Handler,      ///< somebody who works on the register
    AskedPerRight ///< a line for each right
};

struct FieldChoice
{
    QString key;
    QString label;
};

/// One line of a step's form. `choices` only for the shapes Choice and Several.
struct StepField
{
    QString key;
    QString label;
    FieldShape shape = FieldShape::Line;
    QList<FieldChoice> choices = {};
    bool mayStayOpen = false;   ///< Choice: "not known" is an answer
    QString hint = {};          ///< one line below it
    bool aboutLetter = false;   ///< stands under "The letter"
    QString onlyWhenKey = {};   ///< asked only when this fact …
    QString onlyWhenValue = {}; ///< … has this value; "!x": any other value; of a list: one of "x|y"
};

/// The form of a step: its field list in the officer's words.
[[nodiscard]] QList<StepField> stepFieldsOf(Step step, const Wording &wording);
/// How the right value of a fact of an entry is asked for (T26); nothing: it is not corrected by hand.
[[nodiscard]] std::optional<StepField> correctionFieldOf(const RecordedEvent &event, const QString &key,
                                                         const Wording &wording);

} // namespace article12
