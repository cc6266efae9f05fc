// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of questioncard.h that count nothing: what questions are called, who was asked, and by
// what a question can be cut.
#include "models/session/questioncard.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/toolquestions.h"
#include "models/records/dimension.h"
#include "models/records/importnames.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

/// Are there two different values in the responses of these imports (by their code)?
bool haveTwo(const CodeColumn &codes, const CodeColumn &imports, const std::vector<bool> &areAsked)
{
    return codes.visit([&](const auto &values) {
        return imports.visit([&](const auto &importOf) {
            quint32 first = 0;
            const size_t size = std::min(values.size(), importOf.size());
            for (size_t i = 0; i < size; ++i) {
                const quint32 value = values[i];
                if (value == 0 || value == first || !areAsked[importOf[i]])
                    continue;
                if (first != 0)
                    return true;
                first = value;
            }
            return false;
        });
    });
}

/// Dimensions by which the responses that were asked the question differ.
QList<Dimension> dimensionsOf(const Snapshot &snapshot, QuestionId question)
{
    QList<Dimension> dimensions;
    const auto imports = snapshot.dimensions.find(Dimension::Import);
    if (imports == snapshot.dimensions.end())
        return dimensions;
    const QStringList asked = whereAsked(snapshot, {}, question).chosen.value(Dimension::Import);
    std::vector<bool> areAsked{false};
    for (const QString &import : imports->second.words)
        areAsked.push_back(asked.contains(import));
    const Field field = newestField(snapshot, question);
    for (const DimensionInfo &row : allDimensions()) {
        if (dimensionOf(field) == row.dimension || row.dimension == Dimension::Import)
            continue;
        const CodeColumn *codes = nullptr;
        const auto words = snapshot.dimensions.find(row.dimension);
        const auto scores = snapshot.measures.find(Measure::Recommend);
        if (words != snapshot.dimensions.end() && words->second.words.size() > 1)
            codes = &words->second.codes;
        else if (row.dimension == Dimension::ScoreClass && field != Field::Recommend &&
                 scores != snapshot.measures.end())
            codes = &scores->second.codes;
        if (codes && haveTwo(*codes, imports->second.codes, areAsked))
            dimensions << row.dimension;
    }
    return dimensions;
}

} // namespace

QMap<QString, QString> importNames(const Snapshot &snapshot)
{
    return namesOfImports(snapshot.imports);
}

QMap<QString, QString> importFiles(const Snapshot &snapshot)
{
    QMap<QString, QString> files;
    for (const ImportRecord &import : snapshot.imports)
        files[QString::number(import.id.value)] = import.file;
    return files;
}

QMap<QuestionId, QString> questionNames(const Snapshot &snapshot)
{
    QMap<QuestionId, QString> names;
    for (const Question &question : snapshot.questions)
        names[question.id] = question.header;
    return names;
}

Field newestField(const Snapshot &snapshot, QuestionId question)
{
    for (const ImportRecord &import : snapshot.imports) {
        for (const ImportedColumn &column : snapshot.columns) {
            if (column.import == import.id && column.question == question)
                return column.field;
        }
    }
    return Field::Question;
}

Filter whereAsked(const Snapshot &snapshot, const Filter &filter, QuestionId question)
{
    const QStringList chosen = filter.chosen.value(Dimension::Import);
    QStringList imports;
    for (const ImportedColumn &column : snapshot.columns) {
        const QString import = QString::number(column.import.value);
        if (column.question == question && column.field != Field::Skip &&
            !imports.contains(import) && (chosen.isEmpty() || chosen.contains(import)))
            imports << import;
    }
    Filter narrowed = filter;
    // No import at all is not the same as an empty choice, which is any.
    narrowed.chosen[Dimension::Import] = imports.isEmpty() ? QStringList{QString()} : imports;
    return narrowed;
}

Result<qint64> countAsked(const SnapshotCounter &counter, const Snapshot &snapshot,
                          const Filter &filter, QuestionId question)
{
    const auto asked =
        counter.count(whereAsked(snapshot, filter, question), Breakdown::total(Measure::Volume));
    if (!asked)
        return failure(asked.error());
    return asked->groups.first().responses;
}

QList<CutBy> cutsFor(const Snapshot &snapshot, const QList<QuestionId> &questions)
{
    QList<CutBy> cuts;
    if (questions.size() != 1)
        return cuts;
    const auto own = std::ranges::find(snapshot.questions, questions.first(), &Question::id);
    if (own == snapshot.questions.end() || !isCounted(own->kind))
        return cuts;
    for (const Dimension dimension : dimensionsOf(snapshot, own->id))
        cuts << CutBy(dimension);
    for (const Question &question : snapshot.questions) {
        const auto column = snapshot.answers.find(question.id);
        if (question.survey == own->survey && question.id != own->id && isCounted(question.kind) &&
            column != snapshot.answers.end() && column->second.words.size() > 1 &&
            column->second.words.size() <= mostCutGroups)
            cuts << CutBy(question.id);
    }
    // By what the survey tool noted hardly anybody wants to cut.
    const QSet<QuestionId> ofTool = toolQuestions(snapshot);
    std::stable_partition(cuts.begin(), cuts.end(), [&ofTool](const CutBy &cut) {
        const auto *question = std::get_if<QuestionId>(&cut);
        return !question || !ofTool.contains(*question);
    });
    return cuts;
}

} // namespace patron
