// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/readagain.h"

#include "models/session/readingtext.h"

#include <algorithm>

namespace patron {

namespace {

/// Of one column; "" of all.
bool isReadingOf(const QList<ReadingWish> &some, const QList<ReadingWish> &others,
                 const QString &header)
{
    return std::ranges::any_of(some, [&](const ReadingWish &wish) {
        return wish.header == header && !others.contains(wish);
    });
}

/// The log has what the column counted as beside earlier imports of its question.
bool isOtherKind(QuestionKind before, QuestionKind now)
{
    return widened(before, now, false) != before && widened(before, now, true) != before;
}

} // namespace

ReadAgain readsOtherwise(const ImportRecord &before, const Review &review,
                         const ImportOptions &options)
{
    ImportOptions plain;
    plain.zone = options.zone;
    const ImportOptions then = readingFromText(before.reading, plain);
    const auto isChanged = [&](const QString &header) {
        return isReadingOf(then.readings, options.readings, header) ||
               isReadingOf(options.readings, then.readings, header);
    };
    const QList<ImportColumn> now = importColumns(review.mapping);
    ReadAgain again;
    again.isWhole = then.table != options.table || then.file != options.file ||
                    then.include != options.include || now.size() != before.columns.size() ||
                    isChanged({});
    if (now.size() != before.columns.size())
        return again;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const ImportColumn &old = before.columns[i];
        const QString &header = review.mapping.columns[i].header;
        if (now[i].field != old.field || isOtherKind(old.kind, now[i].kind) || isChanged(header))
            again.columns << header;
    }
    again.columns.removeDuplicates();
    return again;
}

} // namespace patron
