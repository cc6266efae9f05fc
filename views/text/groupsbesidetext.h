// SPDX-License-Identifier: GPL-3.0-or-later
// Why the groups beside the only one with enough answers cannot be compared with it: VerdictId and
// AnswerVerdictId::OneGroup. Pure function.
#pragma once

#include <QLocale>
#include <QString>
#include <QVariantList>

namespace patron {

/// Those groups, as the verdict's arguments tell of them.
struct GroupsBeside
{
    QString largest;    ///< its name; "" = has none
    qint64 answers = 0; ///< of the largest
    qint64 groups = 0;  ///< 0: no other group has answers
    qint64 needed = 0;  ///< answers that it takes

    explicit GroupsBeside(const QVariantList &arguments);
};

/// One sentence; "" where no other group has answers. counted: its answers in words ("4 answers").
[[nodiscard]] QString groupsBesideText(const GroupsBeside &beside, const QString &counted,
                                       const QLocale &locale);

} // namespace patron
