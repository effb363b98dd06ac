// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/lineseditor.h"

#include "views/common/label.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A line of text for each of several things; none may be left out in between, so an empty line is a value too.
class LinesEditor final : public ValueEditor
{
public:
    explicit LinesEditor(const QList<EditorChoice> &choices)
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(10);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(1, 1);
        makeLines(choices);
    }
    QJsonValue value() const override
    {
        QJsonArray lines;
        for (const Line &line : m_lines)
            lines << line.edit->text().trimmed();
        return lines;
    }
    void setValue(const QJsonValue &value) override
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            m_lines[i].edit->setText(value[i].toString());
    }
    void setChoices(const QList<EditorChoice> &choices) override
    {
        const bool same =
            choices.size() == m_lines.size() &&
            std::equal(choices.begin(), choices.end(), m_lines.begin(),
                       [](const EditorChoice &choice, const Line &line) { return choice.key == line.key; });
        if (!same)
            makeLines(choices);
    }
    void setName(const QString &name) override
    {
        m_name = name;
        for (const Line &line : std::as_const(m_lines))
            line.edit->setAccessibleName(u"%1: %2"_s.arg(name, line.label->text()));
    }

private:
    struct Line
    {
        QString key;
        Label *label;
        QLineEdit *edit;
    };
    void makeLines(const QList<EditorChoice> &choices)
    {
        QMap<QString, QString> said;
        for (const Line &line : std::as_const(m_lines)) {
            said.insert(line.key, line.edit->text());
            delete line.label;
            delete line.edit;
        }
        m_lines.clear();
        for (const EditorChoice &choice : choices) {
            const Line line{choice.key, new Label(choice.label, Label::Role::Muted, this), new QLineEdit(this)};
            line.edit->setText(said.value(choice.key));
            line.label->setBuddy(line.edit);
            m_grid->addWidget(line.label, int(m_lines.size()), 0);
            m_grid->addWidget(line.edit, int(m_lines.size()), 1);
            connect(line.edit, &QLineEdit::textChanged, this, &ValueEditor::changed);
            m_lines << line;
        }
        setFocusProxy(m_lines.isEmpty() ? nullptr : m_lines.first().edit);
        setName(m_name);
    }

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QString m_name;
};

} // namespace

ValueEditor *makeLinesEditor(const QList<EditorChoice> &choices) { return new LinesEditor(choices); }

} // namespace article12
