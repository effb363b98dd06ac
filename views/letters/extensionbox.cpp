// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/extensionbox.h"

#include "views/common/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace article12 {

using namespace Qt::StringLiterals;

ExtensionBox::ExtensionBox(QWidget *parent)
    : QWidget(parent)
    , m_complexity(new QCheckBox(tr("The request is comple&x"), this))
    , m_number(new QCheckBox(tr("There are man&y requests"), this))
    , m_reasons(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new Label(tr("Why more time is needed"), Label::Role::Section, this));
    column->addWidget(m_complexity);
    column->addWidget(m_number);
    column->addWidget(m_reasons);
    m_complexity->setObjectName(u"complexity"_s);
    m_number->setObjectName(u"number"_s);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setPlaceholderText(tr("Reasons about this request, as the person will read them."));
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFixedHeight(m_reasons->fontMetrics().lineSpacing() * 4 + 12);
    connect(m_complexity, &QCheckBox::toggled, this, &ExtensionBox::changed);
    connect(m_number, &QCheckBox::toggled, this, &ExtensionBox::changed);
    connect(m_reasons, &QPlainTextEdit::textChanged, this, &ExtensionBox::changed);
    setFocusProxy(m_complexity);
}

Extend ExtensionBox::facts() const
{
    Extend facts;
    facts.complexity = m_complexity->isChecked();
    facts.number = m_number->isChecked();
    facts.reasons = m_reasons->toPlainText().trimmed();
    return facts;
}

void ExtensionBox::forget()
{
    const QSignalBlocker quiet(this);
    m_complexity->setChecked(false);
    m_number->setChecked(false);
    m_reasons->clear();
}

bool ExtensionBox::isEmpty() const
{
    return !m_complexity->isChecked() && !m_number->isChecked() && m_reasons->toPlainText().isEmpty();
}

} // namespace article12
