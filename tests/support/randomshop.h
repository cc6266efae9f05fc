// SPDX-License-Identifier: GPL-3.0-or-later
// A shop made up by chance, the same for the same seed: as rows of a database (written by plain
// SQL, so that it is no work of the code under test), or as a snapshot in memory where only
// counting is of interest. And what may be asked of it.
#pragma once

#include "models/counting/breakdown.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace patron::test {

struct ShopPlan
{
    int responses = 1'000;
    int words = 6; ///< most different words of a dimension
    int imports = 4;
    int questions = 3;
    int different = 40;   ///< different reply times
    double without = 0.2; ///< share of responses that lack a value, for each column
    double undated = 0.1;
};

/// The database has our schema and no data. Empty = done; else the database's own words for what
/// went wrong.
[[nodiscard]] QString fillRandomShop(QSqlDatabase &database, const ShopPlan &plan, quint32 seed);

/// 5 dimensions of 5 to 40 words, 10 imports, 3 years, every measure, one question.
[[nodiscard]] std::shared_ptr<const Snapshot> randomSnapshot(size_t responses, quint32 seed);

/// Any period and choices, now and then of what does not exist.
[[nodiscard]] Filter randomFilter(const Snapshot &snapshot, QRandomGenerator &random);
[[nodiscard]] Breakdown randomBreakdown(const Snapshot &snapshot, QRandomGenerator &random);

} // namespace patron::test
