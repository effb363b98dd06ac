// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <cstdio>

namespace article12 {

/// The exit statuses of the command line (cli.md).
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Refused = 3 };
[[nodiscard]] ExitCode exitCodeOf(Failure::Code code);

/// Standard output and standard error. Text is UTF-8; control and direction characters that came with a message are
/// shown, never sent to the terminal.
class Output
{
public:
    Output(std::FILE *out, std::FILE *err)
        : m_out(out)
        , m_err(err)
    {
    }
    void line(const QString &words);
    void bytes(const QByteArray &content);
    void flush();                    ///< what was written so far reaches the reader of a pipe now
    void note(const QString &words); ///< on standard error, not a failure
    /// "article12: what, where, what to do" on one line, then one line for each missing fact.
    ExitCode report(const Failure &failure, const Wording &wording);
    /// Fails with Io when something could not be written (a full disk, a closed pipe).
    Result<void> finish();

private:
    std::FILE *m_out;
    std::FILE *m_err;
};

/// `path` whole, or standard input for "-". Fails with NotFound or Io; a directory is not a file.
Result<QByteArray> readInput(const QString &path);
/// Writes to `path` at once or not at all, or to standard output for "-".
Result<void> writeOutput(const QString &path, const QByteArray &content, Output &output);

} // namespace article12
