// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/requestfile.h"

#include "documents/wholefile.h"
#include "intake/attachmentname.h"
#include "requests/casewords.h"
#include "requests/factwords.h"
#include "requests/history.h"
#include "requests/involved.h"
#include "requests/ourtargets.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/request/clockfacts.h"
#include "views/request/historyview.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(article12::RequestFile)
};

/// "2-letter.pdf" where "letter.pdf" is taken.
QString freeName(const QDir &folder, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2"_s.arg(number).arg(wanted);
    return name;
}

} // namespace

Result<RequestSheet> RequestFile::sheet() const
{
    const auto history = m_workplace.casebook.history(m_request.number);
    if (!history)
        return history.failure();
    const QString person = personName(m_request);
    RequestSheet sheet;
    sheet.organisation = m_workplace.casebook.profile().controller.name;
    sheet.title = person.isEmpty() ? m_request.reference : u"%1, %2"_s.arg(m_request.reference, person);
    sheet.asOf = Tr::tr("As of %1").arg(m_workplace.wording.longDate(m_workplace.casebook.today()));
    sheet.sections << receipt(*history) << rights() << dates() << files() << events(*history);
    sheet.sections.removeIf([](const RequestSheet::Section &section) { return section.lines.isEmpty(); });
    return sheet;
}

RequestSheet::Section RequestFile::receipt(const QList<RecordedEvent> &history) const
{
    RequestSheet::Section section{Tr::tr("The request"), {}};
    if (history.isEmpty())
        return section;
    const HistoryContext context = historyContext(m_request, history, m_workplace);
    for (const NamedFact &fact : factsInWords(history.first(), context))
        section.lines << RequestSheet::Line{m_workplace.wording.say(fact.name), m_workplace.wording.say(fact.value)};
    for (const Involved &one : involvedIn(m_request, m_workplace.casebook.today()))
        section.lines << RequestSheet::Line{m_workplace.wording.say(one.who), m_workplace.wording.say(one.standing)};
    return section;
}

QList<RequestSheet::Section> RequestFile::rights() const
{
    const Wording &wording = m_workplace.wording;
    QList<RequestSheet::Section> sections;
    for (const RightItem &item : m_request.items) {
        RequestSheet::Section section{
            u"%1 (%2)"_s.arg(capitalised(wording.say(shortNameOf(item.right))), wording.say(articleOf(item.right))),
            {}};
        if (!item.asked.isEmpty())
            section.lines << RequestSheet::Line{Tr::tr("What is asked"), item.asked};
        if (const Checklist *checklist = m_workplace.casebook.rules().checklists.find(item.right)) {
            for (const PointStatus &status : evaluate(*checklist, item)) {
                const QString value = wording.say(pointInWords(*status.point, status.value));
                if (!value.isEmpty())
                    section.lines << RequestSheet::Line{wording.say(Text::fromData(status.point->label)), value};
            }
        }
        section.lines << RequestSheet::Line{
            Tr::tr("Decision"), item.decidedOn ? u"%1, %2"_s.arg(wordFor(item.decision), wording.date(*item.decidedOn))
                                               : wordFor(item.decision)};
        sections << section;
    }
    return sections;
}

RequestSheet::Section RequestFile::dates() const
{
    const Wording &wording = m_workplace.wording;
    RequestSheet::Section section{Tr::tr("The dates"), {}};
    if (const auto explanation = explanationOf(m_request, m_workplace)) {
        section.lines << RequestSheet::Line{{}, wording.say(explanation->summary)};
        for (const ClockStep &step : explanation->steps)
            section.lines << RequestSheet::Line{
                step.date ? wording.date(*step.date) : QString(),
                u"%1 (%2)"_s.arg(wording.say(step.text), wording.say(Text::fromData(step.source)))};
    }
    if (const auto own = explainOurTargets(m_request, m_workplace.casebook.rules()); !own.isEmpty())
        section.lines << RequestSheet::Line{{}, wording.say(own)};
    return section;
}

RequestSheet::Section RequestFile::files() const
{
    const Wording &wording = m_workplace.wording;
    RequestSheet::Section section{Tr::tr("Letters and files"), {}};
    for (const SentLetter &letter : m_request.letters)
        section.lines << RequestSheet::Line{capitalised(wording.say(nameOf(letter.type))),
                                            Tr::tr("sent on %1").arg(wording.date(letter.sentOn))};
    for (const FileRef &file : m_request.files)
        section.lines << RequestSheet::Line{
            file.name, u"%1, SHA-256 %2"_s.arg(sizeInWords(file.size, wording.locale()), file.sha256)};
    return section;
}

RequestSheet::Section RequestFile::events(const QList<RecordedEvent> &history) const
{
    RequestSheet::Section section{Tr::tr("History"), {}};
    const HistoryContext context = historyContext(m_request, history, m_workplace);
    for (const RecordedEvent &event : history)
        section.lines << RequestSheet::Line{u"%1, %2"_s.arg(instantInWords(event.at, m_workplace), event.actor.name),
                                            m_workplace.wording.say(describe(event, context))};
    return section;
}

void RequestFile::print(QWidget *window) const
{
    const auto content = sheet();
    if (!content)
        return m_workplace.dialogs.tell(window, Tr::tr("Not printed"), inWords(content.failure(), m_workplace.wording));
    m_workplace.dialogs.print(window, m_request.reference,
                              [&content](QPrinter &printer) { printRequestSheet(*content, printer); });
}

void RequestFile::save(QWidget *window) const
{
    const QString path = m_workplace.dialogs.chooseSavePath(
        window, {Tr::tr("Where to put the folder with the file of the request"), m_request.reference, {}});
    if (path.isEmpty())
        return;
    if (const auto written = writeFolder(path); !written)
        m_workplace.dialogs.tell(window, Tr::tr("Not saved"), inWords(written.failure(), m_workplace.wording));
    else
        m_workplace.dialogs.note(window, Tr::tr("Saved: %1").arg(path));
}

/// Whole or not at all: what was begun goes again.
Result<void> RequestFile::writeFolder(const QString &path) const
{
    const auto failed = [&path](const Text &what) {
        return Failure{
            Failure::Code::Io, what, Text(QT_TRANSLATE_NOOP("Domain", "Choose another place or name.")), path, {}};
    };
    const auto content = sheet();
    if (!content)
        return content.failure();
    if (QFileInfo::exists(path))
        return failed(Text(QT_TRANSLATE_NOOP("Domain", "Something of this name is there already: %1"), {path}));
    if (!QDir().mkdir(path))
        return failed(Text(QT_TRANSLATE_NOOP("Domain", "The folder %1 cannot be made."), {path}));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir folder(path);
    auto written = writeWholeFile(folder.filePath(m_request.reference + u".pdf"_s), requestSheetPdf(*content));
    for (const FileRef &file : m_request.files) {
        if (!written)
            break;
        if (file.kind == FileKind::IdentityCopy)
            continue;
        const auto bytes = m_workplace.casebook.fileBytes(file.sha256);
        const QString safe = safeFileName(file.name);
        written = bytes ? writeWholeFile(folder.filePath(freeName(folder, safe.isEmpty() ? file.sha256 : safe)), *bytes)
                        : Result<void>(bytes.failure());
    }
    if (!written)
        folder.removeRecursively();
    return written;
}

} // namespace article12
