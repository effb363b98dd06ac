// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/examplecases.h"
#include "app/services.h"

namespace article12 {

struct ExampleOptions
{
    int requests = 240; ///< 40 around today, the others of the two years before
    quint32 seed = 12;
};

/// Makes the example register at `path`: invented requests around today, worked on day by day through performAll.
/// The same register for the same options, day and language. Memory stays flat for any number of requests.
Result<void> makeExampleRegister(const QString &path, const ExampleOptions &options, const Services &services,
                                 const JobControl &job = {});

} // namespace article12
