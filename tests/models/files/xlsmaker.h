// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: XLS workbooks (BIFF8 records in a compound file), just as much as a reader must see.
#pragma once

#include "zipmaker.h"

#include <QString>

#include <cstring>

namespace patron::test {

inline QByteArray biffRecord(quint16 code, const QByteArray &content)
{
    return littleEndian(code, 2) + littleEndian(static_cast<quint64>(content.size()), 2) + content;
}

inline QByteArray biffBegin(quint16 kind)
{
    return biffRecord(0x0809, littleEndian(0x0600, 2) + littleEndian(kind, 2) +
                                  littleEndian(0x0DBB, 2) + littleEndian(0x07CC, 2) +
                                  littleEndian(0, 8));
}

inline QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// A cell that is a number; style: 0 plain, 1 a date, 2 date and time.
inline QByteArray xlsNumber(int row, int column, double value, int style = 0)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return biffRecord(0x0203, littleEndian(quint64(row), 2) + littleEndian(quint64(column), 2) +
                                  littleEndian(quint64(style), 2) + littleEndian(bits, 8));
}

/// A cell that is the text of that number in the list.
inline QByteArray xlsText(int row, int column, int text)
{
    return biffRecord(0x00FD, littleEndian(quint64(row), 2) + littleEndian(quint64(column), 2) +
                                  littleEndian(0, 2) + littleEndian(quint64(text), 4));
}

struct XlsSheetRecords
{
    QString name;
    QByteArray cells;
    int rows = 0;
    int columns = 0;
    int state = 0; ///< 0 shown, 1 hidden, 2 hidden from all but macros
};

/// The records of a workbook.
inline QByteArray xlsRecords(const QList<XlsSheetRecords> &sheets, const QStringList &texts,
                             const QByteArray &extra = {})
{
    const auto style = [](quint64 format) {
        return biffRecord(0x00E0,
                          littleEndian(0, 2) + littleEndian(format, 2) + littleEndian(0, 16));
    };
    QByteArray list =
        littleEndian(quint64(texts.size()), 4) + littleEndian(quint64(texts.size()), 4);
    for (const QString &text : texts)
        list += littleEndian(quint64(text.size()), 2) + '\1' + wide(text);
    // A stream below 4,096 bytes would have to be kept elsewhere.
    const QByteArray before = biffBegin(5) + extra + biffRecord(0x0042, littleEndian(1200, 2)) +
                              biffRecord(0x0022, littleEndian(0, 2)) + style(0) + style(14) +
                              style(22) + biffRecord(0x0868, QByteArray(4096, '\0'));
    const QByteArray after = biffRecord(0x00FC, list) + biffRecord(0x000A, {});
    qsizetype namesSize = 0;
    for (const XlsSheetRecords &sheet : sheets)
        namesSize += 4 + 8 + sheet.name.size() * 2;
    QByteArray names;
    QByteArray bodies;
    for (const XlsSheetRecords &sheet : sheets) {
        const auto at = quint64(before.size() + namesSize + after.size() + bodies.size());
        names += biffRecord(0x0085, littleEndian(at, 4) + littleEndian(quint64(sheet.state), 2) +
                                        littleEndian(quint64(sheet.name.size()), 1) + '\1' +
                                        wide(sheet.name));
        bodies +=
            biffBegin(0x10) +
            biffRecord(0x0200, littleEndian(0, 4) + littleEndian(quint64(sheet.rows), 4) +
                                   littleEndian(0, 2) + littleEndian(quint64(sheet.columns), 2) +
                                   littleEndian(0, 2)) +
            sheet.cells + biffRecord(0x000A, {});
    }
    return before + names + after + bodies;
}

/// A compound file with one stream of that name, of 4,096 bytes or more.
inline QByteArray compoundFile(const QString &name, const QByteArray &stream)
{
    constexpr quint64 end = 0xFFFFFFFE;
    const auto sectors = quint64((stream.size() + 511) / 512);
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + littleEndian(0, 16) +
                        littleEndian(0x3E, 2) + littleEndian(3, 2) + littleEndian(0xFFFE, 2) +
                        littleEndian(9, 2) + littleEndian(6, 2) + littleEndian(0, 10) +
                        littleEndian(1, 4) + littleEndian(1, 4) + littleEndian(0, 4) +
                        littleEndian(4096, 4) + littleEndian(end, 4) + littleEndian(0, 4) +
                        littleEndian(end, 4) + littleEndian(0, 4) + littleEndian(0, 4);
    header += QByteArray(512 - header.size(), '\xFF');
    // Sector 0 is this list, sector 1 the directory, the stream follows.
    QByteArray chain = littleEndian(0xFFFFFFFD, 4) + littleEndian(end, 4);
    for (quint64 i = 0; i < sectors; ++i)
        chain += littleEndian(i + 1 < sectors ? i + 3 : end, 4);
    chain += QByteArray(512 - chain.size(), '\xFF');
    const auto entry = [](const QString &title, int kind, quint64 child, quint64 start,
                          quint64 size) {
        QByteArray text = wide(title);
        text += QByteArray(64 - text.size(), '\0');
        return text + littleEndian(quint64(title.size() + 1) * 2, 2) +
               littleEndian(quint64(kind), 1) + '\1' + littleEndian(0xFFFFFFFF, 4) +
               littleEndian(0xFFFFFFFF, 4) + littleEndian(child, 4) + littleEndian(0, 36) +
               littleEndian(start, 4) + littleEndian(size, 8);
    };
    const QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, end, 0) +
                                 entry(name, 2, 0xFFFFFFFF, 2, quint64(stream.size())) +
                                 QByteArray(256, '\0');
    return header + chain + directory + stream +
           QByteArray(qsizetype(sectors) * 512 - stream.size(), '\0');
}

inline QByteArray xls(const QList<XlsSheetRecords> &sheets, const QStringList &texts)
{
    return compoundFile(QStringLiteral("Workbook"), xlsRecords(sheets, texts));
}

} // namespace patron::test
