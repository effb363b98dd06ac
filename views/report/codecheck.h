// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QLineEdit;

namespace article12 {

class Label;

/// The code of the journal as printed below each report, and a place to check an older print.
class CodeCheck : public QWidget
{
    Q_OBJECT

public:
    explicit CodeCheck(const Workplace &workplace, QWidget *parent = nullptr);
    void setCode(const QString &code);

private:
    void check();
    void tell(const QString &words, bool isGood);

    const Workplace &m_workplace;
    Label *m_code;
    QLineEdit *m_printed;
    Label *m_good;
    Label *m_bad;
};

} // namespace article12
