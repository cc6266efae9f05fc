// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be counted for a list of breakdowns, each as one of several views sees it, with as
// few tallies as possible: breakdowns of the same view share a combined table where it stays small.
// Made per question, then read by any thread.
#pragma once

#include "models/counting/answertally.h"
#include "models/counting/blockreader.h"
#include "models/counting/breakdown.h"
#include "models/counting/tally.h"

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace patron {

class Snapshot;

/// The tallies of one thread, each of its view.
class Tallies final
{
public:
    size_t add(JointTally tally, size_t view);
    size_t add(BarTally tally, size_t view);
    size_t add(WideTally tally, size_t view);
    size_t add(AnswerTally tally, size_t view);

    void count(size_t view, const Block &block);
    [[nodiscard]] Picks picks() const
    {
        return std::get<List<WideTally>>(m_lists).empty() ? Picks::WhereSparse : Picks::Always;
    }
    void merge(const Tallies &other);

    template <class T>
    [[nodiscard]] const T &at(size_t i) const
    {
        return std::get<List<T>>(m_lists)[i].tally;
    }

private:
    template <class T>
    struct Viewed
    {
        T tally;
        size_t view;
    };
    template <class T>
    using List = std::vector<Viewed<T>>;

    std::tuple<List<JointTally>, List<BarTally>, List<WideTally>, List<AnswerTally>> m_lists;
};

enum class TallyKind : quint8
{
    Joint,
    Bar,
    Wide
};

/// One breakdown in terms of axes.
struct Cut
{
    Breakdown breakdown;
    size_t view = 0;
    const Axis *group = nullptr; ///< nullptr: one group (or answers)
    const Axis *score = nullptr; ///< nullptr: no score
    bool groupIsScore = false;   ///< group is the recommend score in place of its class
    bool splitIsScore = false;
    TallyKind kind = TallyKind::Joint;
    size_t tally = 0; ///< which of the kind
    std::optional<size_t> answers;
};

class CountPlan final
{
public:
    /// viewOf: which view sees each breakdown.
    CountPlan(const Snapshot &snapshot, std::span<const View> views,
              std::span<const Breakdown> breakdowns, std::span<const size_t> viewOf,
              const Lanes &lanes);

    /// Empty tallies for one thread; they refer to the plan.
    [[nodiscard]] const Tallies &blank() const { return m_blank; }
    [[nodiscard]] const std::vector<Cut> &cuts() const { return m_cuts; }
    [[nodiscard]] static std::vector<Entry> entries(const Cut &cut, const Tallies &tallies);

private:
    void resolve(Cut &cut);
    void shareTables();
    void addAnswers(Cut &cut);
    [[nodiscard]] const Axis *axis(Dimension dimension);
    [[nodiscard]] const Axis *axis(Measure measure);
    [[nodiscard]] const Axis *axis(TimeBucket bucket, size_t view);

    const Snapshot &m_snapshot;
    const Lanes &m_lanes;
    std::span<const View> m_views;
    std::vector<Cut> m_cuts;
    Tallies m_blank;
    std::map<Dimension, std::unique_ptr<Axis>> m_dimensions;
    std::map<Measure, std::unique_ptr<Axis>> m_measures;
    std::map<std::pair<TimeBucket, size_t>, std::unique_ptr<Axis>> m_buckets; // by view
};

} // namespace patron
