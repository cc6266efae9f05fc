// SPDX-License-Identifier: GPL-3.0-or-later
// Judges drafts one by one: new, changed or duplicate. Rows without an id of their own are told
// apart by content and by how often that content has come in this file, so that two equal answers
// in one file are both kept, and the same file again adds nothing. One per pass, one thread;
// memory: about 20 bytes per row without an id, 40 with.
#pragma once

#include "models/records/recorddraft.h"
#include "models/staging/knownresponses.h"

#include <QList>

#include <memory>
#include <span>
#include <vector>

namespace patron {

enum class Fate : quint8
{
    New,
    Changed,
    Duplicate
};

struct Decision
{
    Fate fate = Fate::New;
    ResponseId response; ///< New: the id offered; else the one it equals or replaces
    quint64 contentKey =
        0; ///< to be stored (with the occurrence mixed in where there is no source id)
    bool isOtherwise = false; ///< Duplicate: what is stored says something else, and stands
};

/// Of rows that are stored with an id.
enum class StoredIds : quint8
{
    Known,  ///< they are known again by it
    Ignored ///< this file names none: they are known by what they say, like the others
};

/// What tells the second, third ... row of the same content in one file apart. Occurrence 0 is the
/// content's own key.
[[nodiscard]] quint64 occurrenceKey(quint64 contentKey, quint32 occurrence);

class Classifier final
{
public:
    /// rows: how many drafts will come, as far as that is known.
    explicit Classifier(const KnownResponses &known, qint64 rows = 0,
                        StoredIds ids = StoredIds::Known);
    ~Classifier();

    /// idIfNew: what the row will be called should it be new. A row with an id that nobody has is a
    /// duplicate of one that was stored without an id and says the same: its column was named
    /// later.
    [[nodiscard]] Decision judge(const RecordDraft &draft, ResponseId idIfNew);
    /// The same for many. next: what the first new one will be called; moved on by each.
    void judge(std::span<const RecordDraft> drafts, ResponseId &next,
               std::vector<Decision> &decisions);
    /// Rows of this file without an id that equal an earlier row of it and were kept.
    [[nodiscard]] qint64 alike() const;
    /// Rows of this file with the id of an earlier row of it, and rows with an id at all.
    [[nodiscard]] qint64 sharedIds() const;
    [[nodiscard]] qint64 withId() const;
    /// Of those with the id of an earlier row, those that say something else.
    [[nodiscard]] qint64 overwritten() const;
    /// Rows that were judged Changed although their response ends as it was: a row with the same id
    /// said something else in between.
    [[nodiscard]] qint64 asBefore() const;

    /// Rows that alike() and sharedIds() tell of: the first for each. tellRows(): those that were
    /// not told before.
    void tellRows(std::vector<qint64> &rows);
    [[nodiscard]] QList<qint64> rowsAlike() const;
    [[nodiscard]] QList<qint64> rowsOfSharedIds() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patron
