// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlshidden.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace patron {

namespace {

/// What stands before the list of sheets is fonts and styles.
constexpr qint64 mostListBytes = qint64(8) << 20;
constexpr int mostFolderSectors = 256;
constexpr qsizetype mostSheets = 4096;

quint32 littleNumber(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size; i > 0; --i)
        value = value << 8 | (at + i <= bytes.size() ? static_cast<uchar>(bytes[at + i - 1]) : 0U);
    return value;
}

/// A file of sectors that stand anywhere, a list saying for each which is the next ([MS-CFB]).
/// Whatever a damaged one says, a sector that is not there ends the reading.
class CompoundFile final
{
public:
    explicit CompoundFile(QIODevice &file)
        : m_file(file)
        , m_head(read(0, headSize))
        , m_shift(int(littleNumber(m_head, 0x1E, 2)))
    {
    }

    [[nodiscard]] bool isValid() const
    {
        return m_head.size() == headSize && m_head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") &&
               (m_shift == 9 || m_shift == 12);
    }
    [[nodiscard]] quint32 folder() const { return littleNumber(m_head, 0x30, 4); }
    /// A shorter stream is kept among others like it.
    [[nodiscard]] quint32 leastStream() const { return littleNumber(m_head, 0x38, 4); }

    /// Empty where there is no such sector.
    [[nodiscard]] QByteArray sector(quint32 sector)
    {
        const qint64 size = qint64(1) << m_shift;
        return sector > mostSectors ? QByteArray() : read((qint64(sector) + 1) * size, size);
    }
    [[nodiscard]] quint32 next(quint32 sector)
    {
        const quint32 perList = 1U << (m_shift - 2);
        const quint32 list = listSector(sector / perList);
        if (list != m_listAt) {
            m_list = this->sector(list);
            m_listAt = list;
        }
        return m_list.isEmpty() ? noSector
                                : littleNumber(m_list, qsizetype(sector % perList) * 4, 4);
    }

private:
    static constexpr qint64 headSize = 512;
    static constexpr quint32 headLists = 109; ///< as many sectors of the list the head knows
    static constexpr quint32 mostSectors = 0xFFFFFFF9;
    static constexpr quint32 noSector = 0xFFFFFFFF;

    QByteArray read(qint64 at, qint64 size)
    {
        return at < m_file.size() && m_file.seek(at) ? m_file.read(size) : QByteArray();
    }
    /// Of the list's own sectors the head knows the first, which is enough for seven megabytes; the
    /// others are listed in sectors of their own.
    quint32 listSector(quint32 index)
    {
        if (index < headLists)
            return littleNumber(m_head, 0x4C + qsizetype(index) * 4, 4);
        index -= headLists;
        const quint32 perSector = (1U << (m_shift - 2)) - 1;
        if (index / perSector >= mostFolderSectors)
            return noSector;
        QByteArray lists = sector(littleNumber(m_head, 0x44, 4));
        for (; index >= perSector && !lists.isEmpty(); index -= perSector)
            lists = sector(littleNumber(lists, qsizetype(perSector) * 4, 4));
        return lists.isEmpty() ? noSector : littleNumber(lists, qsizetype(index) * 4, 4);
    }

    QIODevice &m_file;
    QByteArray m_head;
    int m_shift; ///< a sector has so many bytes, as a power of two
    quint32 m_listAt = noSector;
    QByteArray m_list; ///< the sector of the list that was read last
};

/// The first sector of what Excel calls the workbook.
std::optional<quint32> workbookStart(CompoundFile &file)
{
    constexpr qsizetype entrySize = 128;
    constexpr qsizetype nameBytes = 64;
    quint32 at = file.folder();
    for (int i = 0; i < mostFolderSectors; ++i, at = file.next(at)) {
        const QByteArray sector = file.sector(at);
        if (sector.isEmpty())
            return {};
        for (qsizetype entry = 0; entry + entrySize <= sector.size(); entry += entrySize) {
            QString name;
            for (qsizetype c = 0; c < nameBytes && littleNumber(sector, entry + c, 2) != 0; c += 2)
                name += QChar(char16_t(littleNumber(sector, entry + c, 2)));
            const bool isBook = name.compare(u"Workbook", Qt::CaseInsensitive) == 0 ||
                                name.compare(u"Book", Qt::CaseInsensitive) == 0;
            const bool isStream = littleNumber(sector, entry + 66, 1) == 2;
            if (isBook && isStream && littleNumber(sector, entry + 120, 4) >= file.leastStream())
                return littleNumber(sector, entry + 116, 4);
        }
    }
    return {};
}

/// The bytes of a stream, one record after another ([MS-XLS]).
class BiffRecords final
{
public:
    BiffRecords(CompoundFile &file, quint32 start)
        : m_file(file)
        , m_next(start)
    {
    }

    /// False behind the last.
    bool next()
    {
        if (!fill(4))
            return false;
        m_code = quint16(littleNumber(m_bytes, 0, 2));
        const auto size = qsizetype(littleNumber(m_bytes, 2, 2));
        if (!fill(4 + size))
            return false;
        m_content = m_bytes.mid(4, size);
        m_bytes.remove(0, 4 + size);
        return true;
    }
    [[nodiscard]] quint16 code() const { return m_code; }
    [[nodiscard]] const QByteArray &content() const { return m_content; }

private:
    bool fill(qsizetype size)
    {
        while (m_bytes.size() < size && m_read < mostListBytes) {
            const QByteArray sector = m_file.sector(m_next);
            if (sector.isEmpty())
                return false;
            m_bytes += sector;
            m_read += sector.size();
            m_next = m_file.next(m_next);
        }
        return m_bytes.size() >= size;
    }

    CompoundFile &m_file;
    quint32 m_next;
    qint64 m_read = 0;
    QByteArray m_bytes;
    quint16 m_code = 0;
    QByteArray m_content;
};

} // namespace

QList<bool> hiddenSheets(QIODevice &file)
{
    constexpr quint16 endOfGlobals = 0x000A;
    constexpr quint16 boundSheet = 0x0085;
    constexpr qsizetype statePlace = 4;
    constexpr int stateBits = 3; // 0 shown, 1 hidden, 2 hidden from all but macros
    CompoundFile compound(file);
    if (!compound.isValid())
        return {};
    const auto start = workbookStart(compound);
    if (!start)
        return {};
    QList<bool> hidden;
    BiffRecords records(compound, *start);
    while (records.next() && records.code() != endOfGlobals && hidden.size() < mostSheets) {
        if (records.code() == boundSheet)
            hidden << ((littleNumber(records.content(), statePlace, 1) & stateBits) != 0);
        else if (!hidden.isEmpty())
            break; // the sheets stand together
    }
    return hidden;
}

} // namespace patron
