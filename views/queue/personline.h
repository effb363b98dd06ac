// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/sameperson.h"
#include "views/common/button.h"

namespace article12 {

/// "3 other requests of this person", and how many more only may be; leads to all of them. Hidden when there are none.
class PersonLine : public Button
{
    Q_OBJECT

public:
    explicit PersonLine(QWidget *parent = nullptr);
    void setOthers(const QList<OtherRequest> &others);
};

} // namespace article12
