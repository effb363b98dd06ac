// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace {

/// Files of ours are for their owner only, and a crash leaves no copy of the memory on disk.
void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace

int main(int argc, char **argv)
{
    keepPrivate();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    article12::Output output(stdout, stderr);
    return int(article12::runProgram(words, output));
}
