// SPDX-License-Identifier: GPL-3.0-or-later
// The responses (or customers, or purchases) as immutable dictionary-coded columns in time order.
// Made by loadSnapshot() on a worker, shared as shared_ptr<const Snapshot>, swapped as one pointer,
// read from any thread. No comment texts: those stay in the database.
#pragma once

#include "models/base/period.h"
#include "models/counting/codecolumn.h"
#include "models/records/dimension.h"
#include "models/records/importrecord.h"
#include "models/records/measure.h"
#include "models/records/question.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace patron {

/// A column whose code i stands for words[i-1] (words in code point order).
struct WordColumn
{
    QStringList words;
    CodeColumn codes;
};

/// A column whose code i stands for values[i-1] (ascending).
struct ScoreColumn
{
    std::vector<qint64> values;
    CodeColumn codes;
};

/// The answers to one question: pairs (response position, code of words), by position. Several per
/// response possible. Where that takes no more room than the pairs, also as bitmaps.
struct AnswerColumn
{
    /// Makes the bitmaps of so many responses, or none. To be called when the pairs are there.
    void makeBits(size_t responses);
    [[nodiscard]] bool hasBits() const { return !bits.empty(); }

    QStringList words;
    std::vector<double> numbers; ///< by word; NaN where it is no number
    std::vector<quint32> rows;
    std::vector<quint32> codes; ///< index into words, from 0
    /// By word who gave it, and behind them who gave any; by position. Empty: only the pairs say.
    std::vector<std::vector<quint64>> bits;
};

/// What became of one column of an import: answers to the question, or values of a field.
struct ImportedColumn
{
    ImportId import;
    QuestionId question;
    Field field = Field::Question;
};

class Snapshot final
{
public:
    [[nodiscard]] size_t size() const { return responses.size(); }
    /// What its columns take in memory; words and the log are not worth counting.
    [[nodiscard]] size_t bytes() const;
    /// Positions [first, last) of the days of a period. Undated responses come last and are in no
    /// bounded period.
    [[nodiscard]] std::pair<size_t, size_t> range(const Period &period) const;

    // Filled by the loader, then never changed.
    /// Another each time the database is read; a copy that knows more words has that of the first.
    quint64 reading = newReading();
    RecordKind kind = RecordKind::Responses;
    bool isWhole = true;               ///< false: only the newest, the others are still to come
    std::vector<ResponseId> responses; ///< by time, undated last; of one time by id
    std::vector<quint32> seconds;      ///< of the day, by position; undated: 0
    std::vector<QDate> days;           ///< the different days, ascending
    std::vector<size_t>
        dayStarts; ///< position of the first response of days[i]; one more: end of dated
    std::map<Dimension, WordColumn>
        dimensions; ///< stored ones and Import (ids as text); ScoreClass comes from Recommend
    std::map<Measure, ScoreColumn> measures; ///< those of the kind, without Volume
    std::vector<quint64> hasComment;         ///< bitmap by position
    /// Customers and purchases only, by position: whose it is. 0 = nobody's; those that the owner
    /// says are one person have one number. Responses: empty.
    std::vector<qint64> customers;
    /// Customers only, by position: seconds as in answered_at; INT64_MIN = not known. Else empty.
    std::vector<qint64> leftAt;
    std::map<QuestionId, AnswerColumn>
        answers; ///< counted questions that were not mapped to a field
    QList<Question> questions;
    QList<ImportRecord> imports;         ///< newest first, with their columns
    std::vector<ImportedColumn> columns; ///< of all imports

private:
    [[nodiscard]] static quint64 newReading(); ///< thread-safe
};

} // namespace patron
