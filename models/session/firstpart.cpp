// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/firstpart.h"

#include "models/files/fileformat.h"
#include "models/files/readerlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace patron {

namespace {

/// What is not cut by bytes (a workbook) is cut by rows.
constexpr qint64 rowLimit = 5000;

/// A text of which the end does not matter: a copy of its beginning, cut after a line. Nothing
/// where the file is small, or is no text.
std::unique_ptr<QTemporaryFile> beginningOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() <= firstPartBytes ||
        !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(firstPartBytes);
    if (!formatOf(bytes.left(formatHeadSize)).isEmpty())
        return {};
    auto part = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"part-XXXXXX.txt"_qs));
    // An even number of bytes keeps the letters of UTF-16 whole where there is no line end at all.
    const qsizetype lineEnd = bytes.lastIndexOf('\n');
    const bool isWide = bytes.left(formatHeadSize).contains('\0');
    const qsizetype length = isWide || lineEnd < 0 ? bytes.size() : lineEnd + 1;
    if (!part->open() || part->write(bytes.constData(), length) != length || !part->flush())
        return {};
    return part;
}

} // namespace

Result<std::unique_ptr<FirstRows>> FirstRows::open(const QString &path, const TableOptions &options,
                                                   const Progress &progress)
{
    auto part = beginningOf(path);
    auto rows = openTable(part ? part->fileName() : path, options, progress);
    if (!rows) {
        Problem problem = rows.error();
        problem.place.file = path;
        return failure(problem);
    }
    return std::make_unique<FirstRows>(std::move(part), std::move(*rows), path);
}

FirstRows::FirstRows(std::unique_ptr<QTemporaryFile> part, std::unique_ptr<TableReader> rows,
                     const QString &path)
    : m_part(std::move(part))
    , m_rows(std::move(rows))
    , m_shape(m_rows->shape())
{
    m_shape.path = path;
    m_shape.bytes = QFileInfo(path).size();
}

Result<bool> FirstRows::read(RowBatch &batch, const Progress &progress)
{
    if (m_read >= rowLimit)
        return false;
    const auto more = m_rows->read(batch, progress);
    // The rest of the row is in the rest of the file.
    if (!more && more.error().code == ProblemCode::FileTruncated)
        return false;
    if (more && *more)
        m_read += qint64(batch.rows());
    return more;
}

Result<void> FirstRows::rewind(const Progress &progress)
{
    m_read = 0;
    return m_rows->rewind(progress);
}

} // namespace patron
