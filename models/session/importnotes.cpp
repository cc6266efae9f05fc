// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importnotes.h"

#include "models/files/tablereader.h"
#include "models/mapping/mapper.h"
#include "models/staging/classifier.h"
#include "models/storage/reimport.h"

#include <algorithm>

namespace patron {

void LeftOutRows::add(const std::vector<RejectedRow> &rows)
{
    for (const RejectedRow &row : rows) {
        Problem &reason = m_reasons[row.reason];
        if (reason.arguments.isEmpty())
            reason = {row.reason, Severity::Row, {0}, {.row = row.row}, {}};
        reason.arguments[0] = reason.arguments[0].toLongLong() + 1;
    }
}

bool LeftOutRows::explains(const Problem &shortRows) const
{
    const Problem footers = m_reasons.value(ProblemCode::RowFooter);
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
        notes << note(ProblemCode::RowsAlike, {classifier.alike()});
    // Some tools write an answer anew when it changes; where most rows are such, the id is none.
    if (classifier.sharedIds() * 2 > classifier.withId())
        notes << note(ProblemCode::IdShared, {classifier.sharedIds(), classifier.withId()});
    for (Problem &each : notes)
        each.place.file = file;
    return notes;
}

} // namespace patron
