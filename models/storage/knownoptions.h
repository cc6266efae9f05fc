// SPDX-License-Identifier: GPL-3.0-or-later
// The answers that the imports of a survey brought for its questions of several answers: what tells
// how a small file of it is read. Pure function of the database, any thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/records/recordkind.h"

#include <QList>
#include <QStringList>

namespace patron {

class Database;

/// One list per header, empty where the survey has no such question. without: an import that is to
/// be read anew, whose answers say nothing; invalid = all count. Questions asked over several
/// columns are left out: their boxes need no sign between them.
[[nodiscard]] Result<QList<QStringList>>
knownOptions(Database &database, const QStringList &headers, RecordKind kind, ImportId without);

} // namespace patron
