// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"

#include <QWidget>

namespace article12 {

/// One thing a letter must contain, with a mark whether it is there; the tool tip names the source.
class ElementRow : public QWidget
{
    Q_OBJECT

public:
    ElementRow(const MandatoryElement &element, const Wording &wording, QWidget *parent = nullptr);
};

} // namespace article12
