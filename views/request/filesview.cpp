// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/filesview.h"

#include "intake/attachmentname.h"
#include "intake/incoming.h"
#include "requests/factplace.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/intake/scanview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewHeight = 340;  // px
constexpr int sheetHeight = 520; // px
constexpr int partIndent = 18;   // px
const QString removing = u"remove "_s;
const QString otherKind = u"kind "_s;

bool isPdf(const FileRef &file) { return file.mediaType == u"application/pdf"; }

/// Words that are not broken across lines: "e-mail", "586 bytes".
QString unbroken(QString words) { return words.replace(u'-', QChar(0x2011)).replace(u' ', QChar::Nbsp); }

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
    if (request.number != m_request.number) {
        m_attachments.clear();
        m_drafts.clear();
        m_unfoldedKey.clear();
    }
    m_request = request;
    m_drafts.removeIf([&request](const std::pair<const QString &, Draft &> &draft) {
        return std::none_of(request.files.begin(), request.files.end(),
                            [&draft](const FileRef &file) { return draft.first.endsWith(file.sha256); });
    });
    m_isStale = true;
    if (isVisible())
        showRequest();
}

void FilesView::showEvent(QShowEvent *event)
{
    LinesView::showEvent(event);
    if (m_isStale)
        showRequest();
}

void FilesView::forgetDrafts()
{
    m_drafts.clear();
    m_unfoldedKey.clear();
    m_isStale = true;
    if (isVisible())
        showRequest();
}

void FilesView::showRequest()
{
    m_isStale = false;
    const QString unfolded = std::exchange(m_unfoldedKey, {});
    const bool isTyped = m_unfolded && m_unfolded->isAncestorOf(window()->focusWidget());
    clear(*m_lines);
    m_unfolded.clear();
    m_shown.clear();
    m_lines->addWidget(new Label(tr("Letters"), Label::Role::Section));
    for (const SentLetter &letter : std::as_const(m_request.letters))
        addLetter(letter);
    if (m_request.letters.isEmpty())
        m_lines->addWidget(new Label(tr("No letter has been sent yet."), Label::Role::Muted));
    align(std::exchange(m_shown, {}));
    m_lines->addSpacing(8);
    m_lines->addWidget(new Label(tr("Files"), Label::Role::Section));
    for (const FileRef &file : std::as_const(m_request.files)) {
        addFile(file);
        if (unfolded == removing + file.sha256)
            askToRemove(file, *m_shown.last().column);
        if (unfolded == otherKind + file.sha256)
            askForKind(file, *m_shown.last().column);
        if (isTyped && m_unfolded && !m_unfolded->isAncestorOf(window()->focusWidget()))
            m_unfolded->setFocus();
        addAttachments(file);
    }
    if (m_request.files.isEmpty())
        m_lines->addWidget(new Label(tr("No file is kept."), Label::Role::Muted));
    align(m_shown);
}

void FilesView::addLetter(const SentLetter &letter)
{
    const Wording &wording = m_workplace.wording;
    QString remark = tr("sent on %1, %2").arg(wording.date(letter.sentOn), unbroken(wordFor(letter.channel)));
    const FileRef *sheets = sheetsOf(letter.files);
    const bool isKept = sheets && std::any_of(m_request.files.begin(), m_request.files.end(),
                                              [&](const FileRef &file) { return file.sha256 == sheets->sha256; });
    if (!isKept)
        remark = u"%1 · %2"_s.arg(remark, tr("no copy kept"));
    const Line line = addLine(capitalised(wording.say(nameOf(letter.type))), remark);
    m_shown << line;
    if (!isKept)
        return;
    line.words->setToolTip(u"SHA-256 "_s + inGroups(sheets->sha256));
    addLinks(sheets->name, sheets->mediaType, readerOf(*sheets), line,
             u"letter_"_s + keyOf(letter.type) + u'_' + sheets->sha256.left(8));
}

void FilesView::addFile(const FileRef &file)
{
    const bool isTyped = file.kind == FileKind::Scan && file.mediaType.startsWith(u"text/");
    const QString size = unbroken(sizeInWords(file.size, m_workplace.wording.locale()));
    const Line line = addLine(file.name, u"%1 · %2"_s.arg(isTyped ? tr("text") : wordFor(file.kind), size));
    m_shown << line;
    line.words->setToolTip(u"SHA-256 "_s + inGroups(file.sha256));
    const QString id = file.sha256.left(8);
    addLinks(file.name, file.mediaType, readerOf(file), line, id);
    if (file.kind == FileKind::LetterSent)
        return;
    const auto addQuestion = [&](const QString &text, const QString &name, const QString &key, auto question) {
        connect(addLink(line, text, name, key + id), &Button::clicked, this, [this, file, line, question] {
            (this->*question)(file, *line.column);
            if (m_unfolded)
                m_unfolded->setFocus();
        });
    };
    if (!isMessageType(file.mediaType))
        addQuestion(tr("kind…"), tr("Correct the kind of %1").arg(file.name), u"kind_"_s, &FilesView::askForKind);
    if (file.kind == FileKind::IdentityCopy)
        addDestruction(file, line);
    else
        addQuestion(tr("remove…"), tr("Remove %1").arg(file.name), u"remove_"_s, &FilesView::askToRemove);
}

void FilesView::addDestruction(const FileRef &file, const Line &line)
{
    auto *destroy = addLink(line, tr("destroy…"), tr("Record the destruction of %1").arg(file.name),
                            u"destroyed_"_s + file.sha256.left(8));
    connect(destroy, &Button::clicked, this, [this] { Q_EMIT stepWanted(Step::DestroyIdentityCopy); });
    const Register &casebook = m_workplace.casebook;
    const auto due = identityCopyDueBy(m_request, casebook.rules().targets.identityCopyDays);
    if (!due)
        return;
    const int late = int(due->daysTo(casebook.today()));
    const QString day = m_workplace.wording.date(*due);
    auto *words = late > 0 ? new Label(tr("was to be destroyed by %1, %n day(s) late", nullptr, late).arg(day),
                                       Label::Role::Alarm)
                           : new Label(tr("to be destroyed by %1").arg(day), Label::Role::Small);
    line.remarks->addWidget(words->wrapped());
}

Result<QList<FileContent>> FilesView::attachmentsOf(const FileRef &mail) const
{
    const auto bytes = m_workplace.casebook.fileBytes(mail.sha256);
    if (!bytes)
        return bytes.failure();
    const auto message = readMessage(*bytes, readerOptions(m_workplace));
    if (!message)
        return message.failure();
    QList<FileContent> attachments;
    for (const MessageAttachment &attachment : message->attachments)
        attachments << contentOf(attachment);
    return attachments;
}

void FilesView::addAttachments(const FileRef &mail)
{
    if (!isMessageType(mail.mediaType))
        return;
    if (!m_attachments.contains(mail.sha256)) {
        QList<FileContent> known;
        const auto read = attachmentsOf(mail);
        if (!read) {
            m_shown << addLine(inWords(read.failure(), m_workplace.wording), {});
            return;
        }
        for (const FileContent &attachment : *read)
            known << FileContent{attachment.name, attachment.mediaType, {}, attachment.size};
        m_attachments.insert(mail.sha256, known);
    }
    const QList<FileContent> &attachments = m_attachments[mail.sha256];
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString size = unbroken(sizeInWords(attachments[i].size, m_workplace.wording.locale()));
        const Line line =
            addLine(withVisibleControls(attachments[i].name), tr("in %1 · %2", "mail, size").arg(mail.name, size));
        m_shown << line;
        QMargins margins = line.remarks->contentsMargins();
        margins.setLeft(partIndent);
        line.remarks->setContentsMargins(margins);
        const Read read = [this, mail, i]() -> Result<FileContent> {
            const auto all = attachmentsOf(mail);
            if (!all)
                return all.failure();
            return all->value(i);
        };
        addLinks(attachments[i].name, attachments[i].mediaType, read, line, u"%1_%2"_s.arg(mail.sha256.left(8)).arg(i));
    }
}

FilesView::Read FilesView::readerOf(const FileRef &file) const
{
    return [this, file]() -> Result<FileContent> {
        const auto bytes = m_workplace.casebook.fileBytes(file.sha256);
        if (!bytes)
            return bytes.failure();
        return FileContent{file.name, file.mediaType, *bytes, bytes->size()};
    };
}

void FilesView::addLinks(const QString &name, const QString &mediaType, const Read &read, const Line &line,
                         const QString &id)
{
    if (canBeShown(mediaType)) {
        auto *view = addLink(line, tr("view"), tr("View %1").arg(name), u"view_"_s + id);
        connect(view, &Button::clicked, this,
                [this, read, line, where = view->objectName()] { look(read, where, *line.column); });
    }
    auto *save = addLink(line, tr("save…"), tr("Save %1").arg(name), u"save_"_s + id);
    connect(save, &Button::clicked, this, [this, read] {
        if (const auto file = read())
            saveFile(this, *file, m_workplace);
        else
            m_workplace.dialogs.tell(this, tr("Not saved"), inWords(file.failure(), m_workplace.wording));
    });
}

Button *FilesView::addLink(const Line &line, const QString &text, const QString &name, const QString &key)
{
    auto *button = new Button(text, Button::Kind::Link);
    button->setAccessibleName(name);
    button->setObjectName(key);
    line.links->layout()->addWidget(button);
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

void FilesView::look(const Read &read, const QString &key, QVBoxLayout &below)
{
    const auto file = read();
    if (!file)
        return m_workplace.dialogs.tell(this, tr("Not shown"), inWords(file.failure(), m_workplace.wording));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *fingerprint = new Label(u"SHA-256 "_s + inGroups(fingerprintOf(file->bytes)), Label::Role::Small);
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(fingerprint->wrapped());
    QWidget *view = fileView(*file, m_workplace);
    const auto *pages = qobject_cast<ScanView *>(view);
    if (!pages || pages->pageCount() > 0)
        view->setFixedHeight(pages ? sheetHeight : viewHeight);
    column->addWidget(view);
    unfold(content, key, below);
}

void FilesView::askToRemove(const FileRef &file, QVBoxLayout &below)
{
    const auto record = [this, file](const QString &reason) -> Result<void> {
        const auto recorded = m_workplace.casebook.perform(Task{m_request.number, RemoveFile{file.sha256, reason}, {}},
                                                           m_workplace.actor);
        return recorded ? Result<void>() : recorded.failure();
    };
    ask({removing + file.sha256, tr("The file is deleted for good. Its name and the reason stay in the history."),
         tr("Why it is removed"), tr("Remove"), nullptr, record},
        below);
}

void FilesView::askForKind(const FileRef &file, QVBoxLayout &below)
{
    auto *kinds = new QComboBox;
    kinds->setObjectName(u"fileKind"_s);
    kinds->setAccessibleName(tr("Kind of %1").arg(file.name));
    kinds->setPlaceholderText(tr("choose…"));
    for (const FileKind kind : {FileKind::Message, FileKind::Scan, FileKind::IdentityCopy, FileKind::Other}) {
        if (kind != file.kind)
            kinds->addItem(wordFor(kind), QVariant::fromValue(kind));
    }
    kinds->setCurrentIndex(-1); // none is proposed
    const auto record = [this, file, kinds](const QString &reason) -> Result<void> {
        const auto history = m_workplace.casebook.history(m_request.number);
        if (!history)
            return history.failure();
        const auto kind = kinds->currentData().value<FileKind>();
        QList<Task> tasks;
        for (const CorrectFact &correction : kindCorrections(*history, file.sha256, kind, reason))
            tasks << Task{m_request.number, correction, {}};
        const auto recorded = m_workplace.casebook.performAll(tasks, m_workplace.actor);
        return recorded ? Result<void>() : recorded.failure();
    };
    ask({otherKind + file.sha256,
         tr("The content stays as it came. A copy of an identity document is destroyed after the check (Art. 5(1)(e) "
            "GDPR)."),
         tr("Why it is of another kind"), tr("Record"), kinds, record},
        below);
}

void FilesView::ask(const Asked &asked, QVBoxLayout &below)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget((new Label(asked.hint, Label::Role::Small))->wrapped());
    auto *row = new QHBoxLayout;
    auto *reason = new QLineEdit;
    reason->setObjectName(u"fileReason"_s);
    reason->setPlaceholderText(asked.why);
    reason->setAccessibleName(asked.why);
    auto *act = new Button(asked.action, Button::Kind::Primary);
    act->setObjectName(u"fileNow"_s);
    if (asked.chooser)
        row->addWidget(asked.chooser);
    row->addWidget(reason, 1);
    row->addWidget(act);
    column->addLayout(row);
    auto *refusal = new Label({}, Label::Role::Alarm);
    column->addWidget(refusal->wrapped());
    refusal->hide();
    const Draft known = m_drafts.value(asked.key);
    reason->setText(known.reason);
    if (asked.chooser)
        asked.chooser->setCurrentIndex(known.choice);
    const auto follow = [this, act, reason, key = asked.key, chooser = asked.chooser] {
        const Draft now{reason->text(), chooser ? chooser->currentIndex() : -1};
        act->setEnabled(!now.reason.trimmed().isEmpty() && (!chooser || now.choice >= 0));
        if (now.reason.isEmpty() && now.choice < 0)
            m_drafts.remove(key);
        else
            m_drafts[key] = now;
    };
    follow();
    connect(reason, &QLineEdit::textChanged, this, follow);
    if (asked.chooser)
        connect(asked.chooser, &QComboBox::currentIndexChanged, this, follow);
    connect(reason, &QLineEdit::returnPressed, act, &QPushButton::click);
    connect(act, &Button::clicked, this, [this, asked, refusal] {
        const Draft typed = m_drafts.take(asked.key);
        m_unfoldedKey.clear();
        const auto recorded = asked.record(typed.reason.trimmed());
        if (recorded)
            return; // the register's signal brought the new state
        m_drafts[asked.key] = typed;
        m_unfoldedKey = asked.key;
        refusal->setText(inWords(recorded.failure(), m_workplace.wording));
        refusal->show();
    });
    form->setFocusProxy(asked.chooser ? static_cast<QWidget *>(asked.chooser) : reason);
    unfold(form, asked.key, below);
}

} // namespace article12
