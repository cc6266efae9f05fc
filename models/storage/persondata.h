// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is stored of one person, as it would be handed to them: who they are, what they
// said and bought, what was said of calling them. Plain values, read on any thread.
#pragma once

#include "models/records/callback.h"
#include "models/records/field.h"
#include "models/storage/customermerges.h"

#include <QDateTime>

namespace patron {

class Database;

struct PersonValue
{
    Field field = Field::Question;
    QString question; ///< the header, where it is no field
    QString value;    ///< scores and amounts as numbers, times in minutes, days as 2026-05-31
    bool isLowestBest = false; ///< an answer on a scale whose lowest number is the best

    friend bool operator==(const PersonValue &, const PersonValue &) = default;
};

/// A line of a file about the person.
struct PersonRecord
{
    RecordKind kind = RecordKind::Responses;
    QString file;
    QDateTime importedAt;
    qint64 row = 0;
    bool isEarlier = false; ///< what it said before a later import changed it
    QList<PersonValue> values;
    ResponseId response; ///< where it is stored

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

struct PersonData
{
    KnownCustomer who;
    QList<PersonRecord> records; ///< in the order of the imports
    QList<CallBackRecord> calls;
    qint64 mentions = 0; ///< texts of others in which the person's name, e-mail or phone stands

    friend bool operator==(const PersonData &, const PersonData &) = default;
};

/// The answer by which to call the person back: the latest with a day, else the last; invalid
/// without one.
[[nodiscard]] ResponseId latestAnswer(const PersonData &person);

/// Of one response; empty where there is none.
[[nodiscard]] Result<PersonRecord> loadRecord(Database &database, ResponseId response);

/// who: as customersearch.h finds it.
[[nodiscard]] Result<PersonData> loadPersonData(Database &database, const KnownCustomer &who,
                                                const Progress &progress);

} // namespace patron
