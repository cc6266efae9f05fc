// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/query.h"

#include "models/base/textfold.h"
#include "models/counting/rangeorder.h"
#include "models/counting/snapshotcounter.h"
#include "models/records/importnames.h"
#include "models/session/scoreanswers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace patron {

namespace {

struct BucketName
{
    const char *id;
    TimeBucket bucket;
};

constexpr std::array bucketNames{
    BucketName{"day", TimeBucket::Day},     BucketName{"week", TimeBucket::Week},
    BucketName{"month", TimeBucket::Month}, BucketName{"quarter", TimeBucket::Quarter},
    BucketName{"year", TimeBucket::Year},
};

/// "Other#2": in each survey the second question of that name.
QList<Question> questionsNumbered(const Snapshot &snapshot, const QString &name)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^(.*\S)\s*#(\d{1,4})$)"));
    const auto match = numbered.match(name);
    if (!match.hasMatch())
        return {};
    const QString wanted = folded(match.captured(1));
    QList<Question> named;
    for (const Question &question : snapshot.questions) {
        if (folded(question.header) == wanted)
            named << question;
    }
    std::ranges::stable_sort(named, {}, &Question::position);
    QList<Question> found;
    QHash<qint64, int> met;
    for (const Question &question : std::as_const(named)) {
        if (++met[question.survey.value] == match.capturedView(2).toInt())
            found << question;
    }
    return found;
}

/// The questions with that header; several when the name does not decide.
QList<Question> questionsNamed(const Snapshot &snapshot, const QString &name)
{
    QList<Question> equal;
    QList<Question> alike;
    const QString wanted = folded(name);
    for (const Question &question : snapshot.questions) {
        if (question.header == name)
            equal << question;
        else if (folded(question.header) == wanted)
            alike << question;
    }
    if (!equal.isEmpty())
        return equal;
    const QList<Question> numbered = questionsNumbered(snapshot, name);
    return numbered.isEmpty() ? alike : numbered;
}

/// Those whose header has the name within.
QList<Question> questionsHolding(const Snapshot &snapshot, const QString &name)
{
    QList<Question> holding;
    const QString wanted = folded(name);
    for (const Question &question : snapshot.questions) {
        if (!wanted.isEmpty() && folded(question.header).contains(wanted))
            holding << question;
    }
    return holding;
}

/// The only one with the name within what it is called: "age" of "Age group".
std::optional<Dimension> dimensionHolding(const DimensionNames &names, const QString &name)
{
    constexpr qsizetype fewestLetters = 3;
    const QString wanted = folded(name);
    std::optional<Dimension> found;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (wanted.size() < fewestLetters || !it.key().contains(wanted))
            continue;
        if (found && *found != it.value())
            return std::nullopt;
        found = it.value();
    }
    return found;
}

/// The field a question was mapped to in the newest import that has it.
Field fieldOf(const Snapshot &snapshot, const Question &question)
{
    for (const ImportRecord &import : snapshot.imports) {
        if (import.survey == question.survey && question.position < import.columns.size())
            return import.columns[question.position].field;
    }
    return Field::Question;
}

QStringList knownValues(const Snapshot &snapshot, const NameTarget &target)
{
    if (const auto *dimension = std::get_if<Dimension>(&target)) {
        if (*dimension == Dimension::ScoreClass)
            return {QLatin1String(scoreClassIds[0]), QLatin1String(scoreClassIds[1]),
                    QLatin1String(scoreClassIds[2])};
        const auto column = snapshot.dimensions.find(*dimension);
        return column == snapshot.dimensions.end() ? QStringList() : column->second.words;
    }
    if (const auto *question = std::get_if<QuestionId>(&target)) {
        const auto column = snapshot.answers.find(*question);
        return column == snapshot.answers.end() ? QStringList() : column->second.words;
    }
    return {};
}

/// The stored word that is meant: exactly, else the only one equal but for case and accents.
std::optional<QString> resolveValue(const QStringList &words, const QString &value)
{
    if (value.isEmpty() || words.contains(value))
        return value;
    QStringList alike;
    const QString wanted = folded(value);
    std::ranges::copy_if(words, std::back_inserter(alike),
                         [&wanted](const QString &word) { return folded(word) == wanted; });
    return alike.size() == 1 ? std::optional(alike.first()) : std::nullopt;
}

/// The number of the import that is meant: by itself, by what it is called in the window, or by its
/// file, where only one of those that are counted is of a file of that name.
Result<QString> resolveImport(const Snapshot &snapshot, const QStringList &numbers,
                              const QString &name, const QString &value)
{
    if (value.isEmpty() || numbers.contains(value))
        return value;
    const QMap<QString, QString> names = namesOfImports(snapshot.imports);
    QStringList called;
    QStringList ofFile;
    for (const ImportRecord &import : snapshot.imports) {
        const QString number = QString::number(import.id.value);
        if (!numbers.contains(number))
            continue;
        if (folded(names.value(number)) == folded(value))
            called << number;
        if (folded(import.file) == folded(value))
            ofFile << number;
    }
    const QStringList &found = called.isEmpty() ? ofFile : called;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(ProblemCode::ValueUnknown, {name, value});
    QStringList choice;
    for (const QString &number : found)
        choice.prepend(QStringLiteral("%1 (%2)").arg(number, names.value(number)));
    return failure(ProblemCode::ImportUnclear, {value, choice.join(u", ")});
}

Breakdown breakdownBy(const NameTarget &target, Measure measure)
{
    return std::visit([measure](auto by) { return Breakdown::over(by, measure); }, target);
}

QList<Figure> figuresOf(const QList<Metric> &metrics, const QList<Counts> &perMeasure,
                        qsizetype group)
{
    QList<Figure> figures;
    for (const Metric metric : metrics) {
        const auto counts = std::ranges::find(perMeasure, info(metric).measure,
                                              [](const Counts &c) { return c.breakdown.measure; });
        figures << figure(metric, counts->scoreValues, counts->groups[group]);
    }
    return figures;
}

/// Answers that are all numbers stand as numbers do: 2 before 10. Those without an answer stay
/// last.
void sortNumbers(QList<FigureGroup> &groups, const Breakdown &breakdown)
{
    if (breakdown.by != GroupBy::Answer)
        return;
    QHash<QString, double> numbers;
    for (const FigureGroup &group : std::as_const(groups)) {
        bool isNumber = group.key.value.isEmpty();
        numbers[group.key.value] = isNumber ? std::numeric_limits<double>::infinity()
                                            : group.key.value.toDouble(&isNumber);
        if (!isNumber)
            return;
    }
    std::ranges::stable_sort(
        groups, {}, [&numbers](const FigureGroup &group) { return numbers[group.key.value]; });
}

} // namespace

QList<Metric> toldMetrics(const FigureQuery &query)
{
    QList<Metric> metrics;
    for (const MetricInfo &metric : allMetrics()) {
        const bool isOwn =
            metric.metric == Metric::Retention && query.kind == RecordKind::Customers;
        if (query.metrics.isEmpty() ? metric.isAlwaysTold || isOwn
                                    : query.metrics.contains(QLatin1String(metric.id)))
            metrics << metric.metric;
    }
    // Retention of responses is a study of the customers beside them.
    if (query.kind != RecordKind::Customers)
        metrics.removeAll(Metric::Retention);
    return metrics;
}

QStringList bucketIds()
{
    QStringList ids;
    for (const BucketName &row : bucketNames)
        ids << QLatin1String(row.id);
    return ids;
}

Result<NameTarget> resolveName(const Snapshot &snapshot, const QString &name,
                               const DimensionNames &names)
{
    if (const auto dimension = dimensionFromId(name.toLower()))
        return *dimension;
    for (const BucketName &row : bucketNames) {
        if (name.compare(QLatin1String(row.id), Qt::CaseInsensitive) == 0)
            return row.bucket;
    }
    QList<Question> questions = questionsNamed(snapshot, name);
    if (questions.isEmpty()) {
        if (const auto named = names.constFind(folded(name)); named != names.constEnd())
            return *named;
        questions = questionsHolding(snapshot, name);
    }
    if (questions.isEmpty()) {
        if (const auto dimension = dimensionHolding(names, name))
            return *dimension;
    }
    if (questions.size() != 1)
        return failure(ProblemCode::NameUnknown, {name});
    const Question &question = questions.first();
    const Field field = fieldOf(snapshot, question);
    if (const auto dimension = dimensionOf(field))
        return *dimension;
    const bool isAsked = field == Field::Question && isCounted(question.kind);
    if (!isAsked && !isScore(snapshot, question.id) && !snapshot.answers.contains(question.id))
        return failure(ProblemCode::NameUnknown,
                       {name}); // free text, a date, a person: nothing to count one by one
    return question.id;
}

std::shared_ptr<const Snapshot> answering(std::shared_ptr<const Snapshot> snapshot,
                                          const FigureQuery &query)
{
    QStringList names{query.by};
    for (const auto &[name, value] : query.conditions)
        names << name;
    QList<QuestionId> scores;
    for (const QString &name : std::as_const(names)) {
        const auto target = resolveName(*snapshot, name, query.names);
        const auto *question = target ? std::get_if<QuestionId>(&*target) : nullptr;
        if (question && isScore(*snapshot, *question) && !scores.contains(*question))
            scores << *question;
    }
    for (const QuestionId question : std::as_const(scores))
        snapshot = withScoresAsAnswers(*snapshot, question);
    return snapshot;
}

Result<Filter> resolveFilter(const Snapshot &snapshot, const FigureQuery &query)
{
    Filter filter;
    filter.period = query.period;
    for (const auto &[name, value] : query.conditions) {
        const auto target = resolveName(snapshot, name, query.names);
        if (!target)
            return failure(target.error());
        const QStringList known = knownValues(snapshot, *target);
        const auto *dimension = std::get_if<Dimension>(&*target);
        if (dimension && *dimension == Dimension::Import) {
            const auto number = resolveImport(snapshot, known, name, value);
            if (!number)
                return failure(number.error());
            filter.chosen[*dimension] << *number;
            continue;
        }
        const auto word = resolveValue(known, value);
        if (!word || std::holds_alternative<TimeBucket>(*target))
            return failure(ProblemCode::ValueUnknown, {name, value});
        if (dimension)
            filter.chosen[*dimension] << *word;
        else
            filter.answers[std::get<QuestionId>(*target)] << *word;
    }
    return filter;
}

Result<FigureAnswer> answerQuery(const std::shared_ptr<const Snapshot> &plain,
                                 const FigureQuery &query)
{
    const auto snapshot = answering(plain, query);
    FigureAnswer answer;
    const auto filter = resolveFilter(*snapshot, query);
    if (!filter)
        return failure(filter.error());
    answer.filter = *filter;

    const QList<Metric> metrics = toldMetrics(query);
    QList<Breakdown> totals;
    QList<Breakdown> groups;
    std::optional<NameTarget> by;
    if (!query.by.isEmpty()) {
        const auto target = resolveName(*snapshot, query.by, query.names);
        if (!target)
            return failure(target.error());
        by = *target;
    }
    for (const MeasureInfo &measure : allMeasures()) {
        totals << Breakdown::total(measure.measure);
        if (by)
            groups << breakdownBy(*by, measure.measure);
    }

    const SnapshotCounter counter(snapshot);
    const auto sums = counter.counts(*filter, totals);
    if (!sums)
        return failure(sums.error());
    answer.figures = figuresOf(metrics, *sums, 0);
    answer.responses = sums->first().groups.first().responses;
    answer.questions = questionCounts(*snapshot, *filter);
    const auto rankings = rankedQuestions(*snapshot, Progress());
    if (!rankings)
        return failure(rankings.error());
    for (const RankedQuestion &ranking : *rankings)
        answer.rankings << rankedAnswers(ranking, answer.questions);
    if (!by)
        return answer;

    const auto parts = counter.counts(*filter, groups);
    if (!parts)
        return failure(parts.error());
    answer.breakdown = groups.first();
    for (qsizetype i = 0; i < parts->first().groups.size(); ++i) {
        const GroupCounts &group = parts->first().groups[i];
        answer.groups << FigureGroup{group.key, group.responses, figuresOf(metrics, *parts, i)};
    }
    sortNumbers(answer.groups, answer.breakdown);
    if (answer.breakdown.by != GroupBy::Time)
        sortRanges(answer.groups,
                   [](const FigureGroup &group) -> const QString & { return group.key.value; });
    return answer;
}

} // namespace patron
