// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a counter all at once, and how the answers are found again. Made for one
// computation, one thread.
#pragma once

#include "models/counting/counter.h"

#include <algorithm>
#include <span>
#include <vector>

namespace patron {

/// What a counter is asked, each question once, all in one round.
class RoundQuestions final
{
public:
    void add(const CountQuestion &question)
    {
        if (std::ranges::find(m_questions, question) == m_questions.end())
            m_questions.push_back(question);
    }
    [[nodiscard]] std::span<const CountQuestion> all() const { return m_questions; }

private:
    std::vector<CountQuestion> m_questions;
};

/// The counts of one purpose, found again by their breakdown.
class RoundAnswers final
{
public:
    RoundAnswers() = default;
    /// Those to questions about this period, under the choices or without the breakdown's own.
    RoundAnswers(std::span<const CountQuestion> questions, const QList<Counts> &counts,
                 const Period &period, OwnChoice own)
    {
        for (size_t i = 0; i < questions.size(); ++i) {
            if (questions[i].period == period && questions[i].own == own)
                m_counts << counts[qsizetype(i)];
        }
    }

    [[nodiscard]] const Counts *find(const Breakdown &breakdown) const
    {
        const auto found = std::ranges::find(m_counts, breakdown, &Counts::breakdown);
        return found == m_counts.end() ? nullptr : &*found;
    }
    [[nodiscard]] Counts of(const Breakdown &breakdown) const
    {
        const Counts *found = find(breakdown);
        return found ? *found : Counts{breakdown, {}, {}, {}};
    }

private:
    QList<Counts> m_counts;
};

} // namespace patron
