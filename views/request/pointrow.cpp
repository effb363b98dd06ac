// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/pointrow.h"

#include "requests/factwords.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/standingmark.h"
#include "views/common/theme.h"
#include "views/request/pointeditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkPadding = 3; // px: words stand on the line of the links beside them
constexpr int linkGap = 14;    // px: before and between the links of a row

StandingMark *markOf(const PointStatus &status)
{
    switch (status.standing) {
    case PointStatus::Standing::Complete:
        return new StandingMark(StandingMark::Kind::Done, PointRow::tr("complete"));
    case PointStatus::Standing::ToConfirm:
        return new StandingMark(StandingMark::Kind::ToConfirm, PointRow::tr("to confirm"));
    case PointStatus::Standing::Open:
        return status.isNeeded ? new StandingMark(StandingMark::Kind::Open, PointRow::tr("open"))
                               : new StandingMark(StandingMark::Kind::MayStayOpen, PointRow::tr("may stay empty"));
    case PointStatus::Standing::Incomplete:
        return new StandingMark(StandingMark::Kind::Open, PointRow::tr("not complete"));
    }
    Q_UNREACHABLE();
}

QString valueWords(const PointStatus &status, const Wording &wording)
{
    const QString value = status.standing == PointStatus::Standing::Open
                              ? QString()
                              : wording.say(pointInWords(*status.point, status.value));
    switch (status.standing) {
    case PointStatus::Standing::Open:
        return status.isNeeded ? PointRow::tr("open") : PointRow::tr("may stay empty");
    case PointStatus::Standing::Incomplete:
        return PointRow::tr("%1 (not complete)").arg(value);
    case PointStatus::Standing::ToConfirm:
        return (status.point->isReceiptDay ? PointRow::tr("%1 (the day of receipt, to confirm)")
                                           : PointRow::tr("%1 (from the organisation profile, to confirm)"))
            .arg(value);
    case PointStatus::Standing::Complete:
        return value;
    }
    Q_UNREACHABLE();
}

bool isSettled(const PointStatus &status)
{
    return status.standing == PointStatus::Standing::Complete ||
           (status.standing == PointStatus::Standing::Open && !status.isNeeded);
}

} // namespace

PointRow::PointRow(const PointStatus &status, const Place &place, QWidget *parent)
    : QWidget(parent)
    , m_point(*status.point)
    , m_value(status.value)
    , m_wording(place.wording)
    , m_today(place.today)
    , m_isSettled(article12::isSettled(status))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 5, 0, 6);
    column->setSpacing(4);
    buildLine(status, place.othersToConfirm);
    m_refusal = new Label({}, Label::Role::Alarm, this);
    m_refusal->setContentsMargins(StandingMark::width + 6, 0, 0, 0);
    column->addWidget(m_refusal->wrapped());
    m_refusal->hide();
}

void PointRow::buildLine(const PointStatus &status, bool roomToConfirm)
{
    const QString name = m_wording.say(Text::fromData(m_point.label));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    auto *label = new Label(name, Label::Role::Body, this);
    label->setToolTip(m_wording.say(Text::fromData(m_point.source)));
    auto *value = new Label(valueWords(status, m_wording), Label::Role::Muted, this);
    line->addWidget(markOf(status), 0, Qt::AlignTop);
    for (Label *words : {label, value})
        words->setContentsMargins(0, linkPadding, 0, 0);
    line->addWidget(label->wrapped(), 5);
    line->addWidget(value->wrapped(), 7);
    auto *links = new QWidget(this);
    const auto width = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + linkGap; };
    const int confirming = roomToConfirm ? width(tr("confirm")) : 0;
    links->setFixedWidth(confirming + qMax(width(tr("edit")), width(tr("fill in")))); // in line, row by row
    auto *linkRow = new QHBoxLayout(links);
    linkRow->setContentsMargins({});
    linkRow->addStretch();
    line->addWidget(links, 0, Qt::AlignTop);
    if (status.standing == PointStatus::Standing::ToConfirm) {
        auto *confirm = new Button(tr("confirm"), Button::Kind::Link, this);
        confirm->setAccessibleName(tr("Confirm: %1").arg(name));
        confirm->setObjectName(u"confirm_"_s + m_point.fact);
        linkRow->addWidget(confirm);
        connect(confirm, &Button::clicked, this, [this] { Q_EMIT confirmed(m_point.fact); });
    }
    const bool empty = status.standing == PointStatus::Standing::Open;
    m_edit = new Button(empty ? tr("fill in") : tr("edit"), Button::Kind::Link, this);
    m_edit->setAccessibleName(u"%1: %2"_s.arg(m_edit->text(), name));
    m_edit->setObjectName(u"edit_"_s + m_point.fact);
    linkRow->addWidget(m_edit);
    // The day of the entry comes from the step that makes it.
    if (m_point.onSuppressionList && m_point.shape == PointShape::Date)
        connect(m_edit, &Button::clicked, this, [this] { Q_EMIT valueGiven(m_point.fact, isoDate(m_today)); });
    else
        connect(m_edit, &Button::clicked, this, &PointRow::unfold);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void PointRow::unfold()
{
    if (!m_form)
        buildForm();
    else
        m_form->setVisible(!m_form->isVisible());
    (m_form->isVisible() ? m_form : m_edit)->setFocus();
}

void PointRow::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(StandingMark::width + 6, 4, 0, 6);
    ValueEditor *editor = makePointEditor(m_point, m_wording, m_today);
    m_editor = editor;
    editor->setObjectName(m_point.fact);
    editor->setName(m_wording.say(Text::fromData(m_point.label)));
    editor->setValue(m_value);
    column->addWidget(new Label(m_wording.say(Text::fromData(m_point.source)), Label::Role::Small, this));
    column->addWidget(editor);
    auto *buttons = new QHBoxLayout;
    auto *record = new Button(tr("Record"), Button::Kind::Primary, m_form);
    record->setObjectName(u"record_"_s + m_point.fact);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Plain, m_form);
    buttons->addWidget(record);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    const auto mayRecord = [editor] { return !editor->value().isUndefined() && editor->problem().isEmpty(); };
    record->setEnabled(mayRecord());
    connect(editor, &ValueEditor::changed, record, [this, record, mayRecord] {
        m_touched = true;
        record->setEnabled(mayRecord());
    });
    connect(record, &Button::clicked, this, [this, editor] { Q_EMIT valueGiven(m_point.fact, editor->value()); });
    connect(cancel, &Button::clicked, this, &PointRow::leave);
    m_form->setFocusProxy(editor);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->count() - 1, m_form); // over the refusal
    m_form->show();
}

QJsonValue PointRow::draft() const { return m_touched ? m_editor->value() : QJsonValue(QJsonValue::Undefined); }

void PointRow::setDraft(const QJsonValue &value)
{
    unfold();
    m_editor->setValue(value);
    m_touched = true;
}

void PointRow::leave()
{
    if (m_touched)
        Q_EMIT leaveWanted();
    else
        unfold();
}

void PointRow::discard()
{
    m_touched = false;
    delete std::exchange(m_form, nullptr);
    m_editor = nullptr;
    m_refusal->hide();
    m_edit->setFocus();
}

bool PointRow::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isEscape = isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_form || !m_form->isVisible())
        return QWidget::event(event);
    event->accept(); // Esc leaves the form, not the page
    if (event->type() == QEvent::KeyPress)
        leave();
    return true;
}

void PointRow::refuse(const QString &why)
{
    m_touched = m_form && m_form->isVisible();
    m_refusal->setText(why);
    m_refusal->show();
}

void PointRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace article12
