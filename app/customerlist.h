// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers there are and which of them may be one person: as JSON and as lines for a
// terminal. Pure functions.
#pragma once

#include "models/storage/customermerges.h"

#include <QJsonObject>
#include <QLocale>

namespace patron {

[[nodiscard]] QJsonObject customersJson(qint64 customers, const QList<MergeProposal> &proposals);
/// Each pair with what to type to answer it.
[[nodiscard]] QString customerLines(qint64 customers, const QList<MergeProposal> &proposals,
                                    const QLocale &locale);

} // namespace patron
