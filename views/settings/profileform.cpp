// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/profileform.h"

#include "views/common/fieldlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 24; // characters

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    const QJsonValue value = object.value(path.first());
    return path.size() == 1 ? value : valueAt(value.toObject(), path.mid(1));
}

void put(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined())
            object.remove(path.first());
        else
            object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    put(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

/// Scrolling a page must not change what lies under the mouse.
class WheelStopper final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

void keepFromWheel(QWidget &widget)
{
    QList<QComboBox *> boxes = widget.findChildren<QComboBox *>();
    if (auto *box = qobject_cast<QComboBox *>(&widget))
        boxes << box;
    for (QComboBox *box : std::as_const(boxes))
        box->installEventFilter(new WheelStopper(box));
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void ProfileForm::addSection(const QString &title, const QString &remark)
{
    if (m_rows)
        m_column->addSpacing(14);
    if (!title.isEmpty())
        m_column->addWidget(new Label(title, Label::Role::Heading));
    if (!remark.isEmpty())
        m_column->addWidget((new Label(remark, Label::Role::Small))->wrapped());
    m_rows = new QFormLayout;
    m_rows->setContentsMargins(0, 4, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_column->addLayout(m_rows);
}

void ProfileForm::addField(const QString &key, const QString &label, ValueEditor *editor, const QString &hint)
{
    editor->setObjectName(key);
    editor->setName(QString(label).remove(u'&'));
    m_fields << Field{key.split(u'.'), editor};
    connect(editor, &ValueEditor::changed, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    if (hint.isEmpty())
        return addRow(label, editor);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget((new Label(hint, Label::Role::Small))->wrapped());
    both->setFocusProxy(editor);
    addRow(label, both);
}

void ProfileForm::addRow(const QString &label, QWidget *widget)
{
    keepFromWheel(*widget);
    if (label.isEmpty())
        return m_rows->addRow(widget);
    Label *words = fieldLabel(label, widget);
    words->setFixedWidth(words->fontMetrics().averageCharWidth() * labelWidth);
    m_rows->addRow(words, widget);
}

/// A form layout keeps the heights that its wrapped texts had in another width.
void ProfileForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QFormLayout *rows : findChildren<QFormLayout *>())
        rows->invalidate();
}

void ProfileForm::setProfile(const QJsonObject &profile)
{
    m_profile = profile;
    m_filling = true;
    for (const Field &field : std::as_const(m_fields))
        field.editor->setValue(valueAt(profile, field.path));
    m_filling = false;
}

QJsonObject ProfileForm::profile() const
{
    QJsonObject profile = m_profile;
    for (const Field &field : m_fields)
        put(profile, field.path, field.editor->value());
    return profile;
}

void ProfileForm::fill(const QHash<QString, QJsonValue> &values)
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto value = values.constFind(field.path.join(u'.'));
        if (value != values.constEnd())
            field.editor->setValue(*value);
    }
}

void ProfileForm::pointAt(const QString &key)
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString own = field.path.join(u'.');
        if (own != key && !key.startsWith(own + u'.'))
            continue;
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(field.editor);
        }
        return field.editor->setFocus();
    }
}

} // namespace article12
