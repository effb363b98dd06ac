// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/codecheck.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace article12 {

using namespace Qt::StringLiterals;

CodeCheck::CodeCheck(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_code(new Label({}, Label::Role::Body))
    , m_printed(new QLineEdit)
    , m_good(new Label({}, Label::Role::Strong))
    , m_bad(new Label({}, Label::Role::Alarm))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *title = new Label(tr("Code of the journal"), Label::Role::Heading);
    auto *meaning = new Label(tr("Each print and file of the report carries it. With the code of an old print one can "
                                 "check that nothing recorded before it was changed or removed."),
                              Label::Role::Small);
    auto *check = new Button(tr("Chec&k"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setObjectName(u"journalCode"_s);
    m_printed->setPlaceholderText(tr("Code of a printed report"));
    m_printed->setAccessibleName(tr("Code of a printed report"));
    m_printed->setObjectName(u"printedCode"_s);
    check->setObjectName(u"checkCode"_s);
    m_good->setObjectName(u"codeIsGood"_s);
    m_bad->setObjectName(u"codeIsBad"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_printed, 1);
    row->addWidget(check);
    column->addWidget(title);
    column->addWidget(m_code->wrapped());
    column->addWidget(meaning->wrapped());
    column->addLayout(row);
    column->addWidget(m_good->wrapped());
    column->addWidget(m_bad->wrapped());
    tell({}, true);
    connect(check, &Button::clicked, this, &CodeCheck::check);
    connect(m_printed, &QLineEdit::returnPressed, this, &CodeCheck::check);
    connect(m_printed, &QLineEdit::textEdited, this, [this] { tell({}, true); });
}

void CodeCheck::setCode(const QString &code) { m_code->setText(code); }

void CodeCheck::check()
{
    const QString printed = m_printed->text().trimmed();
    if (printed.isEmpty())
        return tell(tr("Type the code that stands at the foot of the printed report."), false);
    const auto checked = m_workplace.casebook.checkJournalCode(printed);
    if (checked)
        tell(tr("It matches: nothing recorded before that print was changed or removed."), true);
    else
        tell(inWords(checked.failure(), m_workplace.wording), false);
}

void CodeCheck::tell(const QString &words, bool isGood)
{
    m_good->setText(words);
    m_bad->setText(words);
    m_good->setVisible(isGood && !words.isEmpty());
    m_bad->setVisible(!isGood && !words.isEmpty());
}

} // namespace article12
