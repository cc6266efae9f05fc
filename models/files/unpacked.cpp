// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/unpacked.h"

#include "models/files/archive.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <zlib.h>

namespace patron {

namespace {

constexpr qint64 inflatedPiece = 256 * 1024;
/// zlib: the largest window, and a gzip header before the data.
constexpr int gzipWindow = 15 + 16;

Result<UnpackedFile> newFile(const QString &path)
{
    auto file =
        std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/patron-XXXXXX.tmp"));
    if (!file->open())
        return failure(ProblemCode::DiskFull, {}, {.file = path});
    return file;
}

/// Content from the pieces of a gzip file, of which several may follow one another.
class Inflater final
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, gzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Whether the file may end here.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }

    void setInput(QByteArray &bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
    }
    [[nodiscard]] bool hasInput() const { return m_stream.avail_in > 0; }

    /// The next bytes, at most as many as there is room; -1 where the data is damaged.
    qint64 next(QByteArray &room)
    {
        // Some programs fill the file with zeros behind its end.
        if (m_atEnd && *m_stream.next_in == 0) {
            m_stream.avail_in = 0;
            return 0;
        }
        if (m_atEnd && inflateReset(&m_stream) != Z_OK)
            return -1;
        m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
        m_stream.avail_out = static_cast<uInt>(room.size());
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        m_atEnd = outcome == Z_STREAM_END;
        if (!m_atEnd && outcome != Z_OK && outcome != Z_BUF_ERROR)
            return -1;
        return room.size() - static_cast<qint64>(m_stream.avail_out);
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_atEnd = false;
};

} // namespace

Result<UnpackedFile> unpackGzip(const QString &path, const Progress &progress,
                                const UnpackLimits &limits)
{
    const Place place{.file = path};
    const QVariantList format{QStringLiteral("gzip")};
    QFile packed(path);
    Inflater inflater;
    if (!packed.open(QIODevice::ReadOnly) || !inflater.isReady())
        return failure(ProblemCode::FileUnreadable, {}, place);
    auto file = newFile(path);
    QByteArray bytes;
    QByteArray content(inflatedPiece, Qt::Uninitialized);
    qint64 written = 0;
    while (file && written < limits.enough) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled, {}, place);
        if (!inflater.hasInput()) {
            bytes = packed.read(inflatedPiece);
            if (bytes.isEmpty())
                break;
            inflater.setInput(bytes);
        }
        const qint64 got = inflater.next(content);
        if (got < 0)
            return failure(ProblemCode::FileBroken, format, place);
        written += got;
        if (written > limits.bytes ||
            written > std::max(limits.freeBytes, packed.pos() * limits.ratio))
            return failure(ProblemCode::FileTooLarge, format, place);
        if ((*file)->write(content.constData(), got) != got)
            return failure(ProblemCode::DiskFull, {}, place);
    }
    if (!file)
        return file;
    if (packed.error() != QFileDevice::NoError)
        return failure(ProblemCode::FileUnreadable, {}, place);
    if (written < limits.enough && !inflater.isAtEnd())
        return failure(ProblemCode::FileBroken, format, place);
    if (!(*file)->flush())
        return failure(ProblemCode::DiskFull, {}, place);
    return file;
}

Result<UnpackedFile> unpackEntry(Archive &archive, qsizetype entry, const Progress &progress,
                                 qint64 enough)
{
    Place place{.file = archive.path(), .sheet = archive.entries().at(entry).name};
    auto stream = archive.stream(entry);
    if (!stream)
        return failure(stream.error());
    auto file = newFile(archive.path());
    if (!file)
        return file;
    QByteArray bytes;
    do {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled, {}, place);
        bytes = (*stream)->read(inflatedPiece);
        if ((*file)->write(bytes) != bytes.size())
            return failure(ProblemCode::DiskFull, {}, place);
    } while (!bytes.isEmpty() && (*file)->size() < enough);
    if ((*stream)->isDamaged())
        return failure(ProblemCode::FileBroken, {archive.format()}, place);
    if (!(*file)->flush())
        return failure(ProblemCode::DiskFull, {}, place);
    return file;
}

Result<UnpackedFile> fileWith(const QByteArray &content, const QString &path)
{
    auto file = newFile(path);
    if (file && ((*file)->write(content) != content.size() || !(*file)->flush()))
        return failure(ProblemCode::DiskFull, {}, {.file = path});
    return file;
}

} // namespace patron
