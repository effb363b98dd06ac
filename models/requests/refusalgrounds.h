// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/checklist.h"

namespace article12 {

/// What a ground is (grounds.md): a refusal, for a part only, a condition of the right that is not met, identity or
/// standing not proved, or not ours at all.
enum class GroundKind { Refusal, Partial, Condition, Standing, Outside };
template <>
struct Keys<GroundKind>
{
    static constexpr std::array table{Key{GroundKind::Refusal, "R"}, Key{GroundKind::Partial, "P"},
                                      Key{GroundKind::Condition, "N"}, Key{GroundKind::Standing, "I"},
                                      Key{GroundKind::Outside, "O"}};
};

/// Something the officer must write for a ground.
struct GroundDocument
{
    QString key;
    QString label;                       ///< English source, context "Rules"
    PointShape shape = PointShape::Text; ///< Text or Date
    bool optional = false;
    QList<Right> rights;  ///< asked for these only; empty: for every right of the ground
    int withinMonths = 0; ///< a day: the ground holds only for a request received sooner after it; 0: no bound
    [[nodiscard]] bool concerns(Right right) const { return rights.isEmpty() || rights.contains(right); }
};

/// A ground for not doing (all of) what is asked, from resources/rules/<version>/grounds.json.
struct RefusalGround
{
    QString id;      ///< "G14"
    QString article; ///< "Art. 17(3)(b) GDPR": what a letter may quote
    QString label;   ///< English source, context "Rules"
    QList<Right> rights;
    QList<GroundKind> kinds;
    QList<GroundDocument> documents;
    QStringList points;       ///< facts of the right's checklist that must be recorded before, where it has them
    bool ofThePerson = false; ///< identity or standing itself is missing: neither is asked before the refusal (T14)

    [[nodiscard]] bool allows(Right right, Decision decision) const;
};

class RefusalGrounds
{
public:
    /// Every error names ground and key.
    static Result<RefusalGrounds> fromJson(const QByteArray &json);
    [[nodiscard]] const RefusalGround *find(const QString &id) const; ///< nullptr: unknown
    [[nodiscard]] const QList<RefusalGround> &all() const { return m_grounds; }
    /// The only ones the law has for this right and decision, in the order of the catalogue. Refused: kinds R, N, I;
    /// partial: P; not_applicable: O.
    [[nodiscard]] QList<const RefusalGround *> allowedFor(Right right, Decision decision) const;

private:
    QList<RefusalGround> m_grounds;
};

/// What must be documented for a right and is not, by label, and a day that speaks against the ground; empty: complete.
[[nodiscard]] QList<Missing> missingDocuments(const RefusalGround &ground, Right right, QDate receivedOn,
                                              const QJsonValue &documented);
/// A key the ground does not ask for, or a value that is no text or day (InvalidInput).
Result<void> checkDocuments(const RefusalGround &ground, const QJsonValue &documented);

} // namespace article12
