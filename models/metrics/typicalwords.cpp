// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/typicalwords.h"

#include "models/metrics/comparison.h"
#include "models/metrics/distribution.h"
#include "models/metrics/interval.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

/// The prior is worth a twentieth of all words: enough to hold back a word that one group lacks by
/// chance, not enough to hide one that it truly lacks.
constexpr double priorShare = 0.05;

/// Words in both groups together often enough to be compared.
std::vector<const WordCount *> compared(const WordCounts &counts)
{
    std::vector<const WordCount *> words;
    for (const WordCount &word : counts.words) {
        if (word.comments[0] + word.comments[1] >= fewestWithWord)
            words.push_back(&word);
    }
    return words;
}

void keepMostTypical(QList<TypicalWord> &words, qsizetype most)
{
    std::ranges::stable_sort(words, [](const TypicalWord &a, const TypicalWord &b) {
        return a.isCertain != b.isCertain ? a.isCertain : a.odds.z > b.odds.z;
    });
    // "nothing" of English comments and of those whose language nothing told: to the eye one word.
    QSet<QString> seen;
    words.removeIf([&seen](const TypicalWord &word) {
        const bool isSeen = seen.contains(word.count.word);
        seen << word.count.word;
        return isSeen;
    });
    if (words.size() > most)
        words.resize(most);
}

} // namespace

// Monroe, Colaresi and Quinn 2008, Fightin' Words, Political Analysis 16, equations 15, 16, 20, 22.
WordOdds wordOdds(qint64 first, qint64 allOfFirst, qint64 second, qint64 allOfSecond, double prior)
{
    const auto y1 = static_cast<double>(first);
    const auto y2 = static_cast<double>(second);
    const auto n1 = static_cast<double>(allOfFirst);
    const auto n2 = static_cast<double>(allOfSecond);
    const double alpha = n1 + n2 > 0 ? prior * (y1 + y2) / (n1 + n2) : 0;
    const double others1 = n1 + prior - y1 - alpha;
    const double others2 = n2 + prior - y2 - alpha;
    if (alpha <= 0 || others1 <= 0 || others2 <= 0) // nobody says it, or nothing else is said
        return {};
    const double delta = std::log((y1 + alpha) / others1) - std::log((y2 + alpha) / others2);
    return {delta, delta / std::sqrt(1 / (y1 + alpha) + 1 / (y2 + alpha))};
}

TypicalWords typicalWords(const WordCounts &counts, qsizetype most)
{
    TypicalWords result;
    result.isTooFew = std::min(counts.comments[0], counts.comments[1]) < fewestComments;
    if (result.isTooFew)
        return result;
    const double prior = priorShare * static_cast<double>(counts.total[0] + counts.total[1]);
    const std::vector<const WordCount *> words = compared(counts);
    std::vector<WordOdds> odds;
    std::vector<double> pValues;
    for (const WordCount *word : words) {
        odds.push_back(wordOdds(word->comments[0], counts.total[0], word->comments[1],
                                counts.total[1], prior));
        pValues.push_back(normalTwoSided(odds.back().z));
    }
    const std::vector<bool> holds = holdAmongMany(pValues, falseFindings);
    for (size_t i = 0; i < words.size(); ++i) {
        if (!holds[i] && std::abs(odds[i].z) < z95)
            continue;
        if (odds[i].z > 0)
            result.first << TypicalWord{*words[i], odds[i], holds[i]};
        else
            result.second << TypicalWord{*words[i], {-odds[i].delta, -odds[i].z}, holds[i]};
    }
    keepMostTypical(result.first, most);
    keepMostTypical(result.second, most);
    return result;
}

} // namespace patron
