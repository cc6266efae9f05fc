// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importnotes.h"

#include "models/files/tablereader.h"
#include "models/mapping/mapper.h"
#include "models/staging/classifier.h"
#include "models/storage/reimport.h"

#include <algorithm>

namespace patron {

namespace {

Problem told(Problem problem, const QList<qint64> &rows)
{
    problem.rows = rows;
    return problem;
}

QString idColumn(const Mapping &mapping)
{
    const auto column = std::ranges::find(mapping.columns, Field::SourceId, &ColumnMapping::field);
    return column == mapping.columns.end() ? QString() : column->header;
}

} // namespace

void LeftOutRows::add(const std::vector<RejectedRow> &rows)
{
    for (const RejectedRow &row : rows) {
        // There is nothing to see of the one, and nothing to be shown of the other.
        if (row.reason != ProblemCode::RowEmpty && row.reason != ProblemCode::RowForgotten)
            m_samples[row.reason].add(row.row);
        Problem &reason = m_reasons[row.reason];
        if (reason.arguments.isEmpty())
            reason = {row.reason, Severity::Row, {0}, {.row = row.row}, {}};
        reason.arguments[0] = reason.arguments[0].toLongLong() + 1;
    }
}

void LeftOutRows::tellRows(std::vector<qint64> &rows)
{
    for (RowSample &sample : m_samples)
        sample.tell(rows);
}

QList<Problem> LeftOutRows::notes() const
{
    QList<Problem> notes = m_reasons.values();
    for (Problem &each : notes)
        each.rows = m_samples.value(each.code).rows();
    return notes;
}

void OddWidths::add(const RowBatch &rows, std::vector<qint64> &fresh)
{
    for (size_t i = 0; i < rows.rows(); ++i) {
        const size_t cells = rows.row(i).size();
        if (cells != m_columns)
            (cells < m_columns ? m_short : m_long).add(rows.number(i));
    }
    m_short.tell(fresh);
    m_long.tell(fresh);
}

void OddWidths::tell(QList<Problem> &notes) const
{
    for (Problem &each : notes) {
        if (each.code == ProblemCode::RowShort || each.code == ProblemCode::FileCut)
            each.rows = m_short.rows();
        else if (each.code == ProblemCode::RowLong)
            each.rows = m_long.rows();
    }
}

void FateSamples::add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions,
                      std::vector<qint64> &fresh)
{
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Fate fate = decisions[i].fate;
        (fate == Fate::New       ? m_added
         : fate == Fate::Changed ? m_changed
                                 : m_duplicates)
            .add(drafts[i].row);
    }
    for (RowSample *sample : {&m_added, &m_changed, &m_duplicates})
        sample->tell(fresh);
}

bool LeftOutRows::explains(const Problem &shortRows) const
{
    const Problem footers = m_reasons.value(ProblemCode::RowFooter);
    if (shortRows.code == ProblemCode::FileCut)
        return m_samples.value(ProblemCode::RowFooter).rows().contains(shortRows.place.row);
    return shortRows.code == ProblemCode::RowShort && !footers.arguments.isEmpty() &&
           shortRows.place.row == footers.place.row &&
           shortRows.arguments.value(0).toLongLong() == footers.arguments[0].toLongLong();
}

std::optional<Problem> knownFileNote(const std::optional<SameFile> &before, qint64 added,
                                     qint64 recognised)
{
    const qint64 twice = before ? std::min(added, before->brought - recognised) : 0;
    if (twice <= 0)
        return {};
    return note(ProblemCode::FileKnown,
                {twice, before->importedAt.toString(Qt::ISODate), before->import.value});
}

QList<Problem> allNotes(const TableReader &reader, const Mapping &mapping, const Mapper &mapper,
                        const Classifier &classifier, const LeftOutRows &leftOut,
                        const QString &file)
{
    QList<Problem> notes = reader.notes() + mapping.notes + mapper.notes() + leftOut.notes();
    notes.removeIf([&leftOut](const Problem &each) { return leftOut.explains(each); });
    if (classifier.alike() > 0)
        notes << told(note(ProblemCode::RowsAlike, {classifier.alike()}), classifier.rowsAlike());
    // Some tools write an answer anew when it changes; where most rows are such, the id is none.
    if (classifier.sharedIds() * 2 > classifier.withId())
        notes << told(note(ProblemCode::IdShared, {classifier.sharedIds(), classifier.withId()}),
                      classifier.rowsOfSharedIds());
    else if (classifier.overwritten() > 0)
        notes << told(
            note(ProblemCode::IdRepeated, {classifier.overwritten(), classifier.withId()}),
            classifier.rowsOfSharedIds());
    for (Problem &each : notes) {
        each.place.file = file;
        if (each.code == ProblemCode::IdShared || each.code == ProblemCode::IdRepeated)
            each.place.column = idColumn(mapping);
        if (each.code == ProblemCode::DateOrderMixed)
            each.rows = mapper.rowsInOtherOrder(each.place.column);
    }
    return notes;
}

} // namespace patron
