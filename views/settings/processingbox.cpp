// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/processingbox.h"

#include "requests/casefacts.h"
#include "views/common/button.h"
#include "views/common/fieldlabel.h"
#include "views/common/look.h"
#include "views/common/theme.h"
#include "views/common/words.h"
#include "views/settings/profileform.h"

#include <QBoxLayout>
#include <QPainter>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Art. 6(1) GDPR.
QList<EditorChoice> legalBases()
{
    return {{u"6(1)(a)"_s, ProcessingBox::tr("consent, Art. 6(1)(a)")},
            {u"6(1)(b)"_s, ProcessingBox::tr("contract or steps before it, Art. 6(1)(b)")},
            {u"6(1)(c)"_s, ProcessingBox::tr("legal obligation, Art. 6(1)(c)")},
            {u"6(1)(d)"_s, ProcessingBox::tr("vital interests, Art. 6(1)(d)")},
            {u"6(1)(e)"_s, ProcessingBox::tr("public task, Art. 6(1)(e)")},
            {u"6(1)(f)"_s, ProcessingBox::tr("legitimate interests, Art. 6(1)(f)")}};
}

QList<EditorChoice> personCategories()
{
    QList<EditorChoice> choices;
    for (const auto &key : Keys<PersonCategory>::table) {
        if (key.value != PersonCategory::Unknown)
            choices << EditorChoice{keyOf(key.value), wordFor(key.value)};
    }
    return choices;
}

} // namespace

ProcessingBox::ProcessingBox(const QJsonObject &processing, QWidget *parent)
    : QFrame(parent)
    , m_processing(processing)
    , m_title(new Label({}, Label::Role::Strong))
    , m_summary(new Label({}, Label::Role::Small))
    , m_edit(new Button(tr("edit"), Button::Kind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    auto *remove = new Button(tr("remove"), Button::Kind::Link);
    head->addWidget(onLineOfLink(m_title->wrapped()), 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_summary->wrapped());
    m_edit->setObjectName(u"edit_"_s + processing.value(u"key").toString());
    remove->setObjectName(u"remove_"_s + processing.value(u"key").toString());
    showSummary();
    remove->setAccessibleName(tr("Remove %1").arg(m_title->text()));
    connect(remove, &Button::clicked, this, &ProcessingBox::removeWanted);
    connect(m_edit, &Button::clicked, this, [this] {
        if (m_form && m_form->isVisibleTo(this)) {
            m_form->hide();
            showSummary();
        } else {
            open();
        }
    });
}

QJsonObject ProcessingBox::processing() const { return m_form ? m_form->profile() : m_processing; }

void ProcessingBox::open()
{
    if (!m_form)
        buildForm();
    m_form->show();
    showSummary();
    m_form->pointAt(u"purpose"_s);
}

void ProcessingBox::buildForm()
{
    m_form = new ProfileForm;
    m_form->addSection({});
    m_form->addField(u"purpose"_s, tr("Purpose"), makeLineEditor());
    m_form->addField(u"legal_basis"_s, tr("Legal basis"), makeChoiceEditor(legalBases(), ChoiceKind::MayStayOpen),
                     tr("decides which rights exist: portability, objection, withdrawal of consent"));
    m_form->addField(u"persons"_s, tr("People concerned"), makeChipsEditor(personCategories()));
    m_form->addField(u"categories"_s, tr("Categories of data"), makeListEditor(), tr("one per line"));
    m_form->addField(u"recipients"_s, tr("Recipients by name"), makeListEditor(),
                     tr("one per line; an answer names them (Court of Justice C-154/21)"));
    m_form->addField(u"retention"_s, tr("Kept for"), makeLineEditor());
    m_form->addField(u"source"_s, tr("Where the data come from"), makeLineEditor());
    m_form->addField(u"transfers"_s, tr("Transfers outside the EU"), makeLineEditor(),
                     tr("country and safeguard; empty where there are none"));
    m_form->addField(u"automated_decisions"_s, {},
                     makeTickEditor(tr("Decisions are made by a machine alone (Art. 22)")));
    m_form->setProfile(m_processing);
    layout()->addWidget(m_form);
    connect(m_form, &ProfileForm::changed, this, &ProcessingBox::changed);
}

void ProcessingBox::showSummary()
{
    const QJsonObject now = processing();
    const bool isOpen = m_form && m_form->isVisibleTo(this);
    const QString purpose = now.value(u"purpose").toString();
    m_title->setText(purpose.isEmpty() ? tr("New processing activity") : purpose);
    QStringList parts;
    for (const EditorChoice &basis : legalBases()) {
        if (basis.key == now.value(u"legal_basis").toString())
            parts << basis.label;
    }
    if (const QString words = now.value(u"retention").toString(); !words.isEmpty())
        parts << words;
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setVisible(!isOpen && !parts.isEmpty());
    m_edit->setText(isOpen ? tr("collapse") : tr("edit"));
    m_edit->setAccessibleName((isOpen ? tr("Fold %1") : tr("Edit %1")).arg(m_title->text()));
}

void ProcessingBox::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    paintBox(painter, rect(), colours.page, colours.line);
}

} // namespace article12
