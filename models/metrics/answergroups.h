// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to one question by groups of respondents, or to several questions on one scale side
// by side: each row in percent, and which rows really differ from the others (metrics M10, M22).
// Pure functions.
#pragma once

#include "models/metrics/answerfigures.h"

#include <span>
#include <vector>

namespace patron {

/// One row: the respondents of one group, or one question of a matrix.
struct AnswerGroup
{
    GroupKey key;
    QuestionCounts counts;
};

/// How rows are compared.
enum class AnswerMeasure : quint8
{
    Shares, ///< each answer's share
    Mean,   ///< of answers on a scale
    Median, ///< of any numbers
    Place,  ///< mean of the places that answers were put on, 1 the first
};

/// One finding: a row against all other rows together.
struct Contrast
{
    qsizetype row = 0;
    QString answer;    ///< with Shares
    double value = 0;  ///< share in percent, mean or median of the row
    double others = 0; ///< of the others together
    double p = 1;
    bool holds = false; ///< more than chance, also among all the contrasts on screen
};

/// None of Place. answers: those compared, in the order of the columns. Groups under smallestShown
/// are in no contrast, nor is one that has no others.
[[nodiscard]] std::vector<Contrast> contrasts(std::span<const AnswerGroup> groups,
                                              const QStringList &answers, AnswerMeasure measure);

/// The answers that get a column: in order (inOrder() of all groups together), at most this many;
/// of more the most frequent.
inline constexpr qsizetype mostAnswerColumns = 8;
/// Where each answer has a panel of its own.
inline constexpr qsizetype mostAnswerPanels = 12;
[[nodiscard]] QStringList answerColumns(std::span<const AnswerGroup> groups,
                                        qsizetype most = mostAnswerColumns);

/// A row per group, best first and those under smallestFirm last; as they come where keepOrder.
/// Columns: Group, N, then of Shares and Mean a Share per answer (restColumn: all the others), of
/// Mean and Median also Value, Low and High, at last StandsOut. Of Place as of Mean, the lowest
/// first with BestFirst, and without StandsOut: who puts one answer first puts the others behind
/// it.
enum class RowOrder : quint8
{
    BestFirst,
    AsGiven,
    LowestFirst ///< the lowest is the best
};
[[nodiscard]] FigureTable groupsTable(std::span<const AnswerGroup> groups,
                                      const QStringList &answers, AnswerMeasure measure,
                                      RowOrder order, std::span<const Contrast> found);

/// The answers of all groups in one.
[[nodiscard]] QuestionCounts together(std::span<const AnswerGroup> groups);

} // namespace patron
