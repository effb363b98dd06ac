// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/backgroundreader.h"
#include "items/requestqueuemodel.h"
#include "register/register.h"

namespace article12 {

/// Fills the queue from the register without holding the window up: open requests first, then the closed ones; searches
/// in texts; the order of words; the figure of the month. Rows changed meanwhile are the model's own.
class QueueReader : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    QueueReader(const Register &file, RequestQueueModel &model, QObject *parent = nullptr);

    /// Empties the model and reads everything again.
    void readAll();
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Answered by textsFound(); a later search takes the place of an earlier one. Short words are not looked for.
    void searchTexts(const QString &words);
    /// Answered by onTimeRead().
    void readOnTime(Month month);

Q_SIGNALS:
    /// Rows have been added.
    void rowsRead();
    void allRead();
    void failed(const article12::Failure &failure);
    void textsFound(const QString &words, const QSet<article12::RequestNumber> &found);
    /// How many of those answered in the month were answered on time.
    void onTimeRead(int count, const QSet<article12::RequestNumber> &answered);

private:
    void take(const std::vector<QueueEntry> &rows);
    void finish();
    void prepareOrder();

    const Register &m_file;
    RequestQueueModel &m_model;
    quint64 m_round = 0; ///< of readAll()
    bool m_reading = false;
    BackgroundReader m_rows;
    BackgroundReader m_texts;
};

} // namespace article12
