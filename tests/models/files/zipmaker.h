// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: ZIP archives written byte by byte, so that they can be wrong in any way.
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace patron::test {

struct ZipPart
{
    QByteArray name;
    QByteArray content = {};
    bool stored = false;   ///< not compressed
    quint16 flags = 0;     ///< 1 = encrypted, 0x800 = the name is UTF-8
    qint64 toldBytes = -1; ///< another unpacked size than the true one
    bool wrongSum = false; ///< the checksum does not fit
};

inline quint32 zipSum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] >> 1) ^ ((made[i] & 1) ? 0xEDB88320U : 0U);
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char c : bytes)
        sum = table[(sum ^ static_cast<uchar>(c)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

inline QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0);
    return text;
}

inline QByteArray zip(const QList<ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        // Without the length and the two ends that zlib puts round the packed bytes.
        const QByteArray zlib = qCompress(part.content);
        const QByteArray packed =
            part.stored || part.content.isEmpty() ? part.content : zlib.mid(6, zlib.size() - 10);
        const bool isStored = part.stored || part.content.isEmpty();
        const auto told =
            static_cast<quint64>(part.toldBytes < 0 ? part.content.size() : part.toldBytes);
        const QByteArray common =
            littleEndian(20, 2) + littleEndian(part.flags, 2) + littleEndian(isStored ? 0 : 8, 2) +
            littleEndian(0, 4) + littleEndian(zipSum(part.content) + (part.wrongSum ? 1 : 0), 4) +
            littleEndian(static_cast<quint64>(packed.size()), 4) + littleEndian(told, 4) +
            littleEndian(static_cast<quint64>(part.name.size()), 2) + littleEndian(0, 2);
        directory += "PK\1\2" + littleEndian(20, 2) + common + littleEndian(0, 10) +
                     littleEndian(static_cast<quint64>(file.size()), 4) + part.name;
        file += "PK\3\4" + common + part.name + packed;
    }
    const auto count = littleEndian(static_cast<quint64>(parts.size()), 2);
    return file + directory + "PK\5\6" + littleEndian(0, 4) + count + count +
           littleEndian(static_cast<quint64>(directory.size()), 4) +
           littleEndian(static_cast<quint64>(file.size()), 4) + littleEndian(0, 2);
}

/// As gzip writes it: qCompress() with another head and tail.
inline QByteArray gzipped(const QByteArray &content)
{
    const QByteArray zlib =
        content.isEmpty() ? QByteArray("......\x03\0....", 12) : qCompress(content);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(6, zlib.size() - 10) +
           littleEndian(zipSum(content), 4) + littleEndian(quint64(content.size()), 4);
}

} // namespace patron::test
