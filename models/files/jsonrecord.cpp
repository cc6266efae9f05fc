// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsonrecord.h"

#include "models/files/mojibake.h"

#include <algorithm>

namespace patron {

namespace {

constexpr size_t nodeLimit = 200'000;
constexpr size_t textLimit = 64 * 1024 * 1024;

/// True where garbled letters were put right.
bool clean(std::string &text)
{
    const bool isRepaired = repairMojibake(text);
    if (text.find('\0') != std::string::npos)
        text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    return isRepaired;
}

} // namespace

void JsonRecord::clear()
{
    m_nodes.clear();
    m_open.clear();
    m_text.clear();
    m_key = {};
    m_tooLarge = false;
}

void JsonRecord::forgetRepairs()
{
    m_repaired = 0;
    m_exampleRepaired.clear();
}

size_t JsonRecord::child(size_t node, std::string_view name) const
{
    if (kind(node) != Kind::Object)
        return 0;
    for (size_t i = node + 1; i < end(node); i = end(i)) {
        if (key(i) == name)
            return i;
    }
    return 0;
}

bool JsonRecord::text(std::string &text)
{
    constexpr qsizetype exampleLetters = 60;
    if (clean(text) && ++m_repaired == 1)
        m_exampleRepaired = QString::fromStdString(text).left(exampleLetters);
    return add(Kind::Scalar, text);
}

bool JsonRecord::key(std::string &key)
{
    clean(key);
    m_key = keep(key);
    return !m_tooLarge;
}

JsonRecord::Piece JsonRecord::keep(std::string_view text)
{
    m_tooLarge = m_tooLarge || m_text.size() + text.size() > textLimit;
    if (m_tooLarge)
        return {};
    const auto begin = static_cast<std::uint32_t>(m_text.size());
    m_text += text;
    return {begin, static_cast<std::uint32_t>(text.size())};
}

bool JsonRecord::add(Kind kind, std::string_view text)
{
    m_tooLarge = m_tooLarge || m_nodes.size() >= nodeLimit;
    const Piece kept = keep(text);
    m_nodes.push_back({kind, static_cast<std::uint32_t>(m_nodes.size() + 1), m_key, kept});
    m_key = {};
    return !m_tooLarge;
}

bool JsonRecord::open(Kind kind)
{
    m_open.push_back(m_nodes.size());
    return add(kind, {});
}

bool JsonRecord::close()
{
    m_nodes[m_open.back()].end = static_cast<std::uint32_t>(m_nodes.size());
    m_open.pop_back();
    return true;
}

} // namespace patron
