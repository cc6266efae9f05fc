// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/readerlist.h"

#include "models/files/csvreader.h"
#include "models/files/fileformat.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace patron {

namespace {

using OpenReader = Result<std::unique_ptr<TableReader>> (*)(const QString &path,
                                                            const TableOptions &options,
                                                            const Progress &progress);

struct Format
{
    const char *name; ///< as formatOf() says it; "" = plain text
    OpenReader open;
};

Result<std::unique_ptr<TableReader>> openText(const QString &path, const TableOptions &options,
                                              const Progress &progress)
{
    return CsvReader::open(path, options, progress);
}

/// The formats that can be read: a new one is one row.
constexpr std::array formats{
    Format{"", openText},
};

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options,
                                               const Progress &progress)
{
    const Place place{path, {}, 0, {}};
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ProblemCode::FileMissing, {}, place);
    if (info.isDir())
        return failure(ProblemCode::FileIsDirectory, {}, place);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ProblemCode::FileUnreadable, {}, place);
    const QByteArray head = file.read(formatHeadSize);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return failure(ProblemCode::FileUnreadable, {}, place);
    file.close();

    const QLatin1String found = formatOf(head);
    for (const Format &format : formats) {
        if (found == QLatin1String(format.name))
            return format.open(path, options, progress);
    }
    return failure(ProblemCode::FileOtherFormat, {QString(found)}, place);
}

} // namespace patron
