// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/addedfiles.h"

#include "intake/attachmentname.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 170; // pixels

} // namespace

AddedFiles::AddedFiles(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_rows(new QGridLayout)
    , m_remark(new Label({}, Label::Role::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(3, 1);
    column->addWidget(m_remark->wrapped());
    column->addLayout(m_rows);
    m_remark->hide();
    hide();
}

void AddedFiles::take(const Arrivals &arrivals)
{
    QStringList remarks = arrivals.problems;
    for (const IntakeContent &content : arrivals.contents) {
        if (!content.remark.isEmpty())
            remarks << content.remark;
        m_files += content.scans;
        if (content.incoming)
            m_files << content.file;
    }
    while (m_kinds.size() < m_files.size())
        m_kinds << m_files[m_kinds.size()].kind;
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
    showRows();
    Q_EMIT changed();
}

void AddedFiles::showRows()
{
    clear(*m_rows);
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QString name = withVisibleControls(m_files[i].name);
        const int line = int(i);
        const QString shortName = fontMetrics().elidedText(name, Qt::ElideMiddle, longestName);
        auto *look = new Button(plainCaption(shortName), Button::Kind::Link);
        look->setToolTip(plainToolTip(name));
        look->setObjectName(u"scan_%1"_s.arg(i));
        look->setAccessibleName(tr("Show %1").arg(name));
        auto *identity = new QCheckBox(tr("identity document"));
        identity->setToolTip(tr("to be destroyed after the check"));
        identity->setAccessibleName(tr("%1 is a copy of an identity document").arg(name));
        identity->setChecked(m_files[i].kind == FileKind::IdentityCopy);
        auto *drop = new Button(tr("leave out"), Button::Kind::Link);
        drop->setObjectName(u"leaveOut_%1"_s.arg(i));
        drop->setAccessibleName(tr("Leave out %1").arg(name));
        m_rows->addWidget(look, line, 0, Qt::AlignLeft);
        m_rows->addWidget(
            new Label(sizeInWords(m_files[i].bytes.size(), m_workplace.wording.locale()), Label::Role::Small), line, 1);
        m_rows->addWidget(identity, line, 2);
        m_rows->addWidget(drop, line, 3, Qt::AlignLeft);
        connect(look, &Button::clicked, this, [this, i] { Q_EMIT lookWanted(i); });
        connect(identity, &QCheckBox::toggled, this, [this, i, came = m_kinds[i]](bool on) {
            const FileKind otherwise = came == FileKind::IdentityCopy ? FileKind::Scan : came;
            m_files[i].kind = on ? FileKind::IdentityCopy : otherwise;
            Q_EMIT changed();
        });
        connect(drop, &Button::clicked, this, [this, i] {
            m_files.removeAt(i);
            m_kinds.removeAt(i);
            showRows();
            Q_EMIT leftOut(i);
            Q_EMIT changed();
        });
    }
    setVisible(!m_files.isEmpty() || !m_remark->text().isEmpty());
}

} // namespace article12
