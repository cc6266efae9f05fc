// SPDX-License-Identifier: GPL-3.0-or-later
// The command that says how long what is kept, shows what is due, and takes it away: keep.
#pragma once

#include "app/privacycommands.h"

namespace patron {

/// Command::Keep. database: prepared.
[[nodiscard]] Result<Told> runKeepCommand(const QString &database, const Invocation &invocation,
                                          const QLocale &locale);

/// --source, --months, --then, --apply: what they say goes to `into`.
[[nodiscard]] bool isKeepOption(const QString &option);
void readKeepOption(const QString &option, const QString &value, KeepWish &into, QString &error);

} // namespace patron
