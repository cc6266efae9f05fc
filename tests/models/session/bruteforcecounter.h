// SPDX-License-Identifier: GPL-3.0-or-later
// A Counter that looks at every response for every question: too slow for anything but being right.
// Shares no code with the other two, so that it can judge them.
#pragma once

#include "models/counting/counter.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace patron::test {

struct PlainResponse
{
    QDate day; ///< invalid = undated
    QMap<Dimension, QString> words;
    QMap<Measure, qint64> scores; ///< stored values
    QMap<QuestionId, QStringList> answers;
};

class BruteForceCounter final : public Counter
{
public:
    explicit BruteForceCounter(std::vector<PlainResponse> responses)
        : m_responses(std::move(responses))
    {
    }

    [[nodiscard]] Result<QList<Counts>> counts(const Filter &filter,
                                               std::span<const Breakdown> breakdowns) const override
    {
        QList<Counts> all;
        for (const Breakdown &breakdown : breakdowns)
            all << one(filter, breakdown);
        ++calls;
        return all;
    }

    static QString word(const PlainResponse &response, Dimension dimension)
    {
        if (dimension != Dimension::ScoreClass)
            return response.words.value(dimension);
        if (!response.scores.contains(Measure::Recommend))
            return {};
        const qint64 score = response.scores[Measure::Recommend];
        return QLatin1String(score <= 6 ? "detractor" : score <= 8 ? "passive" : "promoter");
    }

    static bool isIn(const PlainResponse &response, const Filter &filter)
    {
        if (filter.period.from.isValid() &&
            !(response.day.isValid() && response.day >= filter.period.from))
            return false;
        if (filter.period.to.isValid() &&
            !(response.day.isValid() && response.day <= filter.period.to))
            return false;
        for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
            if (!it->isEmpty() && !it->contains(word(response, it.key())))
                return false;
        }
        for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
            const QStringList given = response.answers.value(it.key(), {QString()});
            if (!it->isEmpty() &&
                std::ranges::none_of(given, [&](const QString &a) { return it->contains(a); }))
                return false;
        }
        return true;
    }

    mutable int calls = 0;

private:
    /// Sorts as Counts promises: days and words ascending, undated and unnamed last.
    struct Order
    {
        bool operator()(const GroupKey &a, const GroupKey &b) const
        {
            if (a.start.isValid() != b.start.isValid())
                return a.start.isValid();
            if (a.start != b.start)
                return a.start < b.start;
            if (a.value.isEmpty() != b.value.isEmpty())
                return b.value.isEmpty();
            return a.value.toUcs4() < b.value.toUcs4();
        }
    };

    static std::vector<GroupKey> keysOf(const PlainResponse &response, const Breakdown &breakdown)
    {
        switch (breakdown.by) {
        case GroupBy::Nothing:
            return {GroupKey{}};
        case GroupBy::Value:
            return {GroupKey{word(response, breakdown.dimension), {}}};
        case GroupBy::Time:
            return {GroupKey{{},
                             response.day.isValid() ? bucketStart(response.day, breakdown.bucket)
                                                    : QDate()}};
        case GroupBy::Answer:
            break;
        }
        std::vector<GroupKey> keys;
        for (const QString &answer : response.answers.value(breakdown.question, {QString()}))
            keys.push_back({answer, {}});
        return keys;
    }

    Counts one(const Filter &filter, const Breakdown &breakdown) const
    {
        Counts counts;
        counts.breakdown = breakdown;
        std::vector<const PlainResponse *> looked;
        for (const PlainResponse &response : m_responses) {
            if (isIn(response, filter))
                looked.push_back(&response);
        }
        addColumns(counts, looked);

        std::map<GroupKey, GroupCounts, Order> groups;
        const qsizetype columns =
            breakdown.split ? counts.splitWords.size() : counts.scoreValues.size();
        if (breakdown.by == GroupBy::Nothing)
            groups[GroupKey{}].scores.resize(columns);
        for (const PlainResponse *response : looked) {
            for (const GroupKey &key : keysOf(*response, breakdown)) {
                GroupCounts &group = groups[key];
                group.key = key;
                group.scores.resize(columns);
                ++group.responses;
                const qsizetype column =
                    breakdown.split
                        ? counts.splitWords.indexOf(word(*response, *breakdown.split))
                        : counts.scoreValues.indexOf(response->scores.value(breakdown.measure, -1));
                if (column >= 0)
                    ++group.scores[column];
            }
        }
        for (const auto &[key, group] : groups)
            counts.groups << group;
        return counts;
    }

    void addColumns(Counts &counts, const std::vector<const PlainResponse *> &looked) const
    {
        const Breakdown &breakdown = counts.breakdown;
        if (breakdown.split) {
            for (const PlainResponse &response : m_responses) {
                const QString value = word(response, *breakdown.split);
                if (!value.isEmpty() && !counts.splitWords.contains(value))
                    counts.splitWords << value;
            }
            std::ranges::sort(counts.splitWords, {}, [](const QString &w) { return w.toUcs4(); });
            return;
        }
        const MeasureInfo &measure = info(breakdown.measure);
        if (measure.high >= 0 && breakdown.measure != Measure::Volume) {
            for (qint64 value = measure.low; value <= measure.high; ++value)
                counts.scoreValues << value;
        } else if (breakdown.measure != Measure::Volume) {
            for (const PlainResponse *response : looked) {
                if (response->scores.contains(breakdown.measure) &&
                    !counts.scoreValues.contains(response->scores[breakdown.measure]))
                    counts.scoreValues << response->scores[breakdown.measure];
            }
            std::ranges::sort(counts.scoreValues);
        }
    }

    std::vector<PlainResponse> m_responses;
};

} // namespace patron::test
