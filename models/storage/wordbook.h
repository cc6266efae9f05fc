// SPDX-License-Identifier: GPL-3.0-or-later
// Ids by text, looked up without making a string. One thread.
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace patron {

struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using Wordbook = std::unordered_map<std::string, qint64, TextHash, std::equal_to<>>;

} // namespace patron
