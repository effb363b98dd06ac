// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/monthstep.h"
#include "deadlines/deadlinecalculator.h"
#include "deadlines/waitreading.h"

namespace article12 {

/// Art. 12(3) GDPR: one month, extended by two further months.
constexpr int periodMonths = 1;
constexpr int extensionMonths = 2;

/// Days on which the clock stands still: from ≤ day < to.
struct Stretch
{
    QDate from;
    QDate to;                             ///< invalid: open
    const WaitReading *reading = nullptr; ///< nullptr: several waits in one
};

/// Takes no notes: what computeDeadline runs with. The members name every step a recorder hears of.
struct SilentRecorder
{
    void received(QDate) {}
    void waitRead(const WaitReading &) {}
    void restarted(const WaitReading &, QDate) {}
    void restartedTooLate(const WaitReading &) {}
    void notStarted(const WaitReading &) {}
    void overBeforeStart(const WaitReading &) {}
    void monthsAdded(QDate, int, QDate) {}
    void stopped(const Stretch &, int, QDate) {}
    void stoppedForGood(const Stretch &) {}
    void stoppedTooLate(const Stretch &, QDate) {}
    void rolled(QDate, QDate) {}
    void cutoffFound(std::optional<QDate>) {}
    void extensionJudged(ExtensionStatus, std::optional<QDate>) {}
    void extendable(std::optional<QDate>) {}
};

/// The algorithm of clock.md 1.3, once for computing and for explaining. Every decision is told to the recorder.
template <typename Recorder>
class ClockAlgorithm
{
public:
    ClockAlgorithm(const ClockInput &input, const ClockPolicy &policy, const HolidayCalendar &calendar,
                   Recorder &recorder)
        : m_input(input)
        , m_policy(policy)
        , m_calendar(calendar)
        , m_recorder(recorder)
    {
    }

    Result<Deadline> run()
    {
        if (const auto fault = faultOf(m_input))
            return failureOf(*fault);
        m_recorder.received(m_input.receivedOn);
        m_readings = readWaits(m_input, m_policy);
        for (const WaitReading &reading : m_readings)
            m_recorder.waitRead(reading);
        if (!findStart())
            return Deadline{};
        collectStretches();

        const QDate nominal = addMonths(m_start, periodMonths);
        m_recorder.monthsAdded(m_start, periodMonths, nominal);
        const Pushed first = push(nominal, 0, m_recorder);
        Deadline deadline;
        deadline.start = m_start;
        deadline.suspendedDays = first.days;
        deadline.originalDue = roll(first.end, m_recorder);
        deadline.cutoff = deadline.originalDue;
        m_recorder.cutoffFound(deadline.cutoff);
        deadline.extension = judgeExtension(deadline.cutoff);
        m_recorder.extensionJudged(deadline.extension, deadline.cutoff);

        const bool isExtended = deadline.extension == ExtensionStatus::Valid;
        SilentRecorder silent;
        const Pushed second =
            isExtended ? extend(first, deadline.originalDue, m_recorder) : extend(first, deadline.originalDue, silent);
        deadline.extendedDue = isExtended ? roll(second.end, m_recorder) : roll(second.end, silent);
        if (!isExtended)
            m_recorder.extendable(deadline.extendedDue);
        deadline.effectiveDue = isExtended ? deadline.extendedDue : deadline.originalDue;
        noteStops(deadline, isExtended ? second.counted : first.counted);
        if (m_outside.isValid())
            return outsideCalendar(m_outside, m_calendar);
        return deadline;
    }

private:
    /// A period moved by the stretches that fall into it.
    struct Pushed
    {
        std::optional<QDate> end; ///< not rolled; nothing: open
        int days = 0;             ///< by which it was moved
        qsizetype counted = 0;    ///< stretches before this one are used up
    };

    bool findStart()
    {
        m_start = m_input.receivedOn;
        for (const WaitReading &reading : m_readings) {
            if (reading.discarded || reading.effect != WaitEffect::Restart)
                continue;
            if (reading.wait->askedOn > addMonths(m_start, periodMonths)) {
                m_recorder.restartedTooLate(reading);
                continue;
            }
            if (!reading.end.isValid()) {
                m_recorder.notStarted(reading);
                return false;
            }
            m_start = std::max(m_start, reading.end);
            m_recorder.restarted(reading, m_start);
        }
        return true;
    }

    void collectStretches()
    {
        for (const WaitReading &reading : m_readings) {
            if (reading.discarded || reading.effect != WaitEffect::Suspend)
                continue;
            const QDate from = std::max(reading.wait->askedOn, m_start);
            if (reading.end.isValid() && reading.end < from)
                m_recorder.overBeforeStart(reading);
            else if (!m_stretches.isEmpty() && overlaps(m_stretches.last(), from))
                join(m_stretches.last(), reading.end);
            else
                m_stretches << Stretch{from, reading.end, &reading};
        }
    }

    bool overlaps(const Stretch &stretch, QDate from) const
    {
        const bool touchingIsOne = m_policy.count == DayCount::Inclusive;
        return !stretch.to.isValid() || (touchingIsOne ? from <= stretch.to : from < stretch.to);
    }

    static void join(Stretch &stretch, QDate end)
    {
        stretch.reading = nullptr;
        if (stretch.to.isValid())
            stretch.to = end.isValid() ? std::max(stretch.to, end) : QDate();
    }

    int daysOf(const Stretch &stretch) const
    {
        const int days = int(stretch.from.daysTo(stretch.to));
        switch (m_policy.count) {
        case DayCount::HalfOpen:
            return days;
        case DayCount::Inclusive:
            return days + 1;
        case DayCount::Exclusive:
            return std::max(0, days - 1);
        }
        Q_UNREACHABLE();
    }

    /// Months first, then days: each stretch that begins within the period moves its end.
    template <typename R>
    Pushed push(QDate nominal, qsizetype firstStretch, R &recorder)
    {
        Pushed pushed{nominal, 0, firstStretch};
        for (; pushed.counted < m_stretches.size(); ++pushed.counted) {
            const Stretch &stretch = m_stretches[pushed.counted];
            if (stretch.from > *pushed.end) {
                recorder.stoppedTooLate(stretch, *pushed.end);
                break;
            }
            if (!stretch.to.isValid()) {
                recorder.stoppedForGood(stretch);
                pushed.end.reset();
                ++pushed.counted;
                break;
            }
            const int days = daysOf(stretch);
            pushed.days += days;
            pushed.end = pushed.end->addDays(days);
            recorder.stopped(stretch, days, *pushed.end);
        }
        return pushed;
    }

    template <typename R>
    Pushed extend(const Pushed &first, std::optional<QDate> due, R &recorder)
    {
        const QDate whole = addMonths(m_start, periodMonths + extensionMonths);
        const QDate month = addMonths(m_start, periodMonths);
        const QDate inTwoParts = addMonths(month, extensionMonths);
        switch (m_policy.extensionBase) {
        case ExtensionBase::StartPlus3:
            recorder.monthsAdded(m_start, periodMonths + extensionMonths, whole);
            return push(whole, 0, recorder);
        case ExtensionBase::DuePlus2:
            recorder.monthsAdded(month, extensionMonths, inTwoParts);
            return push(inTwoParts, 0, recorder);
        case ExtensionBase::Earliest:
            if (whole <= inTwoParts)
                recorder.monthsAdded(m_start, periodMonths + extensionMonths, whole);
            else
                recorder.monthsAdded(month, extensionMonths, inTwoParts);
            return push(std::min(whole, inTwoParts), 0, recorder);
        case ExtensionBase::RolledDuePlus2:
            if (!due)
                return first;
            recorder.monthsAdded(*due, extensionMonths, addMonths(*due, extensionMonths));
            return push(addMonths(*due, extensionMonths), first.counted, recorder);
        }
        Q_UNREACHABLE();
    }

    template <typename R>
    std::optional<QDate> roll(std::optional<QDate> end, R &recorder)
    {
        if (!end || !m_policy.roll)
            return end;
        const std::optional<QDate> workingDay = m_calendar.workingDayFrom(*end);
        if (!workingDay)
            m_outside = *end;
        else if (*workingDay != *end)
            recorder.rolled(*end, *workingDay);
        return workingDay;
    }

    ExtensionStatus judgeExtension(std::optional<QDate> cutoff) const
    {
        if (!m_input.extension)
            return ExtensionStatus::None;
        if (!m_input.extension->hasReasons)
            return ExtensionStatus::NoReason;
        return cutoff && m_input.extension->notifiedOn > *cutoff ? ExtensionStatus::Late : ExtensionStatus::Valid;
    }

    void noteStops(Deadline &deadline, qsizetype counted) const
    {
        const bool isExtended = deadline.extension == ExtensionStatus::Valid;
        QDate end = addMonths(m_start, isExtended ? periodMonths + extensionMonths : periodMonths);
        for (qsizetype i = 0; i < counted; ++i) {
            const Stretch &stretch = m_stretches[i];
            const int left = int(stretch.from.daysTo(end));
            if (!stretch.to.isValid()) {
                deadline.stops << ClockStop{stretch.from, {}, left};
                return;
            }
            if (stretch.from < stretch.to)
                deadline.stops << ClockStop{stretch.from, stretch.to, left};
            end = end.addDays(daysOf(stretch));
        }
    }

    const ClockInput &m_input;
    const ClockPolicy &m_policy;
    const HolidayCalendar &m_calendar;
    Recorder &m_recorder;
    WaitReadings m_readings;
    QVarLengthArray<Stretch, 8> m_stretches;
    QDate m_start;
    QDate m_outside; ///< a day the calendar does not know
};

} // namespace article12
