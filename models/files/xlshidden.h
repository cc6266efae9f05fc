// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets of a workbook of Excel 97 to 2003 are hidden: libfreexl does not say, so the records
// that list the sheets are read here. Pure function of a file, any thread.
#pragma once

#include <QIODevice>
#include <QList>

namespace patron {

/// One per sheet, in the file's order; empty where the file does not say or is damaged. Reads a few
/// kilobytes of an honest file, a bounded number of any other.
[[nodiscard]] QList<bool> hiddenSheets(QIODevice &file);

} // namespace patron
