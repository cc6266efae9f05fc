// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ownfigures.h"

#include "models/base/textfold.h"
#include "models/counting/snapshotcounter.h"
#include "models/metrics/figure.h"
#include "models/metrics/share.h"
#include "models/session/customerstudies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patron {

namespace {

constexpr int monthsOfThreeYears = 36;

OwnFigure ownOf(const Share &share)
{
    return {share.value, share.low.value_or(0), share.high.value_or(100), share.n};
}

struct ChannelWords
{
    const char *figure; ///< id of the published one
    QStringList words;  ///< folded; any part of a channel's name
};

const QList<ChannelWords> &channelWords()
{
    static const QList<ChannelWords> words{
        {"linkedin", {QStringLiteral("linkedin")}},
        {"facebook", {QStringLiteral("facebook")}},
        {"twitter", {QStringLiteral("twitter")}},
        {"blog", {QStringLiteral("blog"), QStringLiteral("блог")}}};
    return words;
}

bool isChannel(const QString &name, const ChannelWords &words)
{
    const QString plain = folded(name);
    return std::ranges::any_of(words.words,
                               [&plain](const QString &word) { return plain.contains(word); });
}

/// A channel that no answer ever names was not asked for: that is not none.
void addChannels(OwnFigures &own, const Counts &byChannel, const QStringList &known)
{
    qint64 stated = 0;
    for (const GroupCounts &group : byChannel.groups)
        stated += group.key.value.isEmpty() ? 0 : group.responses;
    if (stated == 0)
        return;
    for (const ChannelWords &each : channelWords()) {
        if (std::ranges::none_of(known,
                                 [&each](const QString &name) { return isChannel(name, each); }))
            continue;
        qint64 hits = 0;
        for (const GroupCounts &group : byChannel.groups)
            hits += isChannel(group.key.value, each) ? group.responses : 0;
        own[QStringLiteral("channel-share/") + QLatin1String(each.figure)] =
            ownOf(shareOf(hits, stated));
    }
}

/// The three years of the curve of who stays.
void addLoyalty(OwnFigures &own, const CustomerLives &lives)
{
    const Figure stay = stayAfter(lives, monthsOfThreeYears);
    if (!stay.value)
        return;
    own[QStringLiteral("three-year-loyalty")] = {*stay.value, *stay.low, *stay.high,
                                                 qint64(lives.tenures.size())};
}

} // namespace

Result<OwnFigures> countOwnFigures(const std::shared_ptr<const Snapshot> &responses,
                                   const std::shared_ptr<const Snapshot> &customers,
                                   const Filter &filter, const Progress &progress)
{
    const SnapshotCounter counter(responses);
    const Breakdown recommend = Breakdown::total(Measure::Recommend);
    const Breakdown channels = Breakdown::over(Dimension::Channel, Measure::Volume);
    const std::array asked{recommend, channels};
    const auto counts = counter.counts(filter, asked);
    if (!counts)
        return failure(counts.error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    OwnFigures own;
    const GroupCounts &scores = counts->first().groups.first();
    if (const qint64 n = scores.scored(); n > 0)
        own[QStringLiteral("promoter-share")] =
            ownOf(shareOf(scores.scores.value(9) + scores.scores.value(10), n));
    if (const auto known = responses->dimensions.find(Dimension::Channel);
        known != responses->dimensions.end())
        addChannels(own, counts->last(), known->second.words);
    if (customers)
        addLoyalty(own, customerLives(*customers, filter, progress));
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return own;
}

OwnFigures withHidden(OwnFigures filtered, const OwnFigures &all)
{
    for (auto figure = all.cbegin(); figure != all.cend(); ++figure) {
        if (figure->value && !filtered.value(figure.key()).value)
            filtered[figure.key()].isHidden = true;
    }
    return filtered;
}

Result<OwnFigures> ownFigures(const std::shared_ptr<const Snapshot> &responses,
                              const std::shared_ptr<const Snapshot> &customers,
                              const Filter &filter, const Progress &progress)
{
    Result<OwnFigures> own = countOwnFigures(responses, customers, filter, progress);
    if (!own || filter.isEmpty())
        return own;
    const Result<OwnFigures> all = countOwnFigures(responses, customers, {}, progress);
    if (!all)
        return failure(all.error());
    return withHidden(std::move(*own), *all);
}

} // namespace patron
