// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a file that a response came from: its cells as they stand there, or, where the file
// is gone or another by now, what was kept of it. A job; off the GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/persondata.h"

#include <QList>
#include <QPair>
#include <QString>

namespace patron {

class Database;

enum class SourceState : quint8
{
    FromFile,    ///< the cells are the file's
    FileGone,    ///< no file is where it was
    FileChanged, ///< the row in it is another by now
    FileUnread   ///< it is there, and could not be read
};

struct SourceRow
{
    QString file; ///< its name
    QString path; ///< where it was when it was imported; "" = not known
    qint64 row = 0;
    SourceState state = SourceState::FileGone;
    QList<QPair<QString, QString>> cells; ///< header and cell, where they are the file's
    PersonRecord kept;                    ///< what the database holds of it

    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};

/// Fails when the database cannot be read; as cancelled also where it holds no such response any
/// more.
[[nodiscard]] Result<SourceRow> readSourceRow(Database &database, ResponseId response,
                                              const Progress &progress);

} // namespace patron
