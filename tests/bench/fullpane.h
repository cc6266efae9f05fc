// SPDX-License-Identifier: GPL-3.0-or-later
// What the fullest pane asks for after a click on a filter, and such clicks: the same question for
// Patron and, in SQL over a table of the same codes, for its peers.
#pragma once

#include "models/counting/counts.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"

#include <QString>

#include <array>
#include <vector>

namespace patron {

/// By whom the clicks filter: the dimensions that hold words.
inline constexpr std::array filteredDimensions{Dimension::Channel, Dimension::Branch,
                                               Dimension::Segment, Dimension::Product,
                                               Dimension::Staff};

/// Five dimensions and the month by score class, three histograms of scores, the imports, the
/// answers to one question.
[[nodiscard]] std::vector<Breakdown> fullestPane();

/// One or two dimensions, one to three words of each; every third click keeps a period of a year.
[[nodiscard]] std::vector<Filter> clicks(const Snapshot &snapshot, int count);

/// The columns of the peers' table, by position of the snapshot: day (Julian), month (202,401), the
/// dimensions, import, scores and score class, the answer. All are codes, 0 = none.
[[nodiscard]] QStringList peerColumns();
/// The values of row i in that order.
using PeerRow = std::array<int, 13>;
class PeerRows final
{
public:
    explicit PeerRows(const Snapshot &snapshot);
    [[nodiscard]] bool next(PeerRow &row);

private:
    const Snapshot &m_snapshot;
    std::vector<const CodeColumn *> m_columns;
    size_t m_position = 0;
    size_t m_day = 0;
    size_t m_answer = 0;
};

/// What each breakdown is cut by and counts, as columns of that table ("0" = nothing).
struct PeerQuestion
{
    QString group;
    QString score;
    QString where;
};
/// A chart is not filtered by its own dimension.
[[nodiscard]] PeerQuestion peerQuestion(const Snapshot &snapshot, const Filter &filter,
                                        const Breakdown &breakdown);

/// Group, score and count, ascending: what a GROUP BY over the table of codes gives.
using PeerCounts = std::vector<std::array<qint64, 3>>;
[[nodiscard]] PeerCounts asPeerCounts(const Snapshot &snapshot, const Counts &counts);

} // namespace patron
