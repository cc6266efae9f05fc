// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/surveyoptions.h"

#include "models/storage/database.h"
#include "models/storage/knownoptions.h"

namespace patron {

Result<KnownOptions> surveyOptions(const QString &database, const QStringList &headers,
                                   const ImportOptions &options)
{
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    // What the rows are is proposed only later; several answers in a cell are of surveys.
    return knownOptions(**connection, headers, options.file.kind.value_or(RecordKind::Responses),
                        options.replaced());
}

} // namespace patron
