// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/filesview.h"

#include "intake/attachmentname.h"
#include "intake/incoming.h"
#include "letters/lettertext.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/intake/scanview.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewHeight = 340;          // px
constexpr int sheetHeight = 520;         // px
constexpr qsizetype shownText = 200'000; // characters

bool isPdf(const FileRef &file) { return file.mediaType == u"application/pdf"; }
bool hasPages(const FileRef &file) { return isPdf(file) || file.mediaType.startsWith(u"image/"); }

bool canBeShown(const FileRef &file)
{
    return hasPages(file) || file.mediaType.startsWith(u"text/") || isMessageType(file.mediaType);
}

/// The words of a file, never its markup.
QString wordsIn(const FileRef &file, const QByteArray &bytes, const Workplace &workplace)
{
    if (isMessageType(file.mediaType)) {
        const MessageReaderOptions options{workplace.casebook.zone(), workplace.casebook.profile().ownDomains};
        const auto read = readIncoming(bytes, options, workplace.phrases);
        return read ? read->message.personBody().text : inWords(read.failure(), workplace.wording);
    }
    const QString text = QString::fromUtf8(bytes);
    if (file.mediaType != u"text/html")
        return text;
    const qsizetype body = text.indexOf(u"<body>"_s);
    return plainTextOf(body < 0 ? text : text.mid(body));
}

/// The one an officer would look at: the sheets, else the first.
const FileRef *sheetsOf(const QList<FileRef> &files)
{
    const auto sheets = std::find_if(files.begin(), files.end(), isPdf);
    return sheets != files.end() ? &*sheets : files.isEmpty() ? nullptr : &files.first();
}

} // namespace

FilesView::FilesView(const Workplace &workplace, QWidget *parent)
    : LinesView(workplace, {Step::Attach, Step::SendLetter}, parent)
{
}

void FilesView::setRequest(const Request &request)
{
    clear(*m_lines);
    m_request = request;
    m_unfoldedKey.clear();
    m_count = request.letters.size() + request.files.size();
    m_lines->addWidget(new Label(tr("Letters"), Label::Role::Section));
    for (const SentLetter &letter : request.letters)
        addLetter(letter);
    if (request.letters.isEmpty())
        m_lines->addWidget(new Label(tr("No letter has been sent yet."), Label::Role::Muted));
    m_lines->addSpacing(8);
    m_lines->addWidget(new Label(tr("Files"), Label::Role::Section));
    for (const FileRef &file : request.files)
        addFile(file);
    if (request.files.isEmpty())
        m_lines->addWidget(new Label(tr("No file is kept."), Label::Role::Muted));
}

void FilesView::addLetter(const SentLetter &letter)
{
    const Wording &wording = m_workplace.wording;
    QString remark = tr("sent on %1, %2").arg(wording.date(letter.sentOn), wordFor(letter.channel));
    const FileRef *sheets = sheetsOf(letter.files);
    const bool isKept = sheets && std::any_of(m_request.files.begin(), m_request.files.end(),
                                              [&](const FileRef &file) { return file.sha256 == sheets->sha256; });
    if (!isKept)
        remark = u"%1 · %2"_s.arg(remark, tr("no copy kept"));
    const Line line = addLine(capitalised(wording.say(nameOf(letter.type))), remark);
    if (isKept)
        addLinks(*sheets, line, u"letter_"_s + keyOf(letter.type) + u'_');
}

void FilesView::addFile(const FileRef &file)
{
    const Line line =
        addLine(file.name, u"%1 · %2"_s.arg(wordFor(file.kind), sizeInWords(file.size, m_workplace.wording.locale())));
    const QString id = file.sha256.left(8);
    addLinks(file, line, {});
    if (file.kind == FileKind::IdentityCopy) {
        auto *destroyed =
            addLink(line, tr("destroyed…"), tr("Record the destruction of %1").arg(file.name), u"destroyed_"_s + id);
        connect(destroyed, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::DestroyIdentityCopy); });
    } else if (file.kind != FileKind::LetterSent) {
        auto *remove = addLink(line, tr("remove…"), tr("Remove %1").arg(file.name), u"remove_"_s + id);
        connect(remove, &Button::clicked, this, [this, file, line] { askToRemove(file, *line.column); });
    }
}

void FilesView::addLinks(const FileRef &file, const Line &line, const QString &key)
{
    const QString id = key + file.sha256.left(8);
    if (canBeShown(file)) {
        auto *view = addLink(line, tr("view"), tr("View %1").arg(file.name), u"view_"_s + id);
        connect(view, &Button::clicked, this,
                [this, file, line, where = view->objectName()] { look(file, where, *line.column); });
    }
    auto *save = addLink(line, tr("save…"), tr("Save %1").arg(file.name), u"save_"_s + id);
    connect(save, &Button::clicked, this, [this, file] { this->save(file); });
}

Button *FilesView::addLink(const Line &line, const QString &text, const QString &name, const QString &key)
{
    auto *button = new Button(text, Button::Kind::Link);
    button->setAccessibleName(name);
    button->setObjectName(key);
    line.links->addWidget(button);
    return button;
}

void FilesView::unfold(QWidget *content, const QString &key, QVBoxLayout &below)
{
    delete m_unfolded;
    if (std::exchange(m_unfoldedKey, key) == key) {
        m_unfoldedKey.clear(); // the same again folds it
        delete content;
        return;
    }
    m_unfolded = content;
    below.insertWidget(1, content);
    content->show();
}

void FilesView::look(const FileRef &file, const QString &key, QVBoxLayout &below)
{
    const auto bytes = m_workplace.casebook.fileBytes(file.sha256);
    if (!bytes)
        return m_workplace.dialogs.tell(this, tr("Not shown"), inWords(bytes.failure(), m_workplace.wording));
    QWidget *content = nullptr;
    if (hasPages(file)) {
        auto *pages = new ScanView(m_workplace.wording);
        pages->setScan(file.name, *bytes);
        if (pages->pageCount() > 0)
            pages->setFixedHeight(sheetHeight);
        content = pages;
    } else {
        auto *text = new QPlainTextEdit(wordsIn(file, *bytes, m_workplace).left(shownText));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFixedHeight(viewHeight);
        content = text;
    }
    content->setObjectName(u"fileShown"_s);
    content->setAccessibleName(file.name);
    unfold(content, key, below);
}

void FilesView::askToRemove(const FileRef &file, QVBoxLayout &below)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget((new Label(tr("The file is deleted for good. Its name and the reason stay in the history."),
                                 Label::Role::Small))
                          ->wrapped());
    auto *row = new QHBoxLayout;
    auto *reason = new QLineEdit;
    reason->setObjectName(u"removeReason"_s);
    reason->setPlaceholderText(tr("Why it is removed"));
    reason->setAccessibleName(reason->placeholderText());
    auto *remove = new Button(tr("Remove"), Button::Kind::Primary);
    remove->setObjectName(u"removeNow"_s);
    remove->setEnabled(false);
    row->addWidget(reason, 1);
    row->addWidget(remove);
    column->addLayout(row);
    auto *refusal = new Label({}, Label::Role::Alarm);
    column->addWidget(refusal->wrapped());
    refusal->hide();
    connect(reason, &QLineEdit::textChanged, remove,
            [remove](const QString &words) { remove->setEnabled(!words.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, remove, &QPushButton::click);
    connect(remove, &Button::clicked, this, [this, file, reason, refusal] {
        const RemoveFile facts{file.sha256, reason->text().trimmed()};
        const auto recorded = m_workplace.casebook.perform(Task{m_request.number, facts}, m_workplace.actor);
        if (recorded)
            return; // the register's signal brings the new state
        refusal->setText(inWords(recorded.failure(), m_workplace.wording));
        refusal->show();
    });
    unfold(form, u"remove "_s + file.sha256, below);
    reason->setFocus();
}

void FilesView::save(const FileRef &file)
{
    const QString safe = safeFileName(file.name);
    const QString path = m_workplace.dialogs.chooseSavePath(
        this, {tr("Save the file"), safe.isEmpty() ? file.sha256.left(12) : safe, {}});
    if (path.isEmpty())
        return;
    const auto bytes = m_workplace.casebook.fileBytes(file.sha256);
    if (!bytes)
        return m_workplace.dialogs.tell(this, tr("Not saved"), inWords(bytes.failure(), m_workplace.wording));
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size() || !target.commit())
        m_workplace.dialogs.tell(this, tr("Not saved"), target.errorString());
}

} // namespace article12
