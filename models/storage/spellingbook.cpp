// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/spellingbook.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace patron {

namespace {

/// Numbers come in any number, and there is one way to write each.
bool isNumber(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

std::string keyOf(std::string_view text)
{
    if (isNumber(text))
        return std::string(text);
    return spellingKey(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

} // namespace

std::optional<qint64> SpellingBook::find(std::string_view text)
{
    if (const auto known = m_words.find(text); known != m_words.end())
        return known->second;
    if (isNumber(text))
        return std::nullopt;
    const std::string key = keyOf(text);
    for (const Wordbook *book : {&m_spellings, &m_words}) {
        const auto known = book->find(key);
        if (known == book->end())
            continue;
        const qint64 id = known->second;
        m_words.emplace(text, id);
        return id;
    }
    return std::nullopt;
}

void SpellingBook::add(std::string_view text, qint64 id)
{
    m_words.emplace(text, id);
    if (std::string key = keyOf(text); key != text)
        m_spellings.emplace(std::move(key), id);
}

} // namespace patron
