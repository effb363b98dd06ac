// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/filesview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QSaveFile>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

FilesView::FilesView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_lines(new QVBoxLayout)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 14, 12, 14);
    column->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    for (const Step step : {Step::Attach, Step::SendLetter, Step::RemoveFile}) {
        auto *button = new Button(workplace.wording.say(nameOf(step)) + u'…');
        button->setObjectName(keyOf(step));
        buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
    }
    buttons->addStretch();
    column->addLayout(buttons);
    column->addLayout(m_lines);
    column->addStretch();
    m_lines->setSpacing(8);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
}

void FilesView::setRequest(const Request &request)
{
    clear(*m_lines);
    m_count = request.letters.size() + request.files.size();
    const Wording &wording = m_workplace.wording;
    m_lines->addWidget(new Label(tr("Letters"), Label::Role::Section));
    for (const SentLetter &letter : request.letters) {
        auto *line = new QHBoxLayout;
        line->addWidget(new Label(capitalised(wording.say(nameOf(letter.type)))));
        line->addWidget(new Label(tr("sent on %1, %2").arg(wording.date(letter.sentOn), wordFor(letter.channel)),
                                  Label::Role::Muted));
        line->addStretch();
        m_lines->addLayout(line);
    }
    if (request.letters.isEmpty())
        m_lines->addWidget(new Label(tr("No letter has been sent yet."), Label::Role::Muted));
    m_lines->addSpacing(8);
    m_lines->addWidget(new Label(tr("Files"), Label::Role::Section));
    for (const FileRef &file : request.files)
        addFile(file);
    if (request.files.isEmpty())
        m_lines->addWidget(new Label(tr("No file is kept."), Label::Role::Muted));
}

void FilesView::addFile(const FileRef &file)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(file.name));
    line->addWidget(
        new Label(u"%1 · %2"_s.arg(wordFor(file.kind), sizeInWords(file.size, m_workplace.wording.locale())),
                  Label::Role::Muted));
    line->addStretch();
    auto *button = new Button(tr("save…"), Button::Kind::Link);
    button->setAccessibleName(tr("Save %1").arg(file.name));
    line->addWidget(button);
    connect(button, &Button::clicked, this, [this, file] { save(file); });
    m_lines->addLayout(line);
}

void FilesView::save(const FileRef &file)
{
    const QString path = m_workplace.dialogs.chooseSavePath(this, {tr("Save the file"), file.name, {}});
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
