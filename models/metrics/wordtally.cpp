// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/wordtally.h"

#include <algorithm>
#include <utility>

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

WordTally::FormId WordTally::formOf(QStringView written)
{
    if (const auto known = m_places.find(written); known != m_places.end())
        return known->second;
    Form form{written.toString(), foldedWord(written)};
    form.isCyrillic =
        !form.folded.isEmpty() && form.folded.front().script() == QChar::Script_Cyrillic;
    for (size_t language = 0; language < form.isStopWord.size(); ++language) {
        const auto id = static_cast<WordLanguage>(language);
        form.isStopWord[language] = m_stopWords->holds(id, form.folded);
        form.negates[language] = m_stopWords->negates(id, form.folded);
        form.softens[language] = m_stopWords->softens(id, form.folded);
    }
    return addForm(std::move(form));
}

WordTally::FormId WordTally::negatedForm(const QString &written, FormId word)
{
    if (const auto known = m_places.find(QStringView(written)); known != m_places.end())
        return known->second;
    Form form = m_forms[word];
    form.written = written;
    form.isNegated = true;
    return addForm(std::move(form));
}

WordTally::FormId WordTally::addForm(Form form)
{
    const auto id = static_cast<FormId>(m_forms.size());
    m_places.emplace(form.written, id);
    m_forms.push_back(std::move(form));
    m_counted.ofForm.push_back({notYet, notYet, notYet});
    return id;
}

/// A Russian comment may hold a Latin word, and the other way round.
WordLanguage WordTally::ownLanguage(const Form &form, WordLanguage language)
{
    return form.isCyrillic ? WordLanguage::Russian : language;
}

WordHints WordTally::hintsOf(const std::vector<FormId> &words) const
{
    WordHints hints{static_cast<qsizetype>(words.size())};
    for (const FormId word : words) {
        const Form &form = m_forms[word];
        hints.cyrillic += form.isCyrillic;
        hints.english += form.isStopWord[static_cast<size_t>(WordLanguage::English)];
        hints.romanian += form.isStopWord[static_cast<size_t>(WordLanguage::Romanian)];
    }
    return hints;
}

std::vector<WordTally::FormId> WordTally::withNegations(const std::vector<FormId> &words,
                                                        WordLanguage language)
{
    std::vector<FormId> kept;
    Negation negation;
    for (size_t i = 0; i < words.size(); ++i) {
        const Form &form = m_forms[words[i]];
        const auto own = static_cast<size_t>(ownLanguage(form, language));
        if (form.negates[own]) {
            negation.negated(static_cast<qsizetype>(i));
        } else if (form.softens[own]) {
            negation.softened();
        } else if (form.isStopWord[own]) {
            negation.stopWord();
        } else if (const qsizetype place = negation.taken(); place != Negation::none) {
            const Form &notWord = m_forms[words[static_cast<size_t>(place)]];
            kept.push_back(negatedForm(notWord.written + u' ' + form.written, words[i]));
        } else {
            kept.push_back(words[i]);
        }
    }
    return kept;
}

void WordTally::add(QStringView comment, size_t group)
{
    Q_ASSERT(group < groups);
    std::vector<FormId> words;
    for (const QStringView piece : m_pieces.of(comment)) {
        if (const FormId word = formOf(piece); m_forms[word].folded.size() > 1)
            words.push_back(word);
    }
    if (words.empty())
        return;
    ++m_comments[group];
    if (const auto language = StopWords::languageOf(hintsOf(words))) {
        ++m_languages[static_cast<size_t>(*language)];
        count(m_counted, withNegations(words, *language), *language, group);
    } else {
        m_undecided.push_back({std::move(words), group});
    }
}

void WordTally::merge(const WordTally &other)
{
    std::vector<FormId> own;
    for (const Form &form : other.m_forms) {
        // The word alone was met before it was negated.
        own.push_back(
            form.isNegated
                ? negatedForm(
                      form.written,
                      formOf(QStringView(form.written).mid(form.written.lastIndexOf(u' ') + 1)))
                : formOf(form.written));
    }
    for (size_t language = 0; language < m_languages.size(); ++language)
        m_languages[language] += other.m_languages[language];
    for (size_t group = 0; group < m_comments.size(); ++group)
        m_comments[group] += other.m_comments[group];
    for (const Entry &entry : other.m_counted.entries) {
        for (auto written = entry.written.begin(); written != entry.written.end(); ++written)
            entryOf(m_counted, own[written.key()], entry.language).written[own[written.key()]] +=
                written.value();
        Entry &whole = entryOf(m_counted, own[entry.written.begin().key()], entry.language);
        for (size_t group = 0; group < whole.comments.size(); ++group)
            whole.comments[group] += entry.comments[group];
    }
    for (const Undecided &comment : other.m_undecided) {
        Undecided &copy = m_undecided.emplace_back(comment);
        for (FormId &word : copy.words)
            word = own[word];
    }
}

/// Of a word of that language that is no stop word.
WordTally::Entry &WordTally::entryOf(Counted &counted, FormId form, WordLanguage language) const
{
    qint64 &place = counted.ofForm[form][static_cast<size_t>(language)];
    if (place == notYet) {
        const QString stem = m_stems[static_cast<size_t>(language)](m_forms[form].folded);
        const Key key{language, m_forms[form].isNegated ? negatedStem(stem) : stem};
        auto known = counted.places.find(key);
        if (known == counted.places.end()) {
            known = counted.places.insert(key, counted.entries.size());
            counted.entries.push_back({language, {}, {}, -1});
        }
        place = static_cast<qint64>(*known);
    }
    return counted.entries[static_cast<size_t>(place)];
}

void WordTally::count(Counted &counted, const std::vector<FormId> &words, WordLanguage language,
                      size_t group) const
{
    const qint64 comment = counted.comments++;
    for (const FormId word : words) {
        const Form &form = m_forms[word];
        const WordLanguage own = ownLanguage(form, language);
        if (form.isStopWord[static_cast<size_t>(own)])
            continue;
        Entry &entry = entryOf(counted, word, own);
        if (std::exchange(entry.lastComment, comment) == comment)
            continue;
        ++entry.comments[group];
        ++entry.written[word];
    }
}

QString WordTally::wordOf(const Entry &entry) const
{
    QHash<QString, qint64> written;
    for (auto form = entry.written.begin(); form != entry.written.end(); ++form) {
        const QString &word = m_forms[form.key()].written;
        written[entry.language == WordLanguage::Romanian ? withCommas(word) : word] += *form;
    }
    return commonestForm(written);
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
    Counted all = m_counted;
    for (const Undecided &comment : m_undecided)
        count(all, comment.words, commonest(), comment.group);

    WordCounts counts;
    counts.comments = {m_comments[0], m_comments[1]};
    counts.words.reserve(static_cast<qsizetype>(all.entries.size()));
    for (const Entry &entry : all.entries) {
        const auto &[unhappy, happy, neither] = entry.comments;
        if (unhappy + happy == 0)
            continue; // of no use for the comparison
        counts.words << WordCount{wordOf(entry), entry.language, {unhappy, happy}, neither};
        for (size_t group = 0; group < 2; ++group)
            counts.total[group] += entry.comments[group];
    }
    std::ranges::sort(counts.words, [](const WordCount &a, const WordCount &b) {
        return a.word != b.word ? a.word < b.word : a.language < b.language;
    });
    return counts;
}

} // namespace patron
