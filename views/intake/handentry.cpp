// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/handentry.h"

#include "intake/attachmentname.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/intake/addedfiles.h"
#include "views/intake/scanview.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace article12 {

using namespace Qt::StringLiterals;

HandEntry::HandEntry(const Workplace &workplace, const IntakeContent &content, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_note(new QPlainTextEdit)
    , m_scans(new AddedFiles(workplace))
    , m_viewer(new ScanView(workplace.wording))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 18, 18);
    column->setSpacing(8);
    column->addWidget(new Label(tr("What came in"), Label::Role::Heading));
    column->addWidget((new Label(tr("A letter, a call or a visit: type what was asked, in the person's words, or add "
                                    "the scan. Either is enough."),
                                 Label::Role::Small))
                          ->wrapped());
    m_note->setAccessibleName(tr("What was asked"));
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("Text of the letter, or a note of what was said"));
    m_note->setTabChangesFocus(true);
    setFocusProxy(m_note);
    column->addWidget(m_note, 1);
    column->addWidget(buildButtons());
    column->addWidget(m_scans);
    column->addWidget(m_viewer, 4);
    m_viewer->hide();
    connect(m_scans, &AddedFiles::changed, this, &HandEntry::changed);
    connect(m_scans, &AddedFiles::changed, this, &HandEntry::filesChanged);
    connect(m_scans, &AddedFiles::lookWanted, this, &HandEntry::showScan);
    connect(m_scans, &AddedFiles::leftOut, this,
            [this](qsizetype index) { showScan(qMin(index, m_scans->files().size() - 1)); });
    take({{content}, {}});
    connect(m_note, &QPlainTextEdit::textChanged, this, &HandEntry::changed);
}

QWidget *HandEntry::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *add = new Button(tr("Add a &scan…"));
    add->setObjectName(u"addScan"_s);
    auto *pasteButton = new Button(tr("Paste"));
    pasteButton->setObjectName(u"paste"_s);
    pasteButton->setToolTip(tr("Text, a picture or files from the clipboard"));
    row->addWidget(add);
    row->addWidget(pasteButton);
    row->addStretch();
    connect(add, &Button::clicked, this,
            [this] { take(arrivalsFromFiles(m_workplace.dialogs.chooseFiles(this, {tr("Add scans")}), m_workplace)); });
    connect(pasteButton, &Button::clicked, this, [this] { take(arrivalsFromClipboard(m_workplace)); });
    return buttons;
}

void HandEntry::take(const Arrivals &arrivals)
{
    Arrivals kept{{}, arrivals.problems};
    for (const IntakeContent &content : arrivals.contents) {
        if (content.incoming && content.incoming->kind == ArrivalKind::Text)
            m_note->appendPlainText(content.incoming->message.body.text);
        else
            kept.contents << content;
    }
    const qsizetype before = m_scans->files().size();
    m_scans->take(kept);
    if (m_scans->files().size() > before)
        showScan(m_scans->files().size() - 1);
}

void HandEntry::showScan(qsizetype index)
{
    m_viewer->setVisible(index >= 0);
    if (index < 0)
        return m_viewer->showNothing();
    const NewFile &scan = m_scans->files()[index];
    m_viewer->setScan(withVisibleControls(scan.name), scan.bytes);
}

QString HandEntry::note() const { return m_note->toPlainText().trimmed(); }
bool HandEntry::isEmpty() const { return m_scans->files().isEmpty() && note().isEmpty(); }

QList<NewFile> HandEntry::files() const
{
    QList<NewFile> files;
    if (!note().isEmpty()) {
        NewFile file;
        file.name = tr("Note.txt");
        file.kind = FileKind::Message;
        file.bytes = note().toUtf8();
        file.mediaType = u"text/plain"_s;
        files << file;
    }
    return files + m_scans->files();
}

} // namespace article12
