// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/lateststretch.h"

#include "models/metrics/metric.h"
#include "models/metrics/sample.h"
#include "models/session/countround.h"

#include <algorithm>
#include <array>
#include <optional>

namespace patron {

namespace {

/// The longest first.
constexpr std::array stretches{Stretch::Year, Stretch::HalfYear, Stretch::Quarter, Stretch::Month};
constexpr int daysOfYear = 365;

/// So many days may be missing at an end of what is covered: the first answer seldom comes on the
/// first day.
qint64 mayLack(const Period &stretch)
{
    return (stretch.from.daysTo(stretch.to) + 1) / 20;
}

/// The days in which a score must have been given where it begins no later than the stretch before:
/// those of firstDays(), or a stretch earlier, where it is asked for seldom. Further back it would
/// take all responses to look.
Period daysOfBeginning(const Period &stretch)
{
    return {stretch.before().before().from, firstDays(stretch).to};
}

/// The days in which a score must have been given where it reaches to the end of a stretch.
Period daysOfEnd(const Period &stretch)
{
    return {stretch.to.addDays(-mayLack(stretch)), stretch.to};
}

/// With the score; of the volume, any.
qint64 answersIn(const GroupCounts &group, Measure score)
{
    return score == Measure::Volume ? group.responses : group.scored();
}

qint64 answersIn(const Counts &counts)
{
    return answersIn(sumOfGroups(counts), counts.breakdown.measure);
}

/// The last of these days or months in which the score was given.
QDate lastAnswered(const Counts &overTime)
{
    QDate last;
    for (const GroupCounts &group : overTime.groups) {
        if (group.key.start.isValid() && answersIn(group, overTime.breakdown.measure) > 0)
            last = group.key.start;
    }
    return last;
}

class StretchSearch final
{
public:
    StretchSearch(const Counter &counter, const Filter &filter, const QList<Measure> &scores)
        : m_counter(counter)
        , m_filter(filter)
        , m_left(scores)
    {
    }

    Result<QMap<Measure, LatestStretch>> run(QDate newest)
    {
        for (const Measure score : std::as_const(m_left))
            m_last[score] = newest;
        if (Result<void> done = tryAll(); !done)
            return failure(std::move(done).error());
        if (m_left.isEmpty())
            return m_found;
        if (Result<void> done = findYears(newest); !done)
            return failure(std::move(done).error());
        if (Result<void> done = tryAll(); !done)
            return failure(std::move(done).error());
        for (const Measure score : std::as_const(m_left)) {
            if (m_years.contains(score))
                m_found[score] = m_years[score];
        }
        return m_found;
    }

private:
    /// Those of which a change can be told are found, and not left any more. All lengths in one
    /// round: each round looks at the filter of every response anew.
    Result<void> tryAll()
    {
        RoundQuestions questions;
        QList<Measure> tried;
        for (const Measure score : std::as_const(m_left)) {
            if (m_tried.value(score) == m_last[score])
                continue; // nothing new would come of it
            m_tried[score] = m_last[score];
            tried << score;
            for (const Stretch length : stretches) {
                const Period now = stretchUpTo(m_last[score], length);
                for (const Period &period :
                     {now, now.before(), daysOfBeginning(now), daysOfEnd(now)})
                    questions.add({Breakdown::total(score), period});
            }
        }
        if (tried.isEmpty())
            return {};
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        for (const Measure score : std::as_const(tried)) {
            const auto total = [&](const Period &period) {
                return RoundAnswers(questions.all(), *counts, period, OwnChoice::Counts)
                    .of(Breakdown::total(score));
            };
            if (auto found = longest(score, total)) {
                m_found[score] = std::move(*found);
                m_left.removeOne(score);
            }
        }
        return {};
    }

    template <class Total>
    std::optional<LatestStretch> longest(Measure score, const Total &total) const
    {
        for (const Stretch length : stretches) {
            const Period now = stretchUpTo(m_last[score], length);
            LatestStretch found{length, now, total(now), total(now.before())};
            // A year is none the less one for some weeks without a survey.
            const bool isUpToDate = length == Stretch::Year || answersIn(total(daysOfEnd(now))) > 0;
            if (isUpToDate &&
                areCovered(found.counts, found.countsBefore, total(daysOfBeginning(now))))
                return found;
        }
        return std::nullopt;
    }

    /// The year of each score that is left, and its last day; none of those without a day.
    Result<void> findYears(QDate newest)
    {
        if (Result<void> done = findLast(); !done)
            return done;
        const Period year = stretchUpTo(newest, Stretch::Year);
        RoundQuestions questions;
        const auto askYear = [&questions](Measure score, const Period &now) {
            questions.add({Breakdown::total(score), now});
            questions.add({Breakdown::total(score), now.before()});
        };
        for (const Measure score : std::as_const(m_left)) {
            askYear(score, year);
            askYear(score, stretchUpTo(m_last[score], Stretch::Year));
        }
        const auto counts = m_counter.answers(m_filter, questions.all());
        if (!counts)
            return failure(counts.error());
        for (const Measure score : std::as_const(m_left)) {
            const auto of = [&](const Period &now) {
                const auto total = [&](const Period &period) {
                    return RoundAnswers(questions.all(), *counts, period, OwnChoice::Counts)
                        .of(Breakdown::total(score));
                };
                return LatestStretch{Stretch::Year, now, total(now), total(now.before())};
            };
            m_years[score] = of(year);
            if (answersIn(m_years[score].counts) < smallestShown)
                m_years[score] = of(stretchUpTo(m_last[score], Stretch::Year));
        }
        return {};
    }

    /// By months first: of times, each day has as many counts as there are waits.
    Result<void> findLast()
    {
        QMap<Measure, Period> month;
        for (const TimeBucket bucket : {TimeBucket::Month, TimeBucket::Day}) {
            RoundQuestions questions;
            for (const Measure score : std::as_const(m_left))
                questions.add(
                    {Breakdown::over(bucket, score), month.value(score, m_filter.period)});
            const auto counts = m_counter.answers(m_filter, questions.all());
            if (!counts)
                return failure(counts.error());
            QList<Measure> dated;
            for (const Counts &overTime : *counts) {
                const QDate last = lastAnswered(overTime);
                const Measure score = overTime.breakdown.measure;
                if (!last.isValid())
                    continue;
                dated << score;
                m_last[score] = last;
                month[score] = {last, bucketNext(last, TimeBucket::Month).addDays(-1)};
                if (m_filter.period.to.isValid())
                    month[score].to = std::min(month[score].to, m_filter.period.to);
            }
            m_left = dated;
        }
        return {};
    }

    const Counter &m_counter;
    const Filter &m_filter;
    QList<Measure> m_left;        ///< not found yet
    QMap<Measure, QDate> m_last;  ///< up to which its stretches are tried
    QMap<Measure, QDate> m_tried; ///< up to which they were
    QMap<Measure, LatestStretch> m_years;
    QMap<Measure, LatestStretch> m_found;
};

} // namespace

Period stretchUpTo(QDate last, Stretch length)
{
    // Up to the end of a month they are whole months, and so are those before them.
    const QDate next = last.addDays(1);
    switch (length) {
    case Stretch::Year:
        return {last.addDays(1 - daysOfYear), last};
    case Stretch::HalfYear:
        return {next.addMonths(-6), last};
    case Stretch::Quarter:
        return {next.addMonths(-3), last};
    case Stretch::Month:
        return {next.addMonths(-1), last};
    }
    Q_UNREACHABLE();
}

Period firstDays(const Period &stretch)
{
    const QDate first = stretch.before().from;
    return {first, first.addDays(mayLack(stretch))};
}

bool areCovered(const Counts &now, const Counts &before, const Counts &beginning)
{
    return answersIn(now) >= smallestShown && answersIn(before) >= smallestShown &&
           answersIn(beginning) > 0;
}

bool mayBeCompared(const Counts &all)
{
    return answersIn(all) >= 2 * smallestShown;
}

Result<QMap<Measure, LatestStretch>> latestStretches(const Counter &counter, const Filter &filter,
                                                     QDate newest, const QList<Measure> &scores)
{
    return StretchSearch(counter, filter, scores).run(newest);
}

} // namespace patron
