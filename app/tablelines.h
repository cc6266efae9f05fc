// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells as lines of a terminal. Pure function.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace patron {

/// Columns padded to their widest cell; the first to the left, the others to the right.
[[nodiscard]] QString tableLines(const QList<QStringList> &rows);

} // namespace patron
