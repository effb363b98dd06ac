// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/letterpage.h"

#include "documents/letterpainter.h"
#include "letters/lettertext.h"
#include "letters/writeletter.h"
#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/letters/elementrow.h"
#include "views/letters/paperview.h"
#include "views/request/clockfacts.h"
#include "views/request/dialogs/stepdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 350; // px

/// The step that a letter belongs to: it takes the letter's sending with it.
Step stepOf(LetterType type)
{
    switch (type) {
    case LetterType::L02:
        return Step::AskIdentity;
    case LetterType::L03:
        return Step::AskClarification;
    case LetterType::L04:
        return Step::Extend;
    case LetterType::L05:
    case LetterType::L06:
    case LetterType::L07:
    case LetterType::L08:
    case LetterType::L09:
    case LetterType::L13:
    case LetterType::L19:
        return Step::SendAnswer;
    case LetterType::L01:
    case LetterType::L10:
    case LetterType::L11:
    case LetterType::L12:
    case LetterType::L14:
    case LetterType::L15:
    case LetterType::L16:
    case LetterType::L17:
    case LetterType::L18:
    case LetterType::L20:
        return Step::SendLetter;
    }
    Q_UNREACHABLE();
}

} // namespace

LetterPage::LetterPage(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_paper(new PaperView)
    , m_title(new Label({}, Label::Role::Title))
    , m_subtitle(new Label({}, Label::Role::Muted))
    , m_language(new QComboBox)
    , m_languageHint(new Label({}, Label::Role::Small))
    , m_elements(new QVBoxLayout)
    , m_words(new QPlainTextEdit)
    , m_sentOn(new DateField(workplace.wording, workplace.casebook.today()))
    , m_channelHint(new Label({}, Label::Role::Small))
    , m_notice(new Notice(Notice::Kind::Attention))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_paper, 1);
    row->addWidget(verticalLine());
    row->addWidget(buildSide());
    m_language->setAccessibleName(tr("Written in"));
    m_words->setAccessibleName(tr("Your own words"));
    m_words->setPlaceholderText(tr("Added after the fixed text. Optional."));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 5);
    m_sentOn->setName(tr("Sent on"));
    connect(m_language, &QComboBox::activated, this, &LetterPage::write);
    connect(m_words, &QPlainTextEdit::textChanged, this, &LetterPage::write);
}

QWidget *LetterPage::buildSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto *back = new Button(tr("‹ &Back to the request"), Button::Kind::Link);
    connect(back, &Button::clicked, this, &LetterPage::backWanted);
    column->addWidget(back);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_subtitle->wrapped());
    column->addWidget(horizontalLine());
    column->addWidget(new Label(tr("Written in"), Label::Role::Section));
    auto *language = new QHBoxLayout;
    language->addWidget(m_language);
    language->addWidget(m_languageHint->wrapped(), 1);
    m_languageHint->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    column->addLayout(language);
    column->addWidget(horizontalLine());
    column->addWidget(new Label(tr("What it must contain"), Label::Role::Section));
    column->addLayout(m_elements);
    column->addWidget(horizontalLine());
    column->addWidget(new Label(tr("Your own words"), Label::Role::Section));
    column->addWidget(m_words);
    column->addWidget(horizontalLine());
    buildSending(*column);
    column->addStretch();
    QScrollArea *side = scrolling(inner);
    side->setFixedWidth(sideWidth);
    return side;
}

void LetterPage::buildSending(QVBoxLayout &column)
{
    column.addWidget(new Label(tr("Send"), Label::Role::Section));
    auto *ways = new QHBoxLayout;
    auto *print = new Button(tr("&Print…"), Button::Kind::Primary);
    auto *pdf = new Button(tr("Save as P&DF…"));
    print->setObjectName(u"print"_s);
    pdf->setObjectName(u"pdf"_s);
    ways->addWidget(print);
    ways->addWidget(pdf);
    ways->addStretch();
    column.addLayout(ways);
    auto *sending = new QHBoxLayout;
    sending->addWidget(new Label(tr("Sent on"), Label::Role::Strong), 0, Qt::AlignTop);
    sending->addWidget(m_sentOn);
    sending->addStretch();
    column.addLayout(sending);
    column.addWidget(m_channelHint->wrapped());
    m_record = new Button(tr("&Record the sending"));
    m_record->setObjectName(u"recordSending"_s);
    column.addWidget(m_record, 0, Qt::AlignLeft);
    column.addWidget(m_notice);
    m_notice->hide();
    connect(print, &Button::clicked, this, &LetterPage::print);
    connect(pdf, &Button::clicked, this, &LetterPage::savePdf);
    connect(m_record, &Button::clicked, this, &LetterPage::recordSending);
    connect(m_sentOn, &DateField::changed, this, [this] { m_record->setEnabled(m_sentOn->date().has_value()); });
}

void LetterPage::open(RequestNumber number, LetterType type)
{
    auto request = m_workplace.casebook.request(number);
    if (!request)
        return m_workplace.dialogs.tell(this, tr("Not opened"), inWords(request.failure(), m_workplace.wording));
    m_request = std::move(*request);
    m_type = type;
    const Wording &wording = m_workplace.wording;
    m_title->setText(capitalised(wording.say(nameOf(type))));
    m_subtitle->setText(u"%1 · %2 %3"_s.arg(keyOf(type), m_request.reference, personName(m_request)));
    fillLanguages();
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_sentOn->setDate(m_workplace.casebook.today());
    const Channel channel = m_request.replyChannel.value_or(m_request.received.channel);
    m_channelHint->setText(channel == Channel::Email
                               ? tr("The request was made by e-mail: answer by e-mail unless asked otherwise.")
                               : tr("The answer goes by: %1.").arg(wordFor(channel)));
    write();
}

void LetterPage::fillLanguages()
{
    const QString proposed = proposedLanguage(m_type, m_request, m_workplace.casebook.profile(), m_workplace.letters);
    m_language->clear();
    for (const QString &code : m_workplace.letters.languages()) {
        if (m_workplace.letters.find(m_type, code))
            m_language->addItem(languageName(code, m_workplace.wording.locale()), code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(proposed)));
    m_languageHint->setText(proposed == m_request.language ? tr("the language of the request")
                                                           : tr("the organisation's language"));
}

void LetterPage::write()
{
    LetterContext context{
        m_workplace.casebook.profile(),       m_workplace.letters,          m_workplace.casebook.rules().checklists,
        m_language->currentData().toString(), m_workplace.casebook.today(), m_words->toPlainText()};
    if (const auto explained = explanationOf(m_request, m_workplace))
        context.dueExplained = explained->summary;
    auto letter = writeLetter(m_type, m_request, context);
    if (!letter)
        return m_notice->setWords(tr("This letter cannot be written"), inWords(letter.failure(), m_workplace.wording));
    m_letter = std::move(*letter);
    m_paper->setLetter(m_letter, m_workplace.letterFonts);
    m_notice->setWords(m_letter.openNames.isEmpty() ? QString() : tr("Something is still missing in this letter"),
                       m_letter.openNames.isEmpty() ? QString() : tr("Gaps are shown in square brackets."));
    showElements();
}

void LetterPage::showElements()
{
    clear(*m_elements);
    for (const MandatoryElement &element : std::as_const(m_letter.elements))
        m_elements->addWidget(new ElementRow(element, m_workplace.wording));
    if (m_letter.elements.isEmpty())
        m_elements->addWidget(new Label(tr("No mandatory list for this letter."), Label::Role::Muted));
}

bool LetterPage::holdsUnsavedInput() const { return isVisible() && !m_words->toPlainText().isEmpty(); }

void LetterPage::print()
{
    m_workplace.dialogs.print(this, u"%1 %2"_s.arg(m_request.reference, keyOf(m_type)),
                              [this](QPrinter &printer) { printLetter(m_letter, printer, m_workplace.letterFonts); });
}

void LetterPage::savePdf()
{
    const QString name = u"%1-%2.pdf"_s.arg(m_request.reference, keyOf(m_type));
    const QString path = m_workplace.dialogs.chooseSavePath(this, {tr("Save as PDF"), name, tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto saved = writeLetterPdf(m_letter, path, m_workplace.letterFonts); !saved)
        m_workplace.dialogs.tell(this, tr("Not saved"), inWords(saved.failure(), m_workplace.wording));
}

QList<NewFile> LetterPage::keptFiles() const
{
    const QString name = u"%1-%2"_s.arg(m_request.reference, keyOf(m_type));
    NewFile text;
    text.name = name + u".html"_s;
    text.kind = FileKind::LetterSent;
    text.bytes = htmlFileOf(m_letter).toUtf8();
    text.mediaType = u"text/html"_s;
    NewFile pdf;
    pdf.name = name + u".pdf"_s;
    pdf.kind = FileKind::LetterSent;
    pdf.bytes = letterPdf(m_letter, m_workplace.letterFonts);
    pdf.mediaType = u"application/pdf"_s;
    return {text, pdf};
}

void LetterPage::recordSending()
{
    const Step step = stepOf(m_type);
    const Channel channel = m_request.replyChannel.value_or(m_request.received.channel);
    if (step != Step::SendLetter) {
        StepRequest wanted{m_request.number, step, {}, {}, keptFiles()};
        wanted.proposal = {{u"sent_on"_s, isoDate(m_sentOn->date().value_or(QDate()))},
                           {u"language"_s, m_letter.language}};
        auto *dialog = new StepDialog(m_workplace, m_request, wanted, this);
        connect(dialog, &StepDialog::recorded, this, &LetterPage::sent);
        return dialog->open();
    }
    SendLetter facts;
    facts.letter = m_type;
    facts.sentOn = m_sentOn->date().value_or(QDate());
    facts.channel = channel;
    facts.language = m_letter.language;
    const auto recorded = m_workplace.casebook.perform(Task{m_request.number, facts, keptFiles()}, m_workplace.actor);
    if (!recorded)
        return m_notice->setWords(tr("Not recorded"), inWords(recorded.failure(), m_workplace.wording));
    Q_EMIT sent(m_request.number);
}

} // namespace article12
