// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/rightsfield.h"

#include "views/common/button.h"
#include "views/common/chips.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/page.h"
#include "views/intake/messageview.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// The rights asked most often: shown at once; the others behind "more rights…".
constexpr std::array usualRights{Right::Access, Right::Erasure, Right::Rectification, Right::ObjectionMarketing,
                                 Right::Portability};

bool isUsual(Right right) { return std::find(usualRights.begin(), usualRights.end(), right) != usualRights.end(); }

} // namespace

RightsField::RightsField(const Workplace &workplace, const QList<ProposedRight> &proposed, const DetectedWishes &wishes,
                         QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(5);
    column->addWidget(buildChips(proposed, wishes));
    if (QWidget *words = buildWords(proposed, wishes))
        column->addWidget(words);
    m_details = new Button(tr("What &exactly is asked…"), Button::Kind::Link);
    m_details->setObjectName(u"askedDetails"_s);
    m_details->setCheckable(true);
    column->addWidget(m_details, 0, Qt::AlignLeft);
    column->addWidget(buildAsked());
    connect(m_details, &Button::toggled, this, &RightsField::showAsked);
    showAsked();
}

QWidget *RightsField::buildChips(const QList<ProposedRight> &proposed, const DetectedWishes &wishes)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(6, chips);
    QList<QWidget *> further;
    for (const auto &key : Keys<Right>::table) {
        const auto found = std::find_if(proposed.begin(), proposed.end(),
                                        [&key](const ProposedRight &known) { return known.right == key.value; });
        auto *chip = new ChipButton(m_workplace.wording.say(shortNameOf(key.value)), toneOfRight(key.value, wishes));
        chip->setObjectName(keyOf(key.value));
        chip->setChecked(found != proposed.end());
        if (found != proposed.end() && !found->phrase.isEmpty())
            chip->setToolTip(plainToolTip(tr("“%1”").arg(found->phrase)));
        flow->addWidget(chip);
        m_rows << Row{key.value, found == proposed.end() ? QString() : found->phrase, chip, nullptr};
        if (!isUsual(key.value) && found == proposed.end())
            further << chip;
        connect(chip, &ChipButton::toggled, this, [this] {
            showAsked();
            Q_EMIT changed();
        });
    }
    m_unclear = new ChipButton(tr("not clear yet"), Tone::Soon);
    m_unclear->setObjectName(u"rightsUnclear"_s);
    flow->addWidget(m_unclear);
    connect(m_unclear, &ChipButton::toggled, this, &RightsField::changed);
    auto *more = new Button(tr("more rights…"), Button::Kind::Link);
    more->setObjectName(u"moreRights"_s);
    more->setAccessibleName(tr("Show more rights"));
    flow->addWidget(more);
    for (QWidget *chip : further)
        chip->hide();
    connect(more, &Button::clicked, this, [further, more, chips] {
        for (QWidget *chip : further)
            chip->show();
        more->hide();
        chips->updateGeometry();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    return chips;
}

/// The words that led to each right. Those that may mean another are told, never ticked; an order wish too.
QWidget *RightsField::buildWords(const QList<ProposedRight> &proposed, const DetectedWishes &wishes)
{
    QStringList lines;
    for (const ProposedRight &found : proposed) {
        if (!found.phrase.isEmpty())
            lines << tr("%1: “%2”", "right, words of the message")
                         .arg(m_workplace.wording.say(shortNameOf(found.right)), found.phrase);
    }
    for (const FoundRight &hint : wishes.hints)
        lines << tr("“%1” may mean %2.").arg(hint.phrase.words, m_workplace.wording.say(shortNameOf(hint.right)));
    if (wishes.copyFirst)
        lines << tr("“%1”: the person wants the copy before anything is erased.").arg(wishes.copyFirst->words);
    if (lines.isEmpty())
        return nullptr;
    Label *words = (new Label(lines.join(u'\n'), Label::Role::Small))->wrapped();
    words->setObjectName(u"wordsOfRights"_s);
    return words;
}

QWidget *RightsField::buildAsked()
{
    auto *asked = new QWidget;
    m_asked = new QFormLayout(asked);
    m_asked->setContentsMargins({});
    m_asked->setVerticalSpacing(4);
    m_asked->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (Row &row : m_rows) {
        row.asked = new QLineEdit;
        const QString right = m_workplace.wording.say(shortNameOf(row.right));
        row.asked->setAccessibleName(tr("What exactly is asked: %1").arg(right));
        row.asked->setObjectName(u"asked_"_s + keyOf(row.right));
        auto *label = new Label(right, Label::Role::Small);
        label->setBuddy(row.asked);
        m_asked->addRow(label, row.asked);
        connect(row.asked, &QLineEdit::textChanged, this, &RightsField::changed);
    }
    return asked;
}

void RightsField::showAsked()
{
    if (!m_asked)
        return;
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shown = m_details->isChecked() && row.chip->isChecked();
        m_asked->setRowVisible(row.asked, shown);
        any = any || row.chip->isChecked();
    }
    m_asked->parentWidget()->setVisible(m_details->isChecked() && any);
    m_details->setVisible(any);
}

QList<ProposedRight> RightsField::rights() const
{
    QList<ProposedRight> rights;
    for (const Row &row : m_rows) {
        if (row.chip->isChecked())
            rights << ProposedRight{row.right, row.phrase, row.asked->text().trimmed()};
    }
    return rights;
}

bool RightsField::isUnclear() const { return m_unclear->isChecked(); }

} // namespace article12
