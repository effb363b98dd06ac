// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonObject>

namespace article12 {

class Button;
class Label;
class ProfileForm;

/// One processing activity: its purpose with a line of what else is known, and its form when opened.
class ProcessingBox : public QFrame
{
    Q_OBJECT

public:
    explicit ProcessingBox(const QJsonObject &processing, QWidget *parent = nullptr);
    [[nodiscard]] QJsonObject processing() const;
    /// Shows the form and takes the focus into it.
    void open();

Q_SIGNALS:
    void changed();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildForm();
    void showSummary();

    QJsonObject m_processing;
    Label *m_title;
    Label *m_summary;
    Button *m_edit;
    ProfileForm *m_form = nullptr; ///< made when first opened
};

} // namespace article12
