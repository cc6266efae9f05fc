// SPDX-License-Identifier: GPL-3.0-or-later
// A Problem as sentences in the language of the moment: what happened, what it means for the
// numbers, what to do.
#pragma once

#include "models/base/problem.h"

#include <QLocale>
#include <QString>

namespace patron {

/// Plain text, one to three sentences, names file, row and column where known.
[[nodiscard]] QString problemText(const Problem &problem, const QLocale &locale);

} // namespace patron
