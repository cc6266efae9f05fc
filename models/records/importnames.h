// SPDX-License-Identifier: GPL-3.0-or-later
// What each import is called where one is chosen among them: its file, and more of it where several
// files have that name. Pure function.
#pragma once

#include "models/records/importrecord.h"

#include <QMap>

namespace patron {

/// By id, no two alike. Of files of one name also the folder; where that is one, too, the number in
/// the order in which they came.
[[nodiscard]] QMap<QString, QString> namesOfImports(const QList<ImportRecord> &imports);

} // namespace patron
