// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QCoreApplication>

class QWidget;

namespace article12 {

class QueuePage;
class RequestQueueModel;
struct Workplace;

/// What is done with several requests of the list at once; each asks for what it needs over a window.
class ListActions
{
    Q_DECLARE_TR_FUNCTIONS(article12::ListActions)

public:
    /// All outlive the actions.
    ListActions(const Workplace &workplace, const RequestQueueModel &model, const QueuePage &page);

    void assign(QWidget *window, const QList<RequestNumber> &numbers) const;
    /// One number: the other request is chosen among those shown.
    void link(QWidget *window, const QList<RequestNumber> &numbers) const;
    /// The rows as a file; no numbers: the whole list as it is shown.
    void exportRows(QWidget *window, const QList<RequestNumber> &numbers) const;
    /// The deadlines of the whole register as a calendar file.
    void exportCalendar(QWidget *window) const;
    /// The list as it is shown, on one page.
    void print(QWidget *window) const;

private:
    void tellSaved(QWidget *window, const QString &path, const Result<void> &saved, bool isWhole) const;
    const Workplace &m_workplace;
    const RequestQueueModel &m_model;
    const QueuePage &m_page;
};

} // namespace article12
