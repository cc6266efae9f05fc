// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the rows of an import that is taken back.
#pragma once

#include <QtGlobal>

namespace patron {

struct UndoneRows
{
    qint64 removed = 0;
    qint64 changedLater = 0; ///< they stay: a later import changed them
    qint64 broughtAlso = 0;  ///< they stay: another import brought them too

    friend bool operator==(const UndoneRows &, const UndoneRows &) = default;
};

} // namespace patron
