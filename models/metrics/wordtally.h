// SPDX-License-Identifier: GPL-3.0-or-later
// In how many comments of each of two groups a word occurs. Words are counted by their stem and
// shown as most people wrote them. One writer, any thread.
#pragma once

#include "models/metrics/commentwords.h"

#include <QList>

#include <array>
#include <vector>

namespace patron {

struct WordCount
{
    QString word; ///< in small letters, as most comments have it
    WordLanguage language = WordLanguage::English;
    std::array<qint64, 2> comments{}; ///< of each group, that hold it; a word counts once in each

    friend bool operator==(const WordCount &, const WordCount &) = default;
};

struct WordCounts
{
    QList<WordCount> words;           ///< by word, then language; no stop words
    std::array<qint64, 2> comments{}; ///< of each group, that hold any word
    std::array<qint64, 2> total{};    ///< of each group, all its words' comments together

    friend bool operator==(const WordCounts &, const WordCounts &) = default;
};

class WordTally final
{
public:
    explicit WordTally(const StopWords &stopWords = StopWords::own());

    /// group: 0 or 1.
    void add(QStringView comment, size_t group);
    /// Comments whose language nothing told are read in the one that most others have.
    [[nodiscard]] WordCounts counts() const;

private:
    struct Entry
    {
        std::array<qint64, 2> comments{};
        QHash<QString, qint64> written; ///< how often each way of writing was met
    };
    struct Key
    {
        WordLanguage language;
        QString stem;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<quint8>(key.language), key.stem);
        }
    };
    using Entries = QHash<Key, Entry>;
    struct Undecided
    {
        QList<Word> words;
        size_t group = 0;
    };

    /// A language has far fewer words than its comments: each is looked into once.
    struct Known
    {
        bool isStopWord = false;
        QString stem;
    };
    [[nodiscard]] const Known &known(WordLanguage language, const QString &folded) const;
    void count(Entries &entries, const QList<Word> &words, WordLanguage language,
               size_t group) const;
    [[nodiscard]] WordLanguage commonest() const;

    const StopWords *m_stopWords;
    std::array<WordStem, 3> m_stems;
    mutable std::array<QHash<QString, Known>, 3> m_known; ///< by folded word
    Entries m_entries;
    std::array<qint64, 3> m_languages{};
    std::array<qint64, 2> m_comments{};
    std::vector<Undecided> m_undecided; ///< without stop words, so short ones
};

} // namespace patron
