// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mapping.h"

namespace patron {

QList<ImportColumn> importColumns(const Mapping &mapping)
{
    QList<ImportColumn> columns;
    columns.reserve(mapping.columns.size());
    for (const ColumnMapping &column : mapping.columns) {
        ImportColumn made{column.header, column.field, column.kind};
        made.isKindWished = column.isKindWished;
        if (column.isOnlyBox()) {
            made.header = column.asked;
            made.inFile = column.header;
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

} // namespace patron
