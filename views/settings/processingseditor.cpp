// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/processingseditor.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/settings/processingbox.h"

#include <QBoxLayout>
#include <QJsonArray>

namespace article12 {

using namespace Qt::StringLiterals;

ProcessingsEditor::ProcessingsEditor(QWidget *parent)
    : ValueEditor(parent)
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    auto *add = new Button(tr("&Add a processing activity"));
    add->setObjectName(u"addProcessing"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    column->addLayout(row);
    connect(add, &Button::clicked, this, &ProcessingsEditor::addNew);
}

QJsonValue ProcessingsEditor::value() const
{
    QJsonArray processings;
    for (const ProcessingBox *box : m_boxes)
        processings << box->processing();
    return processings.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(processings);
}

void ProcessingsEditor::setValue(const QJsonValue &value)
{
    for (ProcessingBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const QJsonValue &processing : value.toArray())
        addBox(processing.toObject());
}

void ProcessingsEditor::setName(const QString &name) { setAccessibleName(name); }

ProcessingBox *ProcessingsEditor::addBox(const QJsonObject &processing)
{
    auto *box = new ProcessingBox(processing);
    m_list->addWidget(box);
    m_boxes << box;
    connect(box, &ProcessingBox::changed, this, &ValueEditor::changed);
    connect(box, &ProcessingBox::removeWanted, this, [this, box] { remove(box); });
    return box;
}

void ProcessingsEditor::addNew()
{
    QStringList keys;
    for (const ProcessingBox *box : std::as_const(m_boxes))
        keys << box->processing().value(u"key").toString();
    int number = int(keys.size()) + 1;
    while (keys.contains(u"processing-%1"_s.arg(number)))
        ++number;
    ProcessingBox *box = addBox({{u"key"_s, u"processing-%1"_s.arg(number)}});
    Q_EMIT changed();
    box->show();
    box->open();
}

void ProcessingsEditor::remove(ProcessingBox *box)
{
    m_boxes.removeOne(box);
    box->hide();
    box->deleteLater();
    Q_EMIT changed();
}

} // namespace article12
