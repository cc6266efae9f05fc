// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a file can mean. A column without a field is a question of the survey.
// The id ("reply_time") is what the command line, recipes and the database use. One row per field
// in field.cpp.
#pragma once

#include "models/records/recordkind.h"

#include <QString>

#include <optional>
#include <span>

namespace patron {

enum class Field : quint8
{
    Question, ///< none of the others: kept as a question of the survey
    Skip,     ///< not imported (private data, or the owner's wish)
    SourceId, ///< the response's own id in the program it comes from
    Date,
    Recommend,    ///< 0-10
    Satisfaction, ///< 1-5
    Rating,       ///< stars, 1-5 in halves
    Effort,       ///< 1-7, high = easy
    Channel,
    Branch,
    Segment,
    Staff,
    Product,
    Comment,
    Title, ///< joined before the comment
    CustomerKey,
    CustomerName,
    CustomerEmail,
    CustomerPhone,
    ReplyTime, ///< first reply, minutes in figures, seconds in storage
    RepliedAt, ///< date and time of the reply; reply time = this minus Date
    ResolutionTime,
    SolvedAt,      ///< date and time of the solution; resolution time = this minus Date
    CustomerSince, ///< the day somebody became a customer
    CustomerLeft,  ///< the day somebody left, or whether
    Tenure,        ///< how long somebody has been a customer: days in storage
    AgeGroup,      ///< "25-34"
    Amount,        ///< what was paid: hundredths in storage
};

struct FieldInfo
{
    Field field;
    const char *id;
    quint8 kinds; ///< bit by RecordKind: where it makes sense
};

[[nodiscard]] std::span<const FieldInfo> allFields();
[[nodiscard]] QString fieldId(Field field);
/// Whether rows of this kind have it; where not, the column stays a question.
[[nodiscard]] bool belongsTo(Field field, RecordKind kind);
/// Whether an owner is asked about it: a customer is known by a number of the shop, and the number
/// of a record in some program, which may tell rows apart, is nothing to choose.
[[nodiscard]] bool isOffered(Field field, RecordKind kind);
/// Several columns may be a comment together, or stay questions, or be left out.
[[nodiscard]] bool mayRepeat(Field field);
/// Also knows the usual other names: nps, csat, stars, ces, since, churn, "reply-time".
[[nodiscard]] std::optional<Field> fieldFromId(QStringView id);

} // namespace patron
