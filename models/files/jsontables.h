// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON file the answers are: a list of objects at the top or within objects, or an
// object on every line. Reads the file once from end to end. Used on one worker thread.
#pragma once

#include "models/base/result.h"
#include "models/files/jsoncolumns.h"

#include <QString>

#include <vector>

namespace patron {

class JsonSource;

struct JsonTable
{
    QString name;       ///< the path to it: "data.reviews"; empty at the top
    int depth = 0;      ///< of the list within objects
    qint64 begin = 0;   ///< position of what follows its "["; of the first line
    qint64 objects = 0; ///< records that have columns
    JsonColumns columns;
};

struct JsonTables
{
    std::vector<JsonTable> tables; ///< those that hold objects, in the order of the file
    bool isLines = false;          ///< an object on every line

    /// The one with most objects, of equals the one nearest to the top; there must be one.
    [[nodiscard]] size_t likeliest() const;
};

/// From the beginning of the file. Fails with TableMissing, FileBroken (its row: the line),
/// FileTooLarge, FileUnreadable, Cancelled.
[[nodiscard]] Result<JsonTables> findTables(JsonSource &source);

} // namespace patron
