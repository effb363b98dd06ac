// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/correctionbox.h"

#include "views/common/button.h"
#include "views/request/dialogs/stepform.h"
#include "views/request/dialogs/steplabels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace article12 {

using namespace Qt::StringLiterals;

CorrectionBox::CorrectionBox(const Workplace &workplace, const Request &request, const FactPlace &place,
                             const QString &name, QWidget *parent)
    : Notice(Notice::Kind::Calm, parent)
    , m_workplace(workplace)
    , m_form(new StepForm(
          workplace, request,
          StepRequest{
              request.number, Step::CorrectFact, {}, {{u"event_seq"_s, place.event.value}, {u"key"_s, place.key}}},
          this))
    , m_record(new Button(tr("Record the correction"), Button::Kind::Primary, this))
{
    setObjectName(u"correction"_s);
    setWords(tr("Correct: %1").arg(name), stepHint(Step::CorrectFact));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    m_record->setObjectName(u"recordCorrection"_s);
    cancel->setObjectName(u"leaveCorrection"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    content().addSpacing(6);
    content().addWidget(m_form);
    content().addSpacing(6);
    content().addWidget(m_form->notice());
    content().addSpacing(6);
    content().addLayout(buttons);
    const auto show = [this] { m_record->setEnabled(m_form->isComplete()); };
    show();
    connect(m_form, &StepForm::checked, this, show);
    connect(m_record, &Button::clicked, this, &CorrectionBox::record);
    connect(cancel, &Button::clicked, this, &CorrectionBox::leave);
    if (auto *editor = m_form->findChild<ValueEditor *>(u"value"_s))
        setFocusProxy(editor);
}

bool CorrectionBox::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Esc leaves the box, not the page
        return true;
    }
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (event->type() == QEvent::KeyPress && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_record->click();
        return true;
    }
    return Notice::event(event);
}

void CorrectionBox::showEvent(QShowEvent *event)
{
    Notice::showEvent(event);
    comeIntoSight();
}

/// What is missing makes it higher.
void CorrectionBox::resizeEvent(QResizeEvent *event)
{
    Notice::resizeEvent(event);
    if (event->size().height() > event->oldSize().height())
        comeIntoSight();
}

void CorrectionBox::comeIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the page grows first
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(around)) {
                page->ensureWidgetVisible(this, 0, 12);
                return page->horizontalScrollBar()->setValue(0);
            }
        }
    });
}

void CorrectionBox::record()
{
    (void)m_form->record();
} // a refusal stays on the form; else the register's signal comes

void CorrectionBox::leave()
{
    const Question question{tr("Leave this correction?"), tr("What you typed here has not been recorded."),
                            tr("Leave without recording")};
    if (!m_form->isTouched() || m_workplace.dialogs.confirm(this, question))
        Q_EMIT left();
}

} // namespace article12
