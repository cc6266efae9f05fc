// SPDX-License-Identifier: GPL-3.0-or-later
// Counts by scanning columns of a Snapshot under a bitmap of the filter. Pure, any thread; uses
// both cores itself.
#pragma once

#include "models/base/lanes.h"
#include "models/counting/counter.h"

#include <memory>

namespace patron {

class Snapshot;

class SnapshotCounter final : public Counter
{
public:
    /// With the fastest lanes of this machine, or those that are asked for.
    explicit SnapshotCounter(std::shared_ptr<const Snapshot> snapshot,
                             const Lanes &vectors = lanes());

    [[nodiscard]] Result<QList<Counts>>
    counts(const Filter &filter, std::span<const Breakdown> breakdowns) const override;
    [[nodiscard]] Result<QList<Counts>>
    crossCounts(const Filter &filter, std::span<const Breakdown> breakdowns) const override;
    [[nodiscard]] Result<QList<Counts>>
    answers(const Filter &filter, std::span<const CountQuestion> questions) const override;
    [[nodiscard]] Result<Period> days(const Filter &filter) const override;
    /// Ids of the filtered responses that have a comment, newest first (undated last).
    [[nodiscard]] std::vector<ResponseId> commented(const Filter &filter) const;
    /// The same of all filtered responses.
    [[nodiscard]] std::vector<ResponseId> responses(const Filter &filter) const;

private:
    [[nodiscard]] std::vector<ResponseId> listed(const Filter &filter,
                                                 const std::vector<quint64> *among) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    const Lanes &m_lanes;
};

} // namespace patron
