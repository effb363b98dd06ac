// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "documents/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

bool isHarmful(QChar unit)
{
    const bool direction = (unit >= QChar(0x202A) && unit <= QChar(0x202E)) ||
                           (unit >= QChar(0x2066) && unit <= QChar(0x2069)) || unit == QChar(0x200E) ||
                           unit == QChar(0x200F);
    return direction || (unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t');
}

QByteArray printable(QString words)
{
    for (QChar &unit : words) {
        if (isHarmful(unit))
            unit = QChar::ReplacementCharacter;
    }
    return words.toUtf8();
}

void write(std::FILE *stream, const QByteArray &content)
{
    std::fwrite(content.constData(), 1, size_t(content.size()), stream);
}

} // namespace

ExitCode exitCodeOf(Failure::Code code)
{
    switch (code) {
    case Failure::Code::Usage:
        return ExitCode::Usage;
    case Failure::Code::Refused:
        return ExitCode::Refused;
    case Failure::Code::InvalidInput:
    case Failure::Code::NotFound:
    case Failure::Code::AlreadyThere:
    case Failure::Code::Busy:
    case Failure::Code::NotARegister:
    case Failure::Code::NewerRegister:
    case Failure::Code::Damaged:
    case Failure::Code::DiskFull:
    case Failure::Code::Io:
    case Failure::Code::Unsupported:
    case Failure::Code::Cancelled:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

void Output::line(const QString &words) { write(m_out, printable(words) + '\n'); }

void Output::bytes(const QByteArray &content) { write(m_out, content); }

void Output::flush() { std::fflush(m_out); }

void Output::note(const QString &words) { write(m_err, printable(words) + '\n'); }

ExitCode Output::report(const Failure &failure, const Wording &wording)
{
    QStringList parts{wording.say(failure.what)};
    if (!failure.where.isEmpty() && !parts.first().contains(failure.where))
        parts << failure.where;
    if (!failure.remedy.isEmpty())
        parts << wording.say(failure.remedy);
    for (QString &part : parts) {
        part.replace(u'\n', u' ');
        while (part.endsWith(u'.'))
            part.chop(1);
    }
    note(u"article12: "_s + parts.join(u", "_s));
    for (const Missing &missing : failure.missing)
        note(u"  "_s + wording.say(missing.text).replace(u'\n', u' '));
    return exitCodeOf(failure.code);
}

Result<void> Output::finish()
{
    if (std::fflush(m_out) != 0 || std::ferror(m_out) != 0)
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "standard output could not be written")),
                       Text(QT_TRANSLATE_NOOP("Domain", "check the disk or the program that reads it")),
                       {},
                       {}};
    return {};
}

namespace {

constexpr qsizetype largestInput = qsizetype(150) * 1024 * 1024;

} // namespace

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool standard = path == u"-";
    if (!standard && !QFileInfo::exists(path))
        return Failure{
            Failure::Code::NotFound, Text(QT_TRANSLATE_NOOP("Domain", "there is no file %1"), {path}), {}, path, {}};
    if (!standard && QFileInfo(path).isDir())
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 is a folder, not a file"), {path}),
                       {},
                       path,
                       {}};
    if (!(standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be read: %2"), {path, file.errorString()}),
                       {},
                       path,
                       {}};
    QByteArray content;
    while (content.size() <= largestInput) { // a pipe or device need not end
        const QByteArray piece = file.read(1024 * 1024);
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (content.size() > largestInput)
        return Failure{Failure::Code::InvalidInput,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 is larger than 150 MB"), {path}),
                       {},
                       path,
                       {}};
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "%1 cannot be read: %2"), {path, file.errorString()}),
                       {},
                       path,
                       {}};
    return content;
}

Result<void> writeOutput(const QString &path, const QByteArray &content, Output &output)
{
    if (path == u"-") {
        output.bytes(content);
        return {};
    }
    return writeWholeFile(path, content);
}

} // namespace article12
