// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the survey that a file belongs to before it is looked at: the options of its
// questions. A job: see importrun.h.
#pragma once

#include "models/mapping/guess.h"
#include "models/session/importrun.h"

namespace patron {

/// database: the path of one that is prepared. What only the import brought that is to be read anew
/// is not known: it may have been read wrongly.
[[nodiscard]] Result<KnownOptions>
surveyOptions(const QString &database, const QStringList &headers, const ImportOptions &options);

} // namespace patron
