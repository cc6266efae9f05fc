// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/archive.h"

#include <QFileInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>
#include <limits>

namespace patron {

namespace {

QString plainName(QString name)
{
    name.replace(u'\\', u'/');
    return name;
}

} // namespace

ArchiveStream::ArchiveStream(std::unique_ptr<QuaZip> zip, std::unique_ptr<QuaZipFile> file,
                             qint64 size)
    : m_zip(std::move(zip))
    , m_file(std::move(file))
    , m_size(size)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ArchiveStream::~ArchiveStream() = default;

qint64 ArchiveStream::readData(char *data, qint64 maxSize)
{
    if (m_damaged || !m_file->isOpen())
        return -1;
    const qint64 got = m_file->read(data, std::min(maxSize, m_size - m_done));
    if (got > 0)
        m_done += got;
    if (got <= 0 || m_done == m_size)
        checkEnd();
    return got > 0 ? got : -1;
}

qint64 ArchiveStream::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

/// The checksum of the content is compared when its last byte has been read.
void ArchiveStream::checkEnd()
{
    const bool failed = m_file->getZipError() != UNZ_OK;
    m_file->close();
    m_damaged = failed || m_done != m_size || m_file->getZipError() != UNZ_OK;
}

Archive::Archive(const QString &path, const QString &format, const ArchiveLimits &limits)
    : m_path(path)
    , m_format(format)
    , m_limits(limits)
    , m_bytes(QFileInfo(path).size())
{
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, const QString &format,
                                               const ArchiveLimits &limits)
{
    std::unique_ptr<Archive> archive(new Archive(path, format, limits));
    if (const auto listed = archive->list(); !listed)
        return failure(listed.error());
    return archive;
}

Result<void> Archive::list()
{
    QuaZip zip(m_path);
    if (!QFileInfo(m_path).isReadable())
        return failure(problem(ProblemCode::FileUnreadable));
    if (!zip.open(QuaZip::mdUnzip))
        return failure(problem(ProblemCode::FileBroken));
    if (zip.getEntriesCount() > m_limits.entries)
        return failure(problem(ProblemCode::FileTooLarge));
    QuaZipFileInfo64 info;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        if (!zip.getCurrentFileInfo(&info) || m_entries.size() >= m_limits.entries)
            return failure(problem(ProblemCode::FileBroken));
        // Sizes beyond 63 bits are lies.
        const auto bytes = [](quint64 size) {
            return static_cast<qint64>(std::min<quint64>(size, std::numeric_limits<qint64>::max()));
        };
        m_entries << ArchiveEntry{plainName(info.name), bytes(info.compressedSize),
                                  bytes(info.uncompressedSize), (info.flags & 1) != 0};
    }
    if (zip.getZipError() != UNZ_OK)
        return failure(problem(ProblemCode::FileBroken));
    m_opened.assign(static_cast<size_t>(m_entries.size()), false);
    return {};
}

qsizetype Archive::find(QStringView name) const
{
    const QString wanted =
        plainName(name.startsWith(u'/') ? name.mid(1).toString() : name.toString());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name.compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// Entries may share their packed bytes, so all together are held against the whole file too.
bool Archive::isTooLarge(qsizetype entry) const
{
    const auto limit = [this](qint64 packed, qint64 most) {
        const qint64 fair = std::min(packed, m_bytes) > most / m_limits.ratio
                                ? most
                                : std::min(packed, m_bytes) * m_limits.ratio;
        return std::min(most, std::max(m_limits.freeBytes, fair));
    };
    const ArchiveEntry &wanted = m_entries[entry];
    if (wanted.unpacked > limit(wanted.packed, m_limits.entryBytes))
        return true;
    return !m_opened[static_cast<size_t>(entry)] &&
           m_openedBytes > limit(m_bytes, m_limits.totalBytes) - wanted.unpacked;
}

Result<std::unique_ptr<ArchiveStream>> Archive::stream(qsizetype entry)
{
    const ArchiveEntry &wanted = m_entries.at(entry);
    if (wanted.encrypted)
        return failure(problem(ProblemCode::FileEncrypted));
    if (isTooLarge(entry))
        return failure(problem(ProblemCode::FileTooLarge));
    auto zip = std::make_unique<QuaZip>(m_path);
    bool found = zip->open(QuaZip::mdUnzip) && zip->goToFirstFile();
    // By number, as names may repeat or be in an encoding of the last century.
    for (qsizetype i = 0; found && i < entry; ++i)
        found = zip->goToNextFile();
    auto file = std::make_unique<QuaZipFile>(zip.get());
    if (!found || !file->open(QIODevice::ReadOnly))
        return failure(problem(ProblemCode::FileBroken));
    if (!m_opened[static_cast<size_t>(entry)])
        m_openedBytes += wanted.unpacked;
    m_opened[static_cast<size_t>(entry)] = true;
    return std::unique_ptr<ArchiveStream>(
        new ArchiveStream(std::move(zip), std::move(file), wanted.unpacked));
}

Problem Archive::problem(ProblemCode code) const
{
    return stop(code, {m_format}, {.file = m_path});
}

} // namespace patron
