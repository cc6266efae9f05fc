// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordkind.h"

namespace patron {

QString recordKindId(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Responses:
        return QStringLiteral("responses");
    case RecordKind::Customers:
        return QStringLiteral("customers");
    case RecordKind::Purchases:
        return QStringLiteral("purchases");
    }
    Q_UNREACHABLE();
}

std::optional<RecordKind> recordKindFromId(QStringView id)
{
    for (const RecordKind kind : allRecordKinds) {
        if (id == recordKindId(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace patron
