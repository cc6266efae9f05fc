// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dimension.h"

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array dimensions{
    DimensionInfo{Dimension::Channel, "channel", Field::Channel, "channel_id"},
    DimensionInfo{Dimension::Branch, "branch", Field::Branch, "branch_id"},
    DimensionInfo{Dimension::Segment, "segment", Field::Segment, "segment_id"},
    DimensionInfo{Dimension::Product, "product", Field::Product, "product_id"},
    DimensionInfo{Dimension::Staff, "staff", Field::Staff, "staff_id"},
    DimensionInfo{Dimension::AgeGroup, "age_group", Field::AgeGroup, "age_group_id"},
    DimensionInfo{Dimension::ScoreClass, "score", Field::Skip, "recommend"},
    DimensionInfo{Dimension::Import, "import", Field::Skip, "import_id"},
};

} // namespace

std::span<const DimensionInfo> allDimensions()
{
    return dimensions;
}

const DimensionInfo &info(Dimension dimension)
{
    return *std::ranges::find(dimensions, dimension, &DimensionInfo::dimension);
}

std::optional<Dimension> dimensionFromId(QStringView id)
{
    for (const DimensionInfo &row : dimensions) {
        if (id == QLatin1String(row.id))
            return row.dimension;
    }
    return std::nullopt;
}

std::optional<Dimension> dimensionOf(Field field)
{
    for (const DimensionInfo &row : allDimensions()) {
        if (row.field == field && field != Field::Skip)
            return row.dimension;
    }
    return std::nullopt;
}

} // namespace patron
