// SPDX-License-Identifier: GPL-3.0-or-later
// For the tests of this folder: a file with given bytes, and a table read to its end.
#pragma once

#include "models/files/tablereader.h"

#include <QFile>
#include <QTemporaryDir>

namespace patron::test {

using Rows = QList<QStringList>;

class TableFile final
{
public:
    explicit TableFile(const QByteArray &bytes, const QString &name = QStringLiteral("table.csv"))
        : m_path(m_dir.filePath(name))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(m_path));
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

/// Null where nothing stood between the separators.
inline QString cellText(std::string_view cell)
{
    return cell.data() ? QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
                       : QString();
}

inline QStringList rowTexts(const RowBatch &batch, size_t i)
{
    QStringList texts;
    for (const std::string_view cell : batch.row(i))
        texts << cellText(cell);
    return texts;
}

/// Every row from where the reader stands, checking that their numbers ascend.
inline Result<Rows> readAll(TableReader &reader, const Progress &progress = {})
{
    Rows rows;
    RowBatch batch;
    qint64 last = 0;
    for (;;) {
        const auto more = reader.read(batch, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return rows;
        for (size_t i = 0; i < batch.rows(); ++i) {
            rows << rowTexts(batch, i);
            if (batch.number(i) <= last)
                qFatal("row %lld comes behind row %lld", qlonglong(batch.number(i)),
                       qlonglong(last));
            last = batch.number(i);
        }
    }
}

} // namespace patron::test
