// SPDX-License-Identifier: GPL-3.0-or-later
// The tables at the report's end: every figure with its change, then one table per way of cutting
// (by month, by channel ...), all figures beside each other, then the questions. Plain values, in
// words of the report's language.
#pragma once

#include "models/session/reportcontent.h"

#include <QLocale>
#include <QStringList>

#include <span>

namespace patron {

struct ReportTable
{
    QString title;
    QStringList header;
    QList<QStringList>
        rows; ///< first cell: the group; others: "46", "37 to 53" and "294 answers", each in a
              ///< column of its own or, of more than two figures, below each other
    qsizetype leftOut = 0; ///< groups with fewer answers that are not listed
    QString leftOutText;   ///< says so; "" where none is
    QString note;          ///< what an asterisk in the rows means; "" where there is none
    QList<qreal> shares;   ///< of the columns in the width; empty: the first wider, others alike
    QList<int> isText;     ///< columns that begin at the left, beside the first
};

/// Figure, its range, its answers, its change: one row each. No rows: nothing to tell.
[[nodiscard]] ReportTable figuresTable(const ReportContent &content, const QLocale &locale);
/// By time and by dimension. Groups without any answer are left out.
[[nodiscard]] QList<ReportTable> reportTables(const ReportContent &content,
                                              std::span<const CardId> cards, const QLocale &locale);
[[nodiscard]] ReportTable questionsTable(const ReportContent &content, const QLocale &locale);
[[nodiscard]] ReportTable callsTable(const ReportContent &content, const QLocale &locale);
/// Words typical of one group's comments, and in how many of both groups' they are; those that may
/// be chance have an asterisk, and what that means stands below them.
[[nodiscard]] ReportTable wordsTable(const ReportContent &content, bool isHappy,
                                     const QLocale &locale);

} // namespace patron
