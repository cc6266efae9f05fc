// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the profile of one column. A value that comes again is only counted; each different value
// is looked at once, up to the limit of kept words. Made by profileTable, one thread.
#pragma once

#include "models/mapping/fingerprinttable.h"
#include "models/mapping/profile.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class ColumnTally final
{
public:
    /// Cells of the column, in the order of the rows.
    void add(std::span<const std::string_view> cells);
    [[nodiscard]] ColumnProfile finish();

private:
    struct Word
    {
        size_t begin = 0;
        size_t length = 0;
        qint64 count = 0;
    };

    void add(std::string_view text, quint64 key);
    void passLimit(quint64 key);
    [[nodiscard]] std::string_view textOf(const Word &word) const
    {
        return std::string_view(m_text).substr(word.begin, word.length);
    }
    void look(std::string_view text, qint64 times);
    bool lookAtNumber(std::string_view text, qint64 times);
    bool lookAtDate(std::string_view text, qint64 times);
    void lookAtWord(std::string_view text, qint64 times);
    void decideDecimal();
    void leaveOutMissing();

    ColumnProfile m_profile;
    FingerprintTable m_table; ///< value -> index into m_words
    FingerprintSet
        m_seen; ///< all values, once they are too many for m_words and while few came twice
    bool m_isSeenWhole = true; ///< few came twice so far
    std::vector<Word> m_words;
    std::string m_text; ///< of all words
    qint64 m_missing = 0;
    qint64 m_missingLength = 0;
    qint64 m_dotVotes = 0;
    qint64 m_commaVotes = 0;
    qint64 m_unclear = 0; ///< numbers such as "1,234"
    /// Lowest and highest for either decimal sign, until the column has decided.
    double m_lowest[2] = {0, 0};
    double m_highest[2] = {0, 0};
    qint64 m_whole[2] = {0, 0};
};

} // namespace patron
