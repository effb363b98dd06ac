// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workplace.h"

#include <QWidget>

namespace article12 {

class Button;
class Label;

/// The same letter for several requests, one after the other: where the round is, and the ways on. Each letter is read,
/// sent and recorded for itself, so that nobody gets what was meant for somebody else.
class LetterRound : public QWidget
{
    Q_OBJECT

public:
    explicit LetterRound(QWidget *parent = nullptr);
    void start(const QList<RequestNumber> &requests, LetterType type);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_at < m_requests.size(); }
    /// After a letter was recorded or left out; finished() after the last.
    void next();
    /// The request whose letter is open.
    [[nodiscard]] RequestNumber current() const { return m_requests[m_at]; }

Q_SIGNALS:
    void letterWanted(article12::RequestNumber number, article12::LetterType type);
    void finished();
    /// Asked with the buttons; the letter on screen may hold own words.
    void skipWanted();
    void endWanted();

private:
    void showPosition();

    QList<RequestNumber> m_requests;
    LetterType m_type = LetterType::L01;
    qsizetype m_at = 0;
    Label *m_position;
};

} // namespace article12
