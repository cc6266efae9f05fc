// SPDX-License-Identifier: GPL-3.0-or-later
// The words that are typical of unhappy and of happy customers' comments, and a word as a part of
// the filter: the responses whose comment holds it are the answers to a question of its own, so
// that everything that counts, counts under it. Jobs; off the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/metrics/typicalwords.h"

#include <array>
#include <memory>

namespace patron {

class Database;
class Snapshot;

struct WordStudy
{
    TypicalWords words;               ///< first: of the unhappy
    std::array<qint64, 2> comments{}; ///< that were read: of the unhappy, of the happy
    qint64 others = 0;                ///< comments of people in between, or who gave no score
    bool isNewestOnly = false;        ///< there are more than are read

    friend bool operator==(const WordStudy &a, const WordStudy &b)
    {
        return a.words.first == b.words.first && a.words.second == b.words.second &&
               a.comments == b.comments && a.others == b.others && a.isNewestOnly == b.isNewestOnly;
    }
};

/// Of more comments in a group the newest are read.
inline constexpr size_t mostCommentsRead = 100'000;

/// Unhappy and happy as in models/records/mood.h: 0 to 6 of 10, else 1 or 2 of 5, else up to two
/// stars; 9 or 10, 4 or 5, four stars and more. most: words for each group.
[[nodiscard]] Result<WordStudy> studyWords(Database &database, const Snapshot &snapshot,
                                           const Filter &filter, const Progress &progress,
                                           qsizetype most = 12);

/// The question whose answers are words of comments.
inline constexpr QuestionId wordQuestion{-1};
/// The question whose answers are what was searched for: each value holds words, and a comment
/// gives that answer when all of them are in it, wherever and however they are written.
inline constexpr QuestionId textQuestion{-2};

/// A word as a value of the filter: "ro:livrare". Its stem is what is looked for.
[[nodiscard]] QString wordValue(const QString &word, WordLanguage language);
/// The word of such a value.
[[nodiscard]] QString wordOf(const QString &value);

/// Adds the word, or takes it away if it is there.
[[nodiscard]] Filter withWordToggled(const Filter &filter, const QString &value);

/// Whether the filter asks for words that the snapshot does not know the responses of.
[[nodiscard]] bool lacksWords(const Snapshot &snapshot, const Filter &filter);
/// A copy of the snapshot that knows them.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> withWords(Database &database,
                                                                const Snapshot &snapshot,
                                                                const Filter &filter,
                                                                const Progress &progress);

} // namespace patron
