// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/readerlist.h"

#include "models/files/csvreader.h"
#include "models/files/fileformat.h"
#include "models/files/headedtable.h"
#include "models/files/jsonreader.h"
#include "models/files/packedtable.h"
#include "models/files/spssreader.h"
#include "models/files/workbookreader.h"
#include "models/files/ziptable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace patron {

namespace {

using OpenReader = Result<std::unique_ptr<TableReader>> (*)(const QString &path,
                                                            const TableOptions &options,
                                                            const Progress &progress,
                                                            Extent extent);

/// Where the header of a format is.
enum class HeaderPlace : quint8
{
    RowsAsWritten, ///< among the first rows, all of which say how many cells they have
    RowsAsFilled,  ///< among the first rows, which leave out the empty cells at their end
    Format         ///< the format names its columns itself
};

struct Format
{
    const char *name; ///< as formatOf() says it; "" = plain text
    HeaderPlace header;
    OpenReader open;
};

/// A reader that reads no more than it is asked for, or has to read all.
template <Result<std::unique_ptr<TableReader>> (*open)(const QString &, const TableOptions &,
                                                       const Progress &)>
Result<std::unique_ptr<TableReader>> openAnyway(const QString &path, const TableOptions &options,
                                                const Progress &progress, Extent /*extent*/)
{
    return open(path, options, progress);
}

Result<std::unique_ptr<TableReader>> openText(const QString &path, const TableOptions &options,
                                              const Progress &progress, Extent /*extent*/)
{
    return CsvReader::open(path, options, progress);
}

/// The formats that can be read: a new one is one row.
constexpr std::array formats{
    Format{"", HeaderPlace::RowsAsWritten, openText},
    Format{"XLSX", HeaderPlace::RowsAsFilled, openXlsx},
    Format{"ODS", HeaderPlace::RowsAsFilled, openOds},
    Format{"XLS", HeaderPlace::RowsAsFilled, openAnyway<openXls>},
    Format{"JSON", HeaderPlace::Format, openAnyway<JsonReader::open>},
    Format{"SPSS", HeaderPlace::Format, openAnyway<SpssReader::open>},
    Format{"ZIP", HeaderPlace::Format, ZipTable::open},
    Format{"gzip", HeaderPlace::Format, PackedTable::openGzip},
};

Result<std::unique_ptr<TableReader>> openFormat(const Format &format, const QString &path,
                                                const TableOptions &options,
                                                const Progress &progress, Extent extent)
{
    auto reader = format.open(path, options, progress, extent);
    if (!reader || format.header == HeaderPlace::Format)
        return reader;
    const RowWidth width =
        format.header == HeaderPlace::RowsAsWritten ? RowWidth::AsWritten : RowWidth::AsFilled;
    return HeadedTable::open(std::move(*reader), width, options, progress);
}

bool isCalledJson(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    return suffix == u"json" || suffix == u"jsonl" || suffix == u"ndjson";
}

/// Text that is called JSON and does not begin like it is a damaged file, and no table without
/// rows; but some call a table so.
Result<std::unique_ptr<TableReader>> openCalledJson(const QString &path, QByteArrayView head,
                                                    const TableOptions &options,
                                                    const Progress &progress, Extent extent)
{
    auto json = JsonReader::open(path, options, progress);
    if (json || !progress.isWanted())
        return json;
    auto text = openFormat(formats.front(), path, options, progress, extent);
    if (!text && text.error().code == ProblemCode::FileEmpty)
        return text;
    const char first = head.trimmed().isEmpty() ? '\0' : head.trimmed().front();
    const bool isTable =
        text && (*text)->shape().headers.size() > 1 && first != '[' && first != '{';
    return isTable ? std::move(text) : failure(json.error());
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options,
                                               const Progress &progress, Extent extent)
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
    if (extent == Extent::Beginning && isCuttable(found) && info.size() > beginningBytes)
        return PackedTable::openBeginning(path, options, progress);
    if (found.isEmpty() && isCalledJson(info))
        return openCalledJson(path, head, options, progress, extent);
    for (const Format &format : formats) {
        if (found == QLatin1String(format.name))
            return openFormat(format, path, options, progress, extent);
    }
    return failure(ProblemCode::FileOtherFormat, {QString(found)}, place);
}

bool canRead(QLatin1String format)
{
    return std::ranges::any_of(
        formats, [format](const Format &each) { return format == QLatin1String(each.name); });
}

} // namespace patron
