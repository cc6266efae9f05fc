// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scoreanswers.h"

#include "models/counting/wordorder.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <optional>

namespace patron {

namespace {

struct Given
{
    quint32 row;
    QString word;
    double number;
};

/// The codes of the imports that stored the question as each measure.
QMap<Measure, QList<quint32>> importsByMeasure(const Snapshot &snapshot, QuestionId question)
{
    QMap<Measure, QList<quint32>> found;
    const auto imports = snapshot.dimensions.find(Dimension::Import);
    if (imports == snapshot.dimensions.end())
        return found;
    for (const ImportedColumn &column : snapshot.columns) {
        if (column.question != question)
            continue;
        const qsizetype word = imports->second.words.indexOf(QString::number(column.import.value));
        if (const auto measure = measureOf(column.field); measure && word >= 0)
            found[*measure] << quint32(word) + 1;
    }
    return found;
}

void appendScores(std::vector<Given> &given, const Snapshot &snapshot, Measure measure,
                  const QList<quint32> &imports)
{
    const auto column = snapshot.measures.find(measure);
    if (column == snapshot.measures.end())
        return;
    const CodeColumn &importCodes = snapshot.dimensions.at(Dimension::Import).codes;
    for (size_t row = 0; row < snapshot.size(); ++row) {
        const quint32 code = column->second.codes.at(row);
        if (code == 0 || !imports.contains(importCodes.at(row)))
            continue;
        const double number = double(column->second.values[code - 1]) / info(measure).perUnit;
        given.push_back(
            {quint32(row), QString::number(number, 'f', QLocale::FloatingPointShortest), number});
    }
}

AnswerColumn columnOf(const std::vector<Given> &given)
{
    QMap<QString, double> numbers;
    for (const Given &each : given)
        numbers[each.word] = each.number;
    AnswerColumn column;
    column.words = numbers.keys();
    std::ranges::sort(column.words, codePointLess);
    QHash<QString, quint32> codes;
    for (const QString &word : std::as_const(column.words)) {
        codes[word] = quint32(column.numbers.size());
        column.numbers.push_back(numbers[word]);
    }
    for (const Given &each : given) {
        column.rows.push_back(each.row);
        column.codes.push_back(codes[each.word]);
    }
    return column;
}

} // namespace

bool isScore(const Snapshot &snapshot, QuestionId question)
{
    return std::ranges::any_of(snapshot.columns, [question](const ImportedColumn &column) {
        return column.question == question && measureOf(column.field);
    });
}

std::shared_ptr<const Snapshot> withScoresAsAnswers(const Snapshot &snapshot, QuestionId question)
{
    std::vector<Given> given;
    if (const auto kept = snapshot.answers.find(question); kept != snapshot.answers.end()) {
        const AnswerColumn &column = kept->second;
        for (size_t i = 0; i < column.rows.size(); ++i)
            given.push_back(
                {column.rows[i], column.words[column.codes[i]], column.numbers[column.codes[i]]});
    }
    const auto imports = importsByMeasure(snapshot, question);
    for (auto each = imports.begin(); each != imports.end(); ++each)
        appendScores(given, snapshot, each.key(), each.value());
    std::ranges::stable_sort(given, {}, &Given::row);

    auto wider = std::make_shared<Snapshot>(snapshot);
    wider->answers[question] = columnOf(given);
    wider->answers[question].makeBits(wider->size());
    return wider;
}

} // namespace patron
