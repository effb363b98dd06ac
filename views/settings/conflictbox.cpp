// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/conflictbox.h"

#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A sentence somebody else wrote: in a sunken box, as typed.
class Quote final : public QFrame
{
public:
    explicit Quote(const QString &sentence)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(10, 7, 10, 8);
        column->addWidget((new Label(sentence))->wrapped());
        column->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        paintBox(painter, rect(), colours.sunken, colours.line);
    }
};

QString words(const PublishedSentence &sentence, const PolicyCheck &check, const Wording &wording)
{
    if (!sentence.text.isEmpty())
        return ConflictBox::tr("“%1”").arg(sentence.text);
    const PolicyStatement *statement = check.find(sentence.statement);
    return statement ? wording.say(statement->label) : sentence.statement;
}

QWidget *sideBySide(const QStringList &sentences)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 2, 0, 4);
    row->setSpacing(8);
    for (const QString &sentence : sentences)
        row->addWidget(new Quote(sentence), 1);
    return pair;
}

} // namespace

QWidget *contradictionOf(const PolicyConflictRule &rule, const PolicyCheck &check, const Wording &wording)
{
    auto *example = new QWidget;
    auto *column = new QVBoxLayout(example);
    column->setContentsMargins({});
    column->setSpacing(4);
    QStringList sentences;
    for (const QString &key : rule.says) {
        if (const PolicyStatement *statement = check.find(key))
            sentences << wording.say(statement->label);
    }
    column->addWidget(sideBySide(sentences));
    column->addWidget((new Label(wording.say(rule.conflict)))->wrapped());
    column->addWidget((new Label(wording.say(Text::fromData(rule.source)), Label::Role::Small))->wrapped());
    return example;
}

ConflictBox::ConflictBox(const PolicyConflict &conflict, const PolicyCheck &check, const Wording &wording,
                         QWidget *parent)
    : QFrame(parent)
    , m_serious(conflict.rule->serious)
{
    const PolicyConflictRule &rule = *conflict.rule;
    setObjectName(u"conflict_"_s + rule.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 11);
    column->setSpacing(4);
    const QString title = wording.say(rule.title);
    setAccessibleName(title);
    column->addWidget((new Label(title, Label::Role::Strong))->wrapped());
    QStringList sentences;
    for (const PublishedSentence &sentence : conflict.sentences)
        sentences << words(sentence, check, wording);
    if (!sentences.isEmpty())
        column->addWidget(sideBySide(sentences));
    QString what = wording.say(rule.conflict);
    QStringList missing;
    for (const PolicyStatement &statement : conflict.missing)
        missing << wording.say(statement.label);
    if (!missing.isEmpty())
        what += u'\n' + u"• "_s + missing.join(u"\n• "_s);
    column->addWidget((new Label(what))->wrapped());
    column->addWidget((new Label(tr("What to do"), Label::Role::Section))->wrapped());
    column->addWidget((new Label(wording.say(rule.todo)))->wrapped());
    column->addWidget((new Label(wording.say(Text::fromData(rule.source)), Label::Role::Small))->wrapped());
}

void ConflictBox::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    paintBox(painter, rect(), m_serious ? colours.noticeFill : colours.page,
             m_serious ? colours.noticeLine : colours.line);
}

} // namespace article12
