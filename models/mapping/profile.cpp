// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profile.h"

#include "models/base/handover.h"
#include "models/files/tablereader.h"
#include "models/mapping/columntally.h"
#include "models/mapping/datestretches.h"
#include "models/mapping/headerecho.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/totalrow.h"

#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>

namespace patron {

void setDecimal(ColumnProfile &column, char decimal)
{
    if (column.decimal == decimal)
        return;
    column.decimal = decimal;
    qint64 kept = 0;
    qint64 whole = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const auto number = parseNumber({it.key().constData(), size_t(it.key().size())}, decimal);
        if (!number)
            continue;
        column.lowest = kept == 0 ? *number : std::min(column.lowest, *number);
        column.highest = kept == 0 ? *number : std::max(column.highest, *number);
        kept += it.value();
        whole += *number == std::floor(*number) ? it.value() : 0;
    }
    if (column.wordsComplete)
        column.wholeNumbers = whole;
}

namespace {

/// One is filled, one is looked at, one waits.
constexpr size_t batches = 3;

Result<void> readAll(TableReader &reader, Handover<RowBatch> &handover, const Progress &progress)
{
    while (RowBatch *batch = handover.toFill()) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        const Result<bool> more = reader.read(*batch, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        handover.filled();
    }
    return {};
}

/// The rows of a batch that are not the header once more, nor the sum of the others.
std::vector<size_t> answersIn(const RowBatch &batch, const HeaderEcho &header)
{
    std::vector<size_t> rows;
    rows.reserve(batch.rows());
    for (size_t i = 0; i < batch.rows(); ++i) {
        if (!header.isHeader(batch.row(i)) && !isTotalRow(batch.row(i)))
            rows.push_back(i);
    }
    return rows;
}

/// Every column is looked at by whichever of two threads comes to it first.
void look(const RowBatch &batch, const std::vector<size_t> &rows, std::vector<ColumnTally> &tallies)
{
    std::atomic<size_t> next = 0;
    const auto lookOn = [&] {
        std::vector<std::string_view> cells;
        cells.reserve(rows.size());
        for (size_t column = next++; column < tallies.size(); column = next++) {
            cells.clear();
            for (const size_t i : rows) {
                if (const auto row = batch.row(i); column < row.size())
                    cells.push_back(row[column]);
            }
            tallies[column].add(cells);
        }
    };
    constexpr size_t fewCells = 4096; // looked at sooner than a thread is made
    if (rows.size() * tallies.size() < fewCells) {
        lookOn();
        return;
    }
    auto other = std::async(std::launch::async, lookOn);
    lookOn();
    other.get();
}

} // namespace

Result<TableProfile> profileTable(TableReader &reader, const Progress &progress)
{
    std::vector<ColumnTally> tallies(size_t(reader.shape().headers.size()));
    OrderTally orders(reader.shape().details);
    const HeaderEcho header(reader.shape().headerCells);
    TableProfile profile;
    Handover<RowBatch> handover(batches);
    auto reading = std::async(std::launch::async, [&] {
        const auto finished = qScopeGuard([&] { handover.finish(); });
        return readAll(reader, handover, progress);
    });
    {
        // Whatever ends this ends the reading before it is waited for.
        const auto stopped = qScopeGuard([&] { handover.stop(); });
        while (const RowBatch *batch = handover.toTake()) {
            const std::vector<size_t> rows = answersIn(*batch, header);
            look(*batch, rows, tallies);
            orders.add(*batch, rows);
            profile.rows += qint64(rows.size());
            handover.taken();
        }
    }
    if (const Result<void> read = reading.get(); !read)
        return failure(read.error());
    if (Result<void> back = reader.rewind(progress); !back)
        return failure(back.error());
    for (ColumnTally &tally : tallies)
        profile.columns << tally.finish();
    profile.orders = orders.finish();
    if (Result<void> found = findDateStretches(reader, profile, progress); !found)
        return failure(found.error());
    return profile;
}

} // namespace patron
