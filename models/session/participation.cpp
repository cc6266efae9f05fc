// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/participation.h"

#include "models/metrics/sample.h"
#include "models/metrics/smallbusiness.h"

#include <algorithm>

namespace patron {

namespace {

bool isScore(Metric metric)
{
    return metric == Metric::Nps || metric == Metric::Csat || metric == Metric::Ces ||
           metric == Metric::Rating || metric == Metric::Promoters;
}

bool saysIt(const CardSpec &card)
{
    return card.study == Study::None && isScore(card.metric) &&
           (card.chart == ChartKind::Sparkline || card.chart == ChartKind::Trend);
}

/// Of one score: from which files its answers come, and how many were asked for these.
Participation participationOf(const Figure &figure, const Counts &scores, const Counts &responses,
                              const AskedByImport &asked, bool isWhole)
{
    Invitations invitations;
    Participation found;
    bool isAllAsked = true;
    bool isAllKnown = true;
    for (const GroupCounts &group : scores.groups) {
        if (group.scored() == 0)
            continue;
        const Asked said = asked.value(group.key.value);
        isAllAsked = isAllAsked && said.invited > 0;
        isAllKnown = isAllKnown && said.customers > 0;
        found.customers = std::max(found.customers, said.customers);
        const auto all = std::ranges::find(responses.groups, group.key, &GroupCounts::key);
        if (said.invited <= 0 || all == responses.groups.end())
            continue;
        invitations.sent += said.invited;
        invitations.bounced += said.bounced;
        invitations.answers += all->responses;
    }
    found.answers = invitations.answers;
    if (invitations.sent > 0)
        found.rate = responseRate(invitations);
    const GroupCounts sum = sumOfGroups(scores);
    if (isWhole && isAllAsked && found.rate)
        found.bounds = silentBounds(sampleOf(figure.metric, scores.scoreValues, sum),
                                    found.rate->delivered - invitations.answers);
    if (isWhole && isAllKnown && figure.n <= found.customers && figure.value && figure.low &&
        figure.high)
        found.amongCustomers = amongKnownCustomers({*figure.low, *figure.high}, *figure.value,
                                                   figure.n, found.customers);
    return found;
}

} // namespace

Result<void> addParticipation(Dashboard &dashboard, const Counter &counter,
                              const AskedByImport &asked)
{
    if (asked.isEmpty())
        return {};
    Filter files;
    if (const QStringList chosen = dashboard.filter.chosen.value(Dimension::Import);
        !chosen.isEmpty())
        files.chosen[Dimension::Import] = chosen;
    const bool isWhole = files == dashboard.filter;
    const auto responses =
        counter.count(files, Breakdown::over(Dimension::Import, Measure::Volume));
    if (!responses)
        return failure(responses.error());
    for (auto card = dashboard.cards.begin(); card != dashboard.cards.end(); ++card) {
        if (!saysIt(spec(card.key())))
            continue;
        const Metric metric = card->headline.metric;
        const auto scores =
            counter.count(files, Breakdown::over(Dimension::Import, info(metric).measure));
        if (!scores)
            return failure(scores.error());
        const Participation found =
            participationOf(card->headline, *scores, *responses, asked, isWhole);
        if (found.rate || found.amongCustomers)
            card->explanation.participation = found;
    }
    return {};
}

} // namespace patron
