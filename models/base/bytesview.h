// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that Qt holds, for those who read bytes: nothing is copied.
#pragma once

#include <QByteArray>

#include <string_view>

namespace patron {

/// Valid as long as the bytes live and do not change.
[[nodiscard]] inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace patron
