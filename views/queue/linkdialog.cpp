// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/linkdialog.h"

#include "views/common/batch.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560; // px
constexpr int tallest = 620;

QString rowWords(const RequestSummary &row, const Wording &wording)
{
    QStringList rights;
    for (const Right right : row.rights)
        rights << wording.say(shortNameOf(right));
    return LinkDialog::tr("%1, received %2: %3", "reference, day, rights")
        .arg(row.reference, wording.dayAndMonth(row.receivedOn),
             rights.isEmpty() ? wording.say(nameOf(row.state)) : rights.join(u", "_s));
}

} // namespace

LinkDialog::LinkDialog(const Workplace &workplace, const QList<RequestSummary> &rows,
                       const QList<RequestNumber> &ticked, QWidget *parent)
    : TabsAsRead<QDialog>(parent)
    , m_workplace(workplace)
    , m_target(new QComboBox)
    , m_own(new QLineEdit)
    , m_hint(new Label({}, Label::Role::Small))
    , m_cancel(new Button(tr("&Cancel")))
    , m_link(new Button(tr("Lin&k"), Button::Kind::Primary))
    , m_closing(new Notice(Notice::Kind::Attention))
    , m_notice(new Notice(Notice::Kind::Attention))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link requests"));
    QList<RequestSummary> ordered = rows;
    std::sort(ordered.begin(), ordered.end(), [](const RequestSummary &left, const RequestSummary &right) {
        return std::tie(left.receivedOn, left.number) < std::tie(right.receivedOn, right.number);
    });
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    for (const RequestSummary &row : ordered) {
        const QString words = rowWords(row, workplace.wording);
        auto *box = new QCheckBox(plainCaption(words));
        if (ticked.contains(row.number) || ticked.size() < 2)
            m_ticked << row.number;
        lines->addWidget(box);
        m_rows << std::pair(row, box);
        m_target->addItem(words, row.number.value);
        connect(box, &QCheckBox::clicked, this, [this, number = row.number](bool on) {
            if (on)
                m_ticked << number;
            else
                m_ticked.remove(number);
            check();
        });
    }
    m_proposed = m_ticked;
    lines->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    column->addWidget(new Label(windowTitle(), Label::Role::Title));
    column->addWidget(new Label(tr("These requests"), Label::Role::Section));
    column->addWidget(scrolling(list), 1);
    column->addWidget(new Label(tr("to this one"), Label::Role::Section));
    column->addWidget(m_target);
    buildReasons(*column);
    column->addWidget(m_closing);
    column->addWidget(m_notice);
    m_closing->setObjectName(u"closing"_s);
    m_closing->hide();
    m_notice->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_link);
    column->addSpacing(8);
    column->addLayout(buttons);
    m_target->setAccessibleName(tr("Linked to"));
    m_link->setObjectName(u"link"_s);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_target, &QComboBox::currentIndexChanged, this, &LinkDialog::check);
    connect(m_link, &Button::clicked, this, &LinkDialog::accept);
    connect(m_cancel, &Button::clicked, this, &LinkDialog::reject);
    check();
    resize(usualWidth, qMin(tallest, layout()->totalHeightForWidth(usualWidth)));
}

void LinkDialog::buildReasons(QVBoxLayout &column)
{
    column.addWidget(new Label(tr("because"), Label::Role::Section));
    for (const QString &words : {tr("the &person is the same"), tr("they &belong together"),
                                 tr("they are &reminders of it: they close and are answered with it")}) {
        auto *choice = new QRadioButton(words);
        column.addWidget(choice);
        m_reasons << choice;
        connect(choice, &QRadioButton::toggled, this, &LinkDialog::check);
    }
    m_reasons.first()->setChecked(true);
    m_own->setPlaceholderText(tr("More about it. Optional."));
    m_own->setAccessibleName(tr("More about it"));
    column.addWidget(m_own);
}

RequestNumber LinkDialog::target() const { return {m_target->currentData().toLongLong()}; }
bool LinkDialog::attaches() const { return m_reasons.last()->isChecked(); }

bool LinkDialog::isPossible(const RequestSummary &row, bool attached) const
{
    if (row.number == target())
        return false;
    if (!attached)
        return !row.links.contains(target());
    const auto earlier = std::find_if(m_rows.begin(), m_rows.end(),
                                      [this](const auto &known) { return known.first.number == target(); });
    return (row.state == State::New || row.state == State::Work) && earlier->first.receivedOn <= row.receivedOn;
}

bool LinkDialog::isAnyPossible(bool attached) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this, attached](const auto &known) { return isPossible(known.first, attached); });
}

QString LinkDialog::reason() const
{
    const auto chosen = std::find_if(m_reasons.begin(), m_reasons.end(),
                                     [](const QAbstractButton *choice) { return choice->isChecked(); });
    QString words = (*chosen)->text().remove(u'&').section(u':', 0, 0).trimmed();
    if (const QString own = m_own->text().simplified(); !own.isEmpty())
        words += u": "_s + own;
    return words;
}

QList<Task> LinkDialog::tasks() const
{
    QList<Task> all;
    for (const auto &[row, box] : m_rows) {
        if (!box->isChecked() || !isPossible(row, attaches()))
            continue;
        if (!attaches()) {
            all << Task{row.number, Link{target(), reason()}, {}};
            continue;
        }
        Reclassify attached;
        attached.as = ReclassifiedAs::Merged;
        attached.into = target();
        attached.reason = reason();
        attached.noLetterReason = tr("answered with the earlier request");
        all << Task{row.number, attached, {}};
    }
    return all;
}

void LinkDialog::check()
{
    for (const auto &[row, box] : m_rows) {
        const bool free = isPossible(row, attaches());
        box->setVisible(row.number != target()); // no request is linked to itself
        box->setEnabled(free);
        box->setChecked(free && m_ticked.contains(row.number));
    }
    for (QAbstractButton *choice : std::as_const(m_reasons))
        choice->setEnabled(isAnyPossible(choice == m_reasons.last()));
    const bool anotherIsFree = isAnyPossible(attaches());
    m_own->setEnabled(anotherIsFree);
    const int count = int(tasks().size());
    m_link->setEnabled(count > 0);
    showWhatCloses(attaches() ? count : 0);
    m_hint->setText(anotherIsFree ? tr("Tick a request to link.")
                                  : (attaches() ? tr("Only open requests that came later can be attached.")
                                                : tr("The others are linked to it already.")));
    m_hint->setVisible(!m_link->isEnabled());
    if (isVisible())
        makeRoom();
}

/// What closes requests is never what Enter does.
void LinkDialog::showWhatCloses(int count)
{
    m_link->setText(attaches() ? tr("C&lose and link") : tr("Lin&k"));
    (attaches() ? m_cancel : m_link)->setDefault(true);
    if (count == 0)
        return m_closing->setWords({}, {});
    const auto into = std::find_if(m_rows.begin(), m_rows.end(),
                                   [this](const auto &known) { return known.first.number == target(); });
    m_closing->setWords(tr("%n request(s) will be closed", nullptr, count),
                        tr("They are answered with %1 and get no answer of their own. This cannot be undone.")
                            .arg(into->first.reference));
}

void LinkDialog::makeRoom()
{
    layout()->activate(); // a height follows from the widths
    const int wanted = qMin(tallest, layout()->totalHeightForWidth(width()));
    if (wanted > height())
        resize(width(), wanted);
}

bool LinkDialog::holdsUnsavedInput() const
{
    return m_ticked != m_proposed || m_target->currentIndex() != 0 || !m_reasons.first()->isChecked() ||
           !m_own->text().trimmed().isEmpty();
}

void LinkDialog::reject()
{
    const Question question{tr("Leave without linking?"), tr("What you chose here has not been recorded."),
                            tr("Leave without linking")};
    if (!holdsUnsavedInput() || m_workplace.dialogs.confirm(this, question))
        QDialog::reject();
}

void LinkDialog::accept()
{
    const BatchOutcome done = performForAll(this, m_workplace, tasks(), windowTitle());
    if (!done.failure)
        return QDialog::accept();
    m_notice->setWords(titleOf(done), inWords(*done.failure, m_workplace.wording));
}

} // namespace article12
