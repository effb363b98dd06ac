// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"
#include "documents/scan.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace article12 {

class Button;
class Label;

/// A scanned letter beside the form: one page at a time, as wide as the room or larger. What cannot be shown is said in
/// one sentence; the file stays what it is.
class ScanView : public QWidget
{
    Q_OBJECT

public:
    explicit ScanView(const Wording &wording, QWidget *parent = nullptr);
    void setScan(const QString &name, const QByteArray &bytes);
    void showNothing();
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_scan ? m_scan->pageCount() : 0; }
    /// Why nothing is shown; empty: a page is.
    [[nodiscard]] QString problem() const;
    void goTo(int page);
    /// 1: as wide as the room.
    void zoom(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void paint();
    void tell(const QString &problem);

    const Wording &m_wording;
    QString m_name;
    std::optional<Scan> m_scan;
    int m_page = 0;
    double m_zoom = 1;
    QTimer m_repaint;
    QWidget *m_bar = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    Button *m_smaller = nullptr;
    Button *m_larger = nullptr;
    Label *m_where = nullptr;
    Label *m_problem = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_sheet = nullptr;
};

} // namespace article12
