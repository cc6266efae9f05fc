// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header of a table is and what its rows say together: 0 to 3 rows, perhaps below a
// title, as the survey tools write them. Decided by the shape of the rows, not by their language.
// Pure functions, any thread.
#pragma once

#include "models/files/tablereader.h"

namespace patron {

/// How many rows the functions below want to see.
inline constexpr qsizetype headerSampleRows = 50;

struct HeaderLayout
{
    int titleRows = 0;
    int headerRows = 1;          ///< 0: the first row is an answer already
    QStringList headers;         ///< for a table without header: A, B, C ...
    QList<HeaderDetail> details; ///< one per header; empty where there is nothing to add

    friend bool operator==(const HeaderLayout &, const HeaderLayout &) = default;
};

/// rows: the first of the table, trimmed cells, blank rows left out; titleRows and headerRows: what
/// the owner insists on.
[[nodiscard]] HeaderLayout findHeader(const QList<QStringList> &rows, std::optional<int> titleRows,
                                      std::optional<int> headerRows);

/// Finds columns side by side that belong to one question by what their headers share: "Question
/// [Item]", "Question - Item", "Question (Item)", "question/item". Fills the details' group and
/// item where they are empty; details may be empty, and stays so where nothing is found.
void groupColumns(const QStringList &headers, QList<HeaderDetail> &details);

} // namespace patron
