// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace article12 {

class Button;
class DateField;
class Label;
class Notice;

/// When and how a letter went out. Only this recorded day moves the request on.
class SendingBox : public QWidget
{
    Q_OBJECT

public:
    explicit SendingBox(const Workplace &workplace, QWidget *parent = nullptr);
    /// Today and the channel the answer goes by.
    void setRequest(const Request &request);
    [[nodiscard]] std::optional<QDate> sentOn() const;
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] QString channelReason() const;

Q_SIGNALS:
    /// Another day, or none.
    void dayChanged();
    void recordWanted();

private:
    void settle();

    const Workplace &m_workplace;
    Channel m_expected = Channel::Email;
    Notice *m_frame;
    DateField *m_sentOn;
    QComboBox *m_channel;
    Label *m_hint;
    QLineEdit *m_reason;
    Button *m_record;
};

} // namespace article12
