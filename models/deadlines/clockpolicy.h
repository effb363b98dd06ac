// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/keys.h"
#include "basics/result.h"

namespace article12 {

enum class WaitKind {
    Clarification,
    Fee,
    Identity
}; // in alphabetical order of the words: part of the sort key of waits
enum class WaitEffect { None, Suspend, Restart };
enum class DayCount { HalfOpen, Inclusive, Exclusive };
enum class ExtensionBase { StartPlus3, DuePlus2, RolledDuePlus2, Earliest };

template <>
struct Keys<WaitKind>
{
    static constexpr std::array table{Key{WaitKind::Clarification, "clarification"}, Key{WaitKind::Fee, "fee"},
                                      Key{WaitKind::Identity, "identity"}};
};
template <>
struct Keys<WaitEffect>
{
    static constexpr std::array table{Key{WaitEffect::None, "none"}, Key{WaitEffect::Suspend, "suspend"},
                                      Key{WaitEffect::Restart, "restart"}};
};
template <>
struct Keys<DayCount>
{
    static constexpr std::array table{Key{DayCount::HalfOpen, "half_open"}, Key{DayCount::Inclusive, "inclusive"},
                                      Key{DayCount::Exclusive, "exclusive"}};
};
template <>
struct Keys<ExtensionBase>
{
    static constexpr std::array table{Key{ExtensionBase::StartPlus3, "start+3"}, Key{ExtensionBase::DuePlus2, "due+2"},
                                      Key{ExtensionBase::RolledDuePlus2, "rolled_due+2"},
                                      Key{ExtensionBase::Earliest, "earliest"}};
};

/// Where each setting of a policy comes from, as the explanation quotes it.
struct ClockSources
{
    QString receipt;
    QString firstDay;
    QString months;
    QString identity;
    QString clarification;
    QString fee;
    QString promptDays;
    QString clarificationCap;
    QString count;
    QString roll;
    QString extension;
    QString refusal;

    [[nodiscard]] const QString &ofWait(WaitKind kind) const;
    friend bool operator==(const ClockSources &, const ClockSources &) = default;
};

/// How one controller reads the open questions of Art. 12(3) (clock.md 1.2). A request keeps the policy of its receipt.
struct ClockPolicy
{
    QString id = QStringLiteral("EU");
    WaitEffect identity = WaitEffect::Suspend;
    WaitEffect clarification = WaitEffect::Suspend;
    WaitEffect fee = WaitEffect::None;
    int promptDays = 7;        ///< days; 0 = no limit
    int clarificationCap = 30; ///< days; 0 = no cap
    DayCount count = DayCount::HalfOpen;
    bool roll = true;
    ExtensionBase extensionBase = ExtensionBase::StartPlus3;
    bool flagsLateRefusal = true; ///< a refusal after the first month is marked even when extended (Art. 12(4))
    ClockSources sources;

    [[nodiscard]] WaitEffect effectOf(WaitKind kind) const;
    friend bool operator==(const ClockPolicy &, const ClockPolicy &) = default;
};

/// The presets EU, STRICT, SITE, UK as data (resources/rules/<version>/policies.json). STRICT is the strict track: one
/// month, nothing added, on screen only.
class ClockPolicies
{
public:
    /// Every error names policy and setting.
    static Result<ClockPolicies> fromJson(const QByteArray &json);
    [[nodiscard]] const QString &rulesVersion() const { return m_rulesVersion; }
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] std::optional<ClockPolicy> find(const QString &id) const;
    [[nodiscard]] const ClockPolicy &strict() const { return m_strict; }

private:
    QString m_rulesVersion;
    QList<ClockPolicy> m_policies;
    ClockPolicy m_strict;
};

} // namespace article12
