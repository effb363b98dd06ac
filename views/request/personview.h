// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QFormLayout;

namespace article12 {

/// Request and person: what was received, from whom, and how the answer goes.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request);

private:
    void addLine(const QString &name, const QString &words);

    const Workplace &m_workplace;
    QFormLayout *m_form;
};

} // namespace article12
