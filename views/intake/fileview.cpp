// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/fileview.h"

#include "documents/wholefile.h"
#include "intake/attachmentname.h"
#include "intake/incoming.h"
#include "letters/lettertext.h"
#include "views/common/notice.h"
#include "views/common/words.h"
#include "views/intake/scanview.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qsizetype shownText = 200'000; // characters
constexpr auto pdf = "application/pdf"_L1;
constexpr auto picture = "image/"_L1;
constexpr auto text = "text/"_L1;

bool hasPages(const QString &mediaType) { return mediaType == pdf || mediaType.startsWith(picture); }

QString typeOf(const QByteArray &bytes, const QString &name, const QString &said)
{
    switch (arrivalKindOf(bytes, name)) {
    case ArrivalKind::Message:
        return mediaTypeOfMessage(bytes);
    case ArrivalKind::Text:
        return u"text/plain"_s;
    case ArrivalKind::Scan:
        return bytes.startsWith("%PDF") ? QString(pdf) : said.startsWith(picture) ? said : u"image/x-scan"_s;
    case ArrivalKind::Other:
        return said.startsWith(text) ? said : u"application/octet-stream"_s;
    }
    Q_UNREACHABLE();
}

QString mailInWords(const Message &message, const Workplace &workplace)
{
    const MessageHead &head = message.head;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &words) {
        if (!words.isEmpty())
            lines << FileWords::tr("%1: %2", "line of the head of a mail").arg(name, withVisibleControls(words));
    };
    add(FileWords::tr("From"),
        head.from.name.isEmpty() ? head.from.address : u"%1 <%2>"_s.arg(head.from.name, head.from.address));
    if (const auto when = head.received          ? head.received
                          : head.dates.isEmpty() ? std::nullopt
                                                 : std::optional(head.dates.first()))
        add(FileWords::tr("Date"), zonedInWords(*when, workplace.casebook.zone(), workplace.wording));
    add(FileWords::tr("Subject"), head.subject);
    for (const MessageAttachment &attachment : message.attachments)
        add(FileWords::tr("Attached"), attachment.name);
    return lines.join(u'\n') + u"\n\n"_s + message.body.text;
}

QString wordsIn(const FileContent &file, const Workplace &workplace)
{
    if (isMessageType(file.mediaType)) {
        const auto read = readMessage(file.bytes, readerOptions(workplace));
        return read ? mailInWords(*read, workplace) : inWords(read.failure(), workplace.wording);
    }
    if (file.mediaType != u"text/html") {
        const auto read = readText(file.bytes, readerOptions(workplace));
        return read ? read->body.text : inWords(read.failure(), workplace.wording);
    }
    const QString markup = QString::fromUtf8(file.bytes);
    const qsizetype body = markup.indexOf(u"<body"_s, 0, Qt::CaseInsensitive);
    return plainTextOf(body < 0 ? markup : markup.mid(body));
}

} // namespace

FileContent contentOf(const MessageAttachment &attachment)
{
    return {attachment.name, typeOf(attachment.bytes, attachment.name, attachment.mediaType), attachment.bytes,
            attachment.size()};
}

FileContent contentOf(const NewFile &file)
{
    return {file.name, typeOf(file.bytes, file.name, file.mediaType), file.bytes, file.bytes.size()};
}

bool canBeShown(const QString &mediaType)
{
    return hasPages(mediaType) || mediaType.startsWith(text) || isMessageType(mediaType);
}

QWidget *fileView(const FileContent &file, const Workplace &workplace)
{
    QWidget *view = nullptr;
    if (hasPages(file.mediaType)) {
        auto *pages = new ScanView(workplace.wording);
        pages->setScan(withVisibleControls(file.name), file.bytes);
        view = pages;
    } else {
        auto *words = new QPlainTextEdit(wordsIn(file, workplace).left(shownText));
        words->setReadOnly(true);
        words->setTabChangesFocus(true);
        view = words;
    }
    view->setObjectName(u"fileShown"_s);
    view->setAccessibleName(withVisibleControls(file.name));
    return view;
}

QString fingerprintOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void saveFile(QWidget *parent, const FileContent &file, const Workplace &workplace)
{
    const QString safe = safeFileName(file.name);
    const QString path = workplace.dialogs.chooseSavePath(
        parent, {FileWords::tr("Save the file"), safe.isEmpty() ? FileWords::tr("file") : safe, {}});
    if (path.isEmpty())
        return;
    if (const auto saved = writeWholeFile(path, file.bytes); !saved)
        workplace.dialogs.tell(parent, FileWords::tr("Not saved"), inWords(saved.failure(), workplace.wording));
    else
        workplace.dialogs.note(parent, FileWords::tr("Saved: %1").arg(path));
}

MessageReaderOptions readerOptions(const Workplace &workplace)
{
    return {workplace.casebook.zone(), workplace.casebook.profile().ownDomains};
}

} // namespace article12
