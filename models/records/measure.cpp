// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/measure.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array measures{
    MeasureInfo{Measure::Volume, "volume", Field::Skip, nullptr, 0, 0, 1, RecordKind::Responses},
    MeasureInfo{Measure::Recommend, "recommend", Field::Recommend, "recommend", 0, 10, 1,
                RecordKind::Responses},
    MeasureInfo{Measure::Satisfaction, "satisfaction", Field::Satisfaction, "satisfaction", 1, 5, 1,
                RecordKind::Responses},
    MeasureInfo{Measure::Rating, "rating", Field::Rating, "rating", 2, 10, 2,
                RecordKind::Responses},
    MeasureInfo{Measure::Effort, "effort", Field::Effort, "effort", 1, 7, 1, RecordKind::Responses},
    MeasureInfo{Measure::ReplyTime, "reply_time", Field::ReplyTime, "reply_seconds", 0, -1, 60,
                RecordKind::Responses},
    MeasureInfo{Measure::ResolutionTime, "resolution_time", Field::ResolutionTime,
                "resolution_seconds", 0, -1, 60, RecordKind::Responses},
    MeasureInfo{Measure::Tenure, "tenure", Field::Tenure, "tenure_days", 0, -1, 1,
                RecordKind::Customers},
    MeasureInfo{Measure::HasLeft, "has_left", Field::CustomerLeft, "has_left", 0, 1, 1,
                RecordKind::Customers},
    MeasureInfo{Measure::Amount, "amount", Field::Amount, "amount", 0, -1, 100,
                RecordKind::Purchases},
};

} // namespace

std::span<const MeasureInfo> allMeasures()
{
    return measures;
}

const MeasureInfo &info(Measure measure)
{
    return *std::ranges::find(measures, measure, &MeasureInfo::measure);
}

std::optional<Measure> measureOf(Field field)
{
    const auto found = std::ranges::find_if(measures, [field](const MeasureInfo &row) {
        return row.measure != Measure::Volume && row.field == field;
    });
    return found == measures.end() ? std::nullopt : std::optional(found->measure);
}

} // namespace patron
