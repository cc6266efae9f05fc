// SPDX-License-Identifier: GPL-3.0-or-later
// What an SPSS file says of its variables, and the encoding its texts are in. Made by SpssReader
// from the beginning of the file; read by two threads after that.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/spsscell.h"
#include "models/files/tablereader.h"
#include "models/files/textencoding.h"

#include <QStringList>

#include <vector>

namespace patron {

struct SpssDictionary
{
    TextEncoding encoding;
    QStringList headers;
    QList<HeaderDetail> details;
    std::vector<SpssKind> kinds; ///< one per variable
};

/// asked: the encoding the owner insists on; empty = decide. Fails with FileUnreadable, FileBroken,
/// TableMissing (no variables), EncodingUnknown, Cancelled.
[[nodiscard]] Result<SpssDictionary> readDictionary(const QString &path, const QString &asked,
                                                    const Progress &progress);

} // namespace patron
