// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner insisted on about a file, as JSON that is kept with an import or under a name.
// Pure functions, any thread.
#pragma once

#include "models/session/importrun.h"

#include <QByteArray>

namespace patron {

/// Empty where the owner insisted on nothing.
[[nodiscard]] QByteArray readingText(const ImportOptions &options);
/// `base` with what the text says; what it does not know is left out.
[[nodiscard]] ImportOptions readingFromText(const QByteArray &text, ImportOptions base);

} // namespace patron
