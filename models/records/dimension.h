// SPDX-License-Identifier: GPL-3.0-or-later
// By what responses can be cut and filtered. Channel to AgeGroup hold words of the files;
// ScoreClass and Import are derived. A new dimension is one row in dimension.cpp and one column in
// resources/sql.
#pragma once

#include "models/records/field.h"

#include <QString>

#include <optional>
#include <span>

namespace patron {

enum class Dimension : quint8
{
    Channel,
    Branch,
    Segment,
    Staff,
    Product,
    AgeGroup,
    ScoreClass,
    Import
};

/// How many of the dimensions hold words of a file (the first ones of the enum).
inline constexpr int storedDimensions = 6;

struct DimensionInfo
{
    Dimension dimension;
    const char *id;     ///< "channel": command line, settings
    Field field;        ///< the field that fills it; Field::Skip where it is derived
    const char *column; ///< column of table response that holds its value id (ScoreClass: derived
                        ///< from recommend)
};

/// In the order of the filter bar.
[[nodiscard]] std::span<const DimensionInfo> allDimensions();
[[nodiscard]] const DimensionInfo &info(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromId(QStringView id);
/// The one that this field fills.
[[nodiscard]] std::optional<Dimension> dimensionOf(Field field);

/// The values of Dimension::ScoreClass: detractor 0-6, passive 7-8, promoter 9-10 (metrics M1).
inline constexpr const char *scoreClassIds[] = {"detractor", "passive", "promoter"};

} // namespace patron
