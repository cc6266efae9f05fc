// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the spreadsheets that are written. Pure function.
#pragma once

#include <QString>

namespace patron {

/// A cell as it stands in the file: quoted where it must be, and never a formula: a text that a
/// spreadsheet would run begins with an apostrophe.
[[nodiscard]] QString csvCell(const QString &text, QChar delimiter);

} // namespace patron
