// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of value a number in a workbook is, told by the format it is shown with. Pure
// functions, any thread.
#pragma once

#include <QStringView>

namespace patron {

enum class NumberKind : quint8
{
    Plain,
    Percent,
    Date, ///< days since the workbook's first day, perhaps with a time
    Time  ///< of a day, or how long something took: parts of a day
};

/// code: as the file has it, "dd.mm.yyyy hh:mm", "[$-419]d mmm;@", "0.0%".
[[nodiscard]] NumberKind kindOfFormat(QStringView code);

/// Of the formats that files name only by number.
[[nodiscard]] NumberKind kindOfBuiltinFormat(int id);

} // namespace patron
