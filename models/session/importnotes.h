// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said about an import: of the file, of its columns, of values, and why rows were
// left out. Used on one worker thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/rowsample.h"
#include "models/files/rowbatch.h"
#include "models/records/recorddraft.h"
#include "models/staging/classifier.h"
#include "models/staging/review.h"

#include <QMap>

#include <optional>
#include <span>
#include <vector>

namespace patron {

class Mapper;
struct SameFile;

/// Why rows were left out: for each reason how many, and the first of them.
class LeftOutRows final
{
public:
    void add(const std::vector<RejectedRow> &rows);
    /// Rows of these that were not told of before: the first for each reason.
    void tellRows(std::vector<qint64> &rows);
    [[nodiscard]] QList<Problem> notes() const;
    /// A footer is shorter than the table by nature: that alone is not worth a note.
    [[nodiscard]] bool explains(const Problem &shortRows) const;

private:
    QMap<ProblemCode, Problem> m_reasons;
    QMap<ProblemCode, RowSample> m_samples;
};

/// Rows with fewer or more cells than there are columns: the first of each.
class OddWidths final
{
public:
    explicit OddWidths(qsizetype columns)
        : m_columns(size_t(columns))
    {
    }
    void add(const RowBatch &rows, std::vector<qint64> &fresh);
    /// Adds the rows to the notes that tell of them.
    void tell(QList<Problem> &notes) const;

private:
    size_t m_columns;
    RowSample m_short, m_long;
};

/// The first rows that are new, changed and there already.
class FateSamples final
{
public:
    /// decisions: one for each draft. Adds the rows that were not told of before.
    void add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions,
             std::vector<qint64> &fresh);
    [[nodiscard]] FateRows rows() const
    {
        return {m_added.rows(), m_changed.rows(), m_duplicates.rows()};
    }

private:
    RowSample m_added, m_changed, m_duplicates;
};

/// The same file was imported before, and rows of it that are there are not known again: another
/// reading makes other rows of those that have no number of their own. Told where rows come that
/// are new only for that. recognised: rows of the file that are there already.
[[nodiscard]] std::optional<Problem> knownFileNote(const std::optional<SameFile> &before,
                                                   qint64 added, qint64 recognised);

[[nodiscard]] QList<Problem> allNotes(const TableReader &reader, const Mapping &mapping,
                                      const Mapper &mapper, const Classifier &classifier,
                                      const LeftOutRows &leftOut, const QString &file);

} // namespace patron
