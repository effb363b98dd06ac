// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/clockpolicy.h"

#include "basics/canonicaljson.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3650;

struct SourceKey
{
    const char *key;
    QString ClockSources::*member;
};
constexpr std::array sourceKeys{SourceKey{"receipt", &ClockSources::receipt},
                                SourceKey{"first_day", &ClockSources::firstDay},
                                SourceKey{"months", &ClockSources::months},
                                SourceKey{"identity", &ClockSources::identity},
                                SourceKey{"clarification", &ClockSources::clarification},
                                SourceKey{"fee", &ClockSources::fee},
                                SourceKey{"prompt_days", &ClockSources::promptDays},
                                SourceKey{"clarification_cap", &ClockSources::clarificationCap},
                                SourceKey{"count", &ClockSources::count},
                                SourceKey{"roll", &ClockSources::roll},
                                SourceKey{"extension_base", &ClockSources::extension},
                                SourceKey{"flags_late_refusal", &ClockSources::refusal}};

Failure invalid(const Text &what) { return {Failure::Code::InvalidInput, what, {}, {}, {}}; }

/// Takes the settings of one policy out of its object and keeps the first thing that is wrong.
class PolicyParser
{
public:
    PolicyParser(QString id, QJsonObject json)
        : m_id(std::move(id))
        , m_json(std::move(json))
    {
    }

    Result<ClockPolicy> parse()
    {
        ClockPolicy policy;
        policy.id = m_id;
        policy.identity = choice<WaitEffect>(u"identity"_s);
        policy.clarification = choice<WaitEffect>(u"clarification"_s);
        policy.fee = choice<WaitEffect>(u"fee"_s);
        policy.promptDays = days(u"prompt_days"_s);
        policy.clarificationCap = days(u"clarification_cap"_s);
        policy.count = choice<DayCount>(u"count"_s);
        policy.roll = yesOrNo(u"roll"_s);
        policy.extensionBase = choice<ExtensionBase>(u"extension_base"_s);
        policy.flagsLateRefusal = yesOrNo(u"flags_late_refusal"_s);
        policy.sources = sources(m_json.take(u"sources"_s).toObject());
        if (!m_json.isEmpty())
            complain(Text(QT_TRANSLATE_NOOP("Domain", "Clock policy %1: “%2” is not a setting."),
                          {m_id, m_json.keys().first()}));
        if (m_problem)
            return invalid(*m_problem);
        return policy;
    }

private:
    void complain(const Text &problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

    template <typename E>
    E choice(const QString &key)
    {
        const auto value = fromKey<E>(m_json.take(key).toString());
        if (!value)
            complain(Text(QT_TRANSLATE_NOOP("Domain", "Clock policy %1: “%2” must be one of %3."),
                          {m_id, key, allKeys<E>().join(u", "_s)}));
        return value.value_or(E{});
    }

    int days(const QString &key)
    {
        const double value = m_json.take(key).toDouble(-1);
        if (value < 0 || value > mostDays || value != double(int(value))) {
            complain(Text(QT_TRANSLATE_NOOP("Domain", "Clock policy %1: “%2” must be a number of days."), {m_id, key}));
            return 0;
        }
        return int(value);
    }

    bool yesOrNo(const QString &key)
    {
        const QJsonValue value = m_json.take(key);
        if (!value.isBool())
            complain(Text(QT_TRANSLATE_NOOP("Domain", "Clock policy %1: “%2” must be true or false."), {m_id, key}));
        return value.toBool();
    }

    ClockSources sources(const QJsonObject &json)
    {
        ClockSources sources;
        for (const SourceKey &source : sourceKeys) {
            const QString key = QString::fromLatin1(source.key);
            sources.*source.member = json.value(key).toString();
            if ((sources.*source.member).isEmpty())
                complain(
                    Text(QT_TRANSLATE_NOOP("Domain", "Clock policy %1: the source of “%2” is missing."), {m_id, key}));
        }
        return sources;
    }

    QString m_id;
    QJsonObject m_json;
    std::optional<Text> m_problem;
};

} // namespace

const QString &ClockSources::ofWait(WaitKind kind) const
{
    switch (kind) {
    case WaitKind::Clarification:
        return clarification;
    case WaitKind::Fee:
        return fee;
    case WaitKind::Identity:
        return identity;
    }
    Q_UNREACHABLE();
}

WaitEffect ClockPolicy::effectOf(WaitKind kind) const
{
    switch (kind) {
    case WaitKind::Clarification:
        return clarification;
    case WaitKind::Fee:
        return fee;
    case WaitKind::Identity:
        return identity;
    }
    Q_UNREACHABLE();
}

Result<ClockPolicies> ClockPolicies::fromJson(const QByteArray &json)
{
    const auto object = objectFromJson(json, u"clock policies"_s);
    if (!object)
        return object.failure();
    ClockPolicies policies;
    policies.m_rulesVersion = object->value(u"rules_version"_s).toString();
    if (policies.m_rulesVersion.isEmpty())
        return invalid(Text(QT_TRANSLATE_NOOP("Domain", "The clock policies have no rules_version.")));
    const QJsonObject presets = object->value(u"policies"_s).toObject();
    for (const QString &id : presets.keys()) {
        const auto policy = PolicyParser(id, presets.value(id).toObject()).parse();
        if (!policy)
            return policy.failure();
        policies.m_policies << *policy;
    }
    const auto strict = policies.find(u"STRICT"_s);
    if (!strict)
        return invalid(Text(QT_TRANSLATE_NOOP("Domain", "The clock policies lack STRICT, the strict track.")));
    policies.m_strict = *strict;
    return policies;
}

QStringList ClockPolicies::ids() const
{
    QStringList ids;
    for (const ClockPolicy &policy : m_policies)
        ids << policy.id;
    return ids;
}

std::optional<ClockPolicy> ClockPolicies::find(const QString &id) const
{
    const auto isIt = [&id](const ClockPolicy &policy) { return policy.id == id; };
    const auto found = std::find_if(m_policies.begin(), m_policies.end(), isIt);
    if (found == m_policies.end())
        return {};
    return *found;
}

} // namespace article12
