// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a report says, as values, and how it is computed: the cards of the panes that the plan
// asks for, questions, published figures beside the own ones, calls, words, the story. A job; off
// the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/metrics/callbacklist.h"
#include "models/metrics/publishedcomparison.h"
#include "models/session/questioncard.h"
#include "models/session/reportplan.h"
#include "models/session/reportstory.h"
#include "models/session/wordstudy.h"

#include <QDateTime>

namespace patron {

class Database;

/// A question of a survey with its answers.
struct ReportQuestion
{
    QString title;      ///< header; of a matrix what its rows have in common, "" = nothing
    qsizetype rows = 1; ///< of a matrix
    QuestionCard card;
};

/// What one survey asked.
struct ReportSurvey
{
    QString file;                    ///< as its SurveyNode has it
    QList<ReportQuestion> questions; ///< in the order of the file's columns
    QList<QuestionNode> beyond;      ///< those there was no room for
    qsizetype oneAnswer = 0;         ///< questions to which everybody gave one and the same answer
};

/// How many calls are owed and what calling brought; nobody is named.
struct ReportCalls
{
    std::array<qint64, allCallBackViews.size()> counts{}; ///< by CallBackView
    CallBackHelp help;

    [[nodiscard]] qint64 of(CallBackView view) const { return counts[static_cast<size_t>(view)]; }
    [[nodiscard]] bool isAny() const;
};

struct ReportContent
{
    ReportPlan plan;
    Dashboard dashboard; ///< the cards of the plan's panes and of the cover
    /// Every figure there is, once, with its change and how it came about; without tables.
    QList<CardData> figures;
    QList<ReportSurvey> surveys; ///< those with a question to print, the newest first
    QList<ComparedTheme> themes; ///< those with anything of one's own beside them
    ReportCalls calls;
    WordStudy words;
    QList<StorySentence> story;
    QMap<QString, QString> importNames; ///< by import id, for the filter line: namesOfImports()
    QMap<QuestionId, QString> questionNames; ///< headers by question, for the filter line
    QDateTime madeAt;                        ///< wall clock
};

/// The surveys share so many questions, and each has room for some at least. A matrix is one. A
/// usual survey is told whole, and so is a second one beside it.
inline constexpr qsizetype mostReportQuestions = 80;
inline constexpr qsizetype fewestOfSurvey = 10;
/// For each survey with so many questions: for how many of them there is room. What a short one
/// does not need is a long one's.
[[nodiscard]] QList<qsizetype> roomForQuestions(const QList<qsizetype> &wanted);

/// snapshot: one in which everything the filter names has answers. The filter's period is the
/// plan's where that names one. Nothing that the plan does not ask for is computed, but for the
/// story. rule: who is owed a call. Fails when the database cannot be read, or when cancelled.
[[nodiscard]] Result<ReportContent> computeReport(Database &database,
                                                  const std::shared_ptr<const Snapshot> &snapshot,
                                                  const Filter &filter, const ReportPlan &plan,
                                                  const QDateTime &madeAt, const Progress &progress,
                                                  const CallBackRule &rule = {});

} // namespace patron
