// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/responsereader.h"

#include "models/counting/timecodes.h"
#include "models/counting/timeorder.h"
#include "models/counting/wordorder.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <utility>

namespace patron {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 epochJulianDay = 2'440'588;
constexpr size_t rowsBetweenReports = 8'192;
constexpr char takingFunction[] = "patron_take_response";

qint64 dayOf(qint64 seconds)
{
    return seconds / secondsPerDay - (seconds % secondsPerDay < 0);
}

/// The list stays empty for a column that no response fills.
void setSeconds(std::vector<qint64> &seconds, size_t n, qint64 value)
{
    if (seconds.size() <= n)
        seconds.resize(n + 1, noSeconds);
    seconds[n] = value;
}

struct Word
{
    qint64 id;
    QString text;
};

/// Sorts the words, gives each its code (from 1) and puts them into the column.
void addWords(std::vector<Word> words, WordColumn &column, IdCodes &codes)
{
    std::ranges::sort(words, codePointLess, &Word::text);
    for (const Word &word : words) {
        column.words.append(word.text);
        codes.insert(word.id, quint32(column.words.size()));
    }
}

/// Words that no record has.
void dropUnused(WordColumn &column)
{
    std::vector<quint32> places(size_t(column.words.size()) + 1);
    for (size_t i = 0; i < column.codes.size(); ++i)
        places[column.codes.at(i)] = 1;
    QStringList words;
    for (size_t code = 1; code < places.size(); ++code) {
        if (places[code] == 0)
            continue;
        words.append(column.words[qsizetype(code) - 1]);
        places[code] = quint32(words.size());
    }
    if (words.size() == column.words.size())
        return;
    places[0] = 0;
    CodeColumn codes(column.codes.size(), quint32(words.size()));
    for (size_t i = 0; i < codes.size(); ++i)
        codes.set(i, places[column.codes.at(i)]);
    column = {words, std::move(codes)};
}

} // namespace

ResponseReader::ResponseReader(sqlite3 *handle, Snapshot &snapshot)
    : m_handle(handle)
    , m_snapshot(&snapshot)
{
}

Result<ResponseReader> ResponseReader::prepare(sqlite3 *handle, Snapshot &snapshot)
{
    ResponseReader reader(handle, snapshot);
    if (Result<void> done = reader.readWords(); !done)
        return failure(std::move(done).error());
    if (Result<void> done = reader.readImports(); !done)
        return failure(std::move(done).error());
    for (const DimensionInfo &dimension : allDimensions()) {
        if (dimension.dimension == Dimension::ScoreClass)
            continue; // a matter of the score
        const WordColumn &column = snapshot.dimensions[dimension.dimension];
        if (column.words.isEmpty())
            continue; // every value is NULL: finish() needs no reading for that
        reader.m_dimensions.push_back(
            {dimension.dimension, CodeColumn(0, quint32(column.words.size()))});
    }
    for (const MeasureInfo &measure : allMeasures()) {
        if (measure.measure == Measure::Volume || measure.kind != snapshot.kind)
            continue;
        const bool isTime = measure.high < 0;
        const int codes = isTime ? 0 : measure.high - measure.low + 1;
        reader.m_measures.push_back({measure.measure,
                                     isTime,
                                     measure.low,
                                     measure.high,
                                     CodeColumn(0, quint32(codes)),
                                     {}});
    }
    return reader;
}

Result<void> ResponseReader::readWords()
{
    auto statement =
        Statement::prepare(m_handle, "SELECT value_id, dimension, value FROM dimension_value "
                                     "WHERE workspace_id = ?1 AND value <> ''");
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value);
    std::map<Dimension, std::vector<Word>> words;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (const auto dimension = dimensionFromId(statement->string(1)))
            words[*dimension].push_back({statement->integer(0), statement->string(2)});
    }
    if (!row)
        return failure(std::move(row).error());
    for (auto &[dimension, list] : words)
        addWords(std::move(list), m_snapshot->dimensions[dimension], m_valueCodes);
    return {};
}

Result<void> ResponseReader::readImports()
{
    auto statement = Statement::prepare(
        m_handle, "SELECT import_id, kind = ?2 FROM import WHERE workspace_id = ?1");
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(1, localWorkspace.value).bind(2, recordKindId(m_snapshot->kind));
    std::vector<Word> words;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (statement->integer(1) != 0)
            words.push_back({statement->integer(0), QString::number(statement->integer(0))});
        else
            m_hasOtherKinds = true;
    }
    if (!row)
        return failure(std::move(row).error());
    addWords(std::move(words), m_snapshot->dimensions[Dimension::Import], m_importCodes);
    return {};
}

std::string ResponseReader::statement(bool ofRange) const
{
    // typeof() keeps SQLite from reading the text of the comment.
    std::string sql = "SELECT ";
    sql.append(takingFunction).append("(import_id, response_id, answered_at, typeof(comment)");
    for (const DimensionColumn &column : m_dimensions) {
        if (column.dimension != Dimension::Import) // stands first: it tells the kind
            sql.append(", ").append(info(column.dimension).column);
    }
    for (const MeasureColumn &column : m_measures)
        sql.append(", ").append(info(column.measure).column);
    if (m_snapshot->kind != RecordKind::Responses)
        sql.append(", customer_id");
    if (m_snapshot->kind == RecordKind::Customers)
        sql.append(", left_at");
    return sql + ") FROM response WHERE workspace_id = ?1" +
           (ofRange ? " AND response_id BETWEEN ?2 AND ?3" : "");
}

Result<void> ResponseReader::readRanges(std::span<const IdRange> ranges)
{
    const bool isAll = ranges.size() == 1 && ranges.front().isAll();
    Result<Statement> rows = Statement::prepare(m_handle, statement(!isAll));
    if (!rows)
        return failure(std::move(rows).error());
    rows->bind(1, localWorkspace.value);
    for (const IdRange &range : ranges) {
        if (!isAll)
            rows->bind(2, range.first).bind(3, range.last);
        if (Result<void> done = rows->run(); !done)
            return done;
    }
    return {};
}

Result<void> ResponseReader::read(std::span<const IdRange> ranges, const Progress &progress,
                                  qint64 expected, qint64 total)
{
    Reading reading{this, progress, total};
    const auto hand = [this](Reading *to) {
        return sqlite3_create_function_v2(m_handle, takingFunction, -1,
                                          SQLITE_UTF8 | SQLITE_DIRECTONLY, to, nullptr,
                                          to ? &ResponseReader::take : nullptr,
                                          to ? &ResponseReader::endOfRows : nullptr, nullptr);
    };
    if (hand(&reading) != SQLITE_OK)
        return failure(problemOf(m_handle));
    resize(size_t(std::max<qint64>(expected, 0)));
    Result<void> done = readRanges(ranges);
    hand(nullptr);
    if (reading.isCancelled)
        return failure(ProblemCode::Cancelled);
    if (!done)
        return done;
    resize(reading.rows);
    // The table has no order but that of its key; a function cannot ask for one, and readAnswers()
    // relies on it.
    if (!std::ranges::is_sorted(m_ids))
        return failure(ProblemCode::Internal);
    return {};
}

void ResponseReader::take(sqlite3_context *context, int, sqlite3_value **values)
{
    auto &reading = *static_cast<Reading *>(sqlite3_user_data(context));
    ResponseReader &reader = *reading.reader;
    const size_t n = reading.rows;
    if (reading.seen++ % rowsBetweenReports == 0) {
        reading.isCancelled = !reading.progress.isWanted();
        if (reading.isCancelled) {
            sqlite3_result_error_code(context, SQLITE_INTERRUPT);
            return;
        }
        const auto seen = qint64(reading.seen);
        reading.progress.report(seen, std::max(reading.total, seen));
    }
    try { // SQLite's own frames must not be left by an exception
        if (n == reader.m_ids.size())
            reader.resize(n + n / 2 + rowsBetweenReports);
        if (!reader.readRow(values, n))
            return;
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
        return;
    }
    ++reading.rows;
}

void ResponseReader::endOfRows(sqlite3_context *) {}

bool ResponseReader::readRow(sqlite3_value **values, size_t n)
{
    const quint32 import = m_importCodes.code(sqlite3_value_int64(*values++));
    if (import == 0)
        return false;
    // Every id is not 0, so that only numbers that may be 0 are asked whether they are NULL.
    const auto isNull = [](sqlite3_value *value) {
        return sqlite3_value_type(value) == SQLITE_NULL;
    };
    m_ids[n] = ResponseId{sqlite3_value_int64(*values++)};
    sqlite3_value *const answeredAt = *values++;
    const qint64 time = sqlite3_value_int64(answeredAt);
    m_times[n] = time == 0 && isNull(answeredAt) ? undated : time;
    m_hasComment[n] = *sqlite3_value_text(*values++) != 'n'; // "null", else "text"
    for (DimensionColumn &column : m_dimensions) {
        const bool isImport = column.dimension == Dimension::Import;
        column.codes.set(n, isImport ? import : m_valueCodes.code(sqlite3_value_int64(*values++)));
    }
    for (MeasureColumn &column : m_measures) {
        sqlite3_value *const stored = *values++;
        const qint64 value = sqlite3_value_int64(stored);
        if (value == 0 && isNull(stored))
            continue;
        if (column.isTime)
            setSeconds(column.seconds, n, value);
        else if (value >= column.low && value <= column.high)
            column.codes.set(n, quint32(value - column.low + 1));
    }
    if (m_snapshot->kind != RecordKind::Responses)
        readOthers(values, n);
    return true;
}

/// What only customers and purchases have.
void ResponseReader::readOthers(sqlite3_value **values, size_t n)
{
    m_customers[n] = sqlite3_value_int64(*values++);
    if (m_snapshot->kind != RecordKind::Customers)
        return;
    const bool isKnown = sqlite3_value_type(*values) != SQLITE_NULL;
    m_leftAt[n] = isKnown ? sqlite3_value_int64(*values) : std::numeric_limits<qint64>::min();
}

void ResponseReader::resize(size_t size)
{
    m_ids.resize(size);
    m_times.resize(size);
    m_hasComment.resize(size);
    if (m_snapshot->kind != RecordKind::Responses)
        m_customers.resize(size);
    if (m_snapshot->kind == RecordKind::Customers)
        m_leftAt.resize(size);
    for (DimensionColumn &column : m_dimensions)
        column.codes.resize(size);
    for (MeasureColumn &column : m_measures) {
        if (!column.isTime)
            column.codes.resize(size);
    }
}

void ResponseReader::append(ResponseReader &&above)
{
    Q_ASSERT(m_snapshot->kind == RecordKind::Responses);
    Q_ASSERT(above.m_dimensions.size() == m_dimensions.size());
    Q_ASSERT(m_ids.empty() || above.m_ids.empty() || m_ids.back() < above.m_ids.front());
    const auto add = [](auto &values, const auto &more) {
        values.insert(values.end(), more.begin(), more.end());
    };
    for (size_t i = 0; i < m_dimensions.size(); ++i)
        m_dimensions[i].codes.append(above.m_dimensions[i].codes);
    for (size_t i = 0; i < m_measures.size(); ++i) {
        MeasureColumn &column = m_measures[i];
        if (column.isTime && !above.m_measures[i].seconds.empty()) {
            column.seconds.resize(m_ids.size(), noSeconds);
            add(column.seconds, above.m_measures[i].seconds);
        } else if (!column.isTime) {
            column.codes.append(above.m_measures[i].codes);
        }
    }
    add(m_ids, above.m_ids);
    add(m_times, above.m_times);
    add(m_hasComment, above.m_hasComment);
}

std::vector<quint32> ResponseReader::finish()
{
    std::vector<quint32> order = timeOrder(m_times);
    fillDays(order);
    m_snapshot->responses.resize(order.size());
    m_snapshot->seconds.resize(order.size());
    m_snapshot->hasComment.assign((order.size() + 63) / 64, 0);
    for (size_t i = 0; i < order.size(); ++i) {
        m_snapshot->responses[i] = m_ids[order[i]];
        if (const qint64 time = m_times[order[i]]; time != undated)
            m_snapshot->seconds[i] = quint32(time - dayOf(time) * secondsPerDay);
        m_snapshot->hasComment[i / 64] |= quint64(m_hasComment[order[i]]) << (i % 64);
    }
    for (const quint32 place : order) {
        if (!m_customers.empty())
            m_snapshot->customers.push_back(m_customers[place]);
        if (!m_leftAt.empty())
            m_snapshot->leftAt.push_back(m_leftAt[place]);
    }
    for (auto &[dimension, column] : m_snapshot->dimensions)
        column.codes = CodeColumn(order.size(), 0);
    for (DimensionColumn &column : m_dimensions) {
        WordColumn &words = m_snapshot->dimensions[column.dimension];
        words.codes = std::exchange(column.codes, {}).inOrder(order);
    }
    for (MeasureColumn &column : m_measures) {
        ScoreColumn &scores = m_snapshot->measures[column.measure];
        if (column.isTime) {
            column.seconds.resize(order.size(), noSeconds);
            scores = codedTimes(std::exchange(column.seconds, {}));
            scores.codes = std::exchange(scores.codes, {}).inOrder(order);
        } else {
            for (qint64 value = column.low; value <= column.high; ++value)
                scores.values.push_back(value);
            scores.codes = std::exchange(column.codes, {}).inOrder(order);
        }
    }
    return order;
}

void ResponseReader::fillDays(std::span<const quint32> order)
{
    qint64 last = undated;
    size_t i = 0;
    for (; i < order.size() && m_times[order[i]] != undated; ++i) {
        const qint64 day = dayOf(m_times[order[i]]);
        if (day == last)
            continue;
        m_snapshot->days.push_back(QDate::fromJulianDay(epochJulianDay + day));
        m_snapshot->dayStarts.push_back(i);
        last = day;
    }
    m_snapshot->dayStarts.push_back(i);
}

void dropUnusedWords(Snapshot &snapshot)
{
    for (auto &[dimension, column] : snapshot.dimensions) {
        if (dimension != Dimension::Import && !column.words.isEmpty())
            dropUnused(column);
    }
}

} // namespace patron
