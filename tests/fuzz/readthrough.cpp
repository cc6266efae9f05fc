// SPDX-License-Identifier: GPL-3.0-or-later
#include "readthrough.h"

#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <utility>

namespace patron::fuzz {

namespace {

void require(bool holds, const char *promise)
{
    if (!holds)
        qFatal("broken: %s", promise);
}

QString write(const QString &name, const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// The pass of an import that maps. -1 = the file ends badly.
qint64 mapAll(TableReader &reader, const Mapping &mapping)
{
    Mapper mapper(mapping, QTimeZone::utc(), QStringLiteral("input"));
    RowBatch rows;
    RecordBatch drafts;
    qint64 passed = 0;
    qint64 last = 0;
    for (;;) {
        const auto more = reader.read(rows, {});
        if (!more)
            return -1;
        if (!*more)
            return passed;
        require(rows.rows() > 0, "a batch has rows");
        for (size_t i = 0; i < rows.rows(); ++i) {
            require(rows.number(i) > std::exchange(last, rows.number(i)), "numbers of rows ascend");
            require(rows.find(rows.number(i)) == i, "a row is found by its number");
        }
        mapper.map(rows, drafts);
        require(drafts.size + drafts.rejected.size() == rows.rows(),
                "a row is a record or left out for a reason");
        passed += qint64(rows.rows());
    }
}

} // namespace

qint64 readThrough(const Door &door, const QByteArray &input)
{
    const QString path = write(QString::fromLatin1(door.fileName), door.fileOf(input));
    const auto reader = openTable(path);
    if (!reader)
        return -1;
    const auto profile = profileTable(**reader, {});
    if (!profile)
        return -1;
    const TableShape shape = (*reader)->shape();
    require(qsizetype(profile->columns.size()) == shape.headers.size(),
            "every column has a profile");
    require(shape.details.isEmpty() || shape.details.size() == shape.headers.size(),
            "details are of all columns");
    const auto mapping = proposeMapping(shape, *profile, {}, {}, QDate(2026, 1, 1));
    require(mapping.has_value(), "without a wish there is always a proposal");
    const qint64 rows = mapAll(**reader, *mapping);
    require(rows == profile->rows, "both passes read the same rows");
    return rows;
}

} // namespace patron::fuzz
