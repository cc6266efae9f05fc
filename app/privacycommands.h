// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for one customer's data, for how long it is kept and for the owner's own copies:
// backup, restore, forget, keep, export.
#pragma once

#include "app/commandline.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QLocale>

namespace patron {

/// What a command has to say when it is done.
struct Told
{
    QString text;     ///< for a reader
    QJsonObject json; ///< for a program
};

/// Command::Backup, Restore, Forget, Keep or Export. database: prepared, but for Restore.
[[nodiscard]] Result<Told> runDataCommand(const QString &database, const Invocation &invocation,
                                          const QLocale &locale);

} // namespace patron
