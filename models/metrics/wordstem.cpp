// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/wordstem.h"

#include "models/base/textfold.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array<const char *, 3> ids{"en", "ro", "ru"};

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

struct Ending
{
    QStringView plain;
    QStringView known; ///< as the stemmer knows it: with cedillas
};

/// Snowball takes off Romanian endings by their marks, which many files lack. So the words come in
/// without any, and endings that are always written with them get them back. Some plurals and
/// feminines it does not know at all ("livrări", "prețuri", "frumoasă"); they are put into the
/// singular. Longer ones before those they end in.
constexpr std::array<Ending, 47> romanianEndings{{
    {u"tiunilor", u"ţiunilor"},
    {u"tiunile", u"ţiunile"},
    {u"tiunea", u"ţiunea"},
    {u"tiunii", u"ţiunii"},
    {u"tiune", u"ţiune"},
    {u"tiuni", u"ţiuni"},
    {u"tiilor", u"ţiilor"},
    {u"tiile", u"ţiile"},
    {u"tiei", u"ţiei"},
    {u"tie", u"ţie"},
    {u"tia", u"ţia"},
    {u"tii", u"ţii"},
    {u"arilor", u"are"},
    {u"arile", u"are"},
    {u"ari", u"are"},
    {u"erilor", u"ere"},
    {u"erile", u"ere"},
    {u"eri", u"ere"},
    {u"irilor", u"ire"},
    {u"irile", u"ire"},
    {u"iri", u"ire"},
    {u"urilor", u""},
    {u"urile", u""},
    {u"uri", u""},
    {u"uselor", u"us"},
    {u"usele", u"us"},
    {u"use", u"us"},
    {u"oaselor", u"os"},
    {u"oasele", u"os"},
    {u"oasei", u"os"},
    {u"oasa", u"os"},
    {u"oase", u"os"},
    {u"oasta", u"ost"},
    {u"oaste", u"ost"},
    {u"iu", u"i"},
    {u"easca", u"ească"},
    {u"seram", u"serăm"},
    {u"serati", u"serăţi"},
    {u"andu", u"ându"},
    {u"and", u"ând"},
    {u"esti", u"eşti"},
    {u"asti", u"aşti"},
    {u"isti", u"işti"},
    {u"ati", u"aţi"},
    {u"eti", u"eţi"},
    {u"iti", u"iţi"},
    {u"uti", u"uţi"},
}};

QString withKnownEnding(const QString &plain)
{
    for (const Ending &ending : romanianEndings) {
        if (plain.size() > ending.plain.size() + 1 && plain.endsWith(ending.plain))
            return plain.chopped(ending.plain.size()) + ending.known.toString();
    }
    return plain;
}

QString snowball(sb_stemmer *stemmer, const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(
        stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()), bytes.size());
    if (!stem) // out of memory
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer));
}

QString withoutMarks(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        if (c.category() != QChar::Mark_NonSpacing) // an accent that has no letter of its own
            result += c == u'ё' ? QChar(u'е') : c;
    }
    return result;
}

} // namespace

QString languageId(WordLanguage language)
{
    return QString::fromLatin1(ids[static_cast<size_t>(language)]);
}

std::optional<WordLanguage> languageFromId(QStringView id)
{
    const auto found =
        std::ranges::find_if(ids, [id](const char *known) { return id == QLatin1String(known); });
    if (found == ids.end())
        return std::nullopt;
    return static_cast<WordLanguage>(std::distance(ids.begin(), found));
}

QString foldedWord(QStringView word)
{
    // Most words of most files need no folding.
    if (std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return word.toString();
    const bool hasCyrillic = std::ranges::any_of(word, isCyrillic);
    return hasCyrillic ? withoutMarks(word.toString().toCaseFolded()) : folded(word);
}

void WordStem::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordStem::WordStem(WordLanguage language)
    : m_language(language)
    , m_stemmer(sb_stemmer_new(ids[static_cast<size_t>(language)], "UTF_8"))
{
}

WordStem::~WordStem() = default;
WordStem::WordStem(WordStem &&) noexcept = default;
WordStem &WordStem::operator=(WordStem &&) noexcept = default;

QString WordStem::operator()(const QString &folded) const
{
    const bool isCyrillicWord = std::ranges::any_of(folded, isCyrillic);
    if (!m_stemmer || isCyrillicWord != (m_language == WordLanguage::Russian))
        return folded;
    if (m_language != WordLanguage::Romanian)
        return snowball(m_stemmer.get(), folded);
    return patron::folded(snowball(m_stemmer.get(), withKnownEnding(folded)));
}

} // namespace patron
