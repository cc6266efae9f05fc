// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ownfigures.h"

#include "models/base/textfold.h"
#include "models/counting/snapshotcounter.h"
#include "models/metrics/figure.h"
#include "models/metrics/share.h"

#include <algorithm>
#include <array>
#include <limits>

namespace patron {

namespace {

constexpr double daysOfThreeYears = 3 * 365.25;
constexpr qint64 secondsOfDay = 86'400;

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

/// The imports that say of each response whether and when it was answered.
Filter whereRepliesAreKept(const Snapshot &snapshot, const Filter &filter)
{
    const QStringList chosen = filter.chosen.value(Dimension::Import);
    QStringList imports;
    for (const ImportedColumn &column : snapshot.columns) {
        const QString import = QString::number(column.import.value);
        const bool isReply = column.field == Field::ReplyTime || column.field == Field::RepliedAt;
        if (isReply && !imports.contains(import) && (chosen.isEmpty() || chosen.contains(import)))
            imports << import;
    }
    Filter narrowed = filter;
    narrowed.chosen[Dimension::Import] = imports.isEmpty() ? QStringList{QString()} : imports;
    return narrowed;
}

void addChannels(OwnFigures &own, const Counts &byChannel)
{
    qint64 stated = 0;
    for (const GroupCounts &group : byChannel.groups)
        stated += group.key.value.isEmpty() ? 0 : group.responses;
    if (stated == 0)
        return;
    for (const ChannelWords &each : channelWords()) {
        qint64 hits = 0;
        for (const GroupCounts &group : byChannel.groups) {
            const QString name = folded(group.key.value);
            const bool isIt = std::ranges::any_of(
                each.words, [&name](const QString &word) { return name.contains(word); });
            hits += isIt ? group.responses : 0;
        }
        own[QStringLiteral("channel-share/") + QLatin1String(each.figure)] =
            ownOf(shareOf(hits, stated));
    }
}

void addLoyalty(OwnFigures &own, const std::vector<Tenure> &tenures)
{
    const SurvivalCurve curve = survivalCurve(tenures);
    const auto step = survivalAt(curve, daysOfThreeYears);
    // Without anybody who left the list says who is here, not who stays.
    if (!step || curve.left == 0)
        return;
    OwnFigure figure{100 * step->share, 100 * step->interval.low, 100 * step->interval.high,
                     curve.customers};
    if (curve.customers < smallestShown)
        figure.value.reset();
    own[QStringLiteral("three-year-loyalty")] = figure;
}

} // namespace

std::vector<Tenure> listedTenures(const Snapshot &customers)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    const auto column = [&customers](Measure measure) {
        const auto found = customers.measures.find(measure);
        return found == customers.measures.end() ? nullptr : &found->second;
    };
    const ScoreColumn *lengths = column(Measure::Tenure);
    const ScoreColumn *left = column(Measure::HasLeft);
    qint64 newest = unknown;
    if (!customers.days.empty())
        newest = customers.days.back().startOfDay(Qt::UTC).toSecsSinceEpoch();
    for (const qint64 at : customers.leftAt)
        newest = std::max(newest, at);

    std::vector<Tenure> tenures;
    size_t day = 0;
    for (size_t row = 0; row < customers.size(); ++row) {
        while (day < customers.days.size() && row >= customers.dayStarts[day + 1])
            ++day;
        const qint64 leftAt = row < customers.leftAt.size() ? customers.leftAt[row] : unknown;
        const quint32 length = lengths ? lengths->codes.at(row) : 0;
        const quint32 leaving = left ? left->codes.at(row) : 0;
        const bool hasLeft = leftAt != unknown || (leaving > 0 && left->values[leaving - 1] == 1);
        if (length > 0) {
            tenures.push_back({double(lengths->values[length - 1]), hasLeft});
            continue;
        }
        // Who left, nobody knows when, has no length.
        if (day >= customers.days.size() || (hasLeft && leftAt == unknown) || newest == unknown)
            continue;
        const qint64 since = customers.days[day].startOfDay(Qt::UTC).toSecsSinceEpoch();
        const qint64 until = leftAt != unknown ? leftAt : newest;
        if (until >= since)
            tenures.push_back({double((until - since) / secondsOfDay), hasLeft});
    }
    return tenures;
}

Result<OwnFigures> ownFigures(const std::shared_ptr<const Snapshot> &responses,
                              const Filter &filter, const std::vector<Tenure> &tenures,
                              const Progress &progress)
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
    addChannels(own, counts->last());

    const auto replies = counter.count(whereRepliesAreKept(*responses, filter),
                                       Breakdown::total(Measure::ReplyTime));
    if (!replies)
        return failure(replies.error());
    const GroupCounts &all = replies->groups.first();
    if (all.responses > 0)
        own[QStringLiteral("personal-reply")] = ownOf(shareOf(all.scored(), all.responses));
    addLoyalty(own, tenures);
    return own;
}

} // namespace patron
