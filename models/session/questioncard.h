// SPDX-License-Identifier: GPL-3.0-or-later
// From a question, a filter and by what to cut to everything its card shows. Pure functions of a
// Snapshot, any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/counting/questionlist.h"
#include "models/counting/snapshot.h"
#include "models/metrics/answerverdict.h"
#include "models/metrics/share.h"
#include "models/session/cards.h"

#include <memory>
#include <variant>

namespace patron {

class SnapshotCounter;

/// By what the answers are cut: nothing, a dimension, another question.
using CutBy = std::variant<std::monostate, Dimension, QuestionId>;

struct QuestionWish
{
    QList<QuestionId> questions;       ///< one; several = the rows of a matrix
    QStringList labels;                ///< of the rows
    CutBy cut;                         ///< of a matrix: not looked at
    RowForm form = RowForm::Questions; ///< of the rows: QuestionNode

    friend bool operator==(const QuestionWish &, const QuestionWish &) = default;
};

struct QuestionCard
{
    QuestionWish wish;
    QuestionKind kind = QuestionKind::Choice;
    ChartKind chart = ChartKind::AnswerBars;
    FigureTable table;
    AnswerVerdict verdict;
    Unit unit = Unit::Score; ///< of the answers, where they are numbers
    qint64 n = 0;            ///< responses with an answer; of a matrix, of its fullest row
    qint64 leftOut = 0;      ///< filled-in surveys with this question that leave it empty
    std::optional<NumberFigures> numbers; ///< of all groups together
    Share most;                           ///< of the answer given most often
    QString mostAnswer;                   ///< which that is
    qsizetype groupsLeftOut = 0;          ///< groups beyond mostCutGroups: the smallest
    qsizetype answersLeftOut = 0;         ///< answers that neither chart nor table has: the rarest
    bool isCut = false;
    bool isRanking = false; ///< a matrix of answers that were put in order

    /// Several questions, each a row of its own; the boxes of one question are none.
    [[nodiscard]] bool isMatrix() const
    {
        return wish.questions.size() > 1 && wish.form != RowForm::Ticks;
    }
};

inline constexpr qsizetype mostCutGroups = 24;

/// The chart is not filtered by its own question, nor by what it is cut by. Unknown questions and
/// those in own words: a card without a table. Where no group has an answer: uncut, and its wish
/// says so.
[[nodiscard]] Result<QuestionCard> computeQuestion(const std::shared_ptr<const Snapshot> &snapshot,
                                                   const Filter &filter, const QuestionWish &wish,
                                                   const Progress &progress);

/// Which of its answers or groups the filter has on: what its chart shows more strongly.
[[nodiscard]] QStringList chosenOn(const QuestionCard &card, const Filter &filter);

/// Dimensions of which the imports that asked the question have at least two words, then the other
/// questions of the same survey that have 2 to mostCutGroups different answers.
[[nodiscard]] QList<CutBy> cutsFor(const Snapshot &snapshot, const QList<QuestionId> &questions);

/// Headers by question.
[[nodiscard]] QMap<QuestionId, QString> questionNames(const Snapshot &snapshot);
/// What imports are called, by their ids as text: no two alike (namesOfImports()).
[[nodiscard]] QMap<QString, QString> importNames(const Snapshot &snapshot);
/// Their files, which stay what they are whatever else is imported.
[[nodiscard]] QMap<QString, QString> importFiles(const Snapshot &snapshot);
/// What the question's column was in its newest import.
[[nodiscard]] Field newestField(const Snapshot &snapshot, QuestionId question);
/// The filter, in those imports only that asked the question.
[[nodiscard]] Filter whereAsked(const Snapshot &snapshot, const Filter &filter,
                                QuestionId question);
/// How many responses of the filter are of such imports.
[[nodiscard]] Result<qint64> countAsked(const SnapshotCounter &counter, const Snapshot &snapshot,
                                        const Filter &filter, QuestionId question);

} // namespace patron
