// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a cell from its front: what the readers of dates are made of. One thread.
#pragma once

#include "models/mapping/valuetext.h"

#include <string_view>

namespace patron {

/// Reads a text from its front. Every take…() leaves it as it was when it does not fit.
class TextCursor final
{
public:
    explicit TextCursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest[0]; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    void skip(size_t count = 1) { m_rest.remove_prefix(count); }

    bool take(char c)
    {
        if (next() != c)
            return false;
        skip();
        return true;
    }
    bool takeWord(std::string_view upper)
    {
        if (m_rest.size() < upper.size())
            return false;
        for (size_t i = 0; i < upper.size(); ++i) {
            const char c = m_rest[i];
            if ((c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c) != upper[i])
                return false;
        }
        skip(upper.size());
        return true;
    }
    bool takeSpaces()
    {
        const std::string_view after = trimmed(m_rest);
        const bool some = !m_rest.empty() && after.data() != m_rest.data();
        m_rest = after.empty() ? std::string_view() : after;
        return some;
    }
    /// Digits taken; 0 = none, or more than `most`.
    int takeNumber(int &number, int most)
    {
        int digits = 0;
        number = 0;
        while (digits < int(m_rest.size()) && isDigit(m_rest[size_t(digits)])) {
            if (digits == most)
                return 0;
            number = number * 10 + (m_rest[size_t(digits++)] - '0');
        }
        skip(size_t(digits));
        return digits;
    }
    /// Letters of any language up to the next space, digit or mark.
    std::string_view takeLetters()
    {
        size_t end = 0;
        while (end < m_rest.size()) {
            const char c = m_rest[end];
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
            if (!letter || m_rest.substr(end).starts_with("\xC2\xA0") ||
                m_rest.substr(end).starts_with("\xE2\x80\xAF"))
                break;
            ++end;
        }
        const std::string_view word = m_rest.substr(0, end);
        skip(end);
        return word;
    }

private:
    std::string_view m_rest;
};

} // namespace patron
