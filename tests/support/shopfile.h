// SPDX-License-Identifier: GPL-3.0-or-later
// A small survey of a shop as rows in memory, and its import as the program does it: find the
// survey, load what is known, judge row by row, write. Without files and mapping.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/importrecord.h"
#include "models/records/recorddraft.h"

#include <string>
#include <vector>

namespace patron {

class Database;

struct ShopRow
{
    std::string id; ///< "" = the file gives none
    int score = 9;
    std::string channel;
    std::string comment;
    std::string email;
    std::string name;
    std::string answer;               ///< to "How did you pay?"
    std::vector<std::string> reasons; ///< to "Why us?", several
    std::string wish;                 ///< to "What is missing?", in own words
    qint64 answeredAt = 1'700'000'000;
};

/// The record of such a file: id, score, channel, comment, e-mail, name, and three questions.
[[nodiscard]] ImportRecord shopRecord(const QString &file);

/// The draft of a row; its text points into the row.
[[nodiscard]] RecordDraft shopDraft(const ShopRow &row, qint64 number);

/// replaced: an import that this one takes the place of.
[[nodiscard]] Result<ImportRecord> importRows(Database &database, const ImportRecord &record,
                                              const std::vector<ShopRow> &rows,
                                              const Progress &progress = {},
                                              ImportId replaced = {});
[[nodiscard]] Result<ImportRecord> importRows(Database &database, const std::vector<ShopRow> &rows);

} // namespace patron
