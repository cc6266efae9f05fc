// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words by their beginnings: "art" finds "Art" and "artist", not "party". Folded: case,
// accents, s-comma and s-cedilla do not matter. One object per thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace patron {

class WordSearch final
{
public:
    /// Where something was found in a text that is shown, in its own characters.
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// text: words with blanks between; none: everything is found.
    explicit WordSearch(const QString &text);

    /// Every one of the words begins one of the text's, which is UTF-8. What begins with a sign
    /// ("%") is found anywhere.
    [[nodiscard]] bool holdsAll(std::string_view text);
    /// Everything that any of the words finds, ascending, none over another.
    [[nodiscard]] QList<Place> placesIn(const QString &text) const;

private:
    QStringList m_words;
    std::vector<std::string> m_plainWords; ///< the same as UTF-8
    std::string m_lower;
};

} // namespace patron
