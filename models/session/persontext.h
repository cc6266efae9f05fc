// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored of a person as a file that is handed to them: JSON and a table, with the ids of
// fields that the command line has. Pure functions.
#pragma once

#include "models/storage/persondata.h"

#include <QByteArray>
#include <QJsonObject>

namespace patron {

[[nodiscard]] QJsonObject personJson(const PersonData &data);
/// One value per line: file, imported_at, row, kind, what, value. UTF-8 with a byte order mark,
/// comma, guarded against formulas.
[[nodiscard]] QByteArray personCsv(const PersonData &data);

} // namespace patron
