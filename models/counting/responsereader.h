// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of table response that are of the snapshot's kind, read once as raw columns in the order
// of their ids; then brought into time order. The first half of the loader's work. One thread, but
// two of these with a connection each may read at the same time.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/idcodes.h"
#include "models/counting/snapshot.h"

#include <limits>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace patron {

/// Ids from first to last, both among them.
struct IdRange
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool isAll() const { return *this == IdRange(); }
    friend bool operator==(const IdRange &, const IdRange &) = default;
};

class ResponseReader final
{
public:
    /// Fills the words of the snapshot's dimensions, so that the codes' widths are known.
    [[nodiscard]] static Result<ResponseReader> prepare(sqlite3 *handle, Snapshot &snapshot);

    /// Reads every response with an id in one of the ranges, which ascend. Progress counts
    /// responses from 0 up; expected: about how many there are.
    [[nodiscard]] Result<void> read(std::span<const IdRange> ranges, const Progress &progress,
                                    qint64 expected, qint64 total);
    /// Adds what another connection has read in the same state of the database: ids above all here.
    void append(ResponseReader &&above);
    /// By response id: what readAnswers() walks along.
    [[nodiscard]] std::span<const ResponseId> ids() const { return m_ids; }
    /// Fills all that comes from table response. Returns the place in ids() of each position of the
    /// snapshot.
    [[nodiscard]] std::vector<quint32> finish();
    /// There are imports of records of other kinds, which may have words that this one has not.
    [[nodiscard]] bool hasOtherKinds() const { return m_hasOtherKinds; }

private:
    ResponseReader(sqlite3 *handle, Snapshot &snapshot);
    [[nodiscard]] Result<void> readWords();
    [[nodiscard]] Result<void> readImports();
    /// Hands every row to take(): SQLite gives the values of a row to a function for less than
    /// it costs to ask for them one by one.
    [[nodiscard]] std::string statement(bool ofRange) const;
    [[nodiscard]] Result<void> readRanges(std::span<const IdRange> ranges);
    static void take(sqlite3_context *context, int count, sqlite3_value **values);
    static void endOfRows(sqlite3_context *context);
    /// False for a row of another kind: nothing was read.
    bool readRow(sqlite3_value **values, size_t n);
    void readOthers(sqlite3_value **values, size_t n);
    void resize(size_t size);
    void fillDays(std::span<const quint32> order);

    struct Reading
    {
        ResponseReader *reader;
        const Progress &progress;
        qint64 total;
        size_t rows = 0;
        size_t seen = 0; // those of other kinds too
        bool isCancelled = false;
    };
    struct DimensionColumn
    {
        Dimension dimension;
        CodeColumn codes;
    };
    struct MeasureColumn
    {
        Measure measure;
        bool isTime;
        qint64 low, high;            // of the scale
        CodeColumn codes;            // scores
        std::vector<qint64> seconds; // times; as long as the last response that has one
    };

    sqlite3 *m_handle;
    Snapshot *m_snapshot;
    IdCodes m_valueCodes{64}; // ids of dimension_value of all dimensions
    IdCodes m_importCodes{16};
    std::vector<DimensionColumn> m_dimensions;
    std::vector<MeasureColumn> m_measures;
    std::vector<ResponseId> m_ids;
    std::vector<qint64> m_times;
    std::vector<quint8> m_hasComment;
    std::vector<qint64> m_customers; // not of responses
    std::vector<qint64> m_leftAt;    // of customers
    bool m_hasOtherKinds = false;
};

/// Words that only records of other kinds use are none of this snapshot's.
void dropUnusedWords(Snapshot &snapshot);

} // namespace patron
