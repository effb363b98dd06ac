// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/casewriter.h"

namespace article12 {

/// A case of the example register before it is told: who asks, and the seed of everything else.
struct ExampleCase
{
    InventedPerson person;
    quint32 seed = 0;
    int situation = -1;   ///< one of those around today; -1: one of the past
    bool isNamed = false; ///< the first of its situation, with a person of its own
    QDate arrival;
    std::optional<RequestNumber> earlier; ///< of the same person
};

/// The cases of a register: 40 around today (again for every 1,000), each state and flag among them, the rest spread
/// over the two years before. In the order of their arrival, which is that of their numbers.
QList<ExampleCase> exampleCases(const ExampleSetting &setting, int count, quint32 seed);

/// The steps of one case; the same for the same case and setting.
QList<ExampleStep> stepsOf(const ExampleCase &content, const ExampleSetting &setting);

} // namespace article12
