// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/answertally.h"

#include "models/counting/snapshot.h"

#include <algorithm>

namespace patron {

AnswerTally::AnswerTally(const AnswerColumn *answers, const Axis *score, bool isDense,
                         const Lanes &lanes)
    : m_answers(answers)
    , m_score(score)
    , m_lanes(lanes)
    , m_scores(score ? score->cardinality() : 1)
    , m_counts(keys(answers, score), isDense)
{
}

quint64 AnswerTally::keys(const AnswerColumn *answers, const Axis *score)
{
    return (answers ? quint64(answers->words.size()) + 1 : 1) * (score ? score->cardinality() : 1);
}

void AnswerTally::add(const Block &block)
{
    if (!m_answers)
        return;
    // A block of the snapshot begins at any position; a word of its bits only where this one does.
    if (m_answers->hasBits() && !m_score && block.first % 64 == 0) {
        addBits(block);
        return;
    }
    const std::vector<quint32> &rows = m_answers->rows;
    const size_t end = block.first + block.size;
    // Blocks mostly follow one another: the search begins where the last one ended.
    size_t i = m_next;
    if (block.first < m_end || (i < rows.size() && rows[i] < block.first))
        i = size_t(std::ranges::lower_bound(rows, block.first) - rows.begin());
    size_t before = end; // no row of this block
    for (; i < rows.size() && rows[i] < end; ++i) {
        if (!block.holds(rows[i] - block.first))
            continue;
        const quint32 score = m_score ? m_score->at(rows[i]) : 0;
        m_counts.add((quint64(m_answers->codes[i]) + 1) * m_scores + score);
        if (rows[i] != before)
            m_counts.add(score);
        before = rows[i];
    }
    m_next = i;
    m_end = end;
}

void AnswerTally::addBits(const Block &block)
{
    const size_t word = block.first / 64;
    const size_t any = m_answers->bits.size() - 1;
    for (size_t map = 0; map < m_answers->bits.size(); ++map) {
        const quint64 count = m_lanes.common(block.bits.data(), m_answers->bits[map].data() + word,
                                             block.bits.size());
        m_counts.add(map == any ? 0 : map + 1, quint32(count));
    }
}

std::vector<Entry> AnswerTally::entries(std::span<const Entry> all) const
{
    std::vector<Entry> entries;
    std::vector<qint64> without(m_scores);
    for (const Entry &entry : all)
        without[entry.score] += entry.count;
    m_counts.each([&](quint64 key, qint64 count) {
        const quint32 score = quint32(key % m_scores);
        if (key < m_scores)
            without[score] -= count;
        else
            entries.push_back({quint32(key / m_scores), score, count});
    });
    for (size_t score = 0; score < without.size(); ++score) {
        if (without[score] != 0)
            entries.push_back({0, quint32(score), without[score]});
    }
    return entries;
}

} // namespace patron
