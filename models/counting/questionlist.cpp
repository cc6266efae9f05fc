// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/questionlist.h"

#include "models/counting/headersplit.h"
#include "models/counting/tickquestions.h"
#include "models/counting/toolquestions.h"
#include "models/records/importnames.h"

#include <QSet>

#include <algorithm>

namespace patron {

namespace {

/// Questions on one scale without words in common: so many in a row are a matrix.
constexpr qsizetype fewestRows = 3;
constexpr qsizetype longestScale = 11;

const QuestionCounts *countsOf(const QList<QuestionCounts> &counts, QuestionId question)
{
    const auto found = std::ranges::find(
        counts, question, [](const QuestionCounts &each) { return each.question.id; });
    return found == counts.end() ? nullptr : &*found;
}

QSet<QString> wordsOf(const QuestionCounts &counts)
{
    QSet<QString> words;
    for (const AnswerCount &answer : counts.answers)
        words.insert(answer.value);
    return words;
}

/// Two questions that can be rows of one: of a kind, and answered with the same words.
bool areAlike(const QuestionCounts &a, const QuestionCounts &b)
{
    if (a.question.kind != b.question.kind || a.field != Field::Question ||
        b.field != Field::Question ||
        (a.question.kind != QuestionKind::Scale && a.question.kind != QuestionKind::Choice))
        return false;
    const QSet<QString> first = wordsOf(a);
    const QSet<QString> second = wordsOf(b);
    const qsizetype both = (QSet<QString>(first) & second).size();
    const qsizetype fewer = std::min(first.size(), second.size());
    return (QSet<QString>(first) | second).size() <= longestScale + 1 && both * 2 > fewer;
}

/// From the first question on: how many share the longest stem.
struct Likeness
{
    QString stem;
    qsizetype length = 1;
};

Likeness runWithStem(const QList<const QuestionCounts *> &all, qsizetype first)
{
    Likeness best;
    for (const HeaderSplit &split : splitsOf(all[first]->question.header)) {
        qsizetype length = 1;
        while (
            first + length < all.size() && areAlike(*all[first], *all[first + length]) &&
            std::ranges::any_of(splitsOf(all[first + length]->question.header),
                                [&](const HeaderSplit &each) { return each.stem == split.stem; }))
            ++length;
        if (length > best.length ||
            (length == best.length && length > 1 && split.stem.size() > best.stem.size()))
            best = {split.stem, length};
    }
    return best;
}

/// Scales with the same ends.
Likeness runOnScale(const QList<const QuestionCounts *> &all, qsizetype first)
{
    const auto ends = [](const QuestionCounts &counts) {
        std::pair<double, double> range{0, 0};
        bool isFirst = true;
        for (const AnswerCount &answer : counts.answers) {
            if (!answer.number)
                continue;
            range = isFirst ? std::pair{*answer.number, *answer.number}
                            : std::pair{std::min(range.first, *answer.number),
                                        std::max(range.second, *answer.number)};
            isFirst = false;
        }
        return range;
    };
    Likeness run;
    if (all[first]->question.kind != QuestionKind::Scale || all[first]->answers.isEmpty())
        return run;
    while (first + run.length < all.size() && areAlike(*all[first], *all[first + run.length]) &&
           ends(*all[first]) == ends(*all[first + run.length]))
        ++run.length;
    return run.length >= fewestRows ? run : Likeness{};
}

QuestionNode nodeOf(const Question &question, const QList<QuestionCounts> &counts)
{
    const QuestionCounts *own = countsOf(counts, question.id);
    return {{question}, question.header, {}, own ? own->n : 0};
}

QuestionNode matrixOf(const QList<const QuestionCounts *> &rows, const QString &stem)
{
    QuestionNode node;
    node.title = stem;
    for (const QuestionCounts *row : rows) {
        node.questions << row->question;
        node.labels << labelOf(row->question.header, stem);
        node.n = std::max(node.n, row->n);
    }
    return node;
}

/// Own words: also what was mapped to the comment. Ids, persons, dates are nothing to show.
bool isShown(const Snapshot &snapshot, const Question &question,
             const QList<QuestionCounts> &counts)
{
    if (question.kind != QuestionKind::Text)
        return countsOf(counts, question.id);
    return std::ranges::any_of(snapshot.columns, [&question](const ImportedColumn &column) {
        return column.question == question.id &&
               (column.field == Field::Question || column.field == Field::Comment ||
                column.field == Field::Title);
    });
}

/// One of them begins with that question.
const RankedQuestion *rankingFrom(QuestionId question, const QList<RankedQuestion> &rankings)
{
    const auto found = std::ranges::find(
        rankings, question, [](const RankedQuestion &each) { return each.options.first().id; });
    return found == rankings.end() ? nullptr : &*found;
}

QuestionNode nodeOf(const RankedQuestion &ranking, const QList<QuestionCounts> &counts)
{
    QuestionNode node{ranking.options, ranking.title, ranking.labels, 0, RowForm::Places};
    for (const Question &option : ranking.options)
        node.n = std::max(node.n, nodeOf(option, counts).n);
    return node;
}

/// The boxes of one question.
QuestionNode ticksOf(const QList<Question> &boxes, const QList<QuestionCounts> &counts)
{
    QuestionNode node;
    node.form = RowForm::Ticks;
    node.questions = boxes;
    for (const Question &box : boxes) {
        node.labels << box.header;
        node.n = std::max(node.n, nodeOf(box, counts).n);
    }
    return node;
}

QList<QuestionNode> nodesOf(const Snapshot &snapshot, const QList<Question> &questions,
                            const QList<QuestionCounts> &counts,
                            const QList<RankedQuestion> &rankings)
{
    QList<const QuestionCounts *> counted;
    for (const Question &question : questions) {
        if (const QuestionCounts *own = countsOf(counts, question.id))
            counted << own;
    }
    QList<QuestionNode> nodes;
    QSet<QuestionId> done;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        if (const RankedQuestion *ranking = rankingFrom(question.id, rankings)) {
            nodes << nodeOf(*ranking, counts);
            for (const Question &option : ranking->options)
                done.insert(option.id);
        }
        if (const qsizetype ticks = tickRun(snapshot, questions, i);
            ticks > 1 && !done.contains(question.id)) {
            nodes << ticksOf(questions.mid(i, ticks), counts);
            for (const Question &box : nodes.last().questions)
                done.insert(box.id);
        }
        const auto place = std::ranges::find(
            counted, question.id, [](const QuestionCounts *each) { return each->question.id; });
        if (place != counted.end() && !done.contains(question.id)) {
            const qsizetype first = place - counted.begin();
            Likeness run = runWithStem(counted, first);
            if (run.length < 2)
                run = runOnScale(counted, first);
            if (run.length > 1) {
                const auto rows = counted.mid(first, run.length);
                nodes << matrixOf(rows, run.stem);
                for (const QuestionCounts *row : rows)
                    done.insert(row->question.id);
            }
        }
        nodes << nodeOf(question, counts);
    }
    return nodes;
}

bool broughtRows(const ImportRecord &import)
{
    return import.added + import.changed > 0;
}

/// Of each survey the newest import that brought rows, newest first: a file that held nothing new
/// is not where its answers are from. Where none did, the newest.
QList<ImportRecord> newestOfSurveys(const QList<ImportRecord> &imports)
{
    QList<ImportRecord> newest;
    const auto add = [&newest](const ImportRecord &import) {
        if (std::ranges::find(newest, import.survey, &ImportRecord::survey) == newest.end())
            newest << import;
    };
    for (const ImportRecord &import : imports) {
        if (broughtRows(import))
            add(import);
    }
    std::ranges::for_each(imports, add);
    return newest;
}

} // namespace

QList<SurveyNode> questionList(const Snapshot &snapshot, const QList<QuestionCounts> &counts,
                               const QList<RankedQuestion> &rankings)
{
    QList<SurveyNode> surveys;
    QList<SurveyNode> tools;
    const QSet<QuestionId> ofTool = toolQuestions(snapshot);
    const QList<ImportRecord> newest = newestOfSurveys(snapshot.imports);
    const QMap<QString, QString> names = namesOfImports(newest); // no two surveys alike
    for (const ImportRecord &import : newest) {
        QList<Question> questions;
        std::ranges::copy_if(
            snapshot.questions, std::back_inserter(questions), [&](const Question &question) {
                return question.survey == import.survey && isShown(snapshot, question, counts);
            });
        std::ranges::stable_sort(questions, {}, &Question::position);
        const auto rest = std::stable_partition(
            questions.begin(), questions.end(),
            [&ofTool](const Question &each) { return !ofTool.contains(each.id); });
        const QList<Question> noted(rest, questions.end());
        questions.resize(questions.size() - noted.size());
        const auto add = [&](QList<SurveyNode> &to, const QList<Question> &some, bool isOfTool) {
            if (!some.isEmpty())
                to << SurveyNode{import.survey, names.value(QString::number(import.id.value)),
                                 nodesOf(snapshot, some, counts, rankings), isOfTool};
        };
        add(surveys, questions, false);
        add(tools, noted, true);
    }
    return surveys + tools;
}

} // namespace patron
