// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/packedtable.h"

#include "models/files/fileformat.h"
#include "models/files/readerlist.h"

#include <QFileInfo>

namespace patron {

namespace {

Problem inNameOf(Problem problem, const QString &path, const QString &sheet)
{
    problem.place.file = path;
    if (problem.place.sheet.isEmpty())
        problem.place.sheet = sheet;
    return problem;
}

/// What of the first bytes is whole, as a file.
Result<UnpackedFile> beginningOf(const QByteArray &bytes, const QString &path)
{
    const QByteArray whole = cutBeginning(bytes);
    if (whole.isEmpty())
        return failure(ProblemCode::FileTruncated, {}, {.file = path});
    return fileWith(whole, path);
}

} // namespace

Result<std::unique_ptr<TableReader>> PackedTable::open(UnpackedFile content, const Name &name,
                                                       const TableOptions &options,
                                                       const Progress &progress, Extent extent)
{
    content->seek(0);
    if (content->size() >= enough(extent)) {
        auto beginning = beginningOf(content->read(beginningBytes), name.path);
        if (!beginning)
            return failure(inNameOf(beginning.error(), name.path, name.entry));
        content = std::move(*beginning);
        content->seek(0);
    }
    const QLatin1String format = formatOf(content->read(formatHeadSize));
    if (isPacked(format))
        return failure(ProblemCode::FileOtherFormat, {QString(format)},
                       {.file = name.path, .sheet = name.entry});
    auto reader = openTable(content->fileName(), options, progress);
    if (!reader)
        return failure(inNameOf(reader.error(), name.path, name.entry));
    return std::make_unique<PackedTable>(std::move(content), std::move(*reader), name);
}

bool PackedTable::isToBeWhole(QIODevice &content, Extent extent)
{
    if (content.size() < enough(extent))
        return false;
    content.seek(0);
    return !isCuttable(formatOf(content.read(formatHeadSize)));
}

Result<std::unique_ptr<TableReader>> PackedTable::openGzip(const QString &path,
                                                           const TableOptions &options,
                                                           const Progress &progress, Extent extent)
{
    auto content = unpackGzip(path, progress, {.enough = enough(extent)});
    if (content && isToBeWhole(**content, extent)) {
        content = unpackGzip(path, progress, {});
        extent = Extent::Whole;
    }
    if (!content)
        return failure(content.error());
    return open(std::move(*content), {path, {}}, options, progress, extent);
}

Result<std::unique_ptr<TableReader>> PackedTable::openBeginning(const QString &path,
                                                                const TableOptions &options,
                                                                const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProblemCode::FileUnreadable, {}, {.file = path});
    auto content = beginningOf(file.read(beginningBytes), path);
    if (!content)
        return failure(content.error());
    return open(std::move(*content), {path, {}}, options, progress);
}

PackedTable::PackedTable(UnpackedFile content, std::unique_ptr<TableReader> reader,
                         const Name &name)
    : m_content(std::move(content))
    , m_reader(std::move(reader))
    , m_shape(m_reader->shape())
{
    m_shape.path = name.path;
    m_shape.bytes = QFileInfo(name.path).size();
    if (m_shape.sheet.isEmpty())
        m_shape.sheet = name.entry;
}

Result<bool> PackedTable::read(RowBatch &batch, const Progress &progress)
{
    return m_reader->read(batch, progress).map_error([this](const Problem &problem) {
        return inNameOf(problem, m_shape.path, m_shape.sheet);
    });
}

Result<void> PackedTable::rewind(const Progress &progress)
{
    return m_reader->rewind(progress).map_error(
        [this](const Problem &problem) { return inNameOf(problem, m_shape.path, m_shape.sheet); });
}

QList<Problem> PackedTable::notes() const
{
    QList<Problem> notes;
    for (const Problem &each : m_reader->notes())
        notes << inNameOf(each, m_shape.path, m_shape.sheet);
    return notes;
}

} // namespace patron
