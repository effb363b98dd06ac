// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/notice.h"

#include "views/common/label.h"
#include "views/common/look.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace article12 {

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
    QStringList missing;
    for (const Missing &fact : failure.missing)
        missing << wording.say(fact.text);
    if (missing.size() == 1)
        return Notice::tr("Still missing: %1.").arg(missing.first());
    if (!missing.isEmpty())
        return Notice::tr("Still missing:") + QStringLiteral("\n· ") + missing.join(QStringLiteral("\n· "));
    QString words = wording.say(failure.what);
    if (!failure.remedy.isEmpty())
        words += QLatin1Char(' ') + wording.say(failure.remedy);
    return words;
}

} // namespace article12
