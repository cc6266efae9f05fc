// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a case when it is shown: who it is, how to reach them, what they wrote. Fetched
// for a page of cases at a time. Any thread, own connection.
#pragma once

#include "models/base/result.h"
#include "models/records/comment.h"

#include <QList>
#include <QStringList>

#include <span>

namespace patron {

class Database;

struct CallBackTexts
{
    Comment answer;  ///< its customer is the name alone; text may be empty
    int effort = -1; ///< 1..7, -1 = not asked
    QString number;  ///< the customer's own, "" = none
    QStringList phones;
    QStringList emails;

    friend bool operator==(const CallBackTexts &, const CallBackTexts &) = default;
};

/// In the order asked for; answers that are gone are left out. What is known of any of those that
/// are one person is told of all of them.
[[nodiscard]] Result<QList<CallBackTexts>> loadCallBackTexts(Database &database,
                                                             std::span<const ResponseId> responses);

} // namespace patron
