// SPDX-License-Identifier: GPL-3.0-or-later
// Ids by text, where the spellings of one word are one: "Web", "WEB " and "web" go by the id of the
// one that came first. One thread.
#pragma once

#include "models/storage/wordbook.h"

#include <optional>

namespace patron {

class SpellingBook final
{
public:
    /// Each spelling is folded once only.
    [[nodiscard]] std::optional<qint64> find(std::string_view text);
    /// The first of its spellings.
    void add(std::string_view text, qint64 id);

private:
    Wordbook m_words;     ///< as met
    Wordbook m_spellings; ///< by what their spellings share, where that is not the word itself
};

} // namespace patron
