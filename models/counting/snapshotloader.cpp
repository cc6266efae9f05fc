// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotloader.h"

#include "models/counting/answerreader.h"
#include "models/counting/responsereader.h"
#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <QSet>

#include <sqlite3.h>

namespace patron {

namespace {

/// Holds the database in one state while it is read in several statements.
class ReadTransaction final
{
public:
    explicit ReadTransaction(sqlite3 *handle)
        : m_handle(handle)
        , m_begun(execute(handle, "BEGIN"))
    {
    }
    ~ReadTransaction()
    {
        if (m_begun && !sqlite3_get_autocommit(m_handle))
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    sqlite3 *m_handle;
    Result<void> m_begun;
};

Result<qint64> number(sqlite3 *handle, std::string_view sql)
{
    auto statement = Statement::prepare(handle, sql);
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value);
    return statement->step().map([&](bool) { return statement->integer(0); });
}

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

Result<void> readColumns(sqlite3 *handle, Snapshot &snapshot, const Progress &progress)
{
    // What the imports added is at least what is there; counting the wide table itself would read
    // all of it.
    const auto records =
        number(handle, "SELECT coalesce(sum(added), 0) FROM import WHERE workspace_id = ?1");
    if (!records)
        return failure(records.error());
    qint64 expected = 0;
    for (const ImportRecord &import : snapshot.imports)
        expected += import.added;
    const auto answers = number(handle, "SELECT count(*) FROM answer WHERE workspace_id = ?1");
    if (!answers)
        return failure(answers.error());
    const qint64 total = *records + *answers;

    auto reader = ResponseReader::prepare(handle, snapshot);
    if (!reader)
        return failure(std::move(reader).error());
    if (Result<void> read = reader->read(progress, expected, total); !read)
        return read;
    const std::vector<quint32> order = reader->finish();
    if (Result<void> read = readAnswers(handle, snapshot, reader->ids(), order, progress,
                                        qint64(order.size()), total);
        !read)
        return read;
    progress.report(total, total);
    return {};
}

/// Customers that are one person get one number.
Result<void> mergeCustomers(Database &database, Snapshot &snapshot)
{
    if (snapshot.customers.empty())
        return {};
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    if (merged->empty())
        return {};
    for (qint64 &customer : snapshot.customers) {
        if (const auto whole = merged->find(customer); whole != merged->end())
            customer = whole->second;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const Snapshot>> loadSnapshot(Database &database, const Progress &progress,
                                                     RecordKind kind)
{
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->kind = kind;
    if (Result<void> read = readLog(database, *snapshot); !read)
        return failure(std::move(read).error());
    if (Result<void> read = readColumns(database.handle(), *snapshot, progress); !read)
        return failure(std::move(read).error());
    if (Result<void> merged = mergeCustomers(database, *snapshot); !merged)
        return failure(std::move(merged).error());
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return snapshot;
}

} // namespace patron
