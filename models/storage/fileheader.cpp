// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fileheader.h"

#include "models/storage/database.h"
#include "models/storage/sqliteerror.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>

namespace patron {

namespace {

// Offsets of sqlite.org/fileformat2.html, 1.3.
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

using Header = std::array<unsigned char, headerSize>;

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

FileHeader judge(const Header &header, qint64 size, const QString &path)
{
    constexpr char magic[] = "SQLite format 3";
    if (std::memcmp(header.data(), magic, sizeof magic) != 0)
        return {FileKind::Foreign, 0};
    const auto number = [&](int at) { return qFromBigEndian<qint32>(header.data() + at); };
    if (number(applicationIdAt) == databaseApplicationId)
        return {FileKind::Ours, number(userVersionAt)};
    // Every table has a page of its own besides the first: one page is no table.
    const int pageSize = qFromBigEndian<quint16>(header.data() + pageSizeAt);
    const bool isOnePage = number(pageCountAt) == 1 && size == (pageSize == 1 ? 65536 : pageSize);
    const bool isUnclaimed = number(applicationIdAt) == 0 && number(userVersionAt) == 0;
    return {isOnePage && isUnclaimed && !hasLog(path) ? FileKind::Empty : FileKind::Foreign, 0};
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileHeader{FileKind::Missing, 0};
    if (!info.isFile())
        return failure(ProblemCode::DatabaseUnopenable);
    if (info.size() == 0)
        return FileHeader{FileKind::Empty, 0};

    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(raw);
    if (opened != SQLITE_OK)
        return failure(ProblemCode::DatabaseUnopenable);
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return failure(ProblemCode::DatabaseUnopenable);
    Header header{};
    const int read = file->pMethods->xRead(file, header.data(), headerSize, 0);
    if (read == SQLITE_IOERR_SHORT_READ)
        return FileHeader{FileKind::Foreign, 0};
    if (read != SQLITE_OK)
        return failure(ProblemCode::DatabaseUnopenable);
    return judge(header, info.size(), path);
}

} // namespace patron
