// SPDX-License-Identifier: GPL-3.0-or-later
// How many people were asked for the answers of an import, as the owner says. Plain value.
#pragma once

#include <QMap>
#include <QString>

namespace patron {

struct Asked
{
    qint64 invited = 0;   ///< invitations sent; 0 = not said
    qint64 bounced = 0;   ///< of them came back
    qint64 customers = 0; ///< how many customers there are in all; 0 = not said

    [[nodiscard]] bool isSaid() const { return invited > 0 || customers > 0; }
    friend bool operator==(const Asked &, const Asked &) = default;
};

/// By the id of the import, as the dimension has it.
using AskedByImport = QMap<QString, Asked>;

} // namespace patron
