// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/questiondirection.h"

#include "models/counting/lowestbest.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/wordscale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace patron {

namespace {

constexpr qint64 leastPairs = 12;
constexpr double leastTogether = 0.1; ///< a correlation of less says nothing, however sure it is
constexpr double sure = 3; ///< t: about one chance in a hundred of twelve, in 700 of many
/// A correlation of so many is as telling as one of millions.
constexpr size_t mostRows = 4'000;

/// Of numbers that stand side by side; NaN = none there.
class Correlation final
{
public:
    void add(double x, double y)
    {
        if (!std::isfinite(x) || !std::isfinite(y))
            return;
        ++m_n;
        const double n = static_cast<double>(m_n);
        const double dx = x - m_meanX;
        const double dy = y - m_meanY;
        m_meanX += dx / n;
        m_meanY += dy / n;
        m_xx += dx * (x - m_meanX);
        m_yy += dy * (y - m_meanY);
        m_xy += dx * (y - m_meanY);
    }
    /// 1: they surely go together, -1: against each other, 0: neither is sure.
    [[nodiscard]] int sign() const
    {
        if (m_n < leastPairs || m_xx <= 0 || m_yy <= 0)
            return 0;
        const double r = m_xy / std::sqrt(m_xx * m_yy);
        const double rest = std::max(1 - r * r, 1e-12);
        const double t = r * std::sqrt(static_cast<double>(m_n - 2) / rest);
        if (std::abs(r) < leastTogether || std::abs(t) < sure)
            return 0;
        return r < 0 ? -1 : 1;
    }

private:
    qint64 m_n = 0;
    double m_meanX = 0;
    double m_meanY = 0;
    double m_xx = 0;
    double m_yy = 0;
    double m_xy = 0;
};

struct Answers
{
    const ScaleQuestion *question;
    std::vector<double> values; ///< 0 the worst, 1 the best; NaN = none
};

std::vector<double> onOneScale(const Snapshot &snapshot, const ScaleQuestion &question,
                               const std::vector<size_t> &rows)
{
    std::vector<double> values = answersOf(snapshot, question.question.id, rows);
    for (double &value : values) {
        value = (value - question.low) / (question.high - question.low);
        if (question.isLowestBest)
            value = 1 - value;
    }
    return values;
}

/// "Never" to "always": how often something is done is neither good nor bad.
bool isFrequency(const AnswerColumn &answers)
{
    const WordScale *frequency = wordScales().scale(QStringLiteral("frequency"));
    qsizetype steps = 0;
    for (qsizetype i = 0; i < answers.words.size(); ++i) {
        if (!std::isfinite(answers.numbers[size_t(i)]))
            continue; // "do not know" beside them
        if (!wordScales().number(*frequency, answers.words[i].toStdString()))
            return false;
        ++steps;
    }
    return steps > 1;
}

/// Row by row the sum of those that answered, and how many they are.
struct Sums
{
    std::vector<double> sums;
    std::vector<int> counts;

    explicit Sums(std::span<const Answers *const> answers, size_t rows)
        : sums(rows)
        , counts(rows)
    {
        for (const Answers *each : answers) {
            for (size_t row = 0; row < rows; ++row) {
                if (std::isfinite(each->values[row])) {
                    sums[row] += each->values[row];
                    ++counts[row];
                }
            }
        }
    }
    /// The mean without this one, which is among them or not; NaN of nobody.
    [[nodiscard]] double meanWithout(const Answers *one, size_t row) const
    {
        const bool isIn = one && std::isfinite(one->values[row]);
        return (sums[row] - (isIn ? one->values[row] : 0)) / (counts[row] - (isIn ? 1 : 0));
    }
};

std::optional<std::vector<double>> scoreOf(const Snapshot &snapshot,
                                           const std::vector<size_t> &rows)
{
    std::vector<double> best;
    qint64 most = leastPairs - 1;
    for (const Measure measure : {Measure::Satisfaction, Measure::Recommend, Measure::Rating}) {
        std::vector<double> scores = scoresOf(snapshot, measure, rows);
        const auto given = std::ranges::count_if(scores, [](double x) { return std::isfinite(x); });
        if (given > most) {
            most = given;
            best = std::move(scores);
        }
    }
    return best.empty() ? std::nullopt : std::optional(std::move(best));
}

/// Rows that answered the question of the survey that is answered most, evenly chosen.
std::vector<size_t> someRows(const Snapshot &snapshot,
                             std::span<const ScaleQuestion *const> questions)
{
    const std::vector<quint32> *most = nullptr;
    for (const ScaleQuestion *each : questions) {
        const std::vector<quint32> &rows = snapshot.answers.at(each->question.id).rows;
        if (!most || rows.size() > most->size())
            most = &rows;
    }
    std::vector<size_t> some(std::min(most->size(), mostRows));
    for (size_t i = 0; i < some.size(); ++i)
        some[i] = (*most)[i * most->size() / some.size()];
    return some;
}

/// Of one survey, those whose direction nobody said and that go against the rest.
QList<const ScaleQuestion *> unclearOf(const Snapshot &snapshot,
                                       std::span<const ScaleQuestion *const> questions,
                                       const QHash<QuestionId, bool> &said,
                                       const Progress &progress)
{
    const std::vector<size_t> rows = someRows(snapshot, questions);
    std::vector<Answers> answers;
    for (const ScaleQuestion *each : questions)
        answers.push_back({each, onOneScale(snapshot, *each, rows)});
    std::vector<const Answers *> all;
    std::vector<const Answers *> known;
    for (const Answers &each : answers) {
        all.push_back(&each);
        if (said.contains(each.question->question.id))
            known.push_back(&each);
    }
    const auto score = scoreOf(snapshot, rows);
    const std::vector<const Answers *> &pool = known.empty() ? all : known;
    const Sums sums(pool, rows.size());
    QList<const ScaleQuestion *> unclear;
    for (const Answers &each : answers) {
        if (!progress.isWanted())
            break;
        if (said.contains(each.question->question.id))
            continue;
        Correlation correlation;
        for (size_t row = 0; row < rows.size(); ++row)
            correlation.add(each.values[row],
                            score ? (*score)[row]
                                  : sums.meanWithout(known.empty() ? &each : nullptr, row));
        const int sign = correlation.sign();
        if (sign < 0 || (sign == 0 && headerWords().complains(each.question->question.header)))
            unclear << each.question;
    }
    return unclear;
}

} // namespace

SortedQuestions sortQuestions(const Snapshot &snapshot, const Progress &progress)
{
    SortedQuestions sorted;
    const QHash<QuestionId, bool> said = saidDirections(snapshot);
    QList<ScaleQuestion> asked;
    for (const ScaleQuestion &each : scaleQuestions(snapshot)) {
        if (!said.contains(each.question.id) &&
            (headerWords().asksNoRating(each.question.header) ||
             isFrequency(snapshot.answers.at(each.question.id))))
            sorted.noRatings << each.question.header;
        else
            asked << each;
    }
    QMap<SurveyId, std::vector<const ScaleQuestion *>> surveys;
    for (const ScaleQuestion &each : std::as_const(asked))
        surveys[each.question.survey].push_back(&each);
    QList<const ScaleQuestion *> unclear;
    for (const auto &questions : surveys)
        unclear += unclearOf(snapshot, questions, said, progress);
    for (const ScaleQuestion &each : std::as_const(asked)) {
        if (unclear.contains(&each))
            sorted.unclear << each.question.header;
        else
            sorted.ratings << each;
    }
    return sorted;
}

} // namespace patron
