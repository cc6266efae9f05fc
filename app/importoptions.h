// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `patron import` that say how a file is to be read. Pure functions.
#pragma once

#include "models/session/importrun.h"

#include <QPair>
#include <QString>

#include <optional>

namespace patron {

/// "NAME=VALUE", both trimmed; nothing where there is no name.
[[nodiscard]] std::optional<QPair<QString, QString>> nameAndValue(const QString &text);
/// The value of --kind; where it makes no sense and there is no error yet, says so.
[[nodiscard]] std::optional<RecordKind> kindOf(const QString &value, QString &error);
/// Takes the value of one option; where it makes no sense and there is no error yet, says so.
void readImportOption(const QString &option, const QString &value, ImportOptions &into,
                      QString &error);

} // namespace patron
