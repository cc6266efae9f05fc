// SPDX-License-Identifier: GPL-3.0-or-later
// A response, a customer or a purchase as read from one row of a file, before anyone has said yes.
// Text is UTF-8 that points into the batch that owns it. Made by mapping/mapper on the reading
// thread, judged by staging, written by storage.
#pragma once

#include "models/base/problem.h"
#include "models/records/dimension.h"

#include <QtGlobal>

#include <array>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

/// One answer to a question. A question with several answers has several of these in a row.
struct AnswerDraft
{
    int column = 0; ///< index into the mapping's columns
    std::string_view text;
};

struct RecordDraft
{
    static constexpr qint64 noTime = INT64_MIN; ///< and no amount
    static constexpr qint32 noScore = -1;

    qint64 row = 0; ///< of the file: tablereader.h
    /// Seconds since 1970 of the wall clock in the owner's time zone. Customers: since when;
    /// purchases: when.
    qint64 answeredAt = noTime;
    qint32 recommend = noScore;    ///< 0..10
    qint32 satisfaction = noScore; ///< 1..5
    qint32 rating = noScore;       ///< half stars, 2..10
    qint32 effort = noScore;       ///< 1..7
    qint32 replySeconds = noScore;
    qint32 resolutionSeconds = noScore;
    qint32 hasLeft = noScore;    ///< customers: 0 or 1
    qint32 tenureDays = noScore; ///< customers
    qint64 leftAt = noTime;      ///< customers: as answeredAt
    qint64 amount = noTime;      ///< purchases: hundredths, below 0 what was given back
    std::array<std::string_view, storedDimensions>
        values; ///< by Dimension: the word, trimmed; empty = none
    std::string_view sourceId;
    std::string_view customerKey, customerName, customerEmail, customerPhone;
    std::string_view comment; ///< title and comment, joined
    std::vector<AnswerDraft> answers;
    quint64 sourceKey = 0;  ///< fingerprint of the source id; 0 = the row has none
    quint64 contentKey = 0; ///< fingerprint of everything the row says
};

/// A row that is not a response, with the reason.
struct RejectedRow
{
    qint64 row = 0;
    ProblemCode reason = ProblemCode::RowEmpty;
};

/// Some thousand drafts. Their text points into the RowBatch they were mapped from, which must
/// outlive them, or into `made`. Reused from call to call: clear() keeps the memory.
struct RecordBatch
{
    std::vector<RecordDraft> records; ///< only the first `size` count
    size_t size = 0;
    std::vector<RejectedRow> rejected;
    std::deque<std::string>
        made; ///< text that is not in the file letter by letter (joined, unescaped)

    void clear();
    /// An empty draft at the end.
    RecordDraft &add();
    [[nodiscard]] std::span<const RecordDraft> view() const { return {records.data(), size}; }
};

} // namespace patron
