// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/casewriter.h"

namespace article12 {

/// A case of the example register before it is told: who asks, and the seed of everything else.
struct ExampleCase
{
    InventedPerson person;
    quint32 seed = 0;
    int opening = -1; ///< which of the cases open today; -1: one of the past
    QDate arrival;    ///< of a case of the past
};

/// The cases of a register: first one of each situation open today (again for every 1,000), the rest spread over the
/// two years before. In the order of their arrival.
QList<ExampleCase> exampleCases(const ExampleSetting &setting, int count, quint32 seed);

/// The steps of one case; the same for the same case and setting.
QList<ExampleStep> stepsOf(const ExampleCase &content, const ExampleSetting &setting);

} // namespace article12
