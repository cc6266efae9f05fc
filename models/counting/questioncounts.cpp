// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/questioncounts.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/wordorder.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace patron {

namespace {

/// What is to be counted for one question in the responses of some imports.
struct Task
{
    qsizetype question;
    Breakdown breakdown;
    bool isBeyond = false; ///< what a score's scale left out: codes such as "do not know"
};

using Imports = std::set<ImportId>;

/// A task for all imports has none here.
using Tasks = std::map<std::optional<Imports>, std::vector<Task>>;

/// How the answers of a column that became this field are found again; nothing where they are not
/// kept value by value.
std::optional<Breakdown> breakdownOf(Field field)
{
    for (const MeasureInfo &measure : allMeasures()) {
        if (measure.measure != Measure::Volume && measure.field == field)
            return Breakdown::total(measure.measure);
    }
    for (const DimensionInfo &dimension : allDimensions()) {
        if (dimension.field != Field::Skip && dimension.field == field)
            return Breakdown::over(dimension.dimension, Measure::Volume);
    }
    return std::nullopt;
}

/// The chosen imports that are also in the filter's own choice.
Filter among(const Filter &filter, const Imports &imports)
{
    const QStringList chosen = filter.chosen.value(Dimension::Import);
    QStringList both;
    for (const ImportId import : imports) {
        const QString word = QString::number(import.value);
        if (chosen.isEmpty() || chosen.contains(word))
            both.append(word);
    }
    Filter narrowed = filter;
    // No import at all is not the same as an empty choice, which is any.
    narrowed.chosen[Dimension::Import] = both.isEmpty() ? QStringList{QString()} : both;
    return narrowed;
}

/// The questions, and what to count for them, put together by the imports it is counted in.
class Plan final
{
public:
    explicit Plan(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const ImportRecord &import : snapshot.imports)
            m_imports.insert(import.id);
        for (const ImportedColumn &column : snapshot.columns)
            m_fields[column.question].insert_or_assign(column.import, column.field);
    }

    [[nodiscard]] const Tasks &tasks() const { return m_tasks; }

    void add(qsizetype place, QuestionId question)
    {
        std::map<Field, Imports> byField;
        Imports rest = m_imports;
        for (const auto &[import, field] : m_fields[question]) {
            if (field != Field::Question && rest.erase(import) > 0)
                byField[field].insert(import);
        }
        for (const auto &[field, imports] : byField) {
            if (const auto breakdown = breakdownOf(field))
                m_tasks[imports].push_back({place, *breakdown});
            // Of a score on a scale of its own, the values beyond the score's are answers.
            if (m_snapshot.answers.contains(question))
                m_tasks[imports].push_back({place, Breakdown::over(question, Measure::Volume),
                                            measureOf(field).has_value()});
        }
        const bool isMapped = rest.size() < m_imports.size();
        m_tasks[isMapped ? std::optional(rest) : std::nullopt].push_back(
            {place, Breakdown::over(question, Measure::Volume)});
    }

    /// False: no import took the column in.
    [[nodiscard]] bool isTaken(QuestionId question) const
    {
        const auto fields = m_fields.find(question);
        return m_snapshot.answers.contains(question) || fields == m_fields.end() ||
               std::ranges::any_of(fields->second, [](const auto &imported) {
                   return imported.second != Field::Skip;
               });
    }

    /// What the column was in its newest import.
    [[nodiscard]] Field fieldOf(QuestionId question) const
    {
        const auto fields = m_fields.find(question);
        for (const ImportRecord &import : m_snapshot.imports) {
            if (fields == m_fields.end())
                break;
            if (const auto field = fields->second.find(import.id); field != fields->second.end())
                return field->second;
        }
        return Field::Question;
    }

private:
    const Snapshot &m_snapshot;
    Imports m_imports;
    std::map<QuestionId, std::map<ImportId, Field>> m_fields;
    Tasks m_tasks;
};

/// Adds up the answers to one question from all places they are kept in.
class Answers final
{
public:
    explicit Answers(const AnswerColumn *column)
        : m_column(column)
    {
    }

    /// isBeyond: answers that a score's scale leaves out, which are numbers of no scale.
    void add(const Counts &counts, bool isBeyond)
    {
        for (const GroupCounts &group : counts.groups) {
            for (qsizetype i = 0; i < group.scores.size(); ++i)
                add(counts.breakdown.measure, counts.scoreValues[i], group.scores[i]);
            if (counts.breakdown.by != GroupBy::Nothing && !group.key.value.isEmpty())
                add(group.key.value,
                    isBeyond ? std::nullopt : numberOf(counts.breakdown, group.key.value),
                    group.responses);
        }
    }

    [[nodiscard]] QList<AnswerCount> list() const
    {
        QList<AnswerCount> answers = m_answers.values();
        std::ranges::sort(answers, [](const AnswerCount &a, const AnswerCount &b) {
            if (a.number && b.number && *a.number != *b.number)
                return *a.number < *b.number;
            return a.number.has_value() != b.number.has_value() ? a.number.has_value()
                                                                : codePointLess(a.value, b.value);
        });
        return answers;
    }

private:
    void add(Measure measure, qint64 score, qint64 count)
    {
        const double number = double(score) / info(measure).perUnit;
        add(QString::number(number, 'f', QLocale::FloatingPointShortest), number, count);
    }

    void add(const QString &value, std::optional<double> number, qint64 count)
    {
        if (count == 0)
            return;
        AnswerCount &answer = m_answers[value];
        answer.value = value;
        answer.number = answer.number ? answer.number : number;
        answer.count += count;
    }

    /// The words of a dimension are words, even where they look like numbers.
    [[nodiscard]] std::optional<double> numberOf(const Breakdown &breakdown,
                                                 const QString &word) const
    {
        if (breakdown.by != GroupBy::Answer || !m_column)
            return std::nullopt;
        const double number = m_column->numbers[size_t(m_column->words.indexOf(word))];
        return std::isnan(number) ? std::nullopt : std::optional(number);
    }

    const AnswerColumn *m_column;
    QHash<QString, AnswerCount> m_answers;
};

/// Of these responses, those with an answer, each once.
qint64 answered(const Counts &counts, qint64 responses)
{
    if (counts.breakdown.by == GroupBy::Nothing)
        return counts.groups.first().scored();
    for (const GroupCounts &group : counts.groups)
        responses -= group.key.value.isEmpty() ? group.responses : 0;
    return responses;
}

/// On a scale, "I do not know" stands beside the numbers and has none. Words of a plain choice may
/// carry a number for their order, which is nothing to take a mean of.
std::optional<double> meanOf(QuestionKind kind, const QList<AnswerCount> &answers)
{
    const bool isScale = kind == QuestionKind::Scale || kind == QuestionKind::Number;
    double sum = 0;
    qint64 n = 0;
    for (const AnswerCount &answer : answers) {
        if (!answer.number && isScale)
            continue;
        bool isOwnNumber = false;
        if (!isScale)
            answer.value.toDouble(&isOwnNumber);
        if (!answer.number || (!isScale && !isOwnNumber))
            return std::nullopt;
        sum += *answer.number * double(answer.count);
        n += answer.count;
    }
    return n == 0 ? std::nullopt : std::optional(sum / double(n));
}

} // namespace

QList<QuestionCounts> questionCounts(const Snapshot &snapshot, const Filter &filter,
                                     const QList<QuestionId> &only)
{
    QList<QuestionCounts> all;
    std::vector<Answers> answers;
    Plan plan(snapshot);
    for (const Question &question : snapshot.questions) {
        if (!isCounted(question.kind) || !plan.isTaken(question.id) ||
            (!only.isEmpty() && !only.contains(question.id)))
            continue;
        const auto column = snapshot.answers.find(question.id);
        plan.add(all.size(), question.id);
        all.append({question, plan.fieldOf(question.id), 0, {}, {}});
        answers.emplace_back(column == snapshot.answers.end() ? nullptr : &column->second);
    }

    // The snapshot outlives this function: nothing to own.
    const SnapshotCounter counter(
        std::shared_ptr<const Snapshot>(std::shared_ptr<void>(), &snapshot));
    for (const auto &[imports, tasks] : plan.tasks()) {
        std::vector<Breakdown> breakdowns{Breakdown::total(Measure::Volume)};
        std::ranges::transform(tasks, std::back_inserter(breakdowns), &Task::breakdown);
        const auto counts = counter.counts(imports ? among(filter, *imports) : filter, breakdowns);
        if (!counts)
            continue; // counting in memory does not fail
        const qint64 responses = counts->first().groups.first().responses;
        for (size_t i = 0; i < tasks.size(); ++i) {
            const Counts &counted = (*counts)[qsizetype(i) + 1];
            all[tasks[i].question].n += answered(counted, responses);
            answers[size_t(tasks[i].question)].add(counted, tasks[i].isBeyond);
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].answers = answers[size_t(i)].list();
        all[i].mean = meanOf(all[i].question.kind, all[i].answers);
    }
    return all;
}

} // namespace patron
