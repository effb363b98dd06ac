// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplecases.h"

#include "app/example/situations.h"

namespace article12 {

namespace {

constexpr int aroundToday = 40;
constexpr int daysAroundToday = 75;
constexpr int daysOfThePast = 730;
constexpr int youngestOfThePast = 20; // days, so that it can have come to its end

/// Place of the situation in which this one's person came first; -1: nobody came before.
int earlierSituationOf(int index)
{
    const char *surname = situations()[index].knownFrom;
    for (int earlier = 0; surname && earlier < index; ++earlier) {
        if (qstrcmp(situations()[earlier].surname, surname) == 0)
            return earlier;
    }
    return -1;
}

/// Tells those who write again the number of their earlier request: its place in the order of arrival.
void linkPeopleWhoWriteAgain(QList<ExampleCase> &cases)
{
    for (ExampleCase &content : cases) {
        const int earlier = content.isNamed ? earlierSituationOf(content.situation) : -1;
        for (qsizetype i = 0; earlier >= 0 && i < cases.size(); ++i) {
            if (cases[i].isNamed && cases[i].situation == earlier)
                content.earlier = RequestNumber{i + 1};
        }
    }
}

} // namespace

QList<ExampleCase> exampleCases(const ExampleSetting &setting, int count, quint32 seed)
{
    QRandomGenerator chance(seed);
    const int known = int(situations().size());
    const int rounds = 1 + count / 1000;
    QList<ExampleCase> cases;
    cases.reserve(count);
    for (int index = 0; index < count; ++index) {
        ExampleCase content;
        const Situation &situation = situations()[index % known];
        content.isNamed = index < known;
        const int earlier = content.isNamed ? earlierSituationOf(index) : -1;
        content.person = earlier >= 0      ? cases[earlier].person
                         : content.isNamed ? inventPerson(chance, index + 1, QString::fromUtf8(situation.surname),
                                                          QString::fromUtf8(situation.givenName),
                                                          QLatin1StringView(situation.language))
                                           : inventPerson(chance, index + 1);
        content.seed = chance.generate();
        content.situation = index < rounds * known ? index % known : -1;
        const bool recent = index < rounds * aroundToday;
        const int daysAgo = recent ? int(chance.bounded(youngestOfThePast, daysAroundToday))
                                   : int(chance.bounded(daysAroundToday, daysOfThePast));
        content.arrival = setting.today.addDays(-daysAgo);
        if (content.situation >= 0)
            content.arrival = stepsOf(content, setting).first().on;
        cases << content;
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const ExampleCase &left, const ExampleCase &right) { return left.arrival < right.arrival; });
    linkPeopleWhoWriteAgain(cases);
    return cases;
}

QList<ExampleStep> stepsOf(const ExampleCase &content, const ExampleSetting &setting)
{
    CaseWriter story(setting, content.person, content.seed);
    story.knownFrom(content.earlier);
    if (content.situation >= 0)
        situations()[content.situation].tell(story, setting.today);
    else
        tellPast(story, content.arrival);
    return story.steps();
}

} // namespace article12
