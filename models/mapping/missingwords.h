// SPDX-License-Identifier: GPL-3.0-or-later
// Words and numbers of a column that say nothing: taken out of what is known of the column, and
// those that look as if they were meant so. Pure functions of values.
#pragma once

#include "models/base/problem.h"
#include "models/mapping/profile.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace patron {

/// As words of a profile are compared with.
[[nodiscard]] QSet<QString> foldedSet(const QStringList &words);
/// Takes words out of the profile as if their cells were empty; returns how many cells.
qint64 leaveOutWords(const QSet<QString> &missing, ColumnProfile &column);
/// "-99" or "99" among answers from 0 to 10: how many and which; they count until the owner speaks.
[[nodiscard]] std::optional<Problem> missingNote(const ColumnProfile &column);

/// Cells of words that say there is no answer ("N/A", "нет данных").
struct SaidMissing
{
    qint64 cells = 0;
    QStringList words; ///< as the file writes them, each once
};

/// None where they are most of the column, or where only one other word is left: such a column is a
/// box that is ticked or not.
[[nodiscard]] SaidMissing saidMissing(const ColumnProfile &column);

/// Cells of words that name nobody ("anonymous"), in a column that says who answered: by its
/// header, or as all others in it are e-mail addresses.
[[nodiscard]] SaidMissing saidNobody(const QString &header, const ColumnProfile &column);

/// Several words in one text, parted by ";".
[[nodiscard]] QStringList missingWords(const QString &text);
[[nodiscard]] QString missingText(const QStringList &words);

} // namespace patron
