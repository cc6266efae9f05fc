// SPDX-License-Identifier: GPL-3.0-or-later
// The score class as a matter of the recommend score: the codes of the one from the codes of the
// other. Pure.
#pragma once

#include "models/records/dimension.h"

#include <QString>
#include <QStringList>

namespace patron {

/// Codes of the recommend column: 0 = none, then scores 0 to 10.
inline constexpr quint32 scoreCodes = 12;

/// 0 = none, 1 detractor, 2 passive, 3 promoter: as scoreClassIds, which are in code point order.
[[nodiscard]] constexpr quint32 scoreClassOf(quint32 scoreCode)
{
    if (scoreCode == 0)
        return 0;
    const quint32 score = scoreCode - 1;
    return score <= 6 ? 1 : score <= 8 ? 2 : 3;
}

[[nodiscard]] inline QString scoreClassWord(quint32 classCode)
{
    return classCode == 0 ? QString() : QString::fromLatin1(scoreClassIds[classCode - 1]);
}

[[nodiscard]] inline QStringList scoreClassWords()
{
    return {scoreClassWord(1), scoreClassWord(2), scoreClassWord(3)};
}

} // namespace patron
