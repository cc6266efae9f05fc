// SPDX-License-Identifier: GPL-3.0-or-later
// For each group, how many responses hold each score. All metrics are pure functions of this. Plain
// value.
#pragma once

#include "models/counting/breakdown.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace patron {

struct GroupKey
{
    QString value; ///< word of the dimension or answer; "" = responses without one
    QDate start;   ///< first day of a time bucket; invalid = undated (or not by time)

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
};

struct GroupCounts
{
    GroupKey key;
    qint64 responses = 0; ///< in this group
    QList<qint64>
        scores; ///< how many hold Counts::scoreValues[i]; responses without the score are in none

    /// Responses that hold any score.
    [[nodiscard]] qint64 scored() const;
    friend bool operator==(const GroupCounts &, const GroupCounts &) = default;
};

struct Counts
{
    Breakdown breakdown;
    QList<qint64> scoreValues; ///< stored values, ascending: the whole scale
                               ///< (0..10, 1..5, 2..10, 1..7) for scores; for times only the values
                               ///< that occur in any group; empty for Volume
    QStringList splitWords; ///< with Breakdown::split: scores[i] counts splitWords[i] (all words of
                            ///< the dimension in code point order; responses without one are in
                            ///< none); scoreValues is then empty
    QList<GroupCounts>
        groups; ///< only groups with responses. Time: ascending, undated last. Words: by word (code
                ///< point order), "" last. Nothing: exactly one, even with 0 responses. Questions:
                ///< by word. A response with several answers is in several groups.

    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace patron
