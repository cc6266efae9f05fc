// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to a question in words: verdicts, explanations, what a mark of a chart says. Pure
// functions of values and a locale.
#pragma once

#include "models/metrics/answerverdict.h"
#include "models/session/questioncard.h"

#include <QLocale>
#include <QString>

namespace patron {

/// A number in the answers' own unit: "4.2", "1,250", of minutes "20 h".
[[nodiscard]] QString answerNumber(double number, const QLocale &locale, Unit unit = Unit::Score);
/// "More: Price; less: Taste" of the cells of TableColumn::StandsOut; "" of none.
[[nodiscard]] QString standsOutText(const QStringList &standsOut);
[[nodiscard]] QString answerVerdictText(const AnswerVerdict &verdict, const QLocale &locale);
/// Of a question's card: the verdict, and which end of the scale is the best where that is not the
/// highest number.
[[nodiscard]] QString questionVerdict(const QuestionCard &card, const QLocale &locale);
/// "How is this counted?" of a question's card.
[[nodiscard]] QString questionExplanation(const QuestionCard &card, const QLocale &locale);
/// What has to be read beside the chart: what it leaves out, what its marks mean.
[[nodiscard]] QStringList questionNotes(const QuestionCard &card, const QLocale &locale);
/// The one big figure; "" where there is none to give.
[[nodiscard]] QString questionFigure(const QuestionCard &card, const QLocale &locale);
/// Beside it: "4.0 to 4.4 · 312 answers".
[[nodiscard]] QString questionDetail(const QuestionCard &card, const QLocale &locale);
/// Title of a node: its header; of a matrix without common words how many questions it holds.
[[nodiscard]] QString questionTitle(const QString &title, qsizetype questions, RowForm form);

} // namespace patron
