// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotparts.h"

#include "models/base/halves.h"
#include "models/counting/answerreader.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QSet>

#include <array>
#include <utility>

namespace patron {

namespace {

Result<std::vector<ImportedColumn>> readImportedColumns(sqlite3 *handle, RecordKind kind)
{
    auto statement = Statement::prepare(
        handle, "SELECT import_id, question_id, field FROM import_column c "
                "JOIN import i USING (workspace_id, import_id) "
                "WHERE c.workspace_id = ?1 AND i.kind = ?2 ORDER BY import_id, c.position");
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value).bind(2, recordKindId(kind));
    std::vector<ImportedColumn> columns;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (const auto field = fieldFromId(statement->string(2)))
            columns.push_back(
                {ImportId{statement->integer(0)}, QuestionId{statement->integer(1)}, *field});
    }
    if (!row)
        return failure(std::move(row).error());
    return columns;
}

/// All responses, each half by its own thread. The progress is that of the first half.
Result<ResponseReader> readHalves(const Readers &readers, Snapshot &snapshot, qint64 expected,
                                  qint64 total, const Progress &progress)
{
    auto lower = ResponseReader::prepare(readers.first, snapshot);
    if (!lower)
        return lower;
    Snapshot words; // the second connection finds the same ones
    words.kind = snapshot.kind;
    auto upper = ResponseReader::prepare(readers.second, words);
    if (!upper)
        return upper;
    const std::array low{IdRange{IdRange().first, readers.middle - 1}};
    const std::array high{IdRange{readers.middle, IdRange().last}};
    const Result<void> read = runHalves(
        progress, [&](const Progress &own) { return lower->read(low, own, expected / 2, total); },
        [&](const Progress &beside) {
            return upper->read(high, beside, expected - expected / 2, expected);
        });
    if (!read)
        return failure(read.error());
    lower->append(*std::move(upper));
    return lower;
}

Result<ResponseReader> readResponses(const Readers &readers, Snapshot &snapshot,
                                     std::span<const IdRange> ranges, qint64 expected, qint64 total,
                                     const Progress &progress)
{
    if (readers.second)
        return readHalves(readers, snapshot, expected, total, progress);
    auto reader = ResponseReader::prepare(readers.first, snapshot);
    if (!reader)
        return reader;
    if (Result<void> read = reader->read(ranges, progress, expected, total); !read)
        return failure(std::move(read).error());
    return reader;
}

} // namespace

Result<void> readLog(Database &database, Snapshot &snapshot)
{
    auto imports = listImports(database);
    if (!imports)
        return failure(std::move(imports).error());
    auto questions = listQuestions(database);
    if (!questions)
        return failure(std::move(questions).error());
    auto columns = readImportedColumns(database.handle(), snapshot.kind);
    if (!columns)
        return failure(std::move(columns).error());
    // The surveys of other kinds; a survey is of one kind.
    QSet<SurveyId> others;
    for (const ImportRecord &import : std::as_const(*imports)) {
        if (import.kind != snapshot.kind)
            others.insert(import.survey);
    }
    imports->removeIf([&](const ImportRecord &import) { return import.kind != snapshot.kind; });
    questions->removeIf([&](const Question &question) { return others.contains(question.survey); });
    snapshot.imports = std::move(*imports);
    snapshot.questions = std::move(*questions);
    snapshot.columns = std::move(*columns);
    return {};
}

Result<Words> readRecords(const Readers &readers, Snapshot &snapshot,
                          std::span<const IdRange> ranges, qint64 expected, qint64 total,
                          const Progress &progress)
{
    auto reader = readResponses(readers, snapshot, ranges, expected, total, progress);
    if (!reader)
        return failure(std::move(reader).error());
    const std::vector<quint32> order = reader->finish();
    if (Result<void> read = readAnswers(readers.first, snapshot, ranges, reader->ids(), order,
                                        progress, qint64(order.size()), total);
        !read)
        return failure(std::move(read).error());
    return reader->hasOtherKinds() ? Words::OfOthersToo : Words::AllUsed;
}

Result<qint64> number(sqlite3 *handle, std::string_view sql)
{
    auto statement = Statement::prepare(handle, sql);
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value);
    return statement->step().map([&](bool isRow) { return isRow ? statement->integer(0) : 0; });
}

} // namespace patron
