// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/oldanswers.h"

#include "models/metrics/sample.h"
#include "models/session/dashboard.h"
#include "models/session/reportstory.h"

#include <algorithm>

namespace patron {

namespace {

constexpr double mostOfAll = 50; ///< percent

/// The import with more than half of the score's answers, if it has none of the last year and the
/// others have enough.
std::optional<OldAnswers> oldOf(Metric metric, const Counts &all, const Counts &now)
{
    const auto most = std::ranges::max_element(all.groups, {}, &GroupCounts::scored);
    const qint64 n = sumOfGroups(all).scored();
    if (most == all.groups.end() || n < smallestShown)
        return std::nullopt;
    const double share = 100.0 * static_cast<double>(most->scored()) / static_cast<double>(n);
    const auto lately = std::ranges::find(now.groups, most->key, &GroupCounts::key);
    const bool isOld = lately == now.groups.end() || lately->scored() == 0;
    if (share <= mostOfAll || !isOld || sumOfGroups(now).scored() < smallestShown)
        return std::nullopt;
    return OldAnswers{metric, most->key.value, share, {}, {}};
}

} // namespace

Result<std::optional<OldAnswers>> findOldAnswers(const Counter &counter, const Filter &filter)
{
    if (filter.period.from.isValid())
        return std::optional<OldAnswers>();
    const Result<Period> days = counter.days(filter);
    if (!days)
        return failure(days.error());
    const Period now = comparedPeriod(filter.period, *days);
    if (now.isOpen())
        return std::optional<OldAnswers>();
    QList<CountQuestion> questions;
    for (const Metric metric : storyMetrics) {
        const auto byImport = Breakdown::over(Dimension::Import, info(metric).measure);
        questions << CountQuestion{byImport, filter.period} << CountQuestion{byImport, now};
    }
    const auto counts = counter.answers(filter, questions);
    if (!counts)
        return failure(counts.error());
    for (size_t i = 0; i < storyMetrics.size(); ++i) {
        const auto at = static_cast<qsizetype>(2 * i);
        std::optional<OldAnswers> old = oldOf(storyMetrics[i], (*counts)[at], (*counts)[at + 1]);
        if (!old)
            continue;
        Filter ofImport = filter;
        ofImport.chosen[Dimension::Import] = QStringList{old->import};
        const Result<Period> own = counter.days(ofImport);
        if (!own)
            return failure(own.error());
        // Answers without a day may be of any year.
        if (!own->from.isValid() || own->to >= now.from)
            continue;
        old->days = *own;
        old->now = now;
        return old;
    }
    return std::optional<OldAnswers>();
}

} // namespace patron
