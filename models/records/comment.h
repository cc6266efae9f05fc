// SPDX-License-Identifier: GPL-3.0-or-later
// A comment with what is known of the response it came with: a row of the comments pane. Plain
// value.
#pragma once

#include "models/base/id.h"
#include "models/records/dimension.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace patron {

struct Comment
{
    ResponseId response;
    QDateTime answeredAt;                         ///< wall clock; invalid = not known
    int recommend = -1;                           ///< 0..10, -1 = not asked
    int satisfaction = -1;                        ///< 1..5
    int halfStars = -1;                           ///< 2..10
    std::array<QString, storedDimensions> values; ///< by Dimension
    QString customer;
    QString text;
    QString file;   ///< the import it came with
    qint64 row = 0; ///< of that file, as a spreadsheet counts: tablereader.h

    friend bool operator==(const Comment &, const Comment &) = default;
};

} // namespace patron
