// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would bring, waiting for the owner's yes: counts and examples, never all rows.
// Plain value.
#pragma once

#include "models/files/tablereader.h"
#include "models/mapping/mapping.h"

#include <QList>
#include <QStringList>

namespace patron {

struct RejectedExample
{
    qint64 row = 0;
    ProblemCode reason = ProblemCode::RowEmpty;
    QStringList cells; ///< as in the file, cut to 200 characters each

    friend bool operator==(const RejectedExample &, const RejectedExample &) = default;
};

struct Review
{
    TableShape shape;
    Mapping mapping;
    QString hash;    ///< SHA-256 of the bytes reviewed, hex: the commit refuses another content
    qint64 rows = 0; ///< = added + changed + duplicates + rejected
    qint64 added = 0;
    qint64 changed = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    QList<QStringList> preview;     ///< first rows as they will be read
    QList<RejectedExample> leftOut; ///< at most 200
    QList<Problem> notes;           ///< of file, mapping and values

    friend bool operator==(const Review &, const Review &) = default;
};

} // namespace patron
