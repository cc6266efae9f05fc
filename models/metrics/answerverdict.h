// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers to a question say, as id + arguments: the words are in views/text/answertext.
// Pure functions.
#pragma once

#include "models/metrics/answergroups.h"

#include <QVariantList>

#include <span>

namespace patron {

enum class AnswerVerdictId : quint8
{
    NoAnswers,
    TooFew,       ///< n, how many it takes
    MostGiven,    ///< answer, its share, low, high (percent): the most frequent, for certain
    NoneAhead,    ///< the two most frequent answers: which of them is ahead is not certain
    Average,      ///< mean, low, high of its interval, smallest and largest answer; where these
                  ///< are steps in words, the words of both
    Middle,       ///< median, lower and upper quartile
    GroupSays,    ///< group, answer, its share, share among the others: differs for certain
    GroupScores,  ///< group, its mean or median, that of the others: differs for certain
    GroupsAlike,  ///< number of groups compared
    OneGroup,     ///< nothing to compare with; of the other groups with answers: the largest, its
                  ///< answers, how many they are, how many it takes (none: no arguments)
    BestAndWorst, ///< of several questions on one scale: best, its mean, worst, its mean
    RowsAlike,    ///< number of questions: best and worst cannot be told apart
    FirstAndLast, ///< of answers put in order: first, its mean place, last, its mean place
    PlacesAlike,  ///< number of answers: first and last cannot be told apart
    OwnWords,     ///< how many answered in words of their own
    AllAlike,     ///< n, the answer that all of them gave; its words where it is a step in words
    OneGroupLeft, ///< the same, because of the filter
    TwoAnswers,   ///< the only two answers, each with its share (percent): as NoneAhead
};

struct AnswerVerdict
{
    AnswerVerdictId id = AnswerVerdictId::NoAnswers;
    QVariantList arguments;  ///< raw numbers and words, in the order of the comments above
    Unit unit = Unit::Score; ///< of an answer, a mean, a median among them

    friend bool operator==(const AnswerVerdict &, const AnswerVerdict &) = default;
};

/// All ids, for tests that walk them.
[[nodiscard]] QList<AnswerVerdictId> allAnswerVerdictIds();

/// Of one question alone.
[[nodiscard]] AnswerVerdict answersVerdict(const QuestionCounts &counts);
/// Of a question cut into groups: the contrast that is widest of those that hold.
[[nodiscard]] AnswerVerdict groupsVerdict(std::span<const AnswerGroup> groups,
                                          std::span<const Contrast> found, AnswerMeasure measure);
/// Of several questions on one scale; each row's key.value is the question.
[[nodiscard]] AnswerVerdict rowsVerdict(std::span<const AnswerGroup> rows);
/// Of the places of answers that were put in order; each row's key.value is the answer.
[[nodiscard]] AnswerVerdict placesVerdict(std::span<const AnswerGroup> rows);

} // namespace patron
