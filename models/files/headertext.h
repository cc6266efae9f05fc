// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a header cell as a person would read it. Pure function, any thread.
#pragma once

#include <QString>

namespace patron {

/// Trimmed; HTML tags such as <br> and <strong>, which survey tools leave in questions, become a
/// space.
[[nodiscard]] QString headerText(const QString &cell);

} // namespace patron
