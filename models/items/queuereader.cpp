// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/queuereader.h"

#include "reporting/indicators.h"

#include <QThread>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 250;       ///< a few milliseconds of the register's thread
constexpr size_t rowsTogether = 2000; ///< handed to the model
constexpr int busyPauseMs = 40;
constexpr qsizetype shortestInTexts = 2; ///< letters; one alone is in every text

/// Asks again while a long job is inside.
template <typename Read>
auto patiently(const std::atomic<bool> &stopping, Read read) -> decltype(read())
{
    auto answer = read();
    while (!answer && answer.failure().code == Failure::Code::Busy && !stopping) {
        QThread::msleep(busyPauseMs);
        answer = read();
    }
    return answer;
}

bool isLongEnough(const QString &words)
{
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return !all.isEmpty() &&
           std::all_of(all.begin(), all.end(), [](const QString &word) { return word.size() >= shortestInTexts; });
}

} // namespace

QueueReader::QueueReader(const Register &file, RequestQueueModel &model, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_model(model)
{
}

void QueueReader::readAll()
{
    m_rows.drop();
    m_model.clear();
    m_reading = true;
    const quint64 round = ++m_round;
    m_rows.start([this, round](const std::atomic<bool> &stopping) {
        const auto tell = [this, round, &stopping](auto what) {
            QMetaObject::invokeMethod(this, [this, round, what = std::move(what)] {
                if (round == m_round)
                    what();
            });
            return !stopping;
        };
        std::vector<QueueEntry> ready;
        for (const State state : {State::New, State::Work, State::Wait, State::Done, State::Closed}) {
            ListPart part{state, {}, rowsAtOnce};
            for (;;) {
                const auto rows = patiently(stopping, [&] { return m_file.summaries(part); });
                if (stopping)
                    return;
                if (!rows) {
                    tell([this, failure = rows.failure()] {
                        m_reading = false;
                        Q_EMIT failed(failure);
                    });
                    return;
                }
                for (const RequestSummary &row : *rows)
                    ready.push_back(queueEntryOf(row));
                const bool whole = rows->size() < rowsAtOnce;
                if (ready.size() >= rowsTogether)
                    tell([this, rows = std::exchange(ready, {})] { take(rows); });
                if (whole)
                    break;
                part.after = rows->last().number;
            }
            if (state == State::Done)
                tell([this, rows = std::exchange(ready, {})] { take(rows); });
        }
        tell([this, rows = std::move(ready)] {
            take(rows);
            finish();
        });
    });
}

void QueueReader::take(const std::vector<QueueEntry> &rows)
{
    m_model.addRows(rows);
    Q_EMIT rowsRead();
}

void QueueReader::finish()
{
    m_reading = false;
    m_model.settle();
    Q_EMIT allRead();
    prepareOrder();
}

/// Sorting by words is a matter of milliseconds when the order of the words is known.
void QueueReader::prepareOrder()
{
    using Column = RequestQueueModel::Column;
    for (const Column column : {Column::Person, Column::Rights, Column::Step, Column::Channel, Column::Handler}) {
        m_rows.start([this, work = m_model.wordOrderWork(column)](const std::atomic<bool> &) {
            QMetaObject::invokeMethod(this,
                                      [this, order = work()]() mutable { m_model.setWordOrder(std::move(order)); });
        });
    }
}

void QueueReader::searchTexts(const QString &words)
{
    m_texts.drop();
    if (!isLongEnough(words))
        return;
    m_texts.start([this, words](const std::atomic<bool> &stopping) {
        // The flag is read by the register's thread while the statement runs.
        const JobControl job{{}, const_cast<std::atomic<bool> *>(&stopping)};
        const auto found = patiently(stopping, [&] { return m_file.search(words, job); });
        if (!found || stopping)
            return;
        QMetaObject::invokeMethod(this, [this, words, numbers = QSet<RequestNumber>(found->begin(), found->end())] {
            Q_EMIT textsFound(words, numbers);
        });
    });
}

void QueueReader::readOnTime(Month month)
{
    m_rows.start([this, month](const std::atomic<bool> &stopping) {
        const auto facts = patiently(stopping, [&] { return m_file.kpiFactsAround(month); });
        if (!facts)
            return;
        const auto figures = indicatorsOf(*facts, ClockBasis::Statute, month, m_file.today()).figures;
        const QList<RequestNumber> answered = figures.value(Indicator::Answered).requests;
        QMetaObject::invokeMethod(this, [this, count = figures.value(Indicator::OnTime).count, answered] {
            Q_EMIT onTimeRead(count, QSet<RequestNumber>(answered.begin(), answered.end()));
        });
    });
}

} // namespace article12
