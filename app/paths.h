// SPDX-License-Identifier: GPL-3.0-or-later
// Where Patron keeps things when nobody says otherwise.
#pragma once

#include <QStringList>

namespace patron {

/// The user's own database; its folder is made if missing.
[[nodiscard]] QString defaultDatabasePath();
/// The files of the sample shop with headers and words of that language ("ro"), as resources that
/// can be imported like any file.
[[nodiscard]] QStringList sampleFiles(const QString &language);

} // namespace patron
