// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groupnames.h"

#include "app/language.h"
#include "models/base/textfold.h"
#include "views/text/idtext.h"

namespace patron {

DimensionNames groupNames(Language &language)
{
    DimensionNames names;
    for (const QString &id : Language::ids()) {
        const LanguageScope scope(language, id);
        for (const DimensionInfo &row : allDimensions()) {
            names.insert(folded(dimensionName(row.dimension)), row.dimension);
            if (row.field != Field::Skip) // as the columns of a file are called
                names.insert(folded(fieldName(row.field)), row.dimension);
        }
    }
    return names;
}

} // namespace patron
