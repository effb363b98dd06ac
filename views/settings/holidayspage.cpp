// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/holidayspage.h"

#include "views/common/button.h"
#include "views/common/datefield.h"
#include "views/common/fieldlabel.h"
#include "views/common/notice.h"
#include "views/common/page.h"
#include "views/settings/datemoves.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "good-friday" in the officer's words.
QString municipalName(const QString &id)
{
    if (id == u"good-friday")
        return HolidaysPage::tr("Good Friday");
    if (id == u"assumption")
        return HolidaysPage::tr("Assumption");
    if (id == u"augsburg-peace")
        return HolidaysPage::tr("Augsburg Peace Festival");
    if (id == u"corpus-christi")
        return HolidaysPage::tr("Corpus Christi");
    return id;
}

} // namespace

HolidaysPage::HolidaysPage(const Workplace &workplace, QWidget *parent)
    : SettingsPage(workplace, Saving::AtOnce, parent)
    , m_year(new QComboBox)
    , m_region(new QComboBox)
    , m_version(new Label({}, Label::Role::Small))
    , m_days(new QVBoxLayout)
    , m_municipal(new QVBoxLayout)
    , m_formTitle(new Label({}, Label::Role::Heading))
    , m_day(new DateField(workplace.wording, workplace.casebook.today()))
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_record(new Button({}, Button::Kind::Primary))
    , m_cancel(new Button(tr("&Cancel")))
    , m_problem(new Label({}, Label::Role::Alarm))
    , m_moves(new DateMoves(workplace))
{
    content().addWidget(buildChoice());
    content().addWidget(m_version->wrapped());
    m_days->setSpacing(0);
    content().addLayout(m_days);
    content().addLayout(m_municipal);
    content().addSpacing(12);
    content().addWidget(buildForm());
    content().addSpacing(12);
    content().addWidget(m_moves);
    content().addStretch();
    connect(m_year, &QComboBox::currentIndexChanged, this, &HolidaysPage::showDays);
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        showMunicipal();
    });
    prepare(CalendarEdit::Add, {}, {});
}

QWidget *HolidaysPage::buildChoice()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(10);
    const HolidayRules &rules = workplace().casebook.rules().holidays;
    for (const QString &region : rules.regions())
        m_region->addItem(workplace().wording.say(rules.nameOf(region)), region);
    m_region->setCurrentIndex(qMax(0, m_region->findData(workplace().casebook.profile().region)));
    m_region->setAccessibleName(tr("Region"));
    m_region->setObjectName(u"holidayRegion"_s);
    for (int year = rules.firstYear(); year <= rules.lastYear(); ++year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(qMax(0, m_year->findData(workplace().casebook.today().year())));
    m_year->setAccessibleName(tr("Year"));
    m_year->setObjectName(u"holidayYear"_s);
    row->addWidget(m_region, 1);
    row->addWidget(m_year);
    return box;
}

QWidget *HolidaysPage::buildForm()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_formTitle->wrapped());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_day->setName(tr("Day"));
    m_day->setObjectName(u"holidayDay"_s);
    m_name->setObjectName(u"holidayName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_reason->setObjectName(u"holidayReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(fieldLabel(tr("&Day"), m_day), m_day);
    form->addRow(fieldLabel(tr("&Name"), m_name), m_name);
    form->addRow(fieldLabel(tr("R&eason"), m_reason), m_reason);
    column->addLayout(form);
    column->addWidget(m_problem->wrapped());
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    m_record->setObjectName(u"recordHoliday"_s);
    buttons->addWidget(m_record);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_record, &Button::clicked, this, &HolidaysPage::record);
    connect(m_cancel, &Button::clicked, this, [this] { prepare(CalendarEdit::Add, {}, {}); });
    return box;
}

void HolidaysPage::show(Register &)
{
    refresh();
    prepare(CalendarEdit::Add, {}, {});
}

void HolidaysPage::refresh()
{
    showDays();
    showMunicipal();
    m_moves->refresh();
}

bool HolidaysPage::holdsUnsavedInput() const
{
    const bool dayOrName = !m_day->edit().text().isEmpty() || !m_name->text().trimmed().isEmpty();
    return !m_reason->text().trimmed().isEmpty() || (m_prepared.edit == CalendarEdit::Add && dayOrName);
}

void HolidaysPage::showDays()
{
    clear(*m_days);
    const Register &casebook = workplace().casebook;
    const HolidayRules &rules = casebook.rules().holidays;
    const QString region = m_region->currentData().toString();
    const auto calendar = rules.calendar(region);
    if (!calendar)
        return;
    const QString note = rules.noteOf(region);
    m_version->setText(tr("Version %1 of the calendar.").arg(rules.version()) + (note.isEmpty() ? note : u' ' + note));
    const CalendarChanges &changes = casebook.calendarChanges();
    const int year = m_year->currentData().toInt();
    QList<CalendarChange> struck;
    for (const CalendarChange &change : changes.days) {
        if (change.edit == CalendarEdit::Strike && change.region == region && change.day.year() == year)
            struck << change;
    }
    const auto addStruckBefore = [&](QDate day) {
        while (!struck.isEmpty() && (!day.isValid() || struck.first().day < day)) {
            const CalendarChange change = struck.takeFirst();
            addRow(change.day, change.name, tr("struck: %1").arg(change.reason), CalendarEdit::Restore);
        }
    };
    std::sort(struck.begin(), struck.end(),
              [](const CalendarChange &left, const CalendarChange &right) { return left.day < right.day; });
    for (const Holiday &holiday : calendar->holidaysOf(year)) {
        addStruckBefore(holiday.day);
        const CalendarChange *change = changes.find(region, holiday.day);
        const bool isOwn = change && change->edit == CalendarEdit::Add;
        addRow(holiday.day, holiday.name,
               isOwn                  ? tr("added: %1").arg(change->reason)
               : holiday.isSubstitute ? tr("day off in lieu")
                                      : QString(),
               isOwn ? CalendarEdit::Restore : CalendarEdit::Strike);
    }
    addStruckBefore({});
}

void HolidaysPage::addRow(QDate day, const QString &name, const QString &remark, CalendarEdit offered)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 5, 0, 5);
    line->setSpacing(12);
    const Wording &wording = workplace().wording;
    auto *date = new Label(wording.date(day), Label::Role::Strong);
    date->setFixedWidth(date->fontMetrics().horizontalAdvance(u"mer. 30 sept. 0000 "_s));
    const bool isStruck = offered == CalendarEdit::Restore && remark.startsWith(tr("struck: %1").section(u'%', 0, 0));
    line->addWidget(date);
    line->addWidget((new Label(name, isStruck ? Label::Role::Muted : Label::Role::Body))->wrapped(), 2,
                    Qt::AlignVCenter);
    line->addWidget((new Label(remark, Label::Role::Small))->wrapped(), 2, Qt::AlignVCenter);
    auto *button = new Button(offered == CalendarEdit::Strike ? tr("remove") : tr("as shipped"), Button::Kind::Link);
    button->setObjectName(u"change_"_s + day.toString(Qt::ISODate));
    button->setAccessibleName(offered == CalendarEdit::Strike ? tr("Remove “%1”").arg(name)
                                                              : tr("%1 as shipped again").arg(name));
    line->addWidget(button);
    m_days->addWidget(row);
    m_days->addWidget(horizontalLine());
    connect(button, &Button::clicked, this, [this, offered, day, name] {
        if (mayReplaceInput())
            prepare(offered, day, name);
    });
}

void HolidaysPage::showMunicipal()
{
    clear(*m_municipal);
    const Register &casebook = workplace().casebook;
    const QStringList ids = casebook.rules().holidays.municipalDays(m_region->currentData().toString());
    if (ids.isEmpty())
        return;
    m_municipal->addSpacing(8);
    m_municipal->addWidget(new Label(tr("Only in some municipalities"), Label::Role::Section));
    for (const QString &id : ids) {
        auto *box = new QCheckBox(tr("%1 counts here").arg(municipalName(id)));
        box->setObjectName(u"municipal_"_s + id);
        box->setChecked(casebook.calendarChanges().municipal.contains(id));
        m_municipal->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, id](bool on) { recordMunicipal(id, on); });
    }
}

void HolidaysPage::prepare(CalendarEdit edit, QDate day, const QString &name)
{
    m_prepared = {edit, {}, day, name, {}, {}};
    const bool adds = edit == CalendarEdit::Add;
    m_formTitle->setText(adds ? tr("Add a day")
                         : edit == CalendarEdit::Strike
                             ? tr("Remove “%1”, %2").arg(name, workplace().wording.date(day))
                             : tr("%1, %2, as shipped again").arg(name, workplace().wording.date(day)));
    m_day->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    m_day->setEnabled(adds);
    m_name->setText(name);
    m_name->setEnabled(adds);
    m_reason->clear();
    m_reason->setPlaceholderText(adds ? tr("decree of …, day off of the town, …")
                                 : edit == CalendarEdit::Strike
                                     ? tr("no longer a day off since …, worked here by agreement of …")
                                     : tr("changed by mistake, decree withdrawn on …"));
    m_record->setText(adds                           ? tr("&Add the day")
                      : edit == CalendarEdit::Strike ? tr("Re&move the day")
                                                     : tr("Res&tore the day"));
    m_problem->hide();
    m_cancel->setVisible(!adds);
    if (!adds)
        m_reason->setFocus();
}

void HolidaysPage::record()
{
    CalendarChange change = m_prepared;
    change.region = m_region->currentData().toString();
    change.day = m_day->date().value_or(QDate());
    change.name = m_name->text().simplified();
    change.reason = m_reason->text().simplified();
    const auto done = workplace().casebook.changeCalendar(change, workplace().actor);
    if (!done) {
        m_problem->setText(inWords(done.failure(), workplace().wording));
        m_problem->show();
        return;
    }
    prepare(CalendarEdit::Add, {}, {});
}

void HolidaysPage::recordMunicipal(const QString &id, bool on)
{
    CalendarChange change;
    change.edit = CalendarEdit::Municipal;
    change.municipal = workplace().casebook.calendarChanges().municipal;
    change.municipal.removeAll(id);
    if (on)
        change.municipal << id;
    change.reason =
        on ? tr("%1 counts here").arg(municipalName(id)) : tr("%1 does not count here").arg(municipalName(id));
    const auto done = workplace().casebook.changeCalendar(change, workplace().actor);
    if (!done)
        workplace().dialogs.tell(this, tr("Not changed"), inWords(done.failure(), workplace().wording));
    showMunicipal();
}

} // namespace article12
