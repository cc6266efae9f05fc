// SPDX-License-Identifier: GPL-3.0-or-later
// The table of figures at the report's end: one table per way of cutting (by month, by channel
// ...), all figures beside each other. Plain values, in words of the report's language.
#pragma once

#include "views/report/reportwriter.h"

#include <QLocale>
#include <QStringList>

#include <span>

namespace patron {

struct ReportTable
{
    QString title;
    QStringList header;
    QList<QStringList>
        rows; ///< first cell: the group; others: "46", below it "37 to 53" and "294 answers"
    qsizetype leftOut = 0; ///< groups with fewer answers that are not listed
};

/// Groups without any answer are left out.
[[nodiscard]] QList<ReportTable> reportTables(const ReportContent &content,
                                              std::span<const CardId> cards, const QLocale &locale);

} // namespace patron
