// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/suppressionpage.h"

#include "documents/suppressionfile.h"
#include "documents/wholefile.h"
#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/fieldlabel.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/common/registerbusy.h"
#include "views/common/tabledelegate.h"
#include "views/common/valueeditor.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestRows = 4;

QList<EditorChoice> channelChoices(const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const auto &key : Keys<MarketingChannel>::table)
        choices << EditorChoice{keyOf(key.value), wording.say(nameOf(key.value))};
    return choices;
}

QLineEdit *lineFor(const QString &name, const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

SuppressionPage::SuppressionPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::AtOnce, parent)
    , m_model(workplace.wording)
    , m_address(lineFor(tr("Address or number to check"), u"checkedAddress"_s))
    , m_answer(new Label({}, Label::Role::Strong))
    , m_standing(new Label({}, Label::Role::Small))
    , m_table(new QTableView)
    , m_reason(lineFor(tr("Reason"), u"endReason"_s))
    , m_keep(new Button(tr("&Keep on the list")))
    , m_end(new Button(tr("Take &off the list")))
    , m_export(new Button(tr("&Export for mailing tools…")))
    , m_channels(makeChipsEditor(channelChoices(workplace.wording)))
    , m_entry(lineFor(tr("Address or number"), u"enteredAddress"_s))
    , m_since(new DateField(workplace.wording, workplace.casebook.today()))
    , m_problem(new Label({}, Label::Role::Alarm))
{
    content().addWidget((new Label(tr("Whoever objected to marketing is kept out of it (Art. 21(3) GDPR). Only hashes "
                                      "are kept: no address can be read from the list."),
                                   Label::Role::Small))
                            ->wrapped());
    content().addWidget(buildCheck());
    content().addSpacing(12);
    buildList();
    content().addSpacing(12);
    content().addWidget(buildForm());
    content().addStretch();
    emptyForm();
    chosen();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SuppressionPage::refresh);
}

QWidget *SuppressionPage::buildCheck()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Is this address on it?"), Label::Role::Heading));
    auto *row = new QHBoxLayout;
    m_address->setPlaceholderText(tr("e-mail address, telephone number or postal address"));
    auto *look = new Button(tr("Look &up"), Button::Kind::Primary);
    look->setObjectName(u"lookUp"_s);
    row->addWidget(m_address, 1);
    row->addWidget(look);
    column->addLayout(row);
    m_answer->setObjectName(u"lookUpAnswer"_s);
    column->addWidget(m_answer->wrapped());
    m_answer->hide();
    connect(look, &Button::clicked, this, &SuppressionPage::check);
    connect(m_address, &QLineEdit::returnPressed, this, &SuppressionPage::check);
    connect(m_address, &QLineEdit::textEdited, m_answer, &QWidget::hide);
    return box;
}

/// The list takes the height the page has left.
void SuppressionPage::buildList()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("On the list"), Label::Role::Heading), 1);
    m_export->setObjectName(u"exportSuppressions"_s);
    head->addWidget(m_export);
    content().addLayout(head);
    m_standing->setObjectName(u"standing"_s);
    content().addWidget(m_standing->wrapped());
    m_table->setModel(&m_model);
    m_table->setObjectName(u"suppressions"_s);
    m_table->setAccessibleName(tr("Suppression list"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SuppressionModel::Hash, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    m_table->setItemDelegate(new TableDelegate(TableDelegate::Emphasis::Normal, m_table));
    m_table->setMinimumHeight(heightOf(fewestRows)); // a low window scrolls the list, not the page
    content().addWidget(m_table, 1);
    auto *actions = new QHBoxLayout;
    m_keep->setObjectName(u"keepSuppressed"_s);
    m_end->setObjectName(u"endSuppression"_s);
    m_reason->setPlaceholderText(tr("why it is taken off: consented anew on …, entered by mistake, …"));
    actions->addWidget(m_keep);
    actions->addWidget(m_reason, 1);
    actions->addWidget(m_end);
    content().addLayout(actions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuppressionPage::chosen);
    connect(m_reason, &QLineEdit::textChanged, this, &SuppressionPage::chosen);
    connect(m_keep, &Button::clicked, this, &SuppressionPage::keepChosen);
    connect(m_end, &Button::clicked, this, &SuppressionPage::endChosen);
    connect(m_export, &Button::clicked, this, &SuppressionPage::exportList);
}

int SuppressionPage::heightOf(qsizetype rows) const
{
    return int(rows + 1) * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
}

QWidget *SuppressionPage::buildForm()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(tr("Enter an address by hand"), Label::Role::Heading));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_channels->setName(tr("Channels"));
    m_channels->setObjectName(u"enteredChannels"_s);
    m_since->setName(tr("From"));
    m_since->setObjectName(u"enteredSince"_s);
    form->addRow(fieldLabel(tr("Channels"), m_channels), m_channels);
    form->addRow(fieldLabel(tr("&Address or number"), m_entry), m_entry);
    form->addRow(fieldLabel(tr("&From"), m_since), m_since);
    column->addLayout(form);
    column->addWidget(m_problem->wrapped());
    m_problem->hide();
    auto *row = new QHBoxLayout;
    auto *enter = new Button(tr("A&dd to the list"));
    enter->setObjectName(u"enterSuppression"_s);
    row->addWidget(enter);
    row->addStretch();
    column->addLayout(row);
    connect(enter, &Button::clicked, this, &SuppressionPage::enter);
    return box;
}

void SuppressionPage::show(Register &)
{
    m_reason->clear();
    emptyForm();
    refresh();
}

void SuppressionPage::emptyForm()
{
    m_entry->clear();
    m_channels->setValue(QJsonArray());
    m_proposedSince = workplace().casebook.today();
    m_since->setDate(m_proposedSince);
    m_problem->hide();
}

bool SuppressionPage::holdsUnsavedInput() const
{
    return !m_reason->text().trimmed().isEmpty() || !m_entry->text().trimmed().isEmpty() ||
           !m_channels->value().toArray().isEmpty() || m_since->date() != std::optional(m_proposedSince);
}

void SuppressionPage::refresh()
{
    if (!holdsUnsavedInput())
        emptyForm(); // the day may have changed
    const Register &casebook = workplace().casebook;
    const QList<SuppressedAddress> kept = chosenAddresses();
    const auto rows = casebook.suppressions();
    if (isBusy(rows))
        return m_again.start(busyPauseMs);
    if (!rows) {
        m_standing->setText(inWords(rows.failure(), workplace().wording));
        return;
    }
    m_model.setRows(*rows, casebook.today(), [this](RequestNumber number) { return referenceOf(number); });
    const int due = m_model.reviewsDue();
    const QString count = tr("%n entry(ies)", nullptr, int(rows->size()));
    m_standing->setText(rows->isEmpty() ? tr("Nobody is on it yet. A marketing objection enters the address here.")
                        : due > 0       ? tr("%1, %2").arg(count, tr("%n due for review", nullptr, due))
                                        : count);
    m_export->setEnabled(!rows->isEmpty());
    m_table->setMaximumHeight(heightOf(qMax<qsizetype>(fewestRows, rows->size())));
    choose(kept);
    chosen();
}

QString SuppressionPage::referenceOf(RequestNumber number)
{
    const auto request = workplace().casebook.summary(number);
    if (isBusy(request)) {
        m_again.start(busyPauseMs);
        return m_references.value(number);
    }
    return m_references[number] = request ? request->reference : tr("a deleted request");
}

void SuppressionPage::check()
{
    const Wording &wording = workplace().wording;
    const auto found = workplace().casebook.suppressionsOf(m_address->text());
    QStringList channels;
    if (found) {
        for (const Suppression &row : *found)
            channels << tr("%1 since %2").arg(wording.say(nameOf(row.address.channel)), wording.date(row.since));
    }
    m_answer->setText(!found               ? inWords(found.failure(), wording)
                      : channels.isEmpty() ? tr("Not on the list.")
                                           : tr("On the list: %1.").arg(wording.list(channels)));
    m_answer->show();
}

QList<SuppressedAddress> SuppressionPage::chosenAddresses() const
{
    QList<SuppressedAddress> addresses;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        addresses << m_model.at(index.row()).address;
    return addresses;
}

void SuppressionPage::choose(const QList<SuppressedAddress> &addresses)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (addresses.contains(m_model.at(row).address))
            m_table->selectionModel()->select(m_model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void SuppressionPage::chosen()
{
    const bool any = m_table->selectionModel()->hasSelection();
    const bool isReasoned = !m_reason->text().trimmed().isEmpty();
    m_keep->setEnabled(any);
    m_reason->setEnabled(any);
    m_end->setEnabled(any && isReasoned);
    const QString chooseFirst = any ? QString() : tr("Choose an entry of the list first.");
    const auto explain = [](QWidget *widget, const QString &why) {
        widget->setToolTip(why);
        widget->setAccessibleDescription(why);
    };
    explain(m_keep, chooseFirst);
    explain(m_reason, chooseFirst);
    explain(m_end, !any || isReasoned ? chooseFirst : tr("Give the reason first."));
}

void SuppressionPage::tellOutcome(const Result<void> &done)
{
    if (!done)
        workplace().dialogs.tell(this, tr("Not changed"), inWords(done.failure(), workplace().wording));
}

void SuppressionPage::keepChosen()
{
    tellOutcome(workplace().casebook.keepSuppressed(chosenAddresses(), workplace().actor));
}

void SuppressionPage::endChosen()
{
    const QList<SuppressedAddress> addresses = chosenAddresses();
    const QString reason = m_reason->text().simplified();
    if (!workplace().dialogs.confirm(this,
                                     {tr("Take off the suppression list"),
                                      tr("Marketing may reach %n address(es) again. The entry stays in the history.",
                                         nullptr, int(addresses.size())),
                                      tr("Take &off the list"), Question::Danger::CannotBeUndone}))
        return;
    const auto done = workplace().casebook.endSuppression(addresses, reason, workplace().actor);
    if (done)
        m_reason->clear();
    tellOutcome(done);
}

void SuppressionPage::enter()
{
    MarketingReach reach;
    const QJsonArray channels = m_channels->value().toArray();
    for (const QJsonValue &key : channels) {
        if (const auto channel = fromKey<MarketingChannel>(key.toString()))
            reach.channels << *channel;
    }
    reach.email = reach.phone = reach.postalAddress = m_entry->text();
    const auto done = workplace().casebook.suppress(reach, m_since->date().value_or(QDate()), workplace().actor);
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->setText(inWords(done.failure(), workplace().wording));
    emptyForm();
}

void SuppressionPage::exportList()
{
    const auto rows = workplace().casebook.suppressions();
    if (!rows)
        return tellOutcome(rows.failure());
    const QString path = workplace().dialogs.chooseSavePath(
        this, {tr("Export the suppression list"), tr("suppression-list.csv"), tr("Tables (*.csv)")});
    if (!path.isEmpty())
        tellOutcome(writeWholeFile(path, suppressionCsv(*rows)));
}

} // namespace article12
