// SPDX-License-Identifier: GPL-3.0-or-later
// How many responses gave each answer to a question and hold each score. Counts the bits of the
// answers where there are any and no score is asked for; else walks the question's pairs, not the
// responses. Each thread fills its own, merged at the end.
#pragma once

#include "models/counting/tally.h"

#include <span>
#include <vector>

namespace patron {

struct AnswerColumn;

class AnswerTally final
{
public:
    /// answers or score may be nullptr: nobody answered; no score is asked for.
    AnswerTally(const AnswerColumn *answers, const Axis *score, bool isDense, const Lanes &lanes);
    /// How many different keys there may be: decides whether it is made dense.
    [[nodiscard]] static quint64 keys(const AnswerColumn *answers, const Axis *score);

    void add(const Block &block);
    void merge(const AnswerTally &other) { m_counts.merge(other.m_counts); }
    /// Group 0 = without an answer, i = words[i-1]. all: the counts of all responses by score,
    /// whatever they answered.
    [[nodiscard]] std::vector<Entry> entries(std::span<const Entry> all) const;

private:
    void addBits(const Block &block);

    const AnswerColumn *m_answers;
    const Axis *m_score;
    const Lanes &m_lanes;
    quint64 m_scores;
    size_t m_next = 0;  // the first pair behind the block of the last call
    size_t m_end = 0;   // and where that block ended
    KeyCounts m_counts; // group 0 holds the responses with any answer, each once
};

} // namespace patron
