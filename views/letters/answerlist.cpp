// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/answerlist.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

AnswerList::AnswerList(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(2);
    hide();
}

void AnswerList::setLetters(const QList<LetterType> &letters, LetterType shown)
{
    clear(*m_lines);
    setVisible(letters.size() > 1);
    m_lines->addWidget(
        (new Label(tr("This answer has %n letter(s), recorded as sent together.", nullptr, int(letters.size())),
                   Label::Role::Small))
            ->wrapped());
    for (const LetterType type : letters) {
        const QString name = capitalised(m_wording.say(nameOf(type)));
        if (type == shown) {
            m_lines->addWidget(new Label(name, Label::Role::Strong));
            continue;
        }
        auto *turn = new Button(name, Button::Kind::Link);
        turn->setObjectName(u"turnTo_"_s + keyOf(type));
        m_lines->addWidget(turn, 0, Qt::AlignLeft);
        connect(turn, &Button::clicked, this, [this, type] { Q_EMIT turnWanted(type); });
    }
}

} // namespace article12
