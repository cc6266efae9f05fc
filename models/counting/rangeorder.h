// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are ranges of a number ("18-24", "65+", "до 18 лет", "1 000 - 5 000 lei") in the order
// of that number. Pure functions.
#pragma once

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace patron {

/// Where it begins; "under 18" begins below whatever begins with 18. None: no number begins it.
[[nodiscard]] std::optional<double> rangeStart(QStringView text);
/// Nearly all of them begin with a number, and some are ranges: their order is that of the numbers.
[[nodiscard]] bool areRanges(const QStringList &words);
/// By their numbers, those without one last.
[[nodiscard]] bool rangeLess(QStringView a, QStringView b);

/// Rows in the order of their words where these are ranges; else as they are. word: of a row.
/// Returns whether they are.
template <class Rows, class Word>
bool sortRanges(Rows &rows, Word word)
{
    QStringList words;
    for (const auto &row : rows)
        words << word(row);
    if (!areRanges(words))
        return false;
    std::ranges::stable_sort(
        rows, [&word](const auto &a, const auto &b) { return rangeLess(word(a), word(b)); });
    return true;
}

} // namespace patron
