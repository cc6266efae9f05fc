// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers to one question say, by themselves: shares with their intervals, mean and
// quartiles, bins. Pure functions of QuestionCounts.
#pragma once

#include "models/counting/questioncounts.h"
#include "models/metrics/figuretable.h"
#include "models/metrics/interval.h"
#include "models/metrics/metric.h"

#include <optional>

namespace patron {

/// The answers that are numbers, summed up in their own unit.
struct NumberFigures
{
    qint64 n = 0;
    MeanAndInterval mean;
    double low = 0; ///< smallest and largest answer
    double high = 0;
    double lowerQuartile = 0;
    MedianAndInterval median;
    double upperQuartile = 0;
};

/// Of the numbers among the answers: Minutes where the column was read as a time, whatever the file
/// gave it in; else the answers' own (Score).
[[nodiscard]] Unit unitOf(const QuestionCounts &counts);

/// What is read as a year, and written without a separator of thousands.
inline constexpr double firstYear = 1900;
inline constexpr double lastYear = 2100;
[[nodiscard]] bool mayBeYear(double number);

/// The mean of a question's answers; none under smallestShown numbers, as for every score (metrics
/// M7), nor where the answers are no numbers to take a mean of.
[[nodiscard]] std::optional<double> shownMean(const QuestionCounts &counts);

/// None under smallestShown numbers.
[[nodiscard]] std::optional<NumberFigures> numberFigures(const QList<AnswerCount> &answers);

/// Whether the answers have an order of their own: all of them numbers, or words that stand for
/// numbers ("Very good"). What few answers beside the scale ("I do not know") do not change that.
[[nodiscard]] bool areOrdered(const QList<AnswerCount> &answers);
/// By number where they are ordered, those without one last; else the most frequent first.
[[nodiscard]] QList<AnswerCount> inOrder(QList<AnswerCount> answers);

/// One row per answer, in order. Columns: Group, Count, Share, Low and High of the share. Shares
/// are of the n who answered, so those of several answers add up to more than 100 (metrics M23).
[[nodiscard]] FigureTable answersTable(const QuestionCounts &counts, const Breakdown &breakdown);

/// Most bars of a histogram of numbers.
inline constexpr qsizetype mostBins = 12;
/// One row per bin of equal, round width, empty ones too; numbers far beyond the rest share the
/// last bin. Of years the mistyped ones have bins of their own at the ends ("13" among 1985 and
/// 2015). key.value is "20–30" (from, below), "≥ 500", "< 1930", or the number itself where there
/// are few different ones; times by whole hours or days, in minutes. Columns: Group, Count, Share.
[[nodiscard]] FigureTable binsTable(const QuestionCounts &counts, const Breakdown &breakdown);

} // namespace patron
