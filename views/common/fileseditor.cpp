// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fileseditor.h"

#include "intake/attachmentname.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

class FilesEditor final : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(article12::FilesEditor)

public:
    FilesEditor(Dialogs &dialogs, FileKind kind, ExpectedCopies copies, const Wording &wording)
        : m_dialogs(dialogs)
        , m_kind(kind)
        , m_copies(copies)
        , m_wording(wording)
        , m_list(new QVBoxLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addLayout(m_list);
        m_add = new Button(tr("Add a file…"));
        column->addWidget(m_add, 0, Qt::AlignLeft);
        setFocusProxy(m_add);
        connect(m_add, &Button::clicked, this, &FilesEditor::choose);
    }
    QJsonValue value() const override
    {
        QJsonArray names;
        for (const NewFile &file : m_files)
            names << QJsonObject{{u"name"_s, file.name}};
        return names.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names);
    }
    void setValue(const QJsonValue &) override {} // files are chosen by the officer only
    void setName(const QString &name) override { m_add->setAccessibleName(u"%1: %2"_s.arg(name, m_add->text())); }
    QList<NewFile> files() const override { return m_files; }

private:
    void choose()
    {
        const QStringList paths = m_dialogs.chooseFiles(this, {tr("Add files")});
        for (const QString &path : paths) {
            NewFile file;
            file.name = QFileInfo(path).fileName();
            const bool isCopy = m_copies == ExpectedCopies::MayCome && looksLikeIdentityCopy(file.name, {});
            file.kind = isCopy ? FileKind::IdentityCopy : m_kind;
            file.path = path;
            m_files << file;
            showRow(file);
        }
        if (!paths.isEmpty())
            Q_EMIT changed();
    }
    void showRow(const NewFile &file)
    {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(new Label(file.name));
        line->addWidget(new Label(sizeInWords(QFileInfo(file.path).size(), m_wording.locale()), Label::Role::Muted));
        auto *drop = new Button(tr("leave out"), Button::Kind::Link);
        drop->setAccessibleName(tr("Leave out %1").arg(file.name));
        line->addWidget(drop);
        if (m_copies == ExpectedCopies::MayCome)
            line->addWidget(identityTick(file));
        line->addStretch();
        m_list->addWidget(row);
        connect(drop, &Button::clicked, this, [this, row, path = file.path] {
            m_files.removeIf([&path](const NewFile &known) { return known.path == path; });
            row->deleteLater();
            Q_EMIT changed();
        });
    }
    QCheckBox *identityTick(const NewFile &file)
    {
        auto *tick = new QCheckBox(tr("copy of an identity document"));
        tick->setAccessibleName(u"%1: %2"_s.arg(file.name, tick->text()));
        tick->setToolTip(tr("It is kept until the check, then destroyed (Art. 5(1)(e) GDPR)."));
        tick->setChecked(file.kind == FileKind::IdentityCopy);
        connect(tick, &QCheckBox::toggled, this, [this, path = file.path](bool isCopy) {
            for (NewFile &known : m_files) {
                if (known.path == path)
                    known.kind = isCopy ? FileKind::IdentityCopy : m_kind;
            }
        });
        return tick;
    }

    Dialogs &m_dialogs;
    FileKind m_kind; ///< of those that are no copy of an identity document
    ExpectedCopies m_copies;
    const Wording &m_wording;
    QVBoxLayout *m_list;
    Button *m_add = nullptr;
    QList<NewFile> m_files;
};

} // namespace

ValueEditor *makeFilesEditor(Dialogs &dialogs, FileKind kind, ExpectedCopies copies, const Wording &wording)
{
    return new FilesEditor(dialogs, kind, copies, wording);
}

} // namespace article12
