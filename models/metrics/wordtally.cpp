// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/wordtally.h"

#include <algorithm>

namespace patron {

namespace {

/// Romanian letters with cedilla are an old encoding's stand-ins for those with comma.
QString withCommas(QString word)
{
    return word.replace(u'ş', u'ș').replace(u'ţ', u'ț');
}

/// The form most comments have: first by its letters without marks, so that files with and without
/// them choose the same word; then by its marks. Ties go to the shorter, then the earlier word.
QString commonestForm(const QHash<QString, qint64> &written)
{
    QHash<QString, qint64> perFolded;
    for (auto form = written.begin(); form != written.end(); ++form)
        perFolded[foldedWord(form.key())] += form.value();
    const auto isBetter = [](qint64 count, const QString &word, qint64 best, const QString &other) {
        if (count != best)
            return count > best;
        return word.size() != other.size() ? word.size() < other.size() : word < other;
    };
    QString folded;
    qint64 most = 0;
    for (auto form = perFolded.begin(); form != perFolded.end(); ++form) {
        if (most == 0 || isBetter(form.value(), form.key(), most, folded)) {
            folded = form.key();
            most = form.value();
        }
    }
    QString best;
    most = 0;
    for (auto form = written.begin(); form != written.end(); ++form) {
        if (foldedWord(form.key()) != folded)
            continue;
        if (most == 0 || isBetter(form.value(), form.key(), most, best)) {
            best = form.key();
            most = form.value();
        }
    }
    return best;
}

} // namespace

WordTally::WordTally(const StopWords &stopWords)
    : m_stopWords(&stopWords)
    , m_stems{WordStem(WordLanguage::English), WordStem(WordLanguage::Romanian),
              WordStem(WordLanguage::Russian)}
{
}

void WordTally::add(QStringView comment, size_t group)
{
    Q_ASSERT(group < 2);
    const QList<Word> words = wordsOf(comment);
    if (words.isEmpty())
        return;
    ++m_comments[group];
    if (const auto language = m_stopWords->languageOf(words)) {
        ++m_languages[static_cast<size_t>(*language)];
        count(m_entries, words, *language, group);
    } else {
        m_undecided.push_back({words, group});
    }
}

const WordTally::Known &WordTally::known(WordLanguage language, const QString &folded) const
{
    const auto index = static_cast<size_t>(language);
    auto found = m_known[index].find(folded);
    if (found == m_known[index].end())
        found = m_known[index].insert(
            folded, {m_stopWords->holds(language, folded), m_stems[index](folded)});
    return *found;
}

void WordTally::count(Entries &entries, const QList<Word> &words, WordLanguage language,
                      size_t group) const
{
    QSet<Key> counted;
    for (const Word &word : words) {
        // A Russian comment may hold a Latin word, and the other way round.
        const bool isCyrillic = word.folded.front().script() == QChar::Script_Cyrillic;
        const WordLanguage own = isCyrillic ? WordLanguage::Russian : language;
        const Known &knownWord = known(own, word.folded);
        if (knownWord.isStopWord)
            continue;
        const Key key{own, knownWord.stem};
        if (counted.contains(key))
            continue;
        counted << key;
        Entry &entry = entries[key];
        ++entry.comments[group];
        ++entry.written[own == WordLanguage::Romanian ? withCommas(word.written) : word.written];
    }
}

WordLanguage WordTally::commonest() const
{
    const auto romanian = m_languages[static_cast<size_t>(WordLanguage::Romanian)];
    return romanian > m_languages[static_cast<size_t>(WordLanguage::English)]
               ? WordLanguage::Romanian
               : WordLanguage::English;
}

WordCounts WordTally::counts() const
{
    Entries all = m_entries;
    for (const Undecided &comment : m_undecided)
        count(all, comment.words, commonest(), comment.group);

    WordCounts counts;
    counts.comments = m_comments;
    counts.words.reserve(all.size());
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        counts.words << WordCount{commonestForm(entry->written), entry.key().language,
                                  entry->comments};
        for (size_t group = 0; group < 2; ++group)
            counts.total[group] += entry->comments[group];
    }
    std::ranges::sort(counts.words, [](const WordCount &a, const WordCount &b) {
        return a.word != b.word ? a.word < b.word : a.language < b.language;
    });
    return counts;
}

} // namespace patron
