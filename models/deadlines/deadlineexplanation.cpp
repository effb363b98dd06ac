// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines/clocksentences.h"
#include "deadlines/deadlinecalculator.h"

namespace article12 {

namespace {

/// What moved one period, for the summary.
struct PeriodStory
{
    QDate from;
    int months = 0;
    QDate nominal;
    QList<std::pair<Stretch, int>> stops; ///< with their days
    std::optional<Stretch> openStop;
};

/// Turns what the algorithm decides into the steps of the derivation and keeps what the summary needs.
class StepRecorder
{
public:
    StepRecorder(const ClockInput &input, const ClockPolicy &policy, const HolidayCalendar &calendar)
        : m_input(input)
        , m_policy(policy)
        , m_calendar(calendar)
    {
    }

    [[nodiscard]] const QList<ClockStep> &steps() const { return m_steps; }
    [[nodiscard]] QList<Text> summary(const Deadline &deadline) const;

    void received(QDate day)
    {
        add(Text(QT_TRANSLATE_NOOP("Domain", "The request came in on %1."), {day}), day, sources().receipt);
    }

    void waitRead(const WaitReading &reading)
    {
        const bool isLate = reading.discarded == WaitDiscard::Late;
        add(sentences::judged(reading, m_policy), reading.wait->askedOn,
            isLate ? sources().promptDays : sources().ofWait(reading.wait->kind));
    }

    void restarted(const WaitReading &reading, QDate start)
    {
        m_beginning = Text(QT_TRANSLATE_NOOP("Domain", "%1 was answered on %2: the clock starts on %3."),
                           {question(reading), DayAndMonth{reading.end}, DayAndMonth{start}});
        add(m_beginning, start, sourceOf(reading));
    }

    void restartedTooLate(const WaitReading &reading)
    {
        add(Text(QT_TRANSLATE_NOOP("Domain", "%1 came after the first month and does not move the start."),
                 {question(reading)}),
            {}, sourceOf(reading));
    }

    void notStarted(const WaitReading &reading)
    {
        m_beginning = Text(QT_TRANSLATE_NOOP("Domain", "%1 is not answered yet: the clock has not started."),
                           {question(reading)});
        add(m_beginning, {}, sourceOf(reading));
    }

    void overBeforeStart(const WaitReading &reading)
    {
        add(Text(QT_TRANSLATE_NOOP("Domain", "%1 was over before the clock started and adds nothing."),
                 {question(reading)}),
            {}, sourceOf(reading));
    }

    void monthsAdded(QDate from, int months, QDate nominal)
    {
        if (months == periodMonths) {
            const ClockStep begins{Text(QT_TRANSLATE_NOOP("Domain", "%1 does not count: the period begins on %2."),
                                        {from, from.addDays(1)}),
                                   from.addDays(1), sources().firstDay};
            const bool atReceipt = from == m_input.receivedOn; // then it is read before the questions
            m_steps.insert(atReceipt ? std::min<qsizetype>(1, m_steps.size()) : m_steps.size(), begins);
        }
        add(sentence(sentences::monthsEnd(from, months, nominal)), nominal,
            months == periodMonths ? sources().months : sources().extension);
        m_story = PeriodStory{from, months, nominal, {}, {}};
    }

    void stopped(const Stretch &stretch, int days, QDate end)
    {
        m_story.stops << std::pair(stretch, days);
        add(Text(QT_TRANSLATE_NOOP("Domain", "%1: the period now ends on %2."),
                 {asArgument(sentences::stopped(stretch, days)), end}),
            end, sources().count);
    }

    void stoppedForGood(const Stretch &stretch)
    {
        m_story.openStop = stretch;
        add(sentences::stoppedForGood(stretch), {}, sources().count);
    }

    void stoppedTooLate(const Stretch &stretch, QDate end)
    {
        add(Text(QT_TRANSLATE_NOOP("Domain", "What was asked on %1 does not move this end: the period was over on %2."),
                 {stretch.from, end}),
            end, sources().count);
    }

    void rolled(QDate from, QDate to)
    {
        for (QDate day = from; day < to; day = day.addDays(1)) {
            add(Text(QT_TRANSLATE_NOOP("Domain", "%1 is %2."),
                     {DayAndMonth{day}, asArgument(sentences::kindOfDay(day, m_calendar))}),
                day, sources().roll);
        }
        add(Text(QT_TRANSLATE_NOOP("Domain", "The period ends with the next working day, %1."), {to}), to,
            sources().roll);
    }

    void cutoffFound(std::optional<QDate> cutoff)
    {
        if (cutoff) {
            add(Text(QT_TRANSLATE_NOOP("Domain", "An extension can be notified until %1."), {*cutoff}), cutoff,
                sources().extension);
        }
    }

    void extensionJudged(ExtensionStatus status, std::optional<QDate> cutoff)
    {
        m_extensionFault = sentences::extensionFault(status, m_input.extension, cutoff);
        if (status == ExtensionStatus::Valid) {
            m_beginning = Text(QT_TRANSLATE_NOOP("Domain", "The period was extended on %1."),
                               {DayAndMonth{m_input.extension->notifiedOn}});
            add(Text(QT_TRANSLATE_NOOP("Domain", "The extension was notified on %1, in time and with reasons."),
                     {m_input.extension->notifiedOn}),
                m_input.extension->notifiedOn, sources().extension);
        } else if (!m_extensionFault.isEmpty()) {
            add(m_extensionFault, m_input.extension->notifiedOn, sources().extension);
        }
    }

    void extendable(std::optional<QDate> extendedDue)
    {
        if (extendedDue && !m_input.extension) {
            add(Text(QT_TRANSLATE_NOOP("Domain", "If it is extended in time, the period ends on %1."), {*extendedDue}),
                extendedDue, sources().extension);
        }
    }

private:
    const ClockSources &sources() const { return m_policy.sources; }
    const QString &sourceOf(const WaitReading &reading) const { return sources().ofWait(reading.wait->kind); }
    static TextArgument question(const WaitReading &reading) { return asArgument(sentences::question(*reading.wait)); }
    static Text sentence(const Text &clause) { return Text(QT_TRANSLATE_NOOP("Domain", "%1."), {asArgument(clause)}); }

    void add(const Text &text, std::optional<QDate> date, const QString &source)
    {
        m_steps << ClockStep{text, date, source};
    }

    /// The period in sentences; the last names the end and, when that is no working day, the next one.
    QList<Text> told(const PeriodStory &story, std::optional<QDate> due) const
    {
        const Text months = sentences::monthsEnd(story.from, story.months, story.nominal);
        QList<Text> said;
        QDate end = story.nominal;
        QList<std::pair<Stretch, int>> stops = story.stops;
        stops.removeIf([](const auto &stop) { return stop.second == 0; });
        for (const auto &[stretch, days] : stops)
            end = end.addDays(days);
        const TextArgument endKind = asArgument(sentences::kindOfDay(end, m_calendar));
        if (due && stops.isEmpty()) {
            said << Text(QT_TRANSLATE_NOOP("Domain", "%1, %2."), {asArgument(months), endKind});
        } else {
            said << sentence(months);
            for (const auto &[stretch, days] : stops)
                said << sentence(sentences::stopped(stretch, days));
        }
        if (due && !stops.isEmpty()) {
            said.last() = Text(
                QT_TRANSLATE_NOOP("Domain", "%1: %2, %3."),
                {asArgument(sentences::stopped(stops.last().first, stops.last().second)), DayAndMonth{end}, endKind});
        }
        if (due && *due != end) {
            said << Text(QT_TRANSLATE_NOOP("Domain", "The next working day is %1, %2."),
                         {DayAndMonth{*due}, asArgument(sentences::kindOfDay(*due, m_calendar))});
        }
        if (story.openStop)
            said << sentences::stoppedForGood(*story.openStop);
        return said;
    }

    const ClockInput &m_input;
    const ClockPolicy &m_policy;
    const HolidayCalendar &m_calendar;
    QList<ClockStep> m_steps;
    Text m_beginning; ///< a start other than receipt, or the extension
    Text m_extensionFault;
    PeriodStory m_story; ///< of the period that counts: the extended one replaces the first
};

QList<Text> StepRecorder::summary(const Deadline &deadline) const
{
    QList<Text> said;
    if (!m_beginning.isEmpty())
        said << m_beginning;
    if (deadline.start)
        said << told(m_story, deadline.effectiveDue);
    if (!m_extensionFault.isEmpty())
        said << m_extensionFault;
    return said;
}

} // namespace

Result<DeadlineExplanation> explainDeadline(const ClockInput &input, const ClockPolicy &policy,
                                            const HolidayCalendar &calendar)
{
    StepRecorder recorder(input, policy, calendar);
    ClockAlgorithm algorithm(input, policy, calendar, recorder);
    const auto deadline = algorithm.run();
    if (!deadline)
        return deadline.failure();
    return DeadlineExplanation{*deadline, recorder.summary(*deadline), recorder.steps()};
}

} // namespace article12
