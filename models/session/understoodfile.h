// SPDX-License-Identifier: GPL-3.0-or-later
// A file opened, looked through once, and understood: the first pass of an import. A job: see
// importrun.h.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"
#include "models/session/importrun.h"

#include <memory>

namespace patron {

struct UnderstoodFile
{
    std::unique_ptr<TableReader> reader; ///< at the first row
    Mapping mapping;
    QString hash;
    qint64 rows = 0;
};

/// database: the path of one that is prepared: it knows the survey.
[[nodiscard]] Result<UnderstoodFile> understandFile(const QString &database, const QString &file,
                                                    const ImportOptions &options,
                                                    const Progress &progress);

} // namespace patron
