// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/factplace.h"
#include "views/workplace.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace article12 {

/// Request and person: what was received, from whom, and how the answer goes. Each line is corrected where it stands.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request, const QList<RecordedEvent> &history);

Q_SIGNALS:
    void stepWanted(article12::Step step);
    void requestWanted(article12::RequestNumber number);

private:
    enum class WhenEmpty { Shown, LeftOut };
    void addPerson();
    void addReceipt();
    void addAnswer();
    void addInvolved();
    void addLinked();
    void addHeading(const QString &title);
    /// The line of a fact under its key, and the link that corrects it.
    void addFact(const QString &key, const QString &words, WhenEmpty whenEmpty = WhenEmpty::LeftOut);
    void addPlace(const QString &name, const QString &words, const std::optional<FactPlace> &place);
    struct Line
    {
        QVBoxLayout *column; ///< the line, and below it what unfolds
        class Button *link;  ///< nullptr: none was wanted
        QString name;
    };
    Line addLine(const QString &name, const QString &words, const QString &link);
    void correct(const FactPlace &place, const Line &line);

    const Workplace &m_workplace;
    Request m_request;
    QList<RecordedEvent> m_history;
    QVBoxLayout *m_lines;
    QPointer<QWidget> m_correction;
    QString m_correctedLink; ///< gets the focus back when the page shows the new state
};

} // namespace article12
