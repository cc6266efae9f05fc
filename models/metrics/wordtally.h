// SPDX-License-Identifier: GPL-3.0-or-later
// In how many comments of each of two groups a word occurs. Words are counted by their stem and
// shown as most people wrote them. One writer, any thread.
#pragma once

#include "models/metrics/commentwords.h"

#include <QList>

#include <array>
#include <unordered_map>
#include <vector>

namespace patron {

struct WordCount
{
    QString word; ///< in small letters, as most comments have it
    WordLanguage language = WordLanguage::English;
    std::array<qint64, 2> comments{}; ///< of each group, that hold it; a word counts once in each
    qint64 others = 0;                ///< comments of neither group that hold it

    [[nodiscard]] qint64 all() const { return comments[0] + comments[1] + others; }
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

    /// The two that are compared, and the comments of neither of them.
    static constexpr size_t groups = 3;
    static constexpr size_t ofNeither = 2;

    /// group: 0, 1 or ofNeither.
    void add(QStringView comment, size_t group);
    /// Adds what another one has counted, with the same stop words.
    void merge(const WordTally &other);
    /// Comments whose language nothing told are read in the one that most others have.
    [[nodiscard]] WordCounts counts() const;

private:
    /// One way of writing a word. There are far fewer of them than words in all comments: each is
    /// looked into once.
    struct Form
    {
        QString written;
        QString folded; ///< of the word alone
        bool isCyrillic = false;
        bool isNegated = false;           ///< written: "nu recomand"
        std::array<bool, 3> isStopWord{}; ///< by language
        std::array<bool, 3> negates{};
        std::array<bool, 3> softens{};
    };
    using FormId = quint32;

    struct Entry
    {
        WordLanguage language;
        std::array<qint64, groups> comments{};
        QHash<FormId, qint64> written; ///< how often each way of writing was met
        qint64 lastComment = -1;       ///< that was counted here
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
    /// What was counted; the words are the tally's.
    struct Counted
    {
        QHash<Key, size_t> places;
        std::vector<Entry> entries;
        std::vector<std::array<qint64, 3>> ofForm; ///< entry by form and language; notYet
        qint64 comments = 0;
    };
    struct Undecided
    {
        std::vector<FormId> words;
        size_t group = 0;
    };
    struct HashForm
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct SameForm
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    static constexpr qint64 notYet = -1;

    [[nodiscard]] FormId formOf(QStringView written);
    [[nodiscard]] FormId addForm(Form form);
    [[nodiscard]] static WordLanguage ownLanguage(const Form &form, WordLanguage language);
    [[nodiscard]] FormId negatedForm(const QString &written, FormId word);
    /// No stop words; those that a "not" turns round are one with it.
    [[nodiscard]] std::vector<FormId> withNegations(const std::vector<FormId> &words,
                                                    WordLanguage language);
    [[nodiscard]] WordHints hintsOf(const std::vector<FormId> &words) const;
    [[nodiscard]] Entry &entryOf(Counted &counted, FormId form, WordLanguage language) const;
    void count(Counted &counted, const std::vector<FormId> &words, WordLanguage language,
               size_t group) const;
    [[nodiscard]] QString wordOf(const Entry &entry) const;
    [[nodiscard]] WordLanguage commonest() const;

    const StopWords *m_stopWords;
    std::array<WordStem, 3> m_stems;
    WordPieces m_pieces;
    std::vector<Form> m_forms;
    std::unordered_map<QString, FormId, HashForm, SameForm> m_places; ///< of the forms
    Counted m_counted;
    std::array<qint64, 3> m_languages{};
    std::array<qint64, groups> m_comments{};
    std::vector<Undecided> m_undecided; ///< without stop words, so short ones
};

} // namespace patron
