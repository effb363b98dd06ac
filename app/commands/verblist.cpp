// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verblist.h"

#include "app/commands/addverb.h"
#include "app/commands/alertsverb.h"
#include "app/commands/backupverb.h"
#include "app/commands/calendarverb.h"
#include "app/commands/clockverb.h"
#include "app/commands/demoverb.h"
#include "app/commands/doverb.h"
#include "app/commands/dueverb.h"
#include "app/commands/letterverb.h"
#include "app/commands/listverb.h"
#include "app/commands/newverb.h"
#include "app/commands/readverb.h"
#include "app/commands/rebuildverb.h"
#include "app/commands/reportverb.h"
#include "app/commands/restoreverb.h"
#include "app/commands/showverb.h"
#include "app/commands/suppressionverb.h"
#include "app/commands/tourverb.h"
#include "app/commands/verifyverb.h"

namespace article12 {

namespace {

template <typename... Verbs>
std::vector<std::unique_ptr<Verb>> made()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    (verbs.push_back(std::make_unique<Verbs>()), ...);
    return verbs;
}

} // namespace

const std::vector<std::unique_ptr<Verb>> &allVerbs()
{
    static const auto verbs = made<NewVerb, DemoVerb, ReadVerb, AddVerb, ListVerb, ShowVerb, DoVerb, DueVerb, ClockVerb,
                                   LetterVerb, ReportVerb, AlertsVerb, CalendarVerb, SuppressionVerb, VerifyVerb,
                                   RebuildVerb, BackupVerb, RestoreVerb, TourVerb>();
    return verbs;
}

const Verb *findVerb(const QString &name)
{
    for (const auto &verb : allVerbs()) {
        if (name == QLatin1StringView(verb->info().name))
            return verb.get();
    }
    return nullptr;
}

} // namespace article12
