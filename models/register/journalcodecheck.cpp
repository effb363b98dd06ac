// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/journalcodecheck.h"

#include "journal/hashchain.h"

namespace article12 {

namespace {

Failure damagedAt(const char *what, Sequence seq)
{
    return {Failure::Code::Damaged, Text(what, {seq.value}), {}, {}, {}};
}

} // namespace

Result<void> checkJournalCode(const QString &text, JournalTable &journal)
{
    const auto code = JournalCode::fromString(text);
    if (!code) {
        return Failure{Failure::Code::Usage,
                       Text(QT_TRANSLATE_NOOP("Domain", "“%1” is not a code of a journal."), {text}),
                       Text(QT_TRANSLATE_NOOP("Domain", "It stands in the footer of each monthly report.")),
                       {},
                       {}};
    }
    const auto id = journal.registerId();
    const auto hash = journal.hashAt(code->seq);
    if (!id || !hash)
        return id ? hash.failure() : id.failure();
    if (JournalCode::shortIdOf(*id) != code->registerId) {
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "The code belongs to another register.")),
                       {},
                       {},
                       {}};
    }
    if (!*hash)
        return damagedAt(QT_TRANSLATE_NOOP("Domain", "The journal ends before event %1: its end was cut off."),
                         code->seq);
    if (JournalCode::at(*id, code->seq, **hash) != *code)
        return damagedAt(QT_TRANSLATE_NOOP("Domain", "Event %1 is not the one the code was printed from."), code->seq);
    return {};
}

} // namespace article12
