// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call back: as JSON and as lines for a terminal.
#pragma once

#include "models/base/result.h"
#include "models/items/callbacklistmodel.h"

#include <QJsonObject>
#include <QLocale>

namespace patron {

class Database;

/// Today's calls, or every case: open ones, those nobody can be reached of, closed ones.
enum class CallScope : quint8
{
    Today,
    All
};

struct CallList
{
    QDate today;
    QList<CallBack> calls;
    CallBackHelp help;
};

[[nodiscard]] Result<CallList> readCalls(Database &database, QDate today, CallScope scope,
                                         const CallBackRule &rule = {});
/// Documented in docs/command-line.md.
[[nodiscard]] QJsonObject callsJson(const CallList &list);
[[nodiscard]] QString callsText(const CallList &list, const QLocale &locale);

} // namespace patron
