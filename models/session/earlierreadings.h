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

class EarlierReadings final
{
public:
    /// survey: invalid = none has these columns yet.
    [[nodiscard]] static Result<EarlierReadings>
    load(Database &database, SurveyId survey, const Mapping &mapping, const ImportOptions &options);

    void add(const Decision &decision);
    /// Whether the files of those imports are where they were, as they were: reads all of them.
    void lookForFiles(const Progress &progress);
    [[nodiscard]] std::optional<Problem> note() const;

private:
    struct Earlier
    {
        QString file;
        QString path;
        QString hash;
        QStringList columns;
        qint64 rows = 0;
        bool isThere = true; ///< the file; as far as it was looked for
    };

    std::map<ImportId, Earlier> m_imports; ///< that read otherwise
    RowWriters m_writers;
};

/// The imports that a note of this kind tells of.
[[nodiscard]] QList<ImportId> importsOf(const Problem &readOtherwise);
/// Those of them whose file is no longer there as it was, as far as the note of a review knows.
[[nodiscard]] QList<ImportId> importsAway(const Problem &readOtherwise);

/// An import that takes the place of another.
struct Successor
{
    ImportId gone;
    ImportId import;
};

/// What notes of other imports say of one that is read anew: where it reads as they do by now they
/// say nothing of it any more. Part of the transaction that stores it. mapping, options: as it is
/// read now.
[[nodiscard]] Result<void> followReadAgain(Database &database, SurveyId survey,
                                           const Successor &successor, const Mapping &mapping,
                                           const ImportOptions &options);

} // namespace patron
