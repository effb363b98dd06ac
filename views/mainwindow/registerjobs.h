// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/mainwindow/windowservices.h"

class QWidget;

namespace article12 {

// The long jobs of a register, each with what is asked before, its progress and what is told after.

/// Nothing: not opened, and the reason was told.
std::unique_ptr<Register> openWithProgress(QWidget *window, const QString &path, const WindowServices &services);
/// The failure is not told here: the page of the new register shows it.
Result<std::unique_ptr<Register>> makeRegister(const QString &path, const OrganisationProfile &profile,
                                               const WindowServices &services);
/// Makes the backup of closing when one is due.
void closeWithProgress(QWidget *window, std::unique_ptr<Register> casebook);

void backUpWithProgress(QWidget *window, Register &casebook, const WindowServices &services);
/// True: everything fits.
bool verifyWithProgress(QWidget *window, const Register &casebook, const WindowServices &services);
void rebuildWithProgress(QWidget *window, Register &casebook, const WindowServices &services);

/// Which backup goes where.
struct RestorePlan
{
    QString backup;
    QString path; ///< no register that is open now
};
/// Nothing: the person changed their mind.
std::optional<RestorePlan> planRestore(QWidget *window, const WindowServices &services);
/// True: the restored register is at its path; a file that was there is kept beside it.
bool restoreWithProgress(QWidget *window, const RestorePlan &plan, const WindowServices &services);

[[nodiscard]] QString registerFileFilter();

} // namespace article12
