// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/verification.h"

#include "journal/hashchain.h"
#include "journal/registerstate.h"
#include "journal/replay.h"
#include "register/registerfile.h"
#include "register/sqlitefailure.h"
#include "register/suppressiontable.h"

#include <sqlite3.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Damage is what verify looks for; a disk that cannot be read or a cancelled job ends it.
bool isFinding(const Failure &failure)
{
    return failure.code == Failure::Code::Damaged || failure.code == Failure::Code::NewerRegister;
}

} // namespace

Result<VerifyReport> Verification::run()
{
    const auto pages = checkPages(m_database, CheckDepth::Full);
    if (!pages && !isFinding(pages.failure()))
        return pages.failure();
    if (!pages)
        addProblem(pages.failure().what);
    m_report.checked << Text(QT_TRANSLATE_NOOP("Domain", "Pages, indexes and references of the file"));
    for (const auto check : {&Verification::checkStructure, &Verification::checkJournal, &Verification::checkRequests,
                             &Verification::checkBytes}) {
        const auto done = (this->*check)();
        if (!done && !isFinding(done.failure()))
            return done.failure();
        if (!done)
            addProblem(done.failure().what);
    }
    return m_report;
}

Result<void> Verification::checkStructure()
{
    const auto number = schemaNumberOf(m_database);
    if (!number)
        return number.failure();
    const auto found = schemaOf(m_database);
    const auto expected = schemaAfter(m_migrations, *number);
    if (!found)
        return found.failure();
    if (!expected)
        return expected.failure();
    m_report.problems << differences(*expected, *found);
    m_report.checked << Text(
        QT_TRANSLATE_N_NOOP("Domain", "Structure of the file: %n table(s), index(es) and trigger(s)"), {},
        int(expected->size()));
    return {};
}

Result<void> Verification::checkJournal()
{
    const auto id = m_journal.registerId();
    const auto last = m_journal.head();
    if (!id || !last)
        return id ? last.failure() : id.failure();
    ChainHead head{{0}, chainStartOf(*id)};
    QDateTime before;
    int earlier = 0;
    int events = 0;
    const auto walked = m_journal.visitRows({0}, [&](const JournalRow &row) -> Result<void> {
        if (m_job.isCancelled())
            return failureOfCode(SQLITE_INTERRUPT, m_database.fileName(), {});
        m_report.problems << problemsOf(row, head);
        head = {row.seq, row.hash};
        ++events;
        if (row.request)
            m_requests << *row.request;
        const auto envelope = envelopeFromPayload(row.payload.value_or(QByteArray()), row.seq);
        if (envelope) {
            earlier += before.isValid() && envelope->at < before;
            before = envelope->at;
        }
        m_job.tell(int(row.seq.value), int(last->seq.value));
        return {};
    });
    if (!walked)
        return walked;
    if (const auto whole = checkReachesVerifiedPoint(m_database, head.seq); !whole) {
        if (!isFinding(whole.failure()))
            return whole;
        addProblem(whole.failure().what);
    }
    m_report.checked << Text(QT_TRANSLATE_N_NOOP("Domain", "Journal: %n event(s), their content, numbers and links"),
                             {}, events);
    const auto own = m_journal.ownEntries();
    if (!own)
        return own.failure();
    const auto state = registerStateOf(*own);
    if (!state)
        return state.failure();
    m_report.checked << Text(QT_TRANSLATE_N_NOOP("Domain", "Organisation and clock policy: %n version(s)"), {},
                             int(state->versions.size()));
    if (const auto listed = checkSuppressions(*own); !listed)
        return listed;
    if (earlier > 0)
        m_report.checked << Text(QT_TRANSLATE_N_NOOP("Domain", "%n event(s) dated before the one in front of them"), {},
                                 earlier);
    return {};
}

Result<void> Verification::checkSuppressions(const QList<JournalEntry> &own)
{
    const auto expected = suppressionListOf(own);
    const auto found = SuppressionTable(m_database).rows();
    if (!expected || !found)
        return expected ? found.failure() : expected.failure();
    if (*found != expected->rows())
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "The suppression list is not what the journal says.")));
    m_report.checked << Text(QT_TRANSLATE_N_NOOP("Domain", "Suppression list: %n entry(ies)"), {}, int(found->size()));
    return {};
}

Result<void> Verification::checkRequests()
{
    const auto leftOut = m_database.readNumber("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'left_out_to'");
    const auto numbers = m_derived.numbers();
    if (!leftOut || !numbers)
        return leftOut ? numbers.failure() : leftOut.failure();
    m_leftOutTo = {leftOut->value_or(0)};
    for (const RequestNumber number : *numbers) {
        if (!m_requests.contains(number))
            addProblem(Text(QT_TRANSLATE_NOOP("Domain", "The lists hold a request %1 that the journal does not know."),
                            {number.value}));
    }
    QList<RequestNumber> known(m_requests.begin(), m_requests.end());
    std::sort(known.begin(), known.end());
    int done = 0;
    for (const RequestNumber number : std::as_const(known)) {
        if (m_job.isCancelled())
            return failureOfCode(SQLITE_INTERRUPT, m_database.fileName(), {});
        const auto checked = checkRequest(number);
        if (!checked && !isFinding(checked.failure()))
            return checked;
        if (!checked)
            addProblem(checked.failure().what);
        m_job.tell(++done, int(known.size()));
    }
    m_report.checked << Text(
        QT_TRANSLATE_N_NOOP("Domain", "Lists, figures and search of %n request(s) against the journal"), {},
        int(known.size()));
    return {};
}

Result<void> Verification::checkRequest(RequestNumber number)
{
    const auto entries = m_journal.entriesOf(number);
    if (!entries)
        return entries.failure();
    const auto history = historyOf(*entries);
    if (!history)
        return history.failure();
    const Case content{*history, fold(number, *history)};
    const auto stored = m_files.filesOf(number);
    if (!stored)
        return stored.failure();
    checkFiles(content.request, *stored);
    const auto expected = m_derived.expected(content);
    const auto found = m_derived.stored(number);
    if (!expected)
        return expected.failure();
    if (!found)
        return found.failure();
    if (!*found)
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "Request %1 is missing from the lists, the figures or the search."),
                        {number.value}));
    else if ((*found)->summary != expected->summary || (*found)->state != expected->state ||
             (*found)->reference != expected->reference)
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "The list row of request %1 is not what the journal says."),
                        {number.value}));
    else if ((*found)->fact != expected->fact)
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "The figures of request %1 are not what the journal says."),
                        {number.value}));
    else if ((*found)->words != expected->words)
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "The search words of request %1 are not what the journal says."),
                        {number.value}));
    return {};
}

void Verification::checkFiles(const Request &request, const QList<StoredFile> &stored)
{
    QSet<QString> present;
    for (const StoredFile &file : stored)
        present << file.file.sha256;
    QSet<QString> named;
    for (const FileRef &file : request.files) {
        named << file.sha256;
        const bool leftOut = file.kind == FileKind::IdentityCopy && m_leftOutTo.value > 0;
        const auto sameBytes = [&file](const StoredFile &kept) { return kept.file.sha256 == file.sha256; };
        const auto same = [&file](const StoredFile &kept) {
            FileRef asNamed = kept.file;
            asNamed.letter = file.letter; // only the journal says of which letter it is a copy
            return asNamed == file;
        };
        if (std::any_of(stored.begin(), stored.end(), sameBytes) && std::none_of(stored.begin(), stored.end(), same))
            addProblem(
                Text(QT_TRANSLATE_NOOP("Domain", "A file of request %1 has another name or kind than the journal "
                                                 "says (SHA-256 %2)."),
                     {request.number.value, file.sha256}));
        if (!present.contains(file.sha256) && !leftOut)
            addProblem(Text(QT_TRANSLATE_NOOP("Domain", "A file of request %1 is missing (SHA-256 %2)."),
                            {request.number.value, file.sha256}));
    }
    for (const QString &sha256 : present - named)
        addProblem(Text(QT_TRANSLATE_NOOP("Domain", "Request %1 has a file that no event names (SHA-256 %2)."),
                        {request.number.value, sha256}));
}

Result<void> Verification::checkBytes()
{
    const auto files = m_files.allFiles();
    if (!files)
        return files.failure();
    int done = 0;
    for (const StoredFile &stored : *files) {
        if (m_job.isCancelled())
            return failureOfCode(SQLITE_INTERRUPT, m_database.fileName(), {});
        const auto sha256 = m_files.sha256Of(stored);
        if (!sha256)
            return sha256.failure();
        if (*sha256 != stored.file.sha256)
            addProblem(Text(QT_TRANSLATE_NOOP("Domain", "A file of request %1 was changed (SHA-256 %2)."),
                            {stored.request.value, stored.file.sha256}));
        if (!m_requests.contains(stored.request))
            addProblem(
                Text(QT_TRANSLATE_NOOP("Domain", "A file belongs to request %1, which the journal does not know."),
                     {stored.request.value}));
        m_job.tell(++done, int(files->size()));
    }
    m_report.checked << Text(QT_TRANSLATE_N_NOOP("Domain", "%n file(s), byte for byte"), {}, int(files->size()));
    return {};
}

} // namespace article12
