// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/understoodfile.h"

#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "models/mapping/reciperows.h"
#include "models/session/filehash.h"
#include "models/session/surveyoptions.h"

#include <QFileInfo>

#include <utility>

namespace patron {

Result<UnderstoodFile> understandFile(const QString &database, const QString &file,
                                      const ImportOptions &options, const Progress &progress)
{
    HashBeside hash(file, progress);
    auto reader = openTable(file, options.table, progress);
    if (!reader)
        return failure(reader.error());
    const auto known = surveyOptions(database, (*reader)->shape().headers, options);
    if (!known)
        return failure(known.error());
    auto profile = profileTable(**reader, progress);
    if (!profile)
        return failure(profile.error());
    auto mapping = proposeMapping((*reader)->shape(), *profile, options.wishes, options.readings,
                                  QDate::currentDate(), options.file, *known);
    const QString digest = hash.result();
    if (!mapping)
        return failure(mapping.error());
    includeRows(options.include, *mapping);
    if (digest.isEmpty() && progress.isWanted())
        return failure(ProblemCode::FileUnreadable, {}, {.file = QFileInfo(file).fileName()});
    if (digest.isEmpty())
        return failure(ProblemCode::Cancelled);
    return UnderstoodFile{std::move(*reader), std::move(*mapping), digest, profile->rows};
}

} // namespace patron
