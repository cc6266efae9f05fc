// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfile.h"

#include "tests/bench/benchrows.h"
#include "tests/models/files/savfile.h"

#include <QFile>

#include <zlib.h>

namespace patron {

namespace {

constexpr qint64 pieceSize = 1 << 20;

QByteArray inCsv(const QByteArray &text)
{
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n'))
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

QByteArray inJson(const QByteArray &text)
{
    return '"' + QByteArray(text).replace('"', "\\\"").replace('\n', "\\n") + '"';
}

/// Writes what `row` makes of each row, between a beginning and an end.
template <class Text>
bool write(const QString &path, qint64 rows, quint32 seed, QByteArray buffer, Text text,
           const QByteArray &end)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    BenchRows source(rows, seed);
    BenchRows::Row row;
    for (bool isFirst = true; source.next(row); isFirst = false) {
        text(row, isFirst, buffer);
        if (buffer.size() < pieceSize)
            continue;
        if (file.write(buffer) != buffer.size())
            return false;
        buffer.clear();
    }
    buffer += end;
    return file.write(buffer) == buffer.size() && file.flush();
}

} // namespace

bool writeBenchCsv(const QString &path, qint64 rows, quint32 seed)
{
    const auto line = [](const BenchRows::Row &row, bool, QByteArray &text) {
        for (size_t i = 0; i < row.size(); ++i)
            text += inCsv(row[i]) + (i + 1 < row.size() ? ',' : '\n');
    };
    QByteArray header;
    line(BenchRows::headers(), true, header);
    return write(path, rows, seed, header, line, {});
}

bool writeBenchJson(const QString &path, qint64 rows, quint32 seed)
{
    const auto object = [](const BenchRows::Row &row, bool isFirst, QByteArray &text) {
        text += isFirst ? "\n{" : ",\n{";
        for (size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "," : "") + inJson(BenchRows::headers()[i]) + ':' +
                    (BenchRows::isNumber(i) ? row[i] : inJson(row[i]));
        text += '}';
    };
    return write(path, rows, seed, "{\"survey\":\"bench\",\"responses\":[", object, "\n]}\n");
}

bool writeBenchSav(const QString &path, qint64 rows, quint32 seed)
{
    constexpr size_t commentWidth = 160;
    constexpr size_t wordWidth = 16;
    test::SavFile sav(test::SavKind::Rows);
    for (size_t i = 0; i < BenchRows::width; ++i) {
        const QByteArray name = "V" + QByteArray::number(qint64(i));
        if (BenchRows::isNumber(i))
            sav.addNumber(name.constData(), BenchRows::headers()[i].constData(), "F8.0");
        else
            sav.addText(name.constData(), i + 1 == BenchRows::width ? commentWidth : wordWidth,
                        BenchRows::headers()[i].constData());
    }
    BenchRows source(rows, seed);
    BenchRows::Row row;
    const QByteArray bytes = sav.write(long(rows), [&](long) {
        source.next(row);
        for (size_t i = 0; i < row.size(); ++i) {
            if (BenchRows::isNumber(i))
                sav.insertNumber(i, row[i].toDouble());
            else
                sav.insertText(i, row[i]);
        }
    });
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool packGzip(const QString &file, const QString &path)
{
    QFile plain(file);
    gzFile packed = gzopen(QFile::encodeName(path).constData(), "wb1");
    if (!packed || !plain.open(QIODevice::ReadOnly))
        return false;
    bool isWhole = true;
    while (isWhole && !plain.atEnd()) {
        const QByteArray bytes = plain.read(pieceSize);
        isWhole = gzwrite(packed, bytes.constData(), unsigned(bytes.size())) == int(bytes.size());
    }
    return gzclose(packed) == Z_OK && isWhole;
}

} // namespace patron
