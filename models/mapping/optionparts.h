// SPDX-License-Identifier: GPL-3.0-or-later
// A cell with several answers, cut at the sign between them: options that hold the sign themselves
// stay whole. One thread.
#pragma once

#include <QStringList>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class OptionParts final
{
public:
    /// torn: options with the separator inside, as the cells have them.
    OptionParts(const QStringList &torn, std::string separator);

    /// The answers in the cell, in its order; valid until the next call, while cell and this live.
    [[nodiscard]] std::span<const std::string_view> of(std::string_view cell);

private:
    struct Torn
    {
        std::string whole;
        std::vector<std::string> pieces;
    };
    [[nodiscard]] const Torn *wholeAt(size_t piece) const;

    std::string m_separator;
    std::vector<Torn> m_torn; ///< of several that fit, the longest is meant: it comes first
    std::vector<std::string_view> m_pieces, m_answers;
};

} // namespace patron
