// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/readingorder.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace article12 {

class Button;
class Label;
class Notice;

/// Links requests of one person to one of them, with the reason: as reminders of it, or as belonging together. Shown
/// with open(); deletes itself.
class LinkDialog : public TabsAsRead<QDialog>, public UnsavedInput
{
    Q_OBJECT

public:
    /// `rows`: at least two; `ticked`: which of them are proposed.
    LinkDialog(const Workplace &workplace, const QList<RequestSummary> &rows, const QList<RequestNumber> &ticked,
               QWidget *parent = nullptr);
    void accept() override;
    /// Asks before what was typed or chosen is lost.
    void reject() override;
    [[nodiscard]] bool holdsUnsavedInput() const override;

private:
    void buildReasons(QVBoxLayout &column);
    void check();
    void showWhatCloses(int count);
    void makeRoom();
    [[nodiscard]] RequestNumber target() const;
    /// As reminders (T03): they close and the earlier one's day of receipt counts for both (R14).
    [[nodiscard]] bool attaches() const;
    [[nodiscard]] bool isPossible(const RequestSummary &row, bool attached) const;
    [[nodiscard]] bool isAnyPossible(bool attached) const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QList<Task> tasks() const;

    const Workplace &m_workplace;
    QList<std::pair<RequestSummary, QCheckBox *>> m_rows;
    QSet<RequestNumber> m_ticked; ///< wanted by the person, possible or not
    QSet<RequestNumber> m_proposed;
    QComboBox *m_target;
    QList<QAbstractButton *> m_reasons;
    QLineEdit *m_own;
    Label *m_hint; ///< why nothing can be linked
    Button *m_cancel;
    Button *m_link;
    Notice *m_closing; ///< what linking ends
    Notice *m_notice;
};

} // namespace article12
