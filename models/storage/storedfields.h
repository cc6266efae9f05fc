// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of table response that hold a field as it is, and how what stands there is written:
// for whoever hands out what is stored, of one person or of all. Columns of words are those of
// records/dimension.h.
#pragma once

#include "models/records/field.h"

#include <QString>

#include <span>

namespace patron {

class Statement;

enum class StoredForm : quint8
{
    Text,
    Number,
    HalfStars,
    Minutes, ///< stored in seconds
    Moment,  ///< in seconds since 1970, on the owner's clock
    Hundredths
};

struct StoredField
{
    Field field;
    const char *column;
    StoredForm form;
};

/// CustomerLeft has two: the day, and whether.
[[nodiscard]] std::span<const StoredField> storedFields();
/// The first of this field; null = it is no column of its own.
[[nodiscard]] const StoredField *storedField(Field field);

enum class StoredStyle : quint8
{
    Person, ///< "2026-05-31T14:30:00", six digits of a minute
    Table,  ///< "2026-05-31 14:30:00", minutes to the second
};

/// "" where nothing is stored. A day without a time: "2026-05-31".
[[nodiscard]] QString storedText(const Statement &row, int column, StoredForm form,
                                 StoredStyle style);

/// The word that a column of table response stands for; ?1 is the workspace. column: "r.channel_id"
[[nodiscard]] std::string storedWordSql(const std::string &column);

} // namespace patron
