// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/optionparts.h"

#include "models/mapping/valueparser.h"

#include <algorithm>
#include <functional>

namespace patron {

OptionParts::OptionParts(const QStringList &torn, std::string separator)
    : m_separator(std::move(separator))
{
    for (const QString &option : torn) {
        Torn each{option.toStdString(), {}};
        forEachPart(each.whole, m_separator,
                    [&each](std::string_view piece) { each.pieces.emplace_back(piece); });
        if (!each.pieces.empty())
            m_torn.push_back(std::move(each));
    }
    std::ranges::stable_sort(m_torn, std::greater(),
                             [](const Torn &each) { return each.pieces.size(); });
}

/// The option whose pieces stand at this piece of the cell and behind it.
const OptionParts::Torn *OptionParts::wholeAt(size_t piece) const
{
    for (const Torn &option : m_torn) {
        if (option.pieces.size() <= m_pieces.size() - piece &&
            std::equal(option.pieces.begin(), option.pieces.end(),
                       m_pieces.begin() + ptrdiff_t(piece)))
            return &option;
    }
    return nullptr;
}

std::span<const std::string_view> OptionParts::of(std::string_view cell)
{
    m_pieces.clear();
    m_answers.clear();
    forEachPart(cell, m_separator, [this](std::string_view piece) { m_pieces.push_back(piece); });
    for (size_t i = 0; i < m_pieces.size();) {
        const Torn *whole = wholeAt(i);
        m_answers.push_back(whole ? std::string_view(whole->whole) : m_pieces[i]);
        i += whole ? whole->pieces.size() : 1;
    }
    return m_answers;
}

} // namespace patron
