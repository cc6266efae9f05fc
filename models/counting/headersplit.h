// SPDX-License-Identifier: GPL-3.0-or-later
// A header parted into a question and what it is asked of: "Rate us [Price]". Pure functions.
#pragma once

#include <QList>
#include <QString>

namespace patron {

struct HeaderSplit
{
    QString stem;
    QString label;
};

/// All ways to part it: "Rate us [Price]", "Rate us: Price", "Rate us - Price".
[[nodiscard]] QList<HeaderSplit> splitsOf(const QString &header);
/// What stands behind that stem; the header where it does not begin so.
[[nodiscard]] QString labelOf(const QString &header, const QString &stem);

} // namespace patron
