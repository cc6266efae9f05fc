// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its first bytes, whatever its name says. Pure functions, any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace patron {

/// How much of a file the functions below want to see.
constexpr qint64 formatHeadSize = 64 * 1024;

/// "XLSX", "PDF", "SPSS" ...; empty when it may be plain text.
[[nodiscard]] QLatin1String formatOf(QByteArrayView head);

/// Whether files of that format hold other files.
[[nodiscard]] bool isPacked(QLatin1String format);

} // namespace patron
