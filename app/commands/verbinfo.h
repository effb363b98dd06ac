// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace article12 {

/// Which application object a verb needs: only those that paint load fonts and a platform.
enum class ApplicationKind { Console, Painting };

/// A word a verb takes without a dash, as the usage line names it.
struct Operand
{
    enum class Count { One, Optional, OneOrMore, Any };
    const char *name;
    Count count = Count::One;
};

/// A word a verb takes with two dashes. `value` names what follows it; nullptr: nothing does.
struct Option
{
    const char *name;
    const char *value;
    const char *meaning; ///< English source, context "Domain"
};

/// A verb as data: serves parsing, usage errors and help.
struct VerbInfo
{
    const char *name;
    const char *summary; ///< English source, context "Domain"
    QList<Operand> operands = {};
    QList<Option> options = {};
    ApplicationKind application = ApplicationKind::Console;
};

} // namespace article12
