// SPDX-License-Identifier: GPL-3.0-or-later
// A file as it is read, held against earlier imports: which columns the owner had read otherwise
// there. Pure functions of values, any thread.
#pragma once

#include "models/session/columnwishes.h"
#include "models/session/importrun.h"

#include <QStringList>

namespace patron {

/// Mapping and options must outlive it.
class FileReading final
{
public:
    FileReading(const Mapping &mapping, const ImportOptions &options);

    /// Asks neither columns nor notes of the import.
    [[nodiscard]] bool mayDiffer(const ImportRecord &before) const;
    /// Those of these columns that the owner had read otherwise, in one of the two readings, by
    /// their headers. What makes another row of the same cells (the order of day and month, a
    /// decimal sign, a zone) is none of it: such rows are not known again.
    [[nodiscard]] QStringList columnsOtherwise(const ImportRecord &before) const;

private:
    const Mapping &m_mapping;
    const ImportOptions &m_options;
    QStringList m_headers;
    ColumnWishes m_wishes;
};

/// What an earlier import is to be read by, so that these columns mean there what they mean in
/// `options`.
[[nodiscard]] ImportOptions readLike(const ImportRecord &before, const QStringList &columns,
                                     const QStringList &headers, const ImportOptions &options);

} // namespace patron
