// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/stepdialog.h"

#include "letters/fittingletters.h"
#include "requests/stepsource.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/request/dialogs/confirmationpanel.h"
#include "views/request/dialogs/steplabels.h"
#include "views/request/offercards.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Says by itself which right it is about.
bool isOfRestriction(Step step) { return step == Step::AnnounceLifting || step == Step::LiftRestriction; }

QString titleOf(const Request &request, const StepRequest &wanted, const Wording &wording)
{
    const QString step = capitalised(wording.say(nameOf(wanted.step)));
    const RightItem *item = findItem(request, wanted.item);
    return item && !isOfRestriction(wanted.step)
               ? OfferCards::tr("%1: %2", "step and right").arg(step, wording.say(shortNameOf(item->right)))
               : step;
}

/// What pressing the button does; what erases or ends says so.
QString recordWords(Step step)
{
    if (step == Step::RemoveFile)
        return StepDialog::tr("&Remove the file");
    if (step == Step::DestroyIdentityCopy)
        return StepDialog::tr("&Destroy the copy");
    if (step == Step::Close || step == Step::CloseWithoutIdentity)
        return StepDialog::tr("C&lose the request");
    return StepDialog::tr("&Record");
}

bool erases(Step step) { return step == Step::RemoveFile || step == Step::DestroyIdentityCopy; }

/// "Art. 15 GDPR · Art. 12(4) GDPR": of the right and of the step.
QString articlesInWords(const Request &request, const StepRequest &wanted, const Wording &wording)
{
    QStringList articles;
    if (const RightItem *item = findItem(request, wanted.item); item && !isOfRestriction(wanted.step))
        articles << wording.say(articleOf(item->right));
    if (const Text ofStep = articlesOf(wanted.step); !ofStep.isEmpty())
        articles << wording.say(ofStep);
    articles.removeDuplicates();
    return capitalised(articles.join(u" · "_s));
}

/// A line under the form while a part of it is out of sight.
QWidget *edgeWhereItScrolls(const QScrollArea &area)
{
    QWidget *line = horizontalLine();
    QSizePolicy policy = line->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    line->setSizePolicy(policy);
    line->hide();
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, line,
                     [line](int, int last) { line->setVisible(last > 0); });
    return line;
}

} // namespace

StepDialog::StepDialog(const Workplace &workplace, const Request &request, const StepRequest &wanted, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_workplace(workplace)
    , m_form(new StepForm(workplace, request, wanted, this))
    , m_area(scrolling(m_form))
    , m_record(
          new Button(recordWords(wanted.step), erases(wanted.step) ? Button::Kind::Plain : Button::Kind::Primary, this))
{
    const QString title = titleOf(request, wanted, workplace.wording);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(4);
    column->addWidget(new Label(title, Label::Role::Title, this));
    column->addWidget(new Label(u"%1 · %2"_s.arg(personName(request), request.reference), Label::Role::Muted, this));
    column->addSpacing(4);
    if (const QString hint = stepHint(wanted.step); !hint.isEmpty())
        column->addWidget((new Label(hint, Label::Role::Body, this))->wrapped());
    if (const QString articles = articlesInWords(request, wanted, workplace.wording); !articles.isEmpty()) {
        auto *source = new Label(articles, Label::Role::Small, this);
        source->setObjectName(u"articles"_s);
        column->addWidget(source);
    }
    column->addSpacing(10);
    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(m_area, 3);
    if (wanted.step == Step::StopMarketing) {
        m_confirmation = new ConfirmationPanel(workplace, request, this);
        body->addWidget(m_confirmation, 2);
    }
    column->addLayout(body, 1);
    column->addWidget(edgeWhereItScrolls(*m_area));
    column->addSpacing(8);
    column->addWidget(m_form->notice());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = new Button(tr("&Cancel"), Button::Kind::Plain, this);
    offerLetter(*buttons, request, wanted);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    column->addSpacing(10);
    column->addLayout(buttons);
    m_record->setObjectName(u"record"_s);
    (erases(wanted.step) ? cancel : m_record)->setDefault(true);
    connect(m_form, &StepForm::checked, this, &StepDialog::follow);
    connect(m_record, &Button::clicked, this, &StepDialog::accept);
    connect(cancel, &Button::clicked, this, &StepDialog::reject);
    resize(m_confirmation ? 980 : 640, 1);
    m_form->installEventFilter(this);
    follow();
}

/// A step that a letter goes with leads to the letter, from which it is recorded with a copy.
void StepDialog::offerLetter(QBoxLayout &buttons, const Request &request, const StepRequest &wanted)
{
    if (!wanted.files.isEmpty() || m_confirmation)
        return; // it comes from the letter
    const QList<LetterType> shipped = m_workplace.letters.letters(m_workplace.casebook.profile().language);
    const QList<LetterType> letters = lettersOf(wanted.step, request);
    const auto first =
        std::find_if(letters.begin(), letters.end(), [&](LetterType type) { return shipped.contains(type); });
    if (first == letters.end())
        return;
    auto *write = new Button(tr("&Write the letter…"), Button::Kind::Plain, this);
    write->setObjectName(u"writeLetter"_s);
    buttons.addWidget(write);
    connect(write, &Button::clicked, this, [this, type = *first] {
        reject();
        if (isHidden())
            Q_EMIT letterWanted(type);
    });
}

void StepDialog::showEvent(QShowEvent *event)
{
    const QList<QWidget *> controls = controlsInReadingOrder(*this);
    const auto field = std::find_if(controls.begin(), controls.end(),
                                    [this](const QWidget *control) { return m_form->isAncestorOf(control); });
    if (!focusWidget() && field != controls.end())
        (*field)->setFocus();
    TabsAsRead<QDialog>::showEvent(event);
}

bool StepDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) { // a form layout keeps the heights its texts had in another width
        for (QFormLayout *rows : m_form->findChildren<QFormLayout *>())
            rows->invalidate();
    }
    if (event->type() == QEvent::LayoutRequest) // the form has more to ask
        QTimer::singleShot(0, this, &StepDialog::makeRoom);
    return TabsAsRead<QDialog>::eventFilter(watched, event);
}

void StepDialog::follow()
{
    m_record->setEnabled(m_form->isComplete());
    makeRoom();
    if (m_confirmation)
        m_confirmation->write(LetterType::L07, m_form->command());
}

/// What is said may ask for more: the form then gets the height it wants, within the window it belongs to.
void StepDialog::makeRoom()
{
    constexpr int usual = 800;       // px, without a window
    constexpr int aroundDialog = 36; // px of the window stay in sight
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int room = window ? window->height() - aroundDialog : usual;
    layout()->activate(); // a height follows from the widths
    m_area->updateGeometry();
    layout()->activate(); // what lies between is measured again
    const int whole = layout()->totalHeightForWidth(width());
    const bool fits = whole <= room; // then no bar, which would take width and so make the form higher
    m_area->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setMinimumHeight(fits ? whole : 0);
    const int wanted = qMin(room, whole);
    if (wanted <= height())
        return;
    resize(width(), wanted);
    if (window && isVisible())
        move(window->geometry().center() - rect().center());
}

void StepDialog::accept()
{
    const auto number = m_form->record(m_confirmation ? m_confirmation->keptFiles() : QList<NewFile>());
    if (!number)
        return;
    QDialog::accept();
    Q_EMIT recorded(*number);
}

void StepDialog::reject()
{
    const Question question{tr("Leave this step?"), tr("What you typed here has not been recorded."),
                            tr("Leave without recording")};
    if (!m_form->isTouched() || m_workplace.dialogs.confirm(this, question))
        QDialog::reject();
}

} // namespace article12
