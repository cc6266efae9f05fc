// SPDX-License-Identifier: GPL-3.0-or-later
// What the undo of an import leaves of it.
#pragma once

#include <QtGlobal>

namespace patron {

/// Rows of the import.
struct StayingRows
{
    qint64 changedLater = 0; ///< a later import changed them
    qint64 broughtAlso = 0;  ///< another import brought them too

    friend bool operator==(const StayingRows &, const StayingRows &) = default;
};

} // namespace patron
