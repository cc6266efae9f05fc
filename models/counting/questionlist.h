// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of all surveys, each survey's together, in the order of its columns; those that ask
// the same of several things stand together as one (a matrix), and so do the boxes of one question.
// What a survey tool noted by itself comes last. Plain values, pure functions of a Snapshot.
#pragma once

#include "models/counting/questioncounts.h"
#include "models/counting/rankedquestions.h"

#include <QList>
#include <QString>

namespace patron {

/// What the rows of several questions that stand together are.
enum class RowForm : quint8
{
    Questions, ///< each answered with the same words (a matrix)
    Places,    ///< answers that were put in order
    Ticks      ///< options of one question: ticked, or nothing
};

/// A question, or several that are rows of one.
struct QuestionNode
{
    QList<Question> questions; ///< one; or the rows of a matrix, in the file's order
    QString title; ///< the header; of a matrix what its rows' headers have in common, "" = nothing
    QStringList labels; ///< of a matrix: what is left of each row's header
    qint64 n = 0;       ///< responses with an answer; of a matrix or of boxes of the fullest row
    RowForm form = RowForm::Questions;

    [[nodiscard]] bool isMatrix() const { return questions.size() > 1; }
    friend bool operator==(const QuestionNode &, const QuestionNode &) = default;
};

struct SurveyNode
{
    SurveyId survey;
    QString file; ///< of its newest import that brought rows, as namesOfImports() tells surveys
                  ///< apart
    QList<QuestionNode> questions; ///< a matrix is followed by its rows
    bool isOfTool = false;         ///< what the survey tool noted by itself, nobody was asked it

    friend bool operator==(const SurveyNode &, const SurveyNode &) = default;
};

/// Everything that can be shown: the counted questions, and those answered in words of the
/// person's own. Surveys by their newest import that brought rows, newest first; behind them all,
/// as surveys of their own, what their tools noted. counts: as questionCounts() gives them; n of
/// own words is 0 there and may be filled in later. rankings: all of the snapshot.
[[nodiscard]] QList<SurveyNode> questionList(const Snapshot &snapshot,
                                             const QList<QuestionCounts> &counts,
                                             const QList<RankedQuestion> &rankings);

} // namespace patron
