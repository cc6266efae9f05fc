// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one import in one transaction. Nothing is visible to others before commit(); destroying it
// without commit leaves the database as it was. Uses SQLite's own handle: see performance figures
// in docs/storage.md.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/importrecord.h"
#include "models/records/recorddraft.h"
#include "models/staging/classifier.h"

#include <memory>
#include <optional>

namespace patron {

class Database;

class ResponseWriter final
{
public:
    /// record: all but id, survey and the counts. survey: invalid = a new one; none = the one that
    /// has these columns, looked for inside the transaction, so that two imports at the same time
    /// do not miss each other. replaced: an import that is taken back first, inside the same
    /// transaction. Starts the transaction (BEGIN IMMEDIATE).
    [[nodiscard]] static Result<std::unique_ptr<ResponseWriter>>
    begin(Database &database, const ImportRecord &record,
          std::optional<SurveyId> survey = std::nullopt, ImportId replaced = {});
    ~ResponseWriter();
    Q_DISABLE_COPY_MOVE(ResponseWriter)

    [[nodiscard]] SurveyId survey() const;
    /// The number of this import.
    [[nodiscard]] ImportId import() const;
    /// The id the next new response will get.
    [[nodiscard]] ResponseId nextId() const;
    /// Writes a draft by what was decided of it. Duplicates are only counted.
    [[nodiscard]] Result<void> write(const RecordDraft &draft, const Decision &decision);
    void countRejected(qint64 rows);
    /// Of the rows written as changed, those that were no change in the end: see
    /// Classifier::asBefore().
    void countAsBefore(qint64 rows);
    /// Asks progress once more, then commits. Returns the record as stored.
    [[nodiscard]] Result<ImportRecord> commit(QList<Problem> notes, const Progress &progress);

private:
    ResponseWriter();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patron
