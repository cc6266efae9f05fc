// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mapping.h"

namespace patron {

QList<ImportColumn> importColumns(const Mapping &mapping)
{
    QList<ImportColumn> columns;
    columns.reserve(mapping.columns.size());
    for (const ColumnMapping &column : mapping.columns) {
        ImportColumn made{column.header, column.field, column.kind};
        if (column.isOnlyBox()) {
            made.header = column.asked;
            made.question = column.question;
        }
        for (const AnswerLabel &label : column.labels) {
            if (label.number)
                made.answers << NumberedAnswer{label.text, *label.number};
        }
        columns << made;
    }
    return columns;
}

QStringList questionHeaders(const Mapping &mapping)
{
    QStringList headers;
    for (const ImportColumn &column : importColumns(mapping))
        headers << column.header;
    return headers;
}

} // namespace patron
