// SPDX-License-Identifier: GPL-3.0-or-later
// A word of the filter ("ro:livrare") looked for in comments, in whichever form it is written
// there. Holds a state of its own: one for each thread.
#pragma once

#include "models/base/wordsearch.h"
#include "models/metrics/commentwords.h"

#include <map>
#include <optional>
#include <vector>

namespace patron {

class WantedWord final
{
public:
    /// value: as wordValue() makes it.
    explicit WantedWord(const QString &value);

    /// language: of the comment. As WordTally counts: a word in another script is Russian or not,
    /// whatever the comment is; of a comment whose language nothing tells, every word may be meant,
    /// and none is turned round.
    [[nodiscard]] bool isIn(const QList<Word> &words, std::optional<WordLanguage> language);
    /// Which of the words it is, and its "not" where that belongs to it.
    [[nodiscard]] QList<qsizetype> indexesIn(const QList<Word> &words,
                                             std::optional<WordLanguage> language);

private:
    template <class Found>
    void look(const QList<Word> &words, std::optional<WordLanguage> language, const Found &found);
    [[nodiscard]] const QString &stemOf(const QString &folded);

    WordLanguage m_language;
    WordStem m_stemmer;
    QString m_stem;
    std::map<QString, QString> m_known; ///< stems of words that came before
};

/// Where these words stand in a comment that is shown, in its own characters; ascending, none over
/// another.
[[nodiscard]] QList<WordSearch::Place> placesOfWords(std::vector<WantedWord> &wanted,
                                                     const QString &comment);

} // namespace patron
