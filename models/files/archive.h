// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP file to read from: what is in it, and one entry at a time as a stream that cannot grow
// beyond what an honest file would hold. Made by readers, used on one worker thread.
#pragma once

#include "models/base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QuaZip;
class QuaZipFile;

namespace patron {

struct ArchiveEntry
{
    QString name;        ///< with '/' between folders; a folder's own ends with it
    qint64 packed = 0;   ///< bytes in the archive
    qint64 unpacked = 0; ///< bytes of its content; reading never gives more
    bool encrypted = false;

    [[nodiscard]] bool isFolder() const { return name.endsWith(u'/'); }
    friend bool operator==(const ArchiveEntry &, const ArchiveEntry &) = default;
};

/// Beyond these a file is a "zip bomb". Real sheets shrink to a fortieth at most.
struct ArchiveLimits
{
    qint64 entries = 200'000;
    qint64 entryBytes = qint64(16) << 30; ///< unpacked, of one entry
    qint64 totalBytes = qint64(64) << 30; ///< unpacked, of all entries that were opened
    qint64 ratio = 200;                   ///< unpacked bytes for each packed one ...
    qint64 freeBytes = qint64(64) << 20;  ///< ... but so much is allowed always
};

/// The content of an entry, from its first byte; sequential. A read that fails where content should
/// follow means damage.
class ArchiveStream final : public QIODevice
{
    Q_OBJECT

public:
    ~ArchiveStream() override;
    Q_DISABLE_COPY_MOVE(ArchiveStream)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 done() const { return m_done; } ///< bytes given so far
    /// Only after all bytes were read is it certain that they are undamaged.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    friend class Archive;
    ArchiveStream(std::unique_ptr<QuaZip> zip, std::unique_ptr<QuaZipFile> file, qint64 size);
    void checkEnd();

    std::unique_ptr<QuaZip> m_zip;
    std::unique_ptr<QuaZipFile> m_file;
    qint64 m_size;
    qint64 m_done = 0;
    bool m_damaged = false;
};

class Archive final
{
public:
    /// format: as problems shall call the file ("ZIP", "XLSX"). Fails with FileUnreadable,
    /// FileBroken, FileTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<Archive>>
    open(const QString &path, const QString &format, const ArchiveLimits &limits = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &format() const { return m_format; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< size of the file
    /// In the archive's order; names may repeat.
    [[nodiscard]] const QList<ArchiveEntry> &entries() const { return m_entries; }
    /// Its number, or -1. Capitals, backslashes and a slash in front do not matter.
    [[nodiscard]] qsizetype find(QStringView name) const;

    /// Several may be open at once; each stands on its own. Fails with FileEncrypted, FileTooLarge,
    /// FileBroken.
    [[nodiscard]] Result<std::unique_ptr<ArchiveStream>> stream(qsizetype entry);

    /// A problem with this file as its place and its format as the argument.
    [[nodiscard]] Problem problem(ProblemCode code) const;

private:
    Archive(const QString &path, const QString &format, const ArchiveLimits &limits);
    [[nodiscard]] Result<void> list();
    [[nodiscard]] bool isTooLarge(qsizetype entry) const;

    QString m_path;
    QString m_format;
    ArchiveLimits m_limits;
    qint64 m_bytes = 0;
    QList<ArchiveEntry> m_entries;
    std::vector<bool> m_opened; ///< one per entry
    qint64 m_openedBytes = 0;   ///< unpacked, of all entries opened at least once
};

} // namespace patron
