// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/handentry.h"

#include "intake/attachmentname.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/intake/scanview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 170; // pixels

} // namespace

HandEntry::HandEntry(const Workplace &workplace, const IntakeContent &content, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_note(new QPlainTextEdit)
    , m_rows(new QGridLayout)
    , m_viewer(new ScanView(workplace.wording))
    , m_remark(new Label(content.remark, Label::Role::Small))
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
    column->addWidget(m_remark->wrapped());
    m_remark->setVisible(!content.remark.isEmpty());
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(3, 1);
    column->addLayout(m_rows);
    column->addWidget(m_viewer, 4);
    m_viewer->hide();
    for (const NewFile &scan : content.scans)
        addScan(scan);
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
    connect(pasteButton, &Button::clicked, this, &HandEntry::paste);
    return buttons;
}

void HandEntry::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && holdsArrivals(*copied))
        take(arrivalsFrom(*copied, m_workplace));
}

void HandEntry::take(const Arrivals &arrivals)
{
    QStringList remarks = arrivals.problems;
    for (const IntakeContent &content : arrivals.contents) {
        if (!content.remark.isEmpty())
            remarks << content.remark;
        for (const NewFile &scan : content.scans)
            addScan(scan);
        if (!content.incoming)
            continue;
        if (content.incoming->kind == ArrivalKind::Text)
            m_note->appendPlainText(content.incoming->message.body.text);
        else
            addScan(content.file);
    }
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
    Q_EMIT changed();
}

void HandEntry::addScan(const NewFile &scan)
{
    m_scans << scan;
    showRows();
    showScan(m_scans.size() - 1);
}

void HandEntry::showRows()
{
    clear(*m_rows);
    for (qsizetype i = 0; i < m_scans.size(); ++i) {
        const QString name = withVisibleControls(m_scans[i].name);
        const int line = int(i);
        auto *look = new Button(fontMetrics().elidedText(name, Qt::ElideMiddle, longestName), Button::Kind::Link);
        look->setToolTip(name);
        look->setObjectName(u"scan_%1"_s.arg(i));
        look->setAccessibleName(tr("Show %1").arg(name));
        auto *identity = new QCheckBox(tr("identity document"));
        identity->setToolTip(tr("to be destroyed after the check"));
        identity->setAccessibleName(tr("%1 is a copy of an identity document").arg(name));
        identity->setChecked(m_scans[i].kind == FileKind::IdentityCopy);
        auto *drop = new Button(tr("leave out"), Button::Kind::Link);
        drop->setAccessibleName(tr("Leave out %1").arg(name));
        m_rows->addWidget(look, line, 0, Qt::AlignLeft);
        m_rows->addWidget(
            new Label(sizeInWords(m_scans[i].bytes.size(), m_workplace.wording.locale()), Label::Role::Small), line, 1);
        m_rows->addWidget(identity, line, 2);
        m_rows->addWidget(drop, line, 3, Qt::AlignLeft);
        connect(look, &Button::clicked, this, [this, i] { showScan(i); });
        connect(identity, &QCheckBox::toggled, this, [this, i](bool on) {
            m_scans[i].kind = on ? FileKind::IdentityCopy : FileKind::Scan;
            Q_EMIT changed();
        });
        connect(drop, &Button::clicked, this, [this, i] {
            m_scans.removeAt(i);
            showRows();
            showScan(qMin(i, m_scans.size() - 1));
            Q_EMIT changed();
        });
    }
}

void HandEntry::showScan(qsizetype index)
{
    m_viewer->setVisible(index >= 0);
    if (index < 0)
        m_viewer->showNothing();
    else
        m_viewer->setScan(withVisibleControls(m_scans[index].name), m_scans[index].bytes);
}

QString HandEntry::note() const { return m_note->toPlainText().trimmed(); }
bool HandEntry::isEmpty() const { return m_scans.isEmpty() && note().isEmpty(); }

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
    return files + m_scans;
}

} // namespace article12
