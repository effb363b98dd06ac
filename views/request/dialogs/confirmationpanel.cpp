// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/confirmationpanel.h"

#include "letters/fittingletters.h"
#include "letters/writeletter.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/letters/letterways.h"
#include "views/letters/paperview.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace article12 {

using namespace Qt::StringLiterals;

ConfirmationPanel::ConfirmationPanel(const Workplace &workplace, Request request, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_request(std::move(request))
    , m_stack(new QStackedWidget)
    , m_paper(new PaperView)
    , m_ways(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(tr("The confirmation"), Label::Role::Section));
    auto *none =
        (new Label(tr("The letter appears here as soon as the form is complete."), Label::Role::Muted))->wrapped();
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(none);
    m_stack->addWidget(m_paper);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins({});
    auto *draft = new Button(tr("Open as e-mail dra&ft…"));
    draft->setObjectName(u"confirmationDraft"_s);
    auto *print = new Button(tr("Pri&nt…"));
    print->setObjectName(u"confirmationPrint"_s);
    row->addWidget(draft);
    row->addWidget(print);
    row->addStretch();
    column->addWidget(m_ways);
    connect(draft, &Button::clicked, this, [this] { LetterWays(m_workplace, m_after, *m_letter).openDraft(this); });
    connect(print, &Button::clicked, this, [this] { LetterWays(m_workplace, m_after, *m_letter).print(this); });
    m_ways->setEnabled(false);
}

void ConfirmationPanel::write(LetterType type, const Result<Command> &command)
{
    m_letter.reset();
    const auto context = m_workplace.casebook.context(m_request.number);
    if (command && context) {
        if (const auto events = decide(m_request, *command, *context)) {
            m_after = after(m_request, *events);
            const Register &casebook = m_workplace.casebook;
            const auto *said = std::get_if<StopMarketing>(&*command);
            const QDate dated = dayOfLetter(said ? std::optional(said->sentOn) : std::nullopt, casebook.today());
            const QString language = proposedLanguage(type, m_after, casebook.profile(), m_workplace.letters);
            if (auto letter = writeLetter(type, m_after,
                                          {casebook.profile(), m_workplace.letters, casebook.rules(), language, dated}))
                m_letter = *std::move(letter);
        }
    }
    if (m_letter)
        m_paper->setLetter(*m_letter, m_workplace.letterFonts);
    m_stack->setCurrentIndex(m_letter ? 1 : 0);
    m_ways->setEnabled(m_letter.has_value());
}

QList<NewFile> ConfirmationPanel::keptFiles() const
{
    return m_letter ? LetterWays(m_workplace, m_after, *m_letter).keptFiles() : QList<NewFile>();
}

} // namespace article12
