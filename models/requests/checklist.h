// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

namespace article12 {

/// The shape of a point's value (ui.md: edited in the shape that fits it).
enum class PointShape { YesNo, Date, Choice, Text, Table };
template <>
struct Keys<PointShape>
{
    static constexpr std::array table{Key{PointShape::YesNo, "yes_no"}, Key{PointShape::Date, "date"},
                                      Key{PointShape::Choice, "choice"}, Key{PointShape::Text, "text"},
                                      Key{PointShape::Table, "table"}};
};

/// When a point must be there (states.md 3.4, 3.6): before the decision, before the answer (carried out), before
/// closing.
enum class PointStage { BeforeDecision, BeforeAnswer, BeforeClosing };
template <>
struct Keys<PointStage>
{
    static constexpr std::array table{Key{PointStage::BeforeDecision, "before_decision"},
                                      Key{PointStage::BeforeAnswer, "before_answer"},
                                      Key{PointStage::BeforeClosing, "before_closing"}};
};

/// A column of a table point. A row is complete when every required column is filled.
struct PointColumn
{
    QString key;
    QString label; ///< English source, context "Rules"
    PointShape shape = PointShape::Text;
    QStringList choices;
    QJsonValue labels; ///< key of a choice → English label
    bool required = true;
};

/// One point of a checklist: data with its legal source.
struct ChecklistPoint
{
    QString id;    ///< "ACC-4"
    QString fact;  ///< key under which the value is recorded
    QString label; ///< English source, context "Rules"
    PointShape shape = PointShape::YesNo;
    PointStage stage = PointStage::BeforeDecision;
    QString source; ///< "Art. 15(1)(c) GDPR"
    QStringList choices;
    QMap<QString, QString> labels; ///< key of a choice → English label, context "Rules"
    QStringList accepted;          ///< values with which the decision "granted" is possible; empty: any
    QList<PointColumn> columns;
    QString profileField;  ///< what fills it in from the organisation profile; empty: nothing does
    QString onlyWhenFact;  ///< asked only when this fact …
    QString onlyWhenValue; ///< … has this value (a key; "true"/"false" for yes/no)
    bool optional = false;
    QString neededWithFact;    ///< not optional once a row of this table …
    QString neededWithColumn;  ///< … has something in this column
    bool isReceiptDay = false; ///< what a request asks takes effect the day it came in: filled in, no other day
    bool mayBeEmpty = false;   ///< a table recorded without rows is complete: nobody, nothing
    /// This table names recipients: each row becomes a row of Art. 19 (column "name").
    bool namesRecipients = false;
    /// This point is needed for the decision "no_data" as well, and for it even when it is optional.
    bool forNoData = false;
    QString dataColumn;   ///< a row of this table with …
    QString dataValue;    ///< … this in the column says that there are data: "no_data" is not possible
    bool always = false;  ///< needed whatever is decided, a refusal included
    QString eachChoiceOf; ///< a table with one row for every choice of this column
    /// Fulfilled by entering the address on the suppression list; by hand only a "no" can be recorded.
    bool onSuppressionList = false;
    QString blocksGrant; ///< a row with yes in this column: the right cannot be granted in full
};

/// The checklist of one right, from resources/rules/<version>/checklists/.
struct Checklist
{
    Right right = Right::Access;
    QList<ChecklistPoint> points;
};

class Checklists
{
public:
    /// `files`: name → bytes. Every file is validated; errors name file and point.
    static Result<Checklists> fromJson(const QMap<QString, QByteArray> &files);
    /// nullptr: no checklist for this right yet.
    [[nodiscard]] const Checklist *find(Right right) const;
    [[nodiscard]] QList<Right> rights() const;

private:
    QMap<Right, Checklist> m_checklists;
};

/// A point with where it stands for one item.
struct PointStatus
{
    const ChecklistPoint *point = nullptr;
    enum class Standing { Open, Incomplete, ToConfirm, Complete } standing = Standing::Open;
    QJsonValue value;
    bool fromProfile = false; ///< filled in, not confirmed for this person
    bool isNeeded = false;    ///< not optional, here
};
/// The points that apply to this item now, in order of the file. One function for screen, guard and help.
[[nodiscard]] QList<PointStatus> evaluate(const Checklist &checklist, const RightItem &item);
/// Failure of a value that does not have the shape of its point (InvalidInput, names the column).
Result<void> checkShape(const ChecklistPoint &point, const QJsonValue &value);
/// What is still missing of a stage for a decision; empty: complete. A refusal asks only for the points always needed;
/// its ground names others (refusalgrounds.h).
[[nodiscard]] QList<Missing> missingPoints(const Checklist &checklist, const RightItem &item, PointStage stage,
                                           Decision decision);
/// Points of these facts that are not recorded completely; facts the checklist does not know are left out.
[[nodiscard]] QList<Missing> missingFacts(const Checklist &checklist, const RightItem &item, const QStringList &facts);

} // namespace article12
