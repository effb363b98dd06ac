// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/letterpage.h"

#include "documents/letterpainter.h"
#include "letters/fittingletters.h"
#include "letters/mandatorycontent.h"
#include "letters/writeletter.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/theme.h"
#include "views/common/words.h"
#include "views/letters/answerlist.h"
#include "views/letters/elementrow.h"
#include "views/letters/extensionbox.h"
#include "views/letters/lettereditor.h"
#include "views/letters/letterways.h"
#include "views/letters/paperview.h"
#include "views/letters/sendingbox.h"
#include "views/request/dialogs/stepdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 350; // px

/// The desk on which sheets lie.
class Desk final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Colours::of(palette()).desk); }
};

} // namespace

LetterPage::LetterPage(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_desk(new QStackedWidget)
    , m_paper(new PaperView)
    , m_editor(new LetterEditor(workplace.letterFonts))
    , m_pages(new Label({}, Label::Role::Small))
    , m_percent(new Label({}, Label::Role::Small))
    , m_title(new Label({}, Label::Role::Title))
    , m_subtitle(new Label({}, Label::Role::Muted))
    , m_language(new QComboBox)
    , m_languageHint(new Label({}, Label::Role::Small))
    , m_answer(new AnswerList(workplace.wording))
    , m_elements(new QVBoxLayout)
    , m_extension(new ExtensionBox)
    , m_words(new QPlainTextEdit)
    , m_edit(new Button(tr("&Edit the text"), Button::Kind::Link))
    , m_toTemplate(new Button(tr("Back to the standard text"), Button::Kind::Link))
    , m_ways(new QGridLayout)
    , m_sending(new SendingBox(workplace))
    , m_notice(new Notice(Notice::Kind::Attention))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildDesk(), 1);
    row->addWidget(verticalLine());
    row->addWidget(buildSide());
    m_language->setAccessibleName(tr("Written in"));
    m_language->setObjectName(u"language"_s);
    m_words->setAccessibleName(tr("Your own words"));
    m_words->setObjectName(u"ownWords"_s);
    m_words->setPlaceholderText(tr("Added after the fixed text. Optional."));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 5);
    connect(m_language, &QComboBox::activated, this, &LetterPage::changeLanguage);
    connect(m_words, &QPlainTextEdit::textChanged, this, &LetterPage::write);
    connect(m_extension, &ExtensionBox::changed, this, &LetterPage::write);
    connect(m_sending, &SendingBox::dayChanged, this, &LetterPage::write);
    connect(m_editor, &QTextEdit::textChanged, this, [this] {
        m_changedBody = m_editor->body();
        write();
    });
    connect(m_paper, &PaperView::changed, this, &LetterPage::showZoom);
    setFocusProxy(m_language);
}

QWidget *LetterPage::buildDesk()
{
    auto *desk = new Desk;
    auto *sheet = new QHBoxLayout(desk);
    sheet->setContentsMargins(18, 18, 18, 18);
    sheet->addStretch();
    sheet->addWidget(m_editor, LetterEditor::widest);
    sheet->addStretch();
    m_desk->addWidget(m_paper);
    m_desk->addWidget(desk);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_desk, 1);
    column->addWidget(horizontalLine());
    column->addWidget(buildZoomRow());
    return box;
}

QWidget *LetterPage::buildZoomRow()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(18, 3, 18, 3);
    row->setSpacing(4);
    row->addWidget(m_pages);
    row->addStretch();
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &keys, const auto &act) {
        auto *button = new Button(text, Button::Kind::Link);
        button->setAccessibleName(name);
        button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        row->addWidget(button);
        connect(button, &Button::clicked, this, act);
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(u"−"_s, tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_paper->zoom(-1); });
    row->addWidget(m_percent);
    add(u"+"_s, tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_paper->zoom(1); });
    add(tr("Fit width"), tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_paper->fitWidth(); });
    return bar;
}

void LetterPage::showZoom()
{
    m_pages->setText(tr("%n page(s)", nullptr, m_paper->pageCount()));
    m_percent->setText(tr("%1 %").arg(m_paper->percent()));
}

QWidget *LetterPage::buildSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto *back = new Button(tr("‹ &Back to the request"), Button::Kind::Link);
    connect(back, &Button::clicked, this, &LetterPage::backWanted);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_subtitle->wrapped());
    column->addWidget(m_answer);
    connect(m_answer, &AnswerList::turnWanted, this, [this](LetterType type) {
        m_drafts.insert(m_type, shownDraft());
        turnTo(type, true);
        m_language->setFocus();
    });
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
    column->addWidget(m_notice);
    m_notice->setObjectName(u"letterNotice"_s);
    m_notice->hide();
    column->addWidget(m_extension);
    column->addWidget(horizontalLine());
    column->addWidget(new Label(tr("Your own words"), Label::Role::Section));
    column->addWidget(m_words);
    auto *editing = new QHBoxLayout;
    m_edit->setObjectName(u"editText"_s);
    m_edit->setCheckable(true);
    m_toTemplate->setObjectName(u"standardText"_s);
    editing->addWidget(m_edit);
    editing->addWidget(m_toTemplate);
    editing->addStretch();
    column->addLayout(editing);
    connect(m_edit, &Button::toggled, this, &LetterPage::edit);
    connect(m_toTemplate, &Button::clicked, this, &LetterPage::goBackToTemplate);
    column->addWidget(horizontalLine());
    column->addWidget(new Label(tr("Send"), Label::Role::Section));
    m_ways->setSpacing(8);
    m_ways->setColumnStretch(2, 1);
    column->addLayout(m_ways);
    column->addWidget(m_sending);
    connect(m_sending, &SendingBox::recordWanted, this, &LetterPage::recordSending);
    column->addStretch();
    QScrollArea *side = scrolling(inner);
    side->setFixedWidth(sideWidth);
    return side;
}

void LetterPage::offerWays(bool byMail)
{
    clear(*m_ways);
    const auto add = [this](const QString &text, const char *name, Button::Kind kind, auto act) {
        auto *button = new Button(text, kind);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &Button::clicked, this, act);
        return button;
    };
    const auto kind = [byMail](bool mail) { return mail == byMail ? Button::Kind::Primary : Button::Kind::Plain; };
    auto *draft = add(tr("Open as e-mail dra&ft…"), "draft", kind(true), &LetterPage::openDraft);
    auto *paper = add(tr("Pri&nt…"), "print", kind(false), &LetterPage::print);
    auto *pdf = add(tr("Save as P&DF…"), "pdf", Button::Kind::Plain, &LetterPage::savePdf);
    m_ways->addWidget(draft, byMail ? 0 : 1, 0, 1, 3, Qt::AlignLeft);
    m_ways->addWidget(paper, byMail ? 1 : 0, 0);
    m_ways->addWidget(pdf, byMail ? 1 : 0, 1);
}

void LetterPage::open(RequestNumber number, LetterType type)
{
    auto request = m_workplace.casebook.request(number);
    if (!request)
        return m_workplace.dialogs.tell(this, tr("Not opened"), inWords(request.failure(), m_workplace.wording));
    m_request = std::move(*request);
    forgetOwnWords();
    {
        const QSignalBlocker quiet(m_sending); // the letter is written once, below
        m_sending->setRequest(m_request);
    }
    offerWays(m_sending->channel() == Channel::Email);
    turnTo(type, false);
    m_paper->fitWidth();
}

void LetterPage::turnTo(LetterType type, bool isPartOfAnswer)
{
    m_type = type;
    const QString language = m_language->currentData().toString();
    m_title->setText(capitalised(m_workplace.wording.say(nameOf(type))));
    m_subtitle->setText(u"%1 · %2 %3"_s.arg(keyOf(type), m_request.reference, personName(m_request)));
    fillLanguages();
    if (const int same = m_language->findData(language); isPartOfAnswer && same >= 0)
        m_language->setCurrentIndex(same); // one answer, one language
    m_extension->setVisible(asksForReasons(m_type));
    const Draft draft = m_drafts.take(type);
    {
        const QSignalBlocker quiet(m_words);
        m_words->setPlainText(draft.ownWords);
    }
    m_changedBody = draft.changedBody;
    m_edit->setChecked(false);
    write();
}

LetterPage::Draft LetterPage::shownDraft() const { return {m_words->toPlainText(), m_changedBody}; }

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

void LetterPage::forgetOwnWords()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_extension->forget();
    m_changedBody.reset();
    m_drafts.clear();
    m_edit->setChecked(false);
}

bool LetterPage::asksForReasons(LetterType type) const { return type == LetterType::L04 && !m_request.extension; }

bool LetterPage::mayReplaceText(const QString &title)
{
    return !m_changedBody || m_workplace.dialogs.confirm(
                                 this, {title, tr("The text you changed by hand is replaced."), tr("Replace my text")});
}

void LetterPage::changeLanguage()
{
    if (!mayReplaceText(tr("Write it in another language?"))) {
        m_language->setCurrentIndex(qMax(0, m_language->findData(m_letter.language)));
        return;
    }
    m_changedBody.reset();
    m_edit->setChecked(false);
    write();
}

void LetterPage::goBackToTemplate()
{
    if (!mayReplaceText(tr("Back to the standard text?")))
        return;
    m_changedBody.reset();
    m_edit->setChecked(false);
    write();
}

Result<Letter> LetterPage::written(LetterType type, const Draft &draft) const
{
    const OrganisationProfile &profile = m_workplace.casebook.profile();
    const QString chosen = m_language->currentData().toString();
    const QString language = m_workplace.letters.find(type, chosen)
                                 ? chosen
                                 : proposedLanguage(type, m_request, profile, m_workplace.letters);
    LetterContext context{profile,
                          m_workplace.letters,
                          m_workplace.casebook.rules(),
                          language,
                          dayOfLetter(m_sending->sentOn(), m_workplace.casebook.today()),
                          draft.changedBody ? QString() : draft.ownWords};
    if (asksForReasons(type))
        context.extension = m_extension->facts();
    auto letter = writeLetter(type, m_request, context);
    if (!letter || !draft.changedBody)
        return letter;
    letter->bodyHtml = *draft.changedBody;
    if (!draft.changedBody->contains(u"[…]"_s))
        letter->openNames.clear();
    checkElements(*letter);
    return letter;
}

void LetterPage::write()
{
    auto letter = written(m_type, shownDraft());
    m_sending->setEnabled(letter.hasValue());
    for (int way = 0; way < m_ways->count(); ++way)
        m_ways->itemAt(way)->widget()->setEnabled(letter.hasValue());
    if (!letter)
        return m_notice->setWords(tr("This letter cannot be written"), inWords(letter.failure(), m_workplace.wording));
    m_letter = std::move(*letter);
    showLetter();
}

void LetterPage::showLetter()
{
    m_words->setEnabled(!m_changedBody);
    m_words->setToolTip(m_changedBody ? tr("You are changing the text itself.") : QString());
    m_toTemplate->setVisible(m_changedBody.has_value());
    m_paper->setLetter(m_letter, m_workplace.letterFonts);
    if (m_edit->isChecked() && !m_changedBody)
        showInEditor(); // the day, or the reasons, are others
    const auto sent = std::find_if(m_request.letters.rbegin(), m_request.letters.rend(),
                                   [this](const SentLetter &letter) { return letter.type == m_type; });
    if (!m_letter.openNames.isEmpty())
        m_notice->setWords(tr("Something is still missing in this letter"), tr("Gaps are shown in square brackets."));
    else if (sent != m_request.letters.rend())
        m_notice->setWords(tr("This letter was sent on %1").arg(m_workplace.wording.date(sent->sentOn)),
                           tr("Once more is recorded as a further letter."));
    else
        m_notice->setWords({}, {});
    showElements();
    m_answer->setLetters(lettersTogether(m_type, m_request, m_workplace.letters), m_type);
}

void LetterPage::edit(bool wanted)
{
    m_edit->setText(wanted ? tr("Show the sheets") : tr("&Edit the text"));
    m_desk->setCurrentIndex(wanted ? 1 : 0);
    if (!wanted)
        return;
    showInEditor();
    m_editor->setFocus();
}

void LetterPage::showInEditor()
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setBody(m_letter.bodyHtml);
}

void LetterPage::showElements()
{
    clear(*m_elements);
    for (const MandatoryElement &element : std::as_const(m_letter.elements))
        m_elements->addWidget(new ElementRow(element, m_workplace.wording));
    if (m_letter.elements.isEmpty())
        m_elements->addWidget(new Label(tr("No mandatory list for this letter."), Label::Role::Muted));
}

bool LetterPage::holdsUnsavedInput() const
{
    const bool inAnother = std::any_of(m_drafts.begin(), m_drafts.end(), [](const Draft &draft) {
        return draft.changedBody || !draft.ownWords.isEmpty();
    });
    return inAnother || m_changedBody || !m_words->toPlainText().isEmpty() || !m_extension->isEmpty();
}

bool LetterPage::mayBeLeft()
{
    const Question question{tr("Leave this letter?"), tr("Your own words have not been recorded."),
                            tr("Leave without recording")};
    if (holdsUnsavedInput() && !m_workplace.dialogs.confirm(this, question))
        return false;
    forgetOwnWords();
    return true;
}

void LetterPage::print() { LetterWays(m_workplace, m_request, m_letter).print(this); }
void LetterPage::savePdf() { LetterWays(m_workplace, m_request, m_letter).savePdf(this); }
void LetterPage::openDraft() { LetterWays(m_workplace, m_request, m_letter).openDraft(this); }

Result<QList<Letter>> LetterPage::lettersAsSent() const
{
    QList<Letter> letters;
    for (const LetterType type : lettersTogether(m_type, m_request, m_workplace.letters)) {
        auto letter = written(type, type == m_type ? shownDraft() : m_drafts.value(type));
        if (!letter)
            return letter.failure();
        letters << std::move(*letter);
    }
    return letters;
}

/// What a letter must contain and does not is told once more. Of the answer that is shown its step asks by itself.
bool LetterPage::mayGoAsItIs(const QList<Letter> &letters)
{
    const Wording &wording = m_workplace.wording;
    QStringList told;
    for (const Letter &letter : letters) {
        if (letter.type == m_type && isAnswerLetter(m_type))
            continue;
        QStringList missing;
        for (const MandatoryElement &element : letter.elements) {
            if (!element.present)
                missing << wording.say(element.text);
        }
        const QString name = capitalised(wording.say(nameOf(letter.type)));
        if (!missing.isEmpty())
            told << tr("%1 does not contain: %2.").arg(name, wording.list(missing));
        else if (!letter.openNames.isEmpty())
            told << tr("%1 has gaps in square brackets.").arg(name);
    }
    return told.isEmpty() ||
           m_workplace.dialogs.confirm(this, {tr("Record it as it is?"), told.join(u'\n'), tr("Record it as it is")});
}

void LetterPage::recordSending()
{
    const Step step = stepSending(m_type);
    const QDate sentOn = m_sending->sentOn().value_or(QDate());
    const auto letters = lettersAsSent();
    if (!letters)
        return m_notice->setWords(tr("This letter cannot be written"), inWords(letters.failure(), m_workplace.wording));
    if (!mayGoAsItIs(*letters))
        return;
    QList<NewFile> files;
    QStringList subjects;
    for (const Letter &letter : *letters) {
        files << LetterWays(m_workplace, m_request, letter).keptFiles();
        subjects << letter.subject;
    }
    if (step != Step::SendLetter) {
        StepRequest wanted{m_request.number, step, {}, {}, files};
        wanted.proposal = {{u"sent_on"_s, isoDate(sentOn)},
                           {u"channel"_s, keyOf(m_sending->channel())},
                           {u"channel_reason"_s, m_sending->channelReason()},
                           {u"what"_s, subjects.join(u"; "_s)},
                           {u"language"_s, m_letter.language}};
        if (asksForReasons(m_type)) {
            const Extend extension = m_extension->facts();
            wanted.proposal[u"complexity"_s] = extension.complexity;
            wanted.proposal[u"number"_s] = extension.number;
            wanted.proposal[u"reasons"_s] = extension.reasons;
        }
        auto *dialog = new StepDialog(m_workplace, m_request, wanted, this);
        connect(dialog, &StepDialog::recorded, this, &LetterPage::finish);
        return dialog->open();
    }
    SendLetter facts;
    facts.letter = m_type;
    facts.sentOn = sentOn;
    facts.channel = m_sending->channel();
    facts.channelReason = m_sending->channelReason();
    facts.what = m_letter.subject;
    facts.language = m_letter.language;
    const auto recorded = m_workplace.casebook.perform(Task{m_request.number, facts, files}, m_workplace.actor);
    if (!recorded)
        return m_notice->setWords(tr("Not recorded"), inWords(recorded.failure(), m_workplace.wording));
    finish(m_request.number);
}

void LetterPage::finish(RequestNumber number)
{
    forgetOwnWords(); // recorded: nothing is lost by leaving
    Q_EMIT sent(number);
}

} // namespace article12
