// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/sidepanel.h"

#include "requests/ourtargets.h"
#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/common/registerbusy.h"
#include "views/common/theme.h"
#include "views/common/words.h"
#include "views/queue/personline.h"
#include "views/request/clockfacts.h"
#include "views/request/historyview.h"
#include "views/request/offercards.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype eventsShown = 6;
constexpr qsizetype filesShown = 6;

Label *twoTone(const QString &words, const QString &muted)
{
    return (new Label(muted.isEmpty() ? words : u"%1 · %2"_s.arg(words, muted), Label::Role::Small))->wrapped();
}

/// A name that gives way where there is little room: "…", and the whole name as a tool tip.
class NameLink final : public Button
{
public:
    explicit NameLink(const QString &name)
        : Button(plainCaption(name), Kind::Link)
    {
        setFont(scaled(font(), 0.9));
        setToolTip(plainToolTip(name));
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * leastLetters, Button::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int edges = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - edges, Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_PushButton, option);
    }

private:
    static constexpr int leastLetters = 8;
};

} // namespace

SidePanel::SidePanel(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_empty(new Label(tr("Select a request to see its deadline and what can be done now."), Label::Role::Muted))
    , m_content(new QWidget)
    , m_several(new QWidget)
    , m_severalTitle(new Label({}, Label::Role::Title))
    , m_name(new Label({}, Label::Role::Title))
    , m_reference(new Label({}, Label::Role::Muted))
    , m_facts(new Label({}, Label::Role::Muted))
    , m_ruler(new DeadlineRuler(workplace.wording))
    , m_explanation(new Label({}, Label::Role::Small))
    , m_person(new PersonLine)
    , m_offers(new OfferCards(workplace, OfferCards::Extent::Main))
    , m_files(new QVBoxLayout)
    , m_history(new QVBoxLayout)
{
    buildRequest();
    buildSeveral();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_empty->wrapped());
    column->addWidget(m_content);
    column->addWidget(m_several);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(inner));
    connect(m_offers, &OfferCards::chosen, this, [this](Step step, ItemNumber item) {
        if (m_number)
            Q_EMIT stepChosen(*m_number, step, item);
    });
    showNothing();
}

void SidePanel::buildRequest()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(8);
    const auto section = [column](const QString &title, auto *content) {
        column->addSpacing(4);
        column->addWidget(horizontalLine());
        column->addSpacing(2);
        column->addWidget(new Label(title, Label::Role::Section));
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(content)>>)
            column->addLayout(content);
        else
            column->addWidget(content);
    };
    auto *title = new FlowLayout(8);
    title->addWidget(m_name->elided());
    title->addWidget(m_reference);
    column->addLayout(title);
    column->addWidget(m_facts->wrapped());
    column->addWidget(m_person, 0, Qt::AlignLeft);
    connect(m_person, &PersonLine::clicked, this, [this] {
        if (m_number)
            Q_EMIT personWanted(*m_number);
    });
    column->addWidget(m_ruler);
    column->addWidget(m_explanation->wrapped());
    section(tr("What you can do now"), m_offers);
    section(tr("Letters and files"), m_files);
    section(tr("History"), m_history);
    m_files->setSpacing(3);
    m_history->setSpacing(3);
}

void SidePanel::buildSeveral()
{
    auto *column = new QVBoxLayout(m_several);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_severalTitle->wrapped());
    column->addSpacing(4);
    const auto add = [&](const QString &name, const QString &title, const QString &remark) {
        auto *card = new ActionCard(title, remark);
        card->setObjectName(name);
        column->addWidget(card);
        return card;
    };
    auto *assign = add(u"assignSeveral"_s, tr("Assign…"), tr("all of them to one person"));
    auto *letter = add(u"letterSeveral"_s, tr("Write the same letter…"),
                       tr("one after the other; each is read and recorded for its own request"));
    auto *files = add(u"exportSeveral"_s, tr("Export…"), tr("as a table for a spreadsheet"));
    connect(assign, &ActionCard::clicked, this, &SidePanel::assignWanted);
    connect(files, &ActionCard::clicked, this, &SidePanel::exportWanted);
    connect(letter, &ActionCard::clicked, this,
            [this, letter] { Q_EMIT letterMenuWanted(letter->mapToGlobal(QPoint(0, letter->height()))); });
}

bool SidePanel::showRequest(std::optional<RequestNumber> number, const QList<OtherRequest> &others)
{
    if (!number) {
        showNothing();
        return true;
    }
    const auto request = m_workplace.casebook.request(*number);
    const auto context = m_workplace.casebook.context(*number);
    if (isBusy(request) || isBusy(context))
        return false;
    if (!request || !context) {
        showNothing();
        return true;
    }
    m_number = number;
    m_several->hide();
    m_empty->hide();
    m_content->show();
    m_person->setOthers(others);
    fill(*request, *context);
    return true;
}

void SidePanel::showNothing()
{
    m_number.reset();
    m_several->hide();
    m_content->hide();
    m_empty->show();
}

void SidePanel::showSeveral(int count)
{
    m_number.reset();
    m_empty->hide();
    m_content->hide();
    m_severalTitle->setText(tr("%n requests chosen", nullptr, count));
    m_several->show();
}

void SidePanel::fill(const Request &request, const DecisionContext &context)
{
    const Wording &wording = m_workplace.wording;
    const QString person = personName(request);
    m_name->setText(person.isEmpty() ? tr("Unknown person") : person);
    m_reference->setText(request.reference);
    m_facts->setText(factLine(request, wording));
    m_ruler->setDates(rulerDatesOf(request, m_workplace.casebook.today()));
    const auto explanation = explanationOf(request, m_workplace);
    const QList<Text> ofTheMonth = explanation && request.state != State::Closed ? explanation->summary : QList<Text>();
    m_explanation->setText(wording.say(ofTheMonth + explainOurTargets(request, m_workplace.casebook.rules())));
    m_offers->setRequest(request, context);
    showFiles(request);
    showHistory(request, context.history);
}

void SidePanel::showFiles(const Request &request)
{
    clear(*m_files);
    const Wording &wording = m_workplace.wording;
    for (const SentLetter &letter : request.letters)
        addFile(capitalised(wording.say(nameOf(letter.type))), tr("sent %1").arg(wording.dayAndMonth(letter.sentOn)));
    for (const FileRef &file : request.files.mid(0, filesShown)) {
        if (file.kind != FileKind::LetterSent)
            addFile(file.name, sizeInWords(file.size, wording.locale()));
    }
    if (m_files->count() == 0)
        m_files->addWidget(twoTone(tr("Nothing yet."), {}));
}

void SidePanel::addFile(const QString &name, const QString &remark)
{
    auto *link = new NameLink(name);
    link->setObjectName(u"file_%1"_s.arg(m_files->count()));
    link->setAccessibleName(tr("%1: open letters and files").arg(name));
    connect(link, &Button::clicked, this, [this] {
        if (m_number)
            Q_EMIT filesWanted(*m_number);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(link);
    row->addWidget(new Label(remark, Label::Role::Small));
    row->addStretch();
    m_files->addLayout(row);
}

void SidePanel::showHistory(const Request &request, const QList<RecordedEvent> &history)
{
    clear(*m_history);
    const HistoryContext told = historyContext(request, history, m_workplace);
    const auto last = history.mid(qMax<qsizetype>(0, history.size() - eventsShown));
    for (auto event = last.rbegin(); event != last.rend(); ++event)
        m_history->addWidget(
            twoTone(instantInWords(event->at, m_workplace), m_workplace.wording.say(describe(*event, told))));
}

} // namespace article12
