// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/driverstudy.h"

#include "models/metrics/workfirst.h"
#include "models/session/questiondirection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace patron {

namespace {

/// A question that fewer answered would leave too few complete responses.
constexpr double leastAnswered = 0.6;
constexpr qsizetype mostQuestions = 12;
constexpr std::array outcomes{Measure::Satisfaction, Measure::Recommend, Measure::Rating};

qint64 answeredOf(const std::vector<double> &answers)
{
    return std::ranges::count_if(answers, [](double answer) { return std::isfinite(answer); });
}

/// One survey with one of the scores it asks.
struct Candidate
{
    Measure outcome = Measure::Satisfaction;
    std::vector<double> scores;
    QStringList headers;
    std::vector<DriverAnswers> questions;
    qint64 rows = 0;

    /// Answers that can be weighed.
    [[nodiscard]] qint64 weight() const { return questions.size() < 2 ? 0 : answeredOf(scores); }
};

Candidate candidateOf(const Snapshot &responses, SurveyId survey,
                      const QList<ScaleQuestion> &questions, const std::vector<size_t> &rows)
{
    Candidate candidate;
    candidate.rows = static_cast<qint64>(rows.size());
    for (const Measure measure : outcomes) {
        std::vector<double> scores = scoresOf(responses, measure, rows);
        if (answeredOf(scores) > answeredOf(candidate.scores)) {
            candidate.outcome = measure;
            candidate.scores = std::move(scores);
        }
    }
    const auto needed = static_cast<qint64>(leastAnswered * static_cast<double>(rows.size()));
    for (const ScaleQuestion &each : questions) {
        if (each.question.survey != survey || candidate.headers.size() == mostQuestions)
            continue;
        std::vector<double> answers = answersOf(responses, each.question.id, rows);
        if (answeredOf(answers) < std::max<qint64>(1, needed))
            continue;
        if (each.isLowestBest) {
            for (double &answer : answers)
                answer = each.low + each.high - answer;
        }
        candidate.headers << each.question.header;
        candidate.questions.push_back(
            {std::move(answers), static_cast<double>(each.low), static_cast<double>(each.high)});
    }
    return candidate;
}

/// The most to gain first; those without any weight last.
FigureTable driverTable(const Drivers &drivers, const QStringList &questions)
{
    FigureTable table;
    table.metric = Metric::Csat; // percent
    table.breakdown = Breakdown::over(QuestionId(), Measure::Volume);
    table.columns = {{TableColumn::Group, {}},  {TableColumn::N, {}},
                     {TableColumn::Weight, {}}, {TableColumn::Low, {}},
                     {TableColumn::High, {}},   {TableColumn::Performance, {}}};
    std::vector<qsizetype> order(static_cast<size_t>(drivers.drivers.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](qsizetype i) { return drivers.drivers[i].toGain; });
    Drivers sorted = drivers;
    sorted.drivers.clear();
    const bool isTold = drivers.refusal == DriverRefusal::None;
    for (const qsizetype i : order) {
        const Driver &driver = drivers.drivers[i];
        sorted.drivers << driver;
        FigureRow row{{questions[i], {}}, {}, {questions[i], drivers.n}};
        row.figure.metric = table.metric;
        row.figure.n = drivers.n;
        if (isTold) {
            row.figure.value = driver.share;
            row.figure.low = driver.shareRange.low;
            row.figure.high = driver.shareRange.high;
            row.cells << driver.share << driver.shareRange.low << driver.shareRange.high
                      << driver.performance;
        } else {
            row.cells << QVariant() << QVariant() << QVariant() << QVariant();
        }
        table.rows << row;
    }
    table.content = sorted;
    return table;
}

} // namespace

Result<DriverStudy> studyDrivers(const Snapshot &responses, const Filter &filter,
                                 const Progress &progress)
{
    const SortedQuestions sorted = sortQuestions(responses, progress);
    const QList<ScaleQuestion> &questions = sorted.ratings;
    QList<SurveyId> surveys;
    for (const ScaleQuestion &each : questions) {
        if (!surveys.contains(each.question.survey))
            surveys << each.question.survey;
    }
    Candidate best;
    for (const SurveyId survey : std::as_const(surveys)) {
        Candidate candidate = candidateOf(responses, survey, questions,
                                          rowsOfSurvey(responses, filter, survey, progress));
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (candidate.weight() > best.weight())
            best = std::move(candidate);
    }
    DriverStudy study;
    study.unclear = sorted.unclear;
    study.noRatings = sorted.noRatings;
    if (best.weight() == 0)
        return study;
    study.outcome = best.outcome;
    study.questions = best.headers;
    study.rows = best.rows;
    Result<Drivers> weighed = drivers(best.questions, best.scores, progress);
    if (!weighed)
        return failure(weighed.error());
    study.drivers = std::move(*weighed);
    return study;
}

Result<CardData> driverCard(const Snapshot &responses, const Filter &filter,
                            const Progress &progress)
{
    Result<DriverStudy> study = studyDrivers(responses, filter, progress);
    if (!study)
        return failure(study.error());
    CardData card;
    card.headline.metric = Metric::Csat;
    // A refusal is worth a card, too: it says how many answers are missing.
    card.headline.n = study->drivers.n;
    if (study->drivers.refusal == DriverRefusal::None)
        card.explanation.explained = 100 * study->drivers.rSquared;
    card.verdict = workFirstVerdict(study->drivers, study->questions, study->outcome);
    card.table = driverTable(study->drivers, study->questions);
    card.explanation.formula = "relative-weights";
    card.explanation.outcome = study->outcome;
    card.explanation.interval = "bootstrap";
    card.explanation.unclear = study->unclear;
    card.explanation.noRatings = study->noRatings;
    card.explanation.rows = study->rows;
    card.explanation.used = study->drivers.n;
    if (study->drivers.leftOut > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, study->drivers.leftOut);
    return card;
}

} // namespace patron
