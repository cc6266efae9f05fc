// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/earlierreadings.h"

#include "models/session/filehash.h"
#include "models/session/readotherwise.h"
#include "models/storage/database.h"
#include "models/storage/importlog.h"
#include "models/storage/importstore.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

/// The note of an import without the rows of one that it tells of.
void dropFrom(Problem &told, ImportId gone)
{
    QStringList ids = told.arguments.value(4).toString().split(u' ', Qt::SkipEmptyParts);
    QStringList rows = told.arguments.value(5).toString().split(u' ', Qt::SkipEmptyParts);
    QStringList files = told.arguments.value(6).toString().split(u'\n', Qt::SkipEmptyParts);
    const qsizetype at = ids.indexOf(QString::number(gone.value));
    if (at < 0)
        return;
    ids.removeAt(at);
    if (rows.size() > at && files.size() > at) { // a log of before has them not
        rows.removeAt(at);
        files.removeAt(at);
    }
    qint64 all = 0;
    qint64 most = 0;
    for (qsizetype i = 0; i < rows.size() && i < files.size(); ++i) {
        const qint64 here = rows[i].toLongLong();
        all += here;
        if (here > most)
            told.arguments[2] = files[i];
        most = std::max(most, here);
    }
    if (!rows.isEmpty())
        told.arguments[0] = all;
    told.arguments[1] = ids.size();
    told.arguments[4] = ids.join(u' ');
    if (told.arguments.size() > 6) {
        told.arguments[5] = rows.join(u' ');
        told.arguments[6] = files.join(u'\n');
    }
}

} // namespace

Result<EarlierReadings> EarlierReadings::load(Database &database, SurveyId survey,
                                              const Mapping &mapping, const ImportOptions &options)
{
    EarlierReadings earlier;
    if (!survey.isValid())
        return earlier;
    const FileReading now(mapping, options);
    const auto imports =
        importsOfSurvey(database, survey, [&now, &options](const ImportRecord &record) {
            return record.id != options.replaced() && now.mayDiffer(record);
        });
    if (!imports)
        return failure(imports.error());
    for (const ImportRecord &record : *imports) {
        if (const QStringList columns = now.columnsOtherwise(record); !columns.isEmpty())
            earlier.m_imports.try_emplace(
                record.id, Earlier{record.file, record.path, record.hash, columns, 0, true});
    }
    if (earlier.m_imports.empty())
        return earlier;
    auto writers = RowWriters::load(database, survey, options.replaced());
    if (!writers)
        return failure(writers.error());
    earlier.m_writers = std::move(*writers);
    return earlier;
}

void EarlierReadings::add(const Decision &decision)
{
    if (m_imports.empty() || decision.fate != Fate::Duplicate)
        return;
    if (const auto found = m_imports.find(m_writers.of(decision.response));
        found != m_imports.end())
        ++found->second.rows;
}

void EarlierReadings::lookForFiles(const Progress &progress)
{
    for (auto &[id, earlier] : m_imports) {
        if (earlier.rows > 0)
            earlier.isThere = QFileInfo(earlier.path).isFile() &&
                              fileHash(earlier.path, progress) == earlier.hash;
    }
}

std::optional<Problem> EarlierReadings::note() const
{
    qint64 rows = 0;
    const Earlier *most = nullptr;
    QStringList columns;
    QStringList ids;
    QStringList rowsOfEach;
    QStringList files;
    QStringList away;
    for (const auto &[id, earlier] : m_imports) {
        if (earlier.rows == 0)
            continue;
        rows += earlier.rows;
        ids << QString::number(id.value);
        rowsOfEach << QString::number(earlier.rows);
        files << earlier.file;
        if (!earlier.isThere)
            away << ids.last();
        columns += earlier.columns;
        if (!most || earlier.rows > most->rows)
            most = &earlier;
    }
    if (!most)
        return {};
    columns.removeDuplicates();
    Problem told = patron::note(ProblemCode::RowsReadOtherwise,
                                {rows, ids.size(), most->file, columns.join(u'\n'), ids.join(u' '),
                                 rowsOfEach.join(u' '), files.join(u'\n')});
    if (!away.isEmpty())
        told.arguments << away.join(u' ');
    return told;
}

namespace {

QList<ImportId> idsIn(const QVariant &text)
{
    QList<ImportId> imports;
    for (const QString &id : text.toString().split(u' ', Qt::SkipEmptyParts))
        imports << ImportId{id.toLongLong()};
    return imports;
}

} // namespace

QList<ImportId> importsOf(const Problem &readOtherwise)
{
    return idsIn(readOtherwise.arguments.value(4));
}

QList<ImportId> importsAway(const Problem &readOtherwise)
{
    return idsIn(readOtherwise.arguments.value(7));
}

Result<void> followReadAgain(Database &database, SurveyId survey, const Successor &successor,
                             const Mapping &mapping, const ImportOptions &options)
{
    const auto isTold = [&successor](const Problem &each) {
        return each.code == ProblemCode::RowsReadOtherwise &&
               importsOf(each).contains(successor.gone);
    };
    const auto imports =
        importsOfSurvey(database, survey, [](const ImportRecord &) { return true; });
    if (!imports)
        return failure(imports.error());
    const FileReading now(mapping, options);
    for (const ImportRecord &record : *imports) {
        const auto told = std::ranges::find_if(record.notes, isTold);
        if (told == record.notes.end())
            continue;
        QList<Problem> notes = record.notes;
        Problem &note = notes[told - record.notes.begin()];
        if (now.columnsOtherwise(record).isEmpty()) {
            dropFrom(note, successor.gone);
        } else {
            QStringList ids;
            for (const ImportId id : importsOf(note))
                ids << QString::number((id == successor.gone ? successor.import : id).value);
            note.arguments[4] = ids.join(u' ');
        }
        notes.removeIf([](const Problem &each) {
            return each.code == ProblemCode::RowsReadOtherwise && importsOf(each).isEmpty();
        });
        if (const auto written = rewriteNotes(database.handle(), record.id, notes); !written)
            return written;
    }
    return {};
}

} // namespace patron
