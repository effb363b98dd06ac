// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

#include <QString>

class QWidget;

namespace article12 {

/// What a long job says while it runs.
struct JobWords
{
    QString title; ///< "Back up"
    QString doing; ///< "Copying the register and checking the copy."
    enum class Stop { Possible, NotPossible } stop = Stop::Possible;
};

/// Does the work on a thread of its own and returns when it is done. Meanwhile the window is painted and takes no input
/// but "Cancel" in a small dialog, which appears when the work takes longer than a moment.
void waitForJob(QWidget *parent, const JobWords &words, const std::function<void(const JobControl &)> &work);

/// The same with an answer.
template <typename Work>
auto runJob(QWidget *parent, const JobWords &words, Work &&work) -> decltype(work(JobControl()))
{
    std::optional<decltype(work(JobControl()))> answer;
    waitForJob(parent, words, [&](const JobControl &job) { answer.emplace(work(job)); });
    return *std::move(answer);
}

} // namespace article12
