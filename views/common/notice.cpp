// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/notice.h"

#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/theme.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QPainter>

namespace article12 {

namespace {

QStringList inPoints(const QStringList &sentences)
{
    QStringList points;
    for (const QString &sentence : sentences)
        points << QStringLiteral("· ") + sentence;
    return points;
}

} // namespace

Notice::Notice(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_content(new QVBoxLayout(this))
    , m_title(new Label({}, Label::Role::Strong, this))
    , m_text(new Label({}, Label::Role::Small, this))
{
    setFrameShape(QFrame::NoFrame);
    m_content->setContentsMargins(12, 9, 12, 10);
    m_content->setSpacing(3);
    m_content->addWidget(m_title->wrapped());
    m_content->addWidget(m_text->wrapped());
}

void Notice::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setVisible(!title.isEmpty() || !text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    switch (m_kind) {
    case Kind::Calm:
        return paintBox(painter, rect(), colours.raised, colours.strongLine);
    case Kind::Attention:
        return paintBox(painter, rect(), colours.noticeFill, colours.noticeLine);
    }
}

QString inWords(const Failure &failure, const Wording &wording)
{
    QStringList before;
    QStringList inForm;
    for (const Missing &fact : failure.missing)
        (fact.stage == Missing::Stage::Before ? before : inForm) << wording.say(fact.text);
    QStringList lines;
    if (before.size() == 1)
        lines << withOnePoint(Notice::tr("First: %1.").arg(before.first()));
    else if (!before.isEmpty())
        lines << Notice::tr("First:") << inPoints(before);
    if (inForm.size() == 1)
        lines << withOnePoint(Notice::tr("Still missing: %1.").arg(inForm.first()));
    else if (!inForm.isEmpty())
        lines << Notice::tr("Still missing:") << inPoints(inForm);
    if (!lines.isEmpty())
        return lines.join(QLatin1Char('\n'));
    QString words = wording.say(failure.what);
    if (!failure.remedy.isEmpty())
        words += QLatin1Char(' ') + wording.say(failure.remedy);
    return words;
}

} // namespace article12
