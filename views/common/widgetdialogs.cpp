// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgetdialogs.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStatusBar>

namespace article12 {

QStringList WidgetDialogs::chooseFiles(QWidget *parent, const FileChoice &choice)
{
    return QFileDialog::getOpenFileNames(parent, choice.title, {}, choice.filter);
}

QString WidgetDialogs::chooseSavePath(QWidget *parent, const FileChoice &choice)
{
    return QFileDialog::getSaveFileName(parent, choice.title, choice.proposedName, choice.filter);
}

bool WidgetDialogs::confirm(QWidget *parent, const Question &question)
{
    const bool dangerous = question.danger == Question::Danger::CannotBeUndone;
    QMessageBox box(dangerous ? QMessageBox::Warning : QMessageBox::NoIcon, question.title, question.text,
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *action = box.addButton(question.action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel); // the harmless one
    box.exec();
    return box.clickedButton() == action;
}

void WidgetDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void WidgetDialogs::note(QWidget *parent, const QString &text)
{
    constexpr int shownMs = 8000;
    if (auto *window = qobject_cast<QMainWindow *>(parent->window()))
        window->statusBar()->showMessage(text, shownMs);
}

void WidgetDialogs::print(QWidget *parent, const QString &title, const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, parent,
                     [&paint](QPrinter *target) { paint(*target); });
    preview.exec();
}

} // namespace article12
