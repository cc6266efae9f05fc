// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/responsewriter.h"

#include "models/base/idsource.h"
#include "models/storage/askedstore.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/changekeeper.h"
#include "models/storage/customerbook.h"
#include "models/storage/database.h"
#include "models/storage/earlysync.h"
#include "models/storage/importlog.h"
#include "models/storage/importstore.h"
#include "models/storage/leftovers.h"
#include "models/storage/questionbook.h"
#include "models/storage/rawconnection.h"
#include "models/storage/reimport.h"
#include "models/storage/sharedrows.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/transaction.h"
#include "models/storage/valuebook.h"

#include <QFileInfo>

#include <utility>

namespace patron {

namespace {

// Appending needs few pages, and few stay in the processor's own cache: measured, see
// docs/storage.md. Customers and rows that are replaced lie all over the file and need as many as
// the connection has.
constexpr const char *fewPages = "PRAGMA cache_size = -8192";

/// Ids of an import lie above all earlier ones even when the clock was set back: what comes later
/// is appended, and "the later import" can be told by its id.
Result<qint64> firstFreeId(sqlite3 *handle)
{
    Result<Statement> query = Statement::prepare(
        handle,
        "SELECT max(coalesce((SELECT max(response_id) FROM response WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(import_id) FROM import WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(survey_id) FROM survey WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(question_id) FROM question WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(choice_id) FROM choice WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(value_id) FROM dimension_value WHERE workspace_id = ?1), 0), "
        "coalesce((SELECT max(customer_id) FROM customer WHERE workspace_id = ?1), 0))");
    if (!query)
        return failure(query.error());
    if (Result<bool> row = query->bind(1, localWorkspace.value).step(); !row)
        return failure(row.error());
    return qMax(query->integer(0) + 1, IdSource::now().take());
}

} // namespace

struct ResponseWriter::Private
{
    explicit Private(Database &database)
        : handle(database.handle())
    {
    }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> prepare(SurveyId survey);
    void openTables();
    Result<void> keepFewPages();
    Result<void> keepManyPages();
    Result<void> writeContent(const RecordDraft &draft, const Decision &decision);
    Result<void> addValues(const RecordDraft &draft);
    Result<void> addAnswers(const RecordDraft &draft, ResponseId response);
    Result<void> makeWay(ResponseId response);
    Result<void> flush();
    void addScore(qint32 score);
    /// A time or an amount.
    void addWide(qint64 value);
    void addText(std::string_view text);

    sqlite3 *handle;
    Asked asked;          ///< of the import that this one replaces
    qint64 manyPages = 0; ///< the connection's cache_size while it is cut to fewPages; else 0
    std::unique_ptr<Transaction> transaction;
    std::unique_ptr<EarlySync> earlySync; ///< ends before the transaction does
    // The statements come after the transaction: they are finished before it ends.
    ImportRecord record;
    ResponseRange range;
    SharedRows shared;             ///< with earlier imports
    SharedByOthers sharedByOthers; ///< rows of the import that this one replaces
    qint64 asBefore = 0;
    QuestionBook questions;
    ValueBook values;
    CustomerBook customers;
    ChangeKeeper changes;
    BulkInsert responses;
    BulkInsert keys;
    BulkInsert answers;
    BulkInsert texts;
};

ResponseWriter::Private::~Private()
{
    (void)keepManyPages();
}

Result<void> ResponseWriter::Private::keepFewPages()
{
    const Result<qint64> size = pragmaNumber(handle, "cache_size");
    if (!size)
        return failure(size.error());
    manyPages = *size;
    return execute(handle, fewPages);
}

Result<void> ResponseWriter::Private::keepManyPages()
{
    const qint64 size = std::exchange(manyPages, 0);
    if (size == 0)
        return {};
    return execute(handle, ("PRAGMA cache_size = " + std::to_string(size)).c_str());
}

Result<void> ResponseWriter::Private::prepare(SurveyId survey)
{
    if (Result<void> set = keepFewPages(); !set)
        return set;
    const Result<qint64> first = firstFreeId(handle);
    if (!first)
        return failure(first.error());
    record.id.value = *first;
    record.survey = survey;
    range = {*first, *first - 1};
    if (!survey.isValid()) {
        record.survey.value = *first;
        Result<Statement> insert = Statement::prepare(
            handle, "INSERT INTO survey (workspace_id, survey_id, name) VALUES (?1, ?2, ?3)");
        if (!insert)
            return failure(insert.error());
        const QString name = QFileInfo(record.file).completeBaseName();
        const Result<void> made =
            insert->bind(1, localWorkspace.value).bind(2, record.survey.value).bind(3, name).run();
        if (!made)
            return made;
    }
    if (Result<void> done = questions.prepare(handle, record.survey, record.columns, *first); !done)
        return done;
    if (Result<void> done = values.prepare(handle, *first); !done)
        return done;
    if (Result<void> done = customers.prepare(handle, record.id, *first, record.kind); !done)
        return done;
    if (Result<void> done = changes.prepare(handle); !done)
        return done;

    openTables();
    return {};
}

void ResponseWriter::Private::openTables()
{
    const BulkInsert::Constant here{"workspace_id", localWorkspace.value};
    responses = BulkInsert(
        handle,
        {"response",
         {here, {"import_id", record.id.value}},
         {"response_id", "source_row", "answered_at",   "recommend",          "satisfaction",
          "rating",      "effort",     "reply_seconds", "resolution_seconds", "channel_id",
          "branch_id",   "segment_id", "staff_id",      "product_id",         "age_group_id",
          "customer_id", "source_id",  "comment",       "has_left",           "tenure_days",
          "left_at",     "amount"},
         ""});
    keys = BulkInsert(handle,
                      {"response_key", {here}, {"response_id", "source_key", "content_key"}, ""});
    // "Shop; shop" in one cell is one choice.
    answers = BulkInsert(
        handle,
        {"answer", {here}, {"response_id", "question_id", "choice_id"}, " ON CONFLICT DO NOTHING"});
    texts =
        BulkInsert(handle, {"answer_text",
                            {here},
                            {"response_id", "question_id", "text"},
                            " ON CONFLICT DO UPDATE SET text = text || char(10) || excluded.text"});
}

void ResponseWriter::Private::addScore(qint32 score)
{
    if (score == RecordDraft::noScore)
        responses.addNull();
    else
        responses.add(score);
}

void ResponseWriter::Private::addWide(qint64 value)
{
    if (value == RecordDraft::noTime)
        responses.addNull();
    else
        responses.add(value);
}

void ResponseWriter::Private::addText(std::string_view text)
{
    if (text.empty())
        responses.addNull();
    else
        responses.add(text);
}

Result<void> ResponseWriter::Private::addValues(const RecordDraft &draft)
{
    for (int i = 0; i < storedDimensions; ++i) {
        const std::string_view word = draft.values[static_cast<size_t>(i)];
        if (word.empty()) {
            responses.addNull();
            continue;
        }
        const Result<qint64> id = values.idFor(static_cast<Dimension>(i), word);
        if (!id)
            return failure(id.error());
        responses.add(*id);
    }
    const Result<qint64> customer = customers.idFor(draft);
    if (!customer)
        return failure(customer.error());
    if (*customer == 0) {
        responses.addNull();
        return {};
    }
    responses.add(*customer);
    return keepManyPages();
}

Result<void> ResponseWriter::Private::addAnswers(const RecordDraft &draft, ResponseId response)
{
    for (const AnswerDraft &answer : draft.answers) {
        const bool isCounted = questions.isCounted(answer.column);
        BulkInsert &table = isCounted ? answers : texts;
        table.add(response.value);
        table.add(questions.question(answer.column).value);
        if (isCounted) {
            const Result<qint64> choice = questions.choice(answer.column, answer.text);
            if (!choice)
                return failure(choice.error());
            table.add(*choice);
        } else {
            table.add(answer.text);
        }
        if (Result<void> done = table.endRow(); !done)
            return done;
    }
    return {};
}

Result<void> ResponseWriter::Private::writeContent(const RecordDraft &draft,
                                                   const Decision &decision)
{
    responses.add(decision.response.value);
    responses.add(draft.row);
    addWide(draft.answeredAt);
    for (const qint32 score : {draft.recommend, draft.satisfaction, draft.rating, draft.effort,
                               draft.replySeconds, draft.resolutionSeconds})
        addScore(score);
    if (Result<void> done = addValues(draft); !done)
        return done;
    addText(draft.sourceId);
    addText(draft.comment);
    addScore(draft.hasLeft);
    addScore(draft.tenureDays);
    addWide(draft.leftAt);
    addWide(draft.amount);
    if (Result<void> done = responses.endRow(); !done)
        return done;

    keys.add(decision.response.value);
    keys.add(static_cast<qint64>(draft.sourceKey));
    keys.add(static_cast<qint64>(decision.contentKey));
    if (Result<void> done = keys.endRow(); !done)
        return done;
    return addAnswers(draft, decision.response);
}

Result<void> ResponseWriter::Private::makeWay(ResponseId response)
{
    if (Result<void> done = keepManyPages(); !done)
        return done;
    if (Result<void> done = flush(); !done)
        return done;
    const bool isOfThisImport = response.value >= range.first && response.value <= range.last;
    if (!isOfThisImport) {
        if (Result<void> done = changes.keep(response, record.id); !done)
            return done;
    }
    return changes.remove(response);
}

Result<void> ResponseWriter::Private::flush()
{
    for (BulkInsert *table : {&responses, &keys, &answers, &texts}) {
        if (Result<void> done = table->flush(); !done)
            return done;
    }
    return {};
}

ResponseWriter::ResponseWriter() = default;
ResponseWriter::~ResponseWriter() = default;

Result<std::unique_ptr<ResponseWriter>> ResponseWriter::begin(Database &database,
                                                              const ImportRecord &record,
                                                              std::optional<SurveyId> survey,
                                                              ImportId replaced)
{
    std::unique_ptr<ResponseWriter> writer(new ResponseWriter);
    writer->d = std::make_unique<Private>(database);
    // The writer makes every id itself.
    Result<std::unique_ptr<Transaction>> transaction =
        Transaction::begin(database.handle(), References::Trusted);
    if (!transaction)
        return failure(transaction.error());
    writer->d->transaction = std::move(*transaction);
    writer->d->earlySync = std::make_unique<EarlySync>(fileWrittenTo(database.handle()));
    writer->d->record = record;
    for (qint64 *count :
         {&writer->d->record.rows, &writer->d->record.added, &writer->d->record.changed,
          &writer->d->record.duplicates, &writer->d->record.rejected})
        *count = 0;
    if (replaced.isValid()) {
        // What the owner said of the file holds however it is read.
        const auto asked = loadAsked(database);
        if (!asked)
            return failure(asked.error());
        writer->d->asked = asked->value(QString::number(replaced.value));
        // The log says since when the answers are here, not when they were read otherwise.
        const auto brought = broughtAt(database, replaced);
        if (!brought)
            return failure(brought.error());
        if (brought->isValid())
            writer->d->record.importedAt = *brought;
        auto others = SharedByOthers::of(database.handle(), replaced);
        if (!others)
            return failure(others.error());
        if (Result<void> done = others->forgetChanged(database.handle(), replaced); !done)
            return failure(done.error());
        writer->d->sharedByOthers = std::move(*others);
        const auto kept = handOverShared(database.handle(), replaced, SharedVersions::Kept);
        if (!kept)
            return failure(kept.error());
        if (const auto done = takeBackImport(database, replaced); !done)
            return failure(done.error());
    }
    if (!survey) {
        QStringList headers;
        for (const ImportColumn &column : record.columns)
            headers << (column.inFile.isEmpty() ? column.header : column.inFile);
        const Result<SurveyId> found = findSurvey(database, headers, record.kind);
        if (!found)
            return failure(found.error());
        survey = *found;
    }
    if (Result<void> prepared = writer->d->prepare(*survey); !prepared)
        return failure(prepared.error());
    return writer;
}

SurveyId ResponseWriter::survey() const
{
    return d->record.survey;
}

ImportId ResponseWriter::import() const
{
    return d->record.id;
}

ResponseId ResponseWriter::nextId() const
{
    return {d->range.last + 1};
}

Result<void> ResponseWriter::write(const RecordDraft &draft, const Decision &decision)
{
    ++d->record.rows;
    switch (decision.fate) {
    case Fate::Duplicate:
        ++d->record.duplicates;
        if (!decision.isOtherwise && decision.response.value < d->range.first)
            d->shared.add(decision.response);
        return {};
    case Fate::New:
        Q_ASSERT(decision.response == nextId());
        d->range.last = decision.response.value;
        ++d->record.added;
        return d->writeContent(draft, decision);
    case Fate::Changed:
        ++d->record.changed;
        if (Result<void> done = d->makeWay(decision.response); !done)
            return done;
        return d->writeContent(draft, decision);
    }
    Q_UNREACHABLE();
}

void ResponseWriter::countRejected(qint64 rows)
{
    d->record.rows += rows;
    d->record.rejected += rows;
}

void ResponseWriter::countAsBefore(qint64 rows)
{
    d->asBefore = rows;
}

Result<ImportRecord> ResponseWriter::commit(QList<Problem> notes, const Progress &progress)
{
    if (Result<void> done = d->flush(); !done)
        return failure(done.error());
    if (Result<void> done = d->customers.finish(); !done)
        return failure(done.error());
    if (d->record.changed > 0) {
        const Result<void> done =
            removePassingWords(d->handle, d->record.id, d->range.first, d->range.last);
        if (!done)
            return failure(done.error());
    }
    d->record.changed -= d->asBefore;
    d->record.duplicates += d->asBefore;
    d->record.notes = std::move(notes);
    if (Result<void> done = writeImport(d->handle, d->record, d->range, d->questions); !done)
        return failure(done.error());
    if (Result<void> done = d->shared.write(d->handle, d->record.id); !done)
        return failure(done.error());
    if (Result<void> done = d->sharedByOthers.giveTo(d->handle, d->record.id); !done)
        return failure(done.error());
    if (d->asked.isSaid()) {
        if (Result<void> done = storeAsked(d->handle, d->record.id, d->asked); !done)
            return failure(done.error());
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (Result<void> done = d->earlySync->stop(); !done)
        return failure(done.error());
    if (Result<void> done = d->transaction->commit(); !done)
        return failure(done.error());
    return d->record;
}

} // namespace patron
