// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intakecontent.h"

#include "intake/attachmentname.h"
#include "views/common/notice.h"
#include "views/intake/fileview.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(Arrivals)
};

constexpr qint64 largestFile = 100LL * 1024 * 1024; // bytes, as the register's files
constexpr auto messageFormat = "message/rfc822"_L1;

/// Collects files in the order they came.
class Collector
{
public:
    explicit Collector(const Workplace &workplace)
        : m_workplace(workplace)
    {
    }

    void add(NewFile file)
    {
        const ArrivalKind kind = arrivalKindOf(file.bytes, file.name);
        switch (kind) {
        case ArrivalKind::Message:
        case ArrivalKind::Text:
            return addRead(std::move(file), kind);
        case ArrivalKind::Scan: {
            const bool isCopy = looksLikeIdentityCopy(file.name, u"image/"_s);
            return addScan(std::move(file), isCopy ? FileKind::IdentityCopy : FileKind::Scan);
        }
        case ArrivalKind::Other:
            return addScan(std::move(file), FileKind::Other);
        }
    }
    void addProblem(const QString &sentence) { m_arrivals.problems << sentence; }

    Arrivals finished()
    {
        if (!m_scans.isEmpty())
            m_arrivals.contents << IntakeContent{{}, {}, m_scans, m_remarks.join(u'\n')};
        return m_arrivals;
    }

private:
    void addRead(NewFile file, ArrivalKind kind)
    {
        auto incoming = readIncomingFile(file.name, file.bytes, readerOptions(m_workplace), m_workplace.phrases);
        file.kind = FileKind::Message;
        if (incoming) {
            file.mediaType = kind == ArrivalKind::Message ? mediaTypeOfMessage(file.bytes) : u"text/plain"_s;
            m_arrivals.contents << IntakeContent{std::move(*incoming), std::move(file), {}, {}};
            return;
        }
        const QString why = u"%1: %2"_s.arg(file.name, inWords(incoming.failure(), m_workplace.wording));
        if (file.bytes.trimmed().isEmpty())
            return addProblem(why);
        m_remarks << why;
        addScan(std::move(file), FileKind::Message);
    }
    void addScan(NewFile file, FileKind kind)
    {
        file.kind = kind;
        m_scans << std::move(file);
    }

    const Workplace &m_workplace;
    Arrivals m_arrivals;
    QList<NewFile> m_scans;
    QStringList m_remarks;
};

NewFile named(const QString &name, const QByteArray &bytes)
{
    NewFile file;
    file.name = name;
    file.bytes = bytes;
    return file;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void addFiles(Collector &collector, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (auto file = fileFromDisk(path))
            collector.add(*std::move(file));
        else
            collector.addProblem(
                ArrivalWords::tr("%1 cannot be read, or is larger than 100 MB.").arg(QFileInfo(path).fileName()));
    }
}

} // namespace

Result<NewFile> fileFromDisk(const QString &path)
{
    const QFileInfo info(path);
    QFile source(path);
    if (!info.isFile() || info.size() > largestFile || !source.open(QIODevice::ReadOnly)) {
        return Failure{Failure::Code::Io,
                       Text(QT_TRANSLATE_NOOP("Domain", "The file cannot be read, or is larger than 100 MB."))};
    }
    NewFile file = named(info.fileName(), source.readAll());
    file.kind = FileKind::Other;
    return file;
}

Arrivals arrivalsFromFiles(const QStringList &paths, const Workplace &workplace)
{
    Collector collector(workplace);
    addFiles(collector, paths);
    return collector.finished();
}

bool holdsArrivals(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || data.hasFormat(messageFormat) || data.hasImage() ||
           !data.text().trimmed().isEmpty();
}

Arrivals arrivalsFrom(const QMimeData &data, const Workplace &workplace)
{
    Collector collector(workplace);
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        addFiles(collector, paths);
    } else if (data.hasFormat(messageFormat)) {
        collector.add(named(ArrivalWords::tr("Message.eml"), data.data(messageFormat)));
    } else if (const QString text = data.text().trimmed(); !text.isEmpty()) {
        collector.add(named(ArrivalWords::tr("Pasted text.txt"), text.toUtf8()));
    } else if (data.hasImage()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG"))
            collector.add(named(ArrivalWords::tr("Pasted picture.png"), buffer.data()));
    }
    return collector.finished();
}

Arrivals arrivalsFromClipboard(const Workplace &workplace)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    return copied && holdsArrivals(*copied) ? arrivalsFrom(*copied, workplace) : Arrivals();
}

} // namespace article12
