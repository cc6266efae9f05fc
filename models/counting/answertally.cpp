// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/answertally.h"

#include "models/counting/snapshot.h"

#include <algorithm>

namespace patron {

AnswerTally::AnswerTally(const AnswerColumn *answers, const Axis *score, bool isDense)
    : m_answers(answers)
    , m_score(score)
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
    if (!m_answers || block.chosen() == 0)
        return;
    const std::vector<quint32> &rows = m_answers->rows;
    const size_t end = block.first + block.size;
    size_t before = end; // no row of this block
    for (size_t i = size_t(std::ranges::lower_bound(rows, block.first) - rows.begin());
         i < rows.size() && rows[i] < end; ++i) {
        if (!block.holds(rows[i] - block.first))
            continue;
        const quint32 score = m_score ? m_score->at(rows[i]) : 0;
        m_counts.add((quint64(m_answers->codes[i]) + 1) * m_scores + score);
        if (rows[i] != before)
            m_counts.add(score);
        before = rows[i];
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
