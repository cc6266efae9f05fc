// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file that are there already from earlier imports that read columns of it otherwise:
// they keep what those imports made of them. Made and used on one worker thread.
#pragma once

#include "models/session/importrun.h"
#include "models/staging/classifier.h"
#include "models/storage/rowwriters.h"

#include <QStringList>

#include <map>
#include <optional>

namespace patron {

class Database;

/// Those of these columns that the owner had read otherwise, in one of the two readings, by their
/// headers. What makes another row of the same cells (the order of day and month, a decimal sign, a
/// zone) is none of it: such rows are not known again.
[[nodiscard]] QStringList columnsReadOtherwise(const ImportRecord &before, const Mapping &mapping,
                                               const ImportOptions &options);

/// What an earlier import is to be read by, so that these columns mean there what they mean in
/// `options`.
[[nodiscard]] ImportOptions readLike(const ImportRecord &before, const QStringList &columns,
                                     const QStringList &headers, const ImportOptions &options);

class EarlierReadings final
{
public:
    /// survey: invalid = none has these columns yet.
    [[nodiscard]] static Result<EarlierReadings>
    load(Database &database, SurveyId survey, const Mapping &mapping, const ImportOptions &options);

    void add(const Decision &decision);
    [[nodiscard]] std::optional<Problem> note() const;

private:
    struct Earlier
    {
        QString file;
        QStringList columns;
        qint64 rows = 0;
    };

    std::map<ImportId, Earlier> m_imports; ///< that read otherwise
    RowWriters m_writers;
};

/// The imports that a note of this kind tells of.
[[nodiscard]] QList<ImportId> importsOf(const Problem &readOtherwise);

} // namespace patron
