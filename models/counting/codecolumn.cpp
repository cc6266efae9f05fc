// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/codecolumn.h"

#include <limits>

namespace patron {

CodeColumn::CodeColumn(size_t size, quint32 highestCode)
{
    if (highestCode <= std::numeric_limits<quint8>::max())
        m_codes = std::vector<quint8>(size);
    else if (highestCode <= std::numeric_limits<quint16>::max())
        m_codes = std::vector<quint16>(size);
    else
        m_codes = std::vector<quint32>(size);
}

size_t CodeColumn::size() const
{
    return visit([](const auto &codes) { return codes.size(); });
}

quint32 CodeColumn::at(size_t i) const
{
    return visit([i](const auto &codes) -> quint32 { return codes[i]; });
}

void CodeColumn::set(size_t i, quint32 code)
{
    std::visit(
        [i, code](auto &codes) {
            using Code = typename std::decay_t<decltype(codes)>::value_type;
            codes[i] = static_cast<Code>(code);
        },
        m_codes);
}

void CodeColumn::resize(size_t size)
{
    std::visit([size](auto &codes) { codes.resize(size); }, m_codes);
}

size_t CodeColumn::bytes() const
{
    return visit([](const auto &codes) { return codes.size() * sizeof(codes[0]); });
}

CodeColumn CodeColumn::inOrder(std::span<const quint32> order) const
{
    CodeColumn column;
    visit([&](const auto &codes) {
        std::decay_t<decltype(codes)> ordered(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            ordered[i] = codes[order[i]];
        column.m_codes = std::move(ordered);
    });
    return column;
}

void CodeColumn::reserve(size_t size)
{
    std::visit([size](auto &codes) { codes.reserve(size); }, m_codes);
}

bool CodeColumn::append(const CodeColumn &from, size_t begin, size_t end,
                        std::span<const quint32> map)
{
    constexpr quint32 nowhere = std::numeric_limits<quint32>::max();
    return std::visit(
        [&](auto &own, const auto &codes) {
            using Code = typename std::decay_t<decltype(own)>::value_type;
            bool isKnown = true;
            for (size_t i = begin; i < end; ++i) {
                const quint32 code = map[codes[i]];
                isKnown = isKnown && code != nowhere;
                own.push_back(Code(code == nowhere ? 0 : code));
            }
            return isKnown;
        },
        m_codes, from.m_codes);
}

void CodeColumn::append(const CodeColumn &from)
{
    Q_ASSERT(m_codes.index() == from.m_codes.index());
    std::visit(
        [&from](auto &own) {
            const auto &more = std::get<std::decay_t<decltype(own)>>(from.m_codes);
            own.insert(own.end(), more.begin(), more.end());
        },
        m_codes);
}

} // namespace patron
