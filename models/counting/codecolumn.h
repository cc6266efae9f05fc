// SPDX-License-Identifier: GPL-3.0-or-later
// A column of small codes, one per response, as narrow as its dictionary allows. Code 0 = no value.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

namespace patron {

class CodeColumn final
{
public:
    CodeColumn() = default;
    /// All codes 0. highestCode decides the width: 1, 2 or 4 bytes.
    CodeColumn(size_t size, quint32 highestCode);

    [[nodiscard]] size_t size() const;
    [[nodiscard]] quint32 at(size_t i) const;
    void set(size_t i, quint32 code);
    /// Keeps the width; new codes are 0.
    void resize(size_t size);
    [[nodiscard]] size_t bytes() const;
    /// The codes order[0], order[1] ... of this column.
    [[nodiscard]] CodeColumn inOrder(std::span<const quint32> order) const;

    void reserve(size_t size);
    /// Adds from[begin] up to from[end - 1], each as its code in the map. False: the map has none
    /// for one of them (2^32 - 1), and 0 was added.
    bool append(const CodeColumn &from, size_t begin, size_t end, std::span<const quint32> map);
    /// Adds all of a column of the same width.
    void append(const CodeColumn &from);
    friend bool operator==(const CodeColumn &, const CodeColumn &) = default;

    /// Calls f with the vector of its true width.
    template <class F>
    decltype(auto) visit(F &&f) const
    {
        return std::visit(std::forward<F>(f), m_codes);
    }

private:
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_codes;
};

} // namespace patron
