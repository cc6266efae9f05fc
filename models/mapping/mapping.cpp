// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mapping.h"

namespace patron {

QList<ImportColumn> importColumns(const Mapping &mapping)
{
    QList<ImportColumn> columns;
    columns.reserve(mapping.columns.size());
    for (const ColumnMapping &column : mapping.columns)
        columns << ImportColumn{column.header, column.field, column.kind};
    return columns;
}

} // namespace patron
