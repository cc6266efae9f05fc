// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/responsestudies.h"

#include "models/counting/channelplace.h"
#include "models/counting/filteredrows.h"
#include "models/counting/scorequestion.h"
#include "models/metrics/sample.h"
#include "models/metrics/workfirst.h"
#include "models/session/scalequestions.h"

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

/// Where the mean lies on the scale, percent: questions of different scales beside each other.
double ofItsBest(const ScaleQuestion &question, double mean)
{
    return 100 * (mean - question.low) / (question.high - question.low);
}

FigureRow ratingRow(const ScaleQuestion &question, const std::vector<double> &answers)
{
    const auto points = static_cast<size_t>(question.high - question.low + 1);
    std::vector<qint64> counts(points);
    std::vector<double> values(points);
    for (size_t i = 0; i < points; ++i)
        values[i] = question.low + static_cast<double>(i);
    qint64 n = 0;
    for (const double answer : answers) {
        // No number at all, or one outside the scale: neither may be rounded to a place.
        const double point = std::round(answer) - question.low;
        if (!(point >= 0 && point < static_cast<double>(points)))
            continue;
        ++counts[static_cast<size_t>(point)];
        ++n;
    }
    const QString &header = question.question.header;
    FigureRow row{{header, {}}, {}, {header, n}};
    row.figure.metric = Metric::Csat;
    row.figure.n = n;
    for (size_t i = 0; i < points; ++i)
        row.figure.counts << qMakePair(QString::number(values[i]), counts[i]);
    if (n < smallestShown) {
        row.cells << QVariant() << QVariant() << QVariant() << QVariant();
        return row;
    }
    const MeanAndInterval mean = meanInterval(values, counts);
    const auto share = [&](auto isIn) {
        qint64 hits = 0;
        for (size_t i = 0; i < points; ++i)
            hits += isIn(values[i]) ? counts[i] : 0;
        return 100 * static_cast<double>(hits) / static_cast<double>(n);
    };
    const double middle = (question.low + question.high) / 2.0;
    row.figure.value = ofItsBest(question, mean.mean);
    row.figure.mean = mean.mean;
    row.cells << mean.mean << share([middle](double value) { return value < middle; })
              << share([middle](double value) { return value == middle; })
              << share([middle](double value) { return value > middle; });
    return row;
}

/// Where waits are cut: within the hour, the half day of a shop, the day, three days.
constexpr std::array<qint64, 4> waitEnds{60, 240, 1440, 4320};

QString waitName(size_t band)
{
    const QString from = QString::number(band == 0 ? 0 : waitEnds[band - 1]);
    return from + u'-' + (band < waitEnds.size() ? QString::number(waitEnds[band]) : QString());
}

size_t bandOf(qint64 seconds)
{
    return static_cast<size_t>(std::ranges::upper_bound(waitEnds, (seconds + 59) / 60 - 1) -
                               waitEnds.begin());
}

/// The scores of each band of waits; every response in the filter is in one, or in none ("").
Counts countsByWait(const Snapshot &responses, const Filter &filter, Metric metric,
                    const Progress &progress)
{
    const MeasureInfo &about = info(info(metric).measure);
    Counts counts{Breakdown::over(scoreQuestion(Measure::ReplyTime), about.measure), {}, {}, {}};
    for (qint64 value = about.low; value <= about.high; ++value)
        counts.scoreValues << value;
    for (size_t band = 0; band <= waitEnds.size(); ++band)
        counts.groups << GroupCounts{
            {waitName(band), {}}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    counts.groups << GroupCounts{{}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    const auto waits = responses.measures.find(Measure::ReplyTime);
    const auto scores = responses.measures.find(about.measure);
    if (waits == responses.measures.end() || scores == responses.measures.end())
        return counts;
    forEachFilteredRow(responses, filter, progress, [&](size_t row) {
        const quint32 wait = waits->second.codes.at(row);
        const quint32 score = scores->second.codes.at(row);
        const auto band = static_cast<qsizetype>(
            wait == 0 ? waitEnds.size() + 1 : bandOf(waits->second.values[wait - 1]));
        GroupCounts &group = counts.groups[band];
        ++group.responses;
        if (score != 0)
            ++group.scores[scores->second.values[score - 1] - about.low];
    });
    return counts;
}

} // namespace

Result<DriverStudy> studyDrivers(const Snapshot &responses, const Filter &filter,
                                 const Progress &progress)
{
    const QList<ScaleQuestion> questions = scaleQuestions(responses);
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
    card.explanation.rows = study->rows;
    card.explanation.used = study->drivers.n;
    if (study->drivers.leftOut > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, study->drivers.leftOut);
    return card;
}

namespace {

/// A filter can ask for an answer as it was written: whole numbers, none of them "5.0".
bool areWrittenPlainly(const Snapshot &responses, QuestionId question, const Figure &figure)
{
    const QStringList &words = responses.answers.at(question).words;
    return std::ranges::all_of(figure.counts, [&words](const auto &point) {
        return point.second == 0 || words.contains(point.first);
    });
}

std::vector<size_t> filteredRows(const Snapshot &responses, const Filter &filter,
                                 const Progress &progress)
{
    std::vector<size_t> rows;
    forEachFilteredRow(responses, filter, progress, [&](size_t row) { rows.push_back(row); });
    return rows;
}

} // namespace

CardData ratingsCard(const Snapshot &responses, const Filter &filter, const Progress &progress)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Csat;
    card.table.breakdown = Breakdown::over(QuestionId(), Measure::Volume);
    card.table.columns = {{TableColumn::Group, {}},
                          {TableColumn::N, {}},
                          {TableColumn::Mean, {}},
                          {TableColumn::Share, QStringLiteral("low")},
                          {TableColumn::Share, QStringLiteral("middle")},
                          {TableColumn::Share, QStringLiteral("high")}};
    const std::vector<size_t> rows = filteredRows(responses, filter, progress);
    for (const ScaleQuestion &question : scaleQuestions(responses)) {
        if (!progress.isWanted())
            return card;
        const QuestionId id = question.question.id;
        // A bar is not filtered by its own question.
        const Filter others = filter.without(id);
        FigureRow row = ratingRow(
            question,
            answersOf(responses, id,
                      others == filter ? rows : filteredRows(responses, others, progress)));
        if (areWrittenPlainly(responses, id, row.figure))
            row.question = id;
        card.headline.n = std::max(card.headline.n, row.figure.n);
        if (row.figure.n > 0)
            card.table.rows << row;
    }
    std::ranges::stable_sort(card.table.rows, std::ranges::greater{},
                             [](const FigureRow &row) { return row.figure.value.value_or(-1); });
    if (!card.table.rows.isEmpty()) {
        const FigureRow &best = card.table.rows.first();
        const auto told = std::ranges::count_if(
            card.table.rows, [](const FigureRow &row) { return row.figure.value.has_value(); });
        if (told > 0)
            card.verdict = {VerdictId::BestOfQuestions,
                            {best.key.value, card.table.rows[told - 1].key.value, qint64(told)},
                            Tone::Plain};
        else
            card.verdict = {VerdictId::TooFew, {card.headline.n, smallestShown}, Tone::Unsure};
    }
    card.explanation.formula = "answers-of-each";
    card.explanation.rows = static_cast<qint64>(rows.size());
    card.explanation.used = card.headline.n;
    if (const qint64 rest = card.explanation.rows - card.explanation.used; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::NoAnswer, rest);
    return card;
}

namespace {

/// The scores of each place, in the order of channelPlaces(); behind them those of no place.
Counts countsByPlace(const Snapshot &responses, const Filter &filter, Metric metric,
                     const Progress &progress)
{
    const MeasureInfo &about = info(info(metric).measure);
    Counts counts{Breakdown::over(placeQuestion, about.measure), {}, {}, {}};
    for (qint64 value = about.low; value <= about.high; ++value)
        counts.scoreValues << value;
    const QStringList places = channelPlaces();
    for (const QString &place : places + QStringList{QString()})
        counts.groups << GroupCounts{{place, {}}, 0, QList<qint64>(counts.scoreValues.size(), 0)};
    const auto channels = responses.dimensions.find(Dimension::Channel);
    const auto scores = responses.measures.find(about.measure);
    if (channels == responses.dimensions.end() || scores == responses.measures.end())
        return counts;
    std::vector<qsizetype> groupOf{places.size()};
    for (const QString &channel : channels->second.words) {
        const qsizetype place = places.indexOf(placeOfChannel(channel));
        groupOf.push_back(place < 0 ? places.size() : place);
    }
    forEachFilteredRow(responses, filter, progress, [&](size_t row) {
        GroupCounts &group = counts.groups[groupOf[channels->second.codes.at(row)]];
        ++group.responses;
        if (const quint32 score = scores->second.codes.at(row); score != 0)
            ++group.scores[scores->second.values[score - 1] - about.low];
    });
    return counts;
}

/// The channels that each place is made of; behind them, under "", those that no word placed.
QList<QPair<QString, QStringList>> membersOfPlaces(const Snapshot &responses)
{
    QList<QPair<QString, QStringList>> members;
    for (const QString &place : channelPlaces() + QStringList{QString()})
        members.append({place, {}});
    const auto channels = responses.dimensions.find(Dimension::Channel);
    if (channels == responses.dimensions.end())
        return {};
    for (const QString &channel : channels->second.words) {
        const QString place = placeOfChannel(channel);
        for (auto &[id, names] : members) {
            if (id == place)
                names << channel;
        }
    }
    members.removeIf([](const auto &each) { return each.second.isEmpty(); });
    return members;
}

} // namespace

CardData placesCard(const Snapshot &responses, const Filter &filter, Metric metric,
                    const Progress &progress)
{
    Counts counts = countsByPlace(responses, filter, metric, progress);
    const GroupCounts all = sumOfGroups(counts);
    counts.groups.removeLast();
    // A chart is not filtered by what it is cut by.
    Counts drawn = countsByPlace(
        responses, filter.without(placeQuestion).without(Dimension::Channel), metric, progress);
    drawn.groups.removeLast();
    CardData card;
    // One place alone is nothing to compare.
    if (std::ranges::count_if(drawn.groups,
                              [](const GroupCounts &group) { return group.scored() > 0; }) < 2)
        return card;
    card.headline = figureOfAll(metric, counts);
    card.comparisons = compareGroups(metric, counts);
    card.comparisons.holding = VerdictId::PlaceMatters;
    card.table = tabulate(metric, drawn);
    card.table.rowName = RowName::Place;
    card.table.rows.removeIf([](const FigureRow &row) { return row.figure.n == 0; });
    card.explanation = explain(metric, counts);
    card.explanation.formula = "score-by-place";
    card.explanation.rivals.clear();
    card.explanation.members = membersOfPlaces(responses);
    card.explanation.rows = all.responses;
    card.explanation.leftOut.clear();
    if (const qint64 rest = all.responses - card.headline.n; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, rest);
    return card;
}

CardData waitsCard(const Snapshot &responses, const Filter &filter, Metric metric,
                   const Progress &progress)
{
    Counts counts = countsByWait(responses, filter, metric, progress);
    const GroupCounts all = sumOfGroups(counts);
    counts.groups.removeLast(); // who did not wait for a reply, or nobody knows how long
    CardData card;
    card.headline = figureOfAll(metric, counts);
    card.comparisons = compareGroups(metric, counts);
    card.comparisons.holding = VerdictId::WaitMatters;
    card.comparisons.alike = VerdictId::WaitsAlike;
    const Filter others = filter.without(scoreQuestion(Measure::ReplyTime));
    Counts drawn = others == filter ? counts : countsByWait(responses, others, metric, progress);
    if (others != filter)
        drawn.groups.removeLast();
    card.table = tabulate(metric, drawn);
    card.table.rowName = RowName::Wait;
    // The quickest first: here the order says more than who is best.
    std::ranges::sort(card.table.rows, {}, [](const FigureRow &row) {
        return row.key.value.left(row.key.value.indexOf(u'-')).toInt();
    });
    card.explanation = explain(metric, counts);
    card.explanation.formula = "score-by-wait";
    card.explanation.rivals.clear();
    card.explanation.rows = all.responses;
    card.explanation.leftOut.clear();
    if (const qint64 rest = all.responses - card.headline.n; rest > 0)
        card.explanation.leftOut << std::pair(LeftOut::Incomplete, rest);
    return card;
}

} // namespace patron
