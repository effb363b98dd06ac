// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/statementseditor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

StatementsEditor::StatementsEditor(const PolicyCheck &check, const Wording &wording, QWidget *parent)
    : ValueEditor(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (const PolicyStatement &statement : check.statements) {
        const QString words = wording.say(statement.label);
        auto *said = new QCheckBox(words);
        said->setObjectName(u"says_"_s + statement.key);
        auto *sentence = new QLineEdit;
        sentence->setPlaceholderText(tr("the sentence, if you want to keep it"));
        sentence->setAccessibleName(tr("Sentence: %1").arg(words));
        auto *indent = new QHBoxLayout;
        indent->setContentsMargins(26, 0, 0, 4);
        indent->addWidget(sentence);
        column->addWidget(said);
        column->addLayout(indent);
        sentence->hide();
        m_rows << Row{statement.key, said, sentence};
        connect(said, &QCheckBox::toggled, sentence, &QWidget::setVisible);
        connect(said, &QCheckBox::toggled, this, &ValueEditor::changed);
        connect(sentence, &QLineEdit::textChanged, this, &ValueEditor::changed);
    }
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first().said);
}

QJsonValue StatementsEditor::value() const
{
    QJsonArray sentences;
    for (const Row &row : m_rows) {
        if (row.said->isChecked())
            sentences << QJsonObject{{u"statement"_s, row.statement}, {u"text"_s, row.sentence->text().trimmed()}};
    }
    return sentences.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(sentences);
}

void StatementsEditor::setValue(const QJsonValue &value)
{
    QHash<QString, QString> sentences;
    for (const QJsonValue &sentence : value.toArray())
        sentences.insert(sentence.toObject().value(u"statement").toString(),
                         sentence.toObject().value(u"text").toString());
    for (const Row &row : std::as_const(m_rows)) {
        row.said->setChecked(sentences.contains(row.statement));
        row.sentence->setText(sentences.value(row.statement));
        row.sentence->setCursorPosition(0);
    }
}

void StatementsEditor::setName(const QString &name) { setAccessibleName(name); }

} // namespace article12
