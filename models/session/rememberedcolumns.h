// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a reading that is remembered, and what each is to mean: what can be changed of it
// without a file at hand. Pure functions of the text that is kept.
#pragma once

#include "models/mapping/mapping.h"
#include "models/session/importrun.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace patron {

struct RememberedColumn
{
    QString header;     ///< as findHeader() knows it
    QString wish;       ///< id of the field that the owner insists on; "" = as the program finds it
    QString found = {}; ///< what the program made of it when it was remembered; "" = not known

    friend bool operator==(const RememberedColumn &, const RememberedColumn &) = default;
};

struct RememberedColumns
{
    QList<RememberedColumn> columns; ///< in the file's order; then what is wished of others
    RecordKind kind = RecordKind::Responses;

    friend bool operator==(const RememberedColumns &, const RememberedColumns &) = default;
};

/// Of a table with more columns, those behind are not kept.
inline constexpr qsizetype mostKeptColumns = 300;

/// readingText() of the options, and with it the columns that they were used on: their headers, one
/// per column of the mapping.
[[nodiscard]] QByteArray rememberedText(const ImportOptions &options, const QStringList &headers,
                                        const Mapping &mapping);
/// Of readings from before columns were kept, those of which the owner wished something.
[[nodiscard]] RememberedColumns rememberedColumns(const QByteArray &reading);
/// The same reading with these wishes for its columns; all else of it stays.
[[nodiscard]] QByteArray withWishes(const QByteArray &reading,
                                    const QList<RememberedColumn> &columns);

} // namespace patron
