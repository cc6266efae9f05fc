// SPDX-License-Identifier: GPL-3.0-or-later
// The stem of a word: "delivered" and "deliveries" meet, and so do a Romanian word with comma, with
// cedilla and without its marks, and a Russian one with e and with yo. By Snowball's stemmers.
#pragma once

#include <QString>

#include <memory>
#include <optional>

struct sb_stemmer;

namespace patron {

enum class WordLanguage : quint8
{
    English,
    Romanian,
    Russian
};

/// "en", "ro", "ru"
[[nodiscard]] QString languageId(WordLanguage language);
[[nodiscard]] std::optional<WordLanguage> languageFromId(QStringView id);

/// For matching words, by script: Latin words as in folded(); Cyrillic ones keep their short i,
/// which the stemmer needs, and lose the marks that the files may or may not have.
[[nodiscard]] QString foldedWord(QStringView word);

/// Holds a state of its own: one for each thread.
class WordStem final
{
public:
    explicit WordStem(WordLanguage language);
    ~WordStem();
    WordStem(WordStem &&) noexcept;
    WordStem &operator=(WordStem &&) noexcept;

    /// Of a foldedWord(); not for display. Words of another script come back as they are.
    [[nodiscard]] QString operator()(const QString &folded) const;

private:
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    WordLanguage m_language;
    std::unique_ptr<sb_stemmer, Free> m_stemmer;
};

} // namespace patron
